// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/cell_text.h"
#include "ui/print/paper.h"

#include <QRectF>

namespace somo {

/// A pay curve on paper: pay as a full line against the left axis, the rate of what is sold next as dashed steps against the
/// right one, doubtful stretches grey.
class PayCurvePainter {
public:
    PayCurvePainter(const ChartSpec &chart, const CellText &text, const Paper &paper);
    void draw(QPainter &painter, const QRectF &box) const;

private:
    void drawAxes(QPainter &painter) const;
    void drawStarts(QPainter &painter) const;
    void drawSteps(QPainter &painter) const;
    void drawPay(QPainter &painter) const;
    double x(qint64 base) const;
    double y(qint64 value, qint64 top) const;
    QString payText(qint64 amount) const;
    QString paceText(qint64 pace) const;

    const ChartSpec &m_chart;
    const CellText &m_text;
    const Paper &m_paper;
    qint64 m_end = 1;
    qint64 m_payStep = 1; // of the left axis; the right one has as many ticks
    qint64 m_paceStep = 1;
    int m_ticks = 1;
    ShortForm m_payForm; // of the left axis
    mutable QRectF m_plot;
};

} // namespace somo
