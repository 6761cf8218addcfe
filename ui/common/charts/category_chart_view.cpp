// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/charts/category_chart_view.h"

#include "ui/common/theme/theme.h"
#include "ui/common/why_key.h"

#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QLegend>

#include <memory>

namespace somo {

CategoryChartView::CategoryChartView(QWidget *parent)
    : QChartView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    keepWhyKey(this);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    chart()->legend()->hide();
    chart()->setBackgroundVisible(false);
    chart()->setMargins(QMargins());
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
    chart()->setAnimationOptions(QChart::NoAnimation);
}

QChart &CategoryChartView::emptyChart()
{
    m_current = -1;
    chart()->removeAllSeries();
    const QList<QAbstractAxis *> axes = chart()->axes();
    for (QAbstractAxis *axis : axes) {
        const std::unique_ptr<QAbstractAxis> gone(axis); // removeAxis leaves it to us
        chart()->removeAxis(axis);
    }
    return *chart();
}

void CategoryChartView::drawBackground(QPainter *painter, const QRectF &rect)
{
    painter->fillRect(rect, currentTheme().colour(Token::surface));
    if (m_current >= 0 && m_current < count())
        painter->fillRect(bandOf(m_current), currentTheme().colour(Token::accentSoft));
}

void CategoryChartView::paintEvent(QPaintEvent *event)
{
    QChartView::paintEvent(event);
    if (!hasFocus())
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(currentTheme().colour(Token::accent), 2));
    painter.drawRoundedRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1), 4, 4);
}

void CategoryChartView::setCurrent(int index, bool byKey)
{
    if (index == m_current)
        return;
    m_current = index;
    viewport()->setCursor(index >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
    if (index < 0) {
        QToolTip::hideText();
        return;
    }
    const QRectF band = bandOf(index);
    const QPoint at = byKey ? mapToGlobal(band.center().toPoint()) : QCursor::pos();
    QToolTip::showText(at, tipOf(index), this);
}

void CategoryChartView::mouseMoveEvent(QMouseEvent *event)
{
    setCurrent(indexAt(event->position()), false);
}

void CategoryChartView::mousePressEvent(QMouseEvent *event)
{
    event->accept();
}

void CategoryChartView::mouseReleaseEvent(QMouseEvent *event)
{
    const int index = indexAt(event->position());
    if (event->button() == Qt::LeftButton && index >= 0)
        emit activated(index);
}

void CategoryChartView::keyPressEvent(QKeyEvent *event)
{
    const int last = count() - 1;
    int step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
        step = -1;
        break;
    case Qt::Key_Right:
        step = 1;
        break;
    case Qt::Key_Up:
        step = isVertical() ? -1 : 0;
        break;
    case Qt::Key_Down:
        step = isVertical() ? 1 : 0;
        break;
    case Qt::Key_Home:
        setCurrent(last < 0 ? -1 : 0, true);
        return;
    case Qt::Key_End:
        setCurrent(last, true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F1:
        if (m_current >= 0)
            emit activated(m_current);
        return;
    default:
        event->ignore();
        return;
    }
    if (step == 0 || last < 0) {
        event->ignore();
        return;
    }
    setCurrent(m_current < 0 ? (step > 0 ? 0 : last) : qBound(0, m_current + step, last), true);
}

void CategoryChartView::focusInEvent(QFocusEvent *event)
{
    QChartView::focusInEvent(event);
    viewport()->update();
}

void CategoryChartView::focusOutEvent(QFocusEvent *event)
{
    QChartView::focusOutEvent(event);
    setCurrent(-1, true);
    viewport()->update();
}

void CategoryChartView::leaveEvent(QEvent *event)
{
    QChartView::leaveEvent(event);
    if (!hasFocus())
        setCurrent(-1, false);
}

void CategoryChartView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls, the chart doesn't
}

bool CategoryChartView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip)
        return true; // shown as the category changes, not by Qt's timer
    return QChartView::viewportEvent(event);
}

} // namespace somo
