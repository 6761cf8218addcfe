// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/chart_panel.h"

#include "ui/common/charts/chart_table.h"
#include "ui/common/theme/fonts.h"
#include "ui/common/theme/icons.h"
#ifdef SOMO_WITH_CHARTS
#include "ui/common/charts/bar_chart_view.h"
#include "ui/common/charts/line_chart_view.h"
#endif

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace somo {

ChartPanel::ChartPanel(QWidget *parent)
    : QFrame(parent)
    , m_model(new ChartTableModel(this))
{
    setProperty("card", true);
    const Metrics metrics = currentMetrics();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics.inside, metrics.small, metrics.inside, metrics.gap);
    layout->setSpacing(0);

    m_head = new QWidget(this);
    m_head->setMinimumHeight(metrics.cardTitle);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(metrics.gap);
    m_title = new QLabel(m_head);
    m_title->setProperty("role", QStringLiteral("cardTitle"));
    m_title->setTextFormat(Qt::PlainText);
    m_note = new QLabel(m_head);
    m_note->setProperty("role", QStringLiteral("label"));
    m_note->setTextFormat(Qt::PlainText);
    m_toggle = new QToolButton(m_head);
    m_toggle->setObjectName(QStringLiteral("chartAsTable"));
    m_toggle->setCheckable(true);
    m_toggle->setIconSize(QSize(metrics.icon, metrics.icon));
    m_toggle->setIcon(somoIcon(QStringLiteral("table")));
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_note);
    head->addWidget(m_toggle);
    layout->addWidget(m_head);

    m_stack = new QStackedWidget(this);
    m_table = makeChartTable(m_model, m_stack);
    m_stack->addWidget(m_table);
    layout->addWidget(m_stack, 1);

    connect(m_toggle, &QToolButton::toggled, this, &ChartPanel::setShowsTable);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        emit activated(index.data(ChartTableModel::IdRole).toLongLong(), index.siblingAtColumn(0).data().toString());
    });
#ifndef SOMO_WITH_CHARTS
    m_toggle->hide();
#endif
    retranslate();
}

void ChartPanel::setTitleWidget(QWidget *widget)
{
    m_title->hide();
    static_cast<QHBoxLayout *>(m_head->layout())->insertWidget(0, widget);
}

void ChartPanel::showChart(QWidget *chart)
{
    m_chart = chart;
    if (m_stack->indexOf(chart) < 0)
        m_stack->addWidget(chart);
    if (!showsTable())
        m_stack->setCurrentWidget(chart);
}

void ChartPanel::setData(const BarChartData &data)
{
    m_barData = data;
    m_lineData.reset();
    m_title->setText(data.title);
    m_note->setText(data.note);
    setAccessibleName(data.title);
    m_table->setAccessibleName(data.title);
    m_model->setData(data);
#ifdef SOMO_WITH_CHARTS
    if (!m_bars) {
        m_bars = new BarChartView(m_stack);
        m_bars->setObjectName(QStringLiteral("barChart"));
        connect(m_bars, &BarChartView::activated, this, [this](int index) {
            const ChartItem item = m_barData->items[size_t(index)];
            emit activated(item.id, item.label);
        });
    }
    m_bars->setData(data);
    showChart(m_bars);
#endif
}

void ChartPanel::setData(const LineChartData &data)
{
    m_lineData = data;
    m_barData.reset();
    m_title->setText(data.title);
    m_note->setText(data.note);
    setAccessibleName(data.title);
    m_table->setAccessibleName(data.title);
    m_model->setData(data);
#ifdef SOMO_WITH_CHARTS
    if (!m_line) {
        m_line = new LineChartView(m_stack);
        m_line->setObjectName(QStringLiteral("lineChart"));
        connect(m_line, &LineChartView::activated, this, [this](int index) {
            const Day day = m_lineData->points[size_t(index)].day;
            emit activated(day.number(), m_lineData->formats.date(day));
        });
    }
    m_line->setData(data);
    showChart(m_line);
#endif
}

bool ChartPanel::showsTable() const
{
    return m_toggle->isChecked();
}

void ChartPanel::setShowsTable(bool table)
{
    m_toggle->setChecked(table);
    m_stack->setCurrentWidget(table || !m_chart ? static_cast<QWidget *>(m_table) : m_chart);
    retranslate();
}

void ChartPanel::retranslate()
{
    const QString words = showsTable() ? tr("Show as chart") : tr("Show as table");
    m_toggle->setToolTip(words);
    m_toggle->setAccessibleName(words);
}

// The charts hold colours of the theme they were made in.
void ChartPanel::rebuild()
{
    if (m_barData)
        setData(BarChartData(*m_barData));
    else if (m_lineData)
        setData(LineChartData(*m_lineData));
}

void ChartPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        QMetaObject::invokeMethod(this, &ChartPanel::rebuild, Qt::QueuedConnection);
}

} // namespace somo
