// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/words/formats.h"

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

namespace somo {

/// What is paid for how much, and what the next one brings. Plain data; amounts in minor units, bases and rates in any
/// whole unit with their words beside them.
struct PayChartData {
    /// A corner of the line of pay; two of the same base are a jump.
    struct Corner {
        qint64 base = 0;
        qint64 pay = 0;
        friend bool operator==(const Corner &, const Corner &) = default;
    };
    /// What the next one brings from `from` on until `to`.
    struct Step {
        qint64 from = 0;
        qint64 to = 0;
        qint64 rate = 0; // millionths, or minor units for each
        QString label; // "8,5 %"
        QString text; // the whole sentence: tooltip and what is spoken
        friend bool operator==(const Step &, const Step &) = default;
    };
    struct Stretch {
        qint64 from = 0;
        qint64 to = 0;
        friend bool operator==(const Stretch &, const Stretch &) = default;
    };
    struct Tick {
        qint64 at = 0;
        QString text;
        friend bool operator==(const Tick &, const Tick &) = default;
    };
    struct Mark {
        qint64 base = 0;
        qint64 pay = 0;
        QString title; // "62 tr nhận 3,92 tr"
        QString text; // "đồng kế tiếp được 8,5 %"
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    QString name; // for screen readers
    QString emptyText;
    std::vector<Corner> corners;
    std::vector<Step> steps;
    std::vector<Stretch> doubtful;
    std::vector<Tick> bases; // the telling ones first: later ones give way
    std::vector<Tick> pays;
    std::vector<Tick> rates;
    QString unit; // at the end of the axis of bases
    qint64 top = 1; // where the axis of bases ends
    std::optional<Mark> mark;
    friend bool operator==(const PayChartData &, const PayChartData &) = default;
};

/// Draws it: pay as a full line against the left axis, the rate of the next one as a dashed staircase against the right
/// one, doubtful stretches shaded. Left and Right walk from step to step and say each one whole.
class PayChart : public QWidget {
    Q_OBJECT
public:
    explicit PayChart(QWidget *parent = nullptr);
    void setData(const PayChartData &data);
    const PayChartData &data() const { return m_data; }
    /// The step under the mouse or chosen by keys; -1 for none.
    int current() const { return m_current; }
    /// Where the words of the mark stand; empty without one.
    QRectF markBox() const;
    /// Where a base and its pay are drawn.
    QPointF placeOf(const PayChartData::Corner &corner) const { return {across(corner.base), upPay(corner.pay)}; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF plot() const;
    double across(qint64 base) const;
    double upPay(qint64 pay) const;
    double upRate(qint64 rate) const;
    void paintGround(QPainter &painter) const;
    void paintAxes(QPainter &painter) const;
    void paintBases(QPainter &painter) const;
    void paintRates(QPainter &painter) const;
    void paintPay(QPainter &painter) const;
    void paintMark(QPainter &painter) const;
    int hiddenBy(const QRectF &box) const;
    void setCurrent(int step, bool byKey);

    PayChartData m_data;
    int m_current = -1;
};

} // namespace somo
