// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/category_chart_view.h"

namespace somo {

/// The cumulative line by day: full = this period, dashed = comparison, dotted = even pace, dots to a hollow point =
/// projection. By Qt Charts.
class LineChartView : public CategoryChartView {
    Q_OBJECT
public:
    using CategoryChartView::CategoryChartView;
    void setData(const LineChartData &data);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int count() const override { return int(m_data.points.size()); }
    int indexAt(const QPointF &position) const override;
    QRectF bandOf(int index) const override;
    QString tipOf(int index) const override;
    bool isVertical() const override { return false; }
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fillLines(QChart &chart) const;
    void arrange();
    void drawAxisTexts(QPainter *painter) const;
    void drawEndLabels(QPainter *painter) const;
    QPointF at(double position, Money amount) const;
    double endLabelWidth() const;
    LineChartData m_data;
    AxisTicks m_ticks;
    QRectF m_plot;
    int m_lastActual = -1;
};

} // namespace somo
