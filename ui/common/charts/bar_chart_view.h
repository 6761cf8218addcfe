// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/category_chart_view.h"

class QAbstractBarSeries;

namespace somo {

/// Horizontal bars with hollow comparison, or columns with target dashes, by Qt Charts.
class BarChartView : public CategoryChartView {
    Q_OBJECT
public:
    using CategoryChartView::CategoryChartView;
    void setData(const BarChartData &data);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    int count() const override { return int(m_data.items.size()); }
    int indexAt(const QPointF &position) const override;
    QRectF bandOf(int index) const override;
    QString tipOf(int index) const override;
    bool isVertical() const override { return bars(); }
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool bars() const { return m_data.shape == BarChartData::Shape::bars; }
    bool compared() const;
    void build();
    void fillBars(QChart &chart) const;
    void fillColumns(QChart &chart) const;
    void arrange();
    void drawBarTexts(QPainter *painter) const;
    void drawColumnTexts(QPainter *painter) const;
    void drawTargets(QPainter *painter) const;
    double column(qint64 amount) const;
    BarChartData m_data;
    AxisTicks m_ticks;
    ShortForm m_form;
    QRectF m_plot;
};

} // namespace somo
