// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/province_part.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTableView>

namespace somo {

namespace {

/// The stronger the ground, the larger the part; the figure stands in every cell, so nothing hangs on the colour.
class ShadeDelegate : public CellDelegate {
public:
    using CellDelegate::CellDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int step = index.data(ProvinceModel::StepRole).toInt();
        if (step == 0)
            return CellDelegate::paint(painter, option, index);
        constexpr double strongest = 0.34, steps = 5; // the text keeps its contrast up to the strongest
        const Metrics sizes = currentMetrics();
        const Theme &theme = currentTheme();
        painter->save();
        painter->fillRect(option.rect, theme.colour(option.state & QStyle::State_Selected ? Token::select : Token::surface));
        QColor ground = theme.series(0);
        ground.setAlphaF(float(strongest * step / steps));
        painter->fillRect(option.rect.adjusted(1, 1, -1, -1), ground);
        painter->setFont(option.font);
        painter->setPen(theme.colour(Token::text));
        const QRect inside = option.rect.adjusted(sizes.gap, 0, -sizes.gap, 0);
        painter->drawText(inside, index.data(Qt::TextAlignmentRole).toInt(), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.colour(Token::accent), 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -2), sizes.corner, sizes.corner);
        }
        painter->restore();
    }
};

} // namespace

void ProvinceModel::setFigures(std::vector<ProvinceFigure> figures, const Formats &formats)
{
    beginResetModel();
    m_figures = std::move(figures);
    m_formats = formats;
    endResetModel();
}

const ProvinceFigure *ProvinceModel::figure(int row) const
{
    return row >= 0 && row < int(m_figures.size()) ? &m_figures[size_t(row)] : nullptr;
}

int ProvinceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_figures.size());
}

int ProvinceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant ProvinceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ProvinceFigure &figure = m_figures[size_t(index.row())];
    switch (role) {
    case Qt::TextAlignmentRole: return int((index.column() == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case StepRole: return index.column() == CustomersColumn ? figure.customerStep : index.column() == RevenueColumn ? figure.revenueStep : 0;
    case QuietRole: return index.column() == NameColumn && figure.province.id == 0;
    case CopyRole: return index.column() == RevenueColumn ? QVariant(fixedText(figure.revenue.minorUnits(), m_formats.currency().decimals)) : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        switch (index.column()) {
        case NameColumn: return figure.province.id == 0 ? tr("without a region") : figure.province.name;
        case CustomersColumn: return m_formats.count(figure.customers);
        case BuyersColumn: return figure.buyers == 0 ? QString() : m_formats.count(figure.buyers);
        default: return figure.revenue == Money() ? QString() : m_formats.amount(figure.revenue);
        }
    default: return {};
    }
}

QVariant ProvinceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == NameColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Region");
    case CustomersColumn: return tr("Customers");
    case BuyersColumn: return tr("of them bought");
    default: return tr("Revenue (%1)").arg(m_formats.currencySign());
    }
}

ProvincePart::ProvincePart(QWidget *parent)
    : QFrame(parent)
    , m_model(new ProvinceModel(this))
{
    setProperty("card", true);
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, sizes.gap, 1, sizes.gap);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(sizes.inside, 0, sizes.inside, 0);
    m_lead = new QLabel(this);
    m_lead->setObjectName(QStringLiteral("provinceLead"));
    m_lead->setWordWrap(true);
    m_close = new QPushButton(this);
    m_close->setObjectName(QStringLiteral("provinceClose"));
    head->addWidget(m_lead, 1);
    head->addWidget(m_close);
    layout->addLayout(head);
    m_view = makeListTable(m_model, this);
    m_view->setObjectName(QStringLiteral("provinceTable"));
    m_view->setItemDelegate(new ShadeDelegate(m_view));
    m_view->setSortingEnabled(false);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->installEventFilter(this);
    layout->addWidget(m_view, 1);
    connect(m_view, &QTableView::doubleClicked, this, &ProvincePart::open);
    connect(m_close, &QPushButton::clicked, this, &ProvincePart::closeAsked);
}

void ProvincePart::setFigures(std::vector<ProvinceFigure> figures, const DayRange &days, const Formats &formats)
{
    const int row = m_view->currentIndex().row();
    m_days = days;
    m_formats = formats;
    m_model->setFigures(std::move(figures), formats);
    m_view->setCurrentIndex(m_model->index(std::max(0, row), 0));
    retranslate();
}

QWidget *ProvincePart::firstFocus() const
{
    return m_view;
}

void ProvincePart::open()
{
    if (const ProvinceFigure *figure = m_model->figure(m_view->currentIndex().row()))
        emit provinceAsked(figure->province.code);
}

void ProvincePart::retranslate()
{
    m_lead->setText(tr("Where customers live, and what they bought from %1 to %2. The stronger the ground, the larger the part; Enter shows who it is.")
                        .arg(m_formats.date(m_days.first), m_formats.date(m_days.last)));
    m_close->setText(tr("Back to the list"));
    m_close->setToolTip(tr("Esc"));
    m_view->setAccessibleName(tr("Customers by region"));
}

bool ProvincePart::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            open();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace somo
