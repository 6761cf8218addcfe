// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cross_table.h"

#include "core/kpi/kpi_words.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QSignalBlocker>
#include <QTableView>

#include <algorithm>
#include <array>

namespace somo {

namespace {

constexpr std::array crossable{Cut::person, Cut::team, Cut::channel, Cut::area, Cut::region, Cut::productGroup, Cut::segment, Cut::week};

/// The stronger the ground, the larger the part; the amount stands in every cell, so nothing hangs on the colour.
class HeatDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = currentTheme();
        painter->save();
        const double heat = std::clamp(index.data(CrossTableModel::HeatRole).toDouble(), 0.0, 1.0);
        if (index.data(EmphasisRole).toBool())
            painter->fillRect(option.rect, theme.colour(Token::raised));
        if (heat > 0) {
            QColor ground = theme.series(0);
            ground.setAlphaF(float(0.05 + 0.29 * heat)); // the text keeps its contrast up to the strongest
            painter->fillRect(option.rect.adjusted(1, 1, -1, -1), ground);
        }
        painter->setPen(theme.colour(Token::grid));
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
        QFont font = option.font;
        font.setBold(index.data(EmphasisRole).toBool());
        painter->setFont(font);
        painter->setPen(theme.colour(Token::text));
        const QRect inside = option.rect.adjusted(8, 0, -8, 0);
        painter->drawText(inside, index.data(Qt::TextAlignmentRole).toInt(),
                          painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inside.width()));
        if ((option.state & QStyle::State_HasFocus) && option.widget && option.widget->hasFocus()) {
            painter->setRenderHint(QPainter::Antialiasing);
            painter->setPen(QPen(theme.colour(Token::accent), 2));
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->restore();
    }
};

QString totalWord()
{
    return CrossPanel::tr("Total");
}

} // namespace

void CrossTableModel::setTable(const CrossTable &table, const Formats &formats, const QString &corner)
{
    beginResetModel();
    m_table = table;
    m_formats = formats;
    m_corner = corner;
    m_largest = {};
    std::vector<Money> shown;
    for (const auto &row : table.cells) {
        for (const auto &cell : row) {
            m_largest = std::max(m_largest, cell.value_or(Money()));
            if (cell)
                shown.push_back(*cell);
        }
    }
    m_form = formats.shortForm(shown, table.total);
    endResetModel();
}

int CrossTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.rows.empty() ? 0 : int(m_table.rows.size()) + 1;
}

int CrossTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_table.rows.empty() ? 0 : int(m_table.columns.size()) + 2;
}

std::optional<Money> CrossTableModel::amount(int row, int column) const
{
    if (isTotalRow(row) && isTotalColumn(column))
        return m_table.total;
    if (isTotalRow(row))
        return m_table.columnTotals[size_t(column - 1)];
    if (isTotalColumn(column))
        return m_table.rowTotals[size_t(row)];
    return m_table.cells[size_t(row)][size_t(column - 1)];
}

QVariant CrossTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const int column = index.column();
    if (role == EmphasisRole)
        return isTotalRow(row) || isTotalColumn(column);
    if (role == Qt::TextAlignmentRole)
        return int((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (column == 0) {
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
            return isTotalRow(row) ? totalWord() : m_table.rows[size_t(row)].name;
        return {};
    }
    const std::optional<Money> value = amount(row, column);
    if (!value)
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return m_formats.shortMoney(*value, m_form);
    case CopyRole:
        return moneyText(*value, m_formats.currency());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(titleOf(index), m_formats.money(*value));
    case HeatRole:
        if (isTotalRow(row) || isTotalColumn(column) || m_largest <= Money())
            return {};
        return double(value->minorUnits()) / double(m_largest.minorUnits()); // double only here, for colour
    default:
        return {};
    }
}

QVariant CrossTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return section == 0 ? m_corner : isTotalColumn(section) ? totalWord() : m_table.columns[size_t(section - 1)].name;
    if (role == Qt::TextAlignmentRole)
        return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    return {};
}

std::vector<BoardLevel> CrossTableModel::levelsOf(const QModelIndex &index) const
{
    std::vector<BoardLevel> levels;
    const auto add = [&levels](const Cut &cut, const CutValue &value) { levels.push_back({{cut, value.id}, value.name}); };
    if (!isTotalRow(index.row()))
        add(m_table.rowCut, m_table.rows[size_t(index.row())]);
    if (index.column() > 0 && !isTotalColumn(index.column()))
        add(m_table.columnCut, m_table.columns[size_t(index.column() - 1)]);
    return levels;
}

QString CrossTableModel::titleOf(const QModelIndex &index) const
{
    QStringList names;
    for (const BoardLevel &level : levelsOf(index))
        names << level.name;
    return names.isEmpty() ? totalWord() : names.join(QStringLiteral(" · "));
}

CrossPanel::CrossPanel(QWidget *parent)
    : QObject(parent)
    , m_controls(new QWidget(parent))
    , m_rows(new QComboBox(m_controls))
    , m_columns(new QComboBox(m_controls))
    , m_view(new QTableView(parent))
    , m_model(new CrossTableModel(this))
{
    auto *line = new QHBoxLayout(m_controls);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(currentMetrics().small);
    auto *times = new QLabel(QStringLiteral("×"), m_controls);
    times->setProperty("role", QStringLiteral("label"));
    line->addWidget(m_rows);
    line->addWidget(times);
    line->addWidget(m_columns);
    m_rows->setObjectName(QStringLiteral("crossRows"));
    m_columns->setObjectName(QStringLiteral("crossColumns"));
    for (QComboBox *box : {m_rows, m_columns}) {
        for (const Cut::Kind cut : crossable)
            box->addItem(QString(), cutText(cut));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    }
    m_rows->setCurrentIndex(m_rows->findData(cutText(Cut::person)));
    m_columns->setCurrentIndex(m_columns->findData(cutText(Cut::channel)));
    // The same cut twice says nothing: the other one changes places with it.
    const auto keepApart = [this](QComboBox *other) {
        if (m_rows->currentData() == m_columns->currentData()) {
            const QSignalBlocker quiet(other);
            const QString channel = cutText(Cut::channel);
            other->setCurrentIndex(other->findData(other->currentData() == channel ? cutText(Cut::person) : channel));
        }
        emit cutsChanged();
    };
    connect(m_rows, &QComboBox::currentIndexChanged, this, [this, keepApart] { keepApart(m_columns); });
    connect(m_columns, &QComboBox::currentIndexChanged, this, [this, keepApart] { keepApart(m_rows); });

    m_view->setObjectName(QStringLiteral("crossTable"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new HeatDelegate(m_view));
    m_view->setShowGrid(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setTabKeyNavigation(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setMinimumSectionSize(currentMetrics().scaled(20));
    m_view->verticalHeader()->setDefaultSectionSize(currentMetrics().scaled(26));
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(currentMetrics().scaled(92));
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    connect(m_view, &QTableView::clicked, this, &CrossPanel::open);
    m_view->installEventFilter(this);
}

Cut CrossPanel::cutOf(const QString &text) const
{
    const auto trait = std::ranges::find(m_traits, text, cutText);
    return trait == m_traits.end() ? cutFromText(text).value_or(Cut::person) : *trait;
}

Cut CrossPanel::rowCut() const
{
    return cutOf(m_rows->currentData().toString());
}

Cut CrossPanel::columnCut() const
{
    return cutOf(m_columns->currentData().toString());
}

void CrossPanel::offerTraits(const std::vector<Cut> &traits)
{
    std::vector<Cut> offered = traits;
    // One that is looked at stays, also in a period that knows it no more.
    for (const Cut &chosen : {rowCut(), columnCut()}) {
        if (chosen.isOwn() && std::ranges::find(offered, chosen) == offered.end())
            offered.push_back(chosen);
    }
    if (std::ranges::equal(offered, m_traits, [](const Cut &a, const Cut &b) { return a == b && a.name() == b.name(); }))
        return;
    m_traits = std::move(offered);
    for (QComboBox *box : {m_rows, m_columns}) {
        const QSignalBlocker quiet(box);
        const QVariant chosen = box->currentData();
        for (int at = box->count() - 1; at >= 0; --at) {
            if (const auto cut = cutFromText(box->itemData(at).toString()); cut && cut->isOwn())
                box->removeItem(at);
        }
        for (const Cut &trait : m_traits)
            box->addItem(trait.name(), cutText(trait));
        box->setCurrentIndex(box->findData(chosen));
    }
}

void CrossPanel::setTable(const CrossTable &table, const BoardContext &context)
{
    // An answer to the same question keeps the place in the table.
    const bool same = m_model->table().rowCut == table.rowCut && m_model->table().columnCut == table.columnCut;
    const QModelIndex before = m_view->currentIndex();
    const int row = before.row();
    const int column = before.column();
    const words::ReportWords words(context.formats.language(), context.formats.currency());
    m_model->setTable(table, context.formats, QStringLiteral("%1 × %2").arg(cutName(table.rowCut, words), cutName(table.columnCut, words)));
    if (same && row >= 0 && row < m_model->rowCount() && column < m_model->columnCount())
        m_view->setCurrentIndex(m_model->index(row, column));
}

void CrossPanel::offerTeams(QComboBox &box, bool offered)
{
    const QString team = cutText(Cut::team);
    const int at = box.findData(team);
    if (offered && at < 0)
        box.insertItem(1, QString(), team); // after the people
    else if (!offered && at >= 0)
        box.removeItem(at);
}

void CrossPanel::retranslate(const BoardContext &context)
{
    const words::ReportWords words(context.formats.language(), context.formats.currency());
    for (QComboBox *box : {m_rows, m_columns}) {
        offerTeams(*box, !context.personal);
        for (int i = 0; i < box->count(); ++i)
            box->setItemText(i, cutName(cutOf(box->itemData(i).toString()), words));
    }
    m_rows->setAccessibleName(tr("Rows of the table"));
    m_columns->setAccessibleName(tr("Columns of the table"));
    m_view->setAccessibleName(tr("Revenue by two cuts"));
}

void CrossPanel::open(const QModelIndex &index)
{
    if (index.isValid() && !index.data().toString().isEmpty())
        emit cellOpened(m_model->levelsOf(index));
}

bool CrossPanel::eventFilter(QObject *watched, QEvent *event)
{
    const int key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event)->key() : 0;
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QObject::eventFilter(watched, event);
    open(m_view->currentIndex());
    return true;
}

} // namespace somo
