// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/orders/behind_page.h"

#include "core/kpi/kpi_words.h"
#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/table_copy.h"
#include "ui/common/theme/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include <optional>

namespace somo {

BehindPage::BehindPage(QWidget *parent)
    : QWidget(parent)
    , m_model(new BehindModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
{
    setObjectName(QStringLiteral("ordersBehind"));
    const Metrics metrics = currentMetrics();
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(metrics.edge, 0, metrics.edge, metrics.inside);
    auto *card = new QFrame(this);
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(SortRole);
    m_view = makeListTable(m_sorted, card);
    m_view->setObjectName(QStringLiteral("orders"));
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_view->setSortingEnabled(true);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, &BehindPage::open);
    layout->addWidget(m_view, 1);
    m_empty = new QLabel(card);
    m_empty->setAlignment(Qt::AlignCenter);
    layout->addWidget(m_empty, 1);

    auto *foot = new QFrame(card);
    foot->setObjectName(QStringLiteral("listFoot"));
    foot->setFixedHeight(metrics.row);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(metrics.gap, 0, metrics.gap, 0);
    m_count = new QLabel(foot);
    m_count->setProperty("role", QStringLiteral("cardTitle"));
    m_total = new QLabel(foot);
    m_total->setObjectName(QStringLiteral("ordersTotal"));
    m_total->setProperty("role", QStringLiteral("cardTitle"));
    line->addWidget(m_count);
    line->addStretch(1);
    line->addWidget(m_total);
    layout->addWidget(foot);
    page->addWidget(card, 1);
}

void BehindPage::setOrders(const OrdersBehind &orders, const Formats &formats)
{
    const QModelIndex before = m_view->currentIndex();
    const auto chosen = before.isValid() ? std::optional(m_model->row(m_sorted->mapToSource(before).row())) : std::nullopt;
    const int scrolled = m_view->verticalScrollBar()->value();
    m_metric = orders.metric;
    m_figure = orders.total;
    m_whole = orders.whole;
    m_formats = formats;
    m_model->setRows(orders.rows, orders.metric, formats);
    fill();
    fitColumns();
    const int row = chosen ? m_model->rowLike(*chosen) : -1;
    m_view->setCurrentIndex(row < 0 ? m_sorted->index(0, 0) : m_sorted->mapFromSource(m_model->index(row, before.column())));
    m_view->verticalScrollBar()->setValue(scrolled);
}

QString BehindPage::figureText() const
{
    const words::ReportWords words(m_formats.language(), m_formats.currency());
    const QString value = m_figure.value ? valueText(*m_figure.value, metricUnit(m_metric), words) : QStringLiteral("–");
    QString text = QStringLiteral("%1: %2").arg(metricName(m_metric, words), value);
    if (m_figure.unknownLines > 0)
        text += QStringLiteral(" · ") + tr("%n line(s) without cost", nullptr, int(m_figure.unknownLines));
    return text;
}

void BehindPage::open(const QModelIndex &index)
{
    if (index.isValid())
        emit orderAsked(OrderId{index.data(IdRole).toLongLong()});
}

void BehindPage::fill()
{
    const int rows = m_model->rowCount();
    m_view->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    m_empty->setText(tr("No order counts here in this period."));
    m_count->setText(m_whole ? tr("%n line(s), to the end", nullptr, rows)
                             : tr("the first %1 lines; the figure is of all of them").arg(m_formats.count(rows)));
    m_total->setText(figureText());
    m_view->setAccessibleName(tr("Orders behind this figure"));
}

void BehindPage::fitColumns()
{
    const Metrics metrics = currentMetrics();
    const int width = m_view->viewport()->width();
    int used = 0;
    std::array<int, BehindModel::ColumnCount> widths{};
    QStyleOptionViewItem option;
    option.initFrom(m_view);
    option.font = m_view->font();
    for (int column = 0; column < BehindModel::ColumnCount; ++column) {
        int needed = m_view->horizontalHeader()->sectionSizeHint(column) + metrics.inside;
        for (int row = 0; row < std::min(300, m_model->rowCount()); ++row)
            needed = std::max(needed, m_view->itemDelegate()->sizeHint(option, m_model->index(row, column)).width());
        widths[size_t(column)] = std::min(needed, metrics.scaled(280));
        used += widths[size_t(column)];
    }
    // The names take what is left.
    const int spare = std::max(0, width - used);
    widths[BehindModel::CustomerColumn] += spare / 2;
    widths[BehindModel::PeopleColumn] += spare / 4;
    widths[BehindModel::ChannelColumn] += spare - spare / 2 - spare / 4;
    for (int column = 0; column < BehindModel::ColumnCount; ++column)
        m_view->setColumnWidth(column, widths[size_t(column)]);
}

bool BehindPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copyTable(*m_view);
            return true;
        }
        if (key->key() == Qt::Key_Backspace) {
            emit backAsked();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_view->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BehindPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_model->retranslate();
        fill();
    }
}

void BehindPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitColumns();
}

} // namespace somo
