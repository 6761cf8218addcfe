// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/flow_view.h"

#include "ui/common/delegates/cell_delegate.h"
#include "ui/common/delegates/fit_columns.h"
#include "ui/common/delegates/list_table.h"
#include "ui/common/theme/fonts.h"

#include <QEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace somo {

namespace {

/// Tenths of days as people read them.
QString tenthsOfDays(const std::optional<qint64> &tenths, const Formats &formats)
{
    return tenths ? formats.quantity(Quantity{*tenths * 100}) : QString();
}

} // namespace

void FlowModel::setRows(std::vector<Row> rows, const Formats &formats)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_formats = formats;
    endResetModel();
}

QString FlowModel::text(const Row &row, int column) const
{
    const auto percent = [this](const std::optional<Rate> &rate) { return rate ? m_formats.percent(*rate, {}) : QString(); };
    switch (column) {
    case StageColumn: return row.stage;
    case ArrivedColumn: return m_formats.count(row.flow.arrived);
    case MovedColumn: return m_formats.count(row.flow.movedOn);
    case ConversionColumn: return percent(row.flow.conversion());
    case LostColumn: return m_formats.count(row.flow.lostHere);
    case WaitingColumn: return m_formats.count(row.flow.waiting);
    case WonColumn: return percent(row.flow.winRate());
    case MedianColumn: return tenthsOfDays(row.flow.medianTenths, m_formats);
    case MeanColumn: return tenthsOfDays(row.flow.meanTenths, m_formats);
    default: return {};
    }
}

/// The figure for a spreadsheet; empty: there is none.
QString FlowModel::exact(const Row &row, int column) const
{
    const auto percent = [](const std::optional<Rate> &rate) { return rate ? shortText(rate->millionths, 6) : QString(); };
    const auto days = [](const std::optional<qint64> &tenths) { return tenths ? shortText(*tenths, 1) : QString(); };
    switch (column) {
    case ArrivedColumn: return QString::number(row.flow.arrived);
    case MovedColumn: return QString::number(row.flow.movedOn);
    case ConversionColumn: return percent(row.flow.conversion());
    case LostColumn: return QString::number(row.flow.lostHere);
    case WaitingColumn: return QString::number(row.flow.waiting);
    case WonColumn: return percent(row.flow.winRate());
    case MedianColumn: return days(row.flow.medianTenths);
    case MeanColumn: return days(row.flow.meanTenths);
    default: return {};
    }
}

QVariant FlowModel::data(const QModelIndex &index, int role) const
{
    if (index.row() < 0 || index.row() >= rowCount())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return text(row, index.column());
    case Qt::TextAlignmentRole: return int((index.column() == StageColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    case CopyRole: {
        const QString number = exact(row, index.column());
        return number.isEmpty() ? QVariant() : QVariant(number);
    }
    default: return {};
    }
}

QString FlowModel::meaning(int column) const
{
    switch (column) {
    case ArrivedColumn: return tr("Deals that came to this stage, or past it, for the first time in the period");
    case MovedColumn: return tr("Of those, the ones that have come further by now");
    case ConversionColumn: return tr("Moved on ÷ arrived");
    case LostColumn: return tr("Of those, the ones lost by now without having come further");
    case WaitingColumn: return tr("Of those, the others");
    case WonColumn: return tr("Of those, the share won by now");
    case MedianColumn: return tr("Days of the stays that ended in the period, the one in the middle");
    case MeanColumn: return tr("Days of the stays that ended in the period, on average");
    default: return {};
    }
}

QVariant FlowModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((section == StageColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole)
        return meaning(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StageColumn: return tr("Stage");
    case ArrivedColumn: return tr("Arrived");
    case MovedColumn: return tr("Moved on");
    case ConversionColumn: return tr("Conversion");
    case LostColumn: return tr("Lost here");
    case WaitingColumn: return tr("Still there");
    case WonColumn: return tr("Won in the end");
    case MedianColumn: return tr("Days (median)");
    case MeanColumn: return tr("Days (mean)");
    default: return {};
    }
}

FlowView::FlowView(QWidget *parent)
    : QWidget(parent)
    , m_model(new FlowModel(this))
{
    const Metrics sizes = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(sizes.gap);
    m_view = makeListTable(m_model, this);
    m_view->setObjectName(QStringLiteral("dealFlow"));
    m_view->viewport()->installEventFilter(this);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("dealFlowSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setContentsMargins(sizes.gap, sizes.gap, sizes.gap, 0);
    layout->addWidget(m_sentence);
    layout->addWidget(m_view, 1);
    retranslate();
}

void FlowView::setFlow(const std::vector<DealStage> &stages, const PipelineFlow &flow, const Period &period, const Formats &formats)
{
    m_flow = flow;
    m_period = period;
    m_formats = formats;
    std::vector<FlowModel::Row> rows;
    for (const StageFlow &each : flow.stages) {
        const auto stage = std::ranges::find(stages, each.stage, &DealStage::id);
        // One out of use is there as long as something is to be told of it.
        if (stage != stages.end() && (!stage->retired || each.arrived > 0 || each.stays > 0))
            rows.push_back({stage->name, each});
    }
    m_model->setRows(std::move(rows), formats);
    fillSentence();
    fit();
}

void FlowView::fillSentence()
{
    const QString period = m_formats.periodInText(m_period);
    const auto conversion = m_flow.conversion();
    if (!conversion) {
        m_sentence->setText(tr("No deal was closed in %1.").arg(period));
        return;
    }
    QString text = tr("Closed in %1: %2 won, %3 lost; conversion %4.").arg(period, m_formats.count(m_flow.won), m_formats.count(m_flow.lost), m_formats.percent(*conversion, {}));
    if (m_flow.medianTenthsToWin)
        text += u' ' + tr("From the first day to winning it took %1 days in the middle and %2 on average.").arg(tenthsOfDays(m_flow.medianTenthsToWin, m_formats), tenthsOfDays(m_flow.meanTenthsToWin, m_formats));
    m_sentence->setText(text);
}

void FlowView::fit()
{
    std::vector<int> columns(FlowModel::ColumnCount);
    std::iota(columns.begin(), columns.end(), 0);
    fitColumns(*m_view, columns);
}

bool FlowView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == m_view->viewport())
        fit();
    return QWidget::eventFilter(watched, event);
}

void FlowView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fit();
}

void FlowView::retranslate()
{
    m_view->setAccessibleName(tr("Conversion and time by stage"));
    emit m_model->headerDataChanged(Qt::Horizontal, 0, FlowModel::ColumnCount - 1);
    fillSentence();
}

} // namespace somo
