// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/cell_text.h"
#include "ui/print/paper.h"

namespace somo {

/// A chart specification as vectors on white, without interaction: full = this period, hollow = comparison, light =
/// earlier months, dash = target. Everything reads in grey.
class ChartPainter {
public:
    ChartPainter(const ChartSpec &chart, const CellText &text, const Paper &paper);
    /// How high it wants to be at a width.
    double height(double width) const;
    void draw(QPainter &painter, const QRectF &box) const;

private:
    struct BarRows {
        double labels = 0; // width of the names
        double size = 0; // of their letters, the same for all
        std::vector<double> heights; // of the rows
    };
    BarRows barRows(double width) const;
    void drawBars(QPainter &painter, const QRectF &box) const;
    void drawColumns(QPainter &painter, const QRectF &box) const;
    bool drawInColumn(QPainter &painter, const ChartSpec::Point &point, const QRectF &column, double mark) const;
    void drawCumulative(QPainter &painter, const QRectF &box) const;
    QRectF drawAmountAxis(QPainter &painter, const QRectF &box, double rightSpace) const;
    QString value(qint64 amount) const { return m_text.chartValue(amount, m_chart.unit); }
    QString tickValue(qint64 amount) const;
    QString barValue(qint64 amount) const;
    bool compared() const;
    qint64 largest() const;
    ChartSpec m_chart;
    CellText m_text;
    Paper m_paper;
    ShortForm m_form;
};

/// The bar of an attainment: scale 0 to 130 %, marks at both thresholds, hatched while not yet successful.
void drawAttainment(QPainter &painter, const Paper &paper, const QRectF &box, const ReportCell &cell, Rate successFrom, Rate exceededFrom);

} // namespace somo
