// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/charts/chart_data.h"

#include <QtCharts/QChartView>

namespace somo {

/// What bars, columns and lines share: a current category under the mouse or chosen by the arrow keys, its band, its
/// tooltip, and Enter or a click that opens it. All text is painted here, by our formats; Qt Charts draws the figures.
class CategoryChartView : public QChartView {
    Q_OBJECT
public:
    explicit CategoryChartView(QWidget *parent = nullptr);
    /// The category under the mouse or chosen by keys; -1 for none.
    int current() const { return m_current; }

signals:
    void activated(int index);

protected:
    virtual int count() const = 0;
    virtual int indexAt(const QPointF &position) const = 0;
    virtual QRectF bandOf(int index) const = 0;
    virtual QString tipOf(int index) const = 0;
    /// Whether Up and Down walk the categories too.
    virtual bool isVertical() const = 0;

    /// The view's chart with nothing in it: series and axes of before are deleted. One chart serves the whole life of the
    /// view, for making one is dearer than filling it.
    QChart &emptyChart();
    void drawBackground(QPainter *painter, const QRectF &rect) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    void setCurrent(int index, bool byKey);
    int m_current = -1;
};

} // namespace somo
