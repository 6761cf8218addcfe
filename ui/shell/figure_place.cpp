// SPDX-License-Identifier: GPL-3.0-or-later
// Where one stands on the board: how deep, and behind which figure.
#include "ui/shell/figure_pages.h"

#include "core/kpi/kpi_words.h"
#include "core/ledger/ledger_derivation.h"
#include "ui/orders/behind_page.h"
#include "ui/shell/page_header.h"
#include "ui/why/why_orders.h"

#include <QStackedWidget>
#include <QTableView>

namespace somo {

void FigurePages::showBehind(const DrillDown &what)
{
    m_drill = std::make_shared<const DrillDown>(what);
    showList();
    fillHeader();
    ask();
}

// The list that was left is found again as it was; another figure's orders don't stand there for a moment.
void FigurePages::showList()
{
    if (m_listed != m_drill)
        behind()->setOrders({m_drill->metric, {}, {}, true}, context().formats);
    m_listed = m_drill;
    m_pages->setCurrentWidget(behind());
    m_behind->view()->setFocus();
}

FigurePlace FigurePages::place() const
{
    return {m_board ? m_board->levels() : std::vector<BoardLevel>(), m_drill};
}

QString FigurePages::placeName() const
{
    if (m_drill) {
        const words::ReportWords words(m_host.language(), m_host.workspace().settings().currency);
        return QStringLiteral("%1 · %2").arg(metricName(m_drill->metric, words), m_drill->title);
    }
    return m_board && m_page == PageId::board && !m_board->levels().empty() ? m_board->levels().back().name : QString();
}

bool FigurePages::goBack()
{
    const int levels = m_page == PageId::board && m_board ? int(m_board->levels().size()) : 0;
    if (!m_drill && levels == 0)
        return false;
    goTo(m_drill ? levels : levels - 1);
    return true;
}

// The board itself is the first part, each level one after it.
void FigurePages::goTo(int part)
{
    std::vector<BoardLevel> levels = board()->levels();
    const bool same = levels.size() <= std::size_t(part);
    if (!same)
        levels.resize(std::size_t(part));
    m_drill.reset();
    QWidget *const before = m_board->focusWidget();
    m_pages->setCurrentWidget(m_board);
    (before ? before : m_board)->setFocus();
    if (same)
        ask();
    else
        m_board->setLevels(std::move(levels));
    fillHeader();
}

// Under all that the board is narrowed to.
LedgerAsk FigurePages::behindAsk(const DrillDown &what) const
{
    const Period period = m_host.period();
    LedgerAsk orders;
    orders.days = period.days();
    orders.kind = period.kind();
    orders.event = recognitionEventOf(m_host.workspace().settings());
    orders.metrics = {what.metric};
    std::vector<CutFilter> deeper;
    for (const CutFilter &filter : what.filters) {
        if (filter.cut == Cut::day)
            orders.days = {period.first(), Day::fromNumber(int(filter.id))}; // the line adds up to that day
        else
            deeper.push_back(filter);
    }
    orders.filters = narrowed(m_board->filters(), deeper);
    return orders;
}

void FigurePages::askFirstOrders(const DrillDown &what)
{
    m_host.workspace().read<std::vector<OrderBehind>>(
        this, m_latestFirst[what.metric],
        [ask = behindAsk(what)](Database &database, const BookSettings &) { return ordersBehind(database, ask, mostOrdersInWhy + 1, 0); },
        [this, metric = what.metric](const Result<std::vector<OrderBehind>> &orders) {
            if (orders)
                m_board->setOrdersBehind(metric, *orders);
            else
                m_host.showProblem(orders.error());
        });
}

// "KPI board › Shopee › Gifts › New customers · Whole team": all but the last lead back.
void FigurePages::fillTrail()
{
    QStringList parts{tr("KPI board")};
    if (m_board) {
        for (const BoardLevel &level : m_board->levels())
            parts << level.name;
    }
    if (m_drill) {
        const QString filter = m_board->filter().words();
        parts << (filter.isEmpty() ? placeName() : QStringLiteral("%1 · %2").arg(placeName(), filter));
    }
    const QString title = parts.takeLast();
    m_header->setTitle(parts, title);
}

} // namespace somo
