// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace somo {

/// Figures as dots on one line, with the band in which they are expected. Plain data; positions are in any whole unit.
struct DotStripData {
    struct Dot {
        qint64 at = 0;
        QString label; // short, above the dot where there is room
        QString text; // the whole sentence: tooltip and what is spoken
        bool inBand = true;
        friend bool operator==(const Dot &, const Dot &) = default;
    };
    struct Tick {
        qint64 at = 0;
        QString text;
        friend bool operator==(const Tick &, const Tick &) = default;
    };
    QString name; // for screen readers
    std::vector<Dot> dots;
    std::vector<Tick> ticks; // the telling ones first: later ones give way
    qint64 bandFrom = 0;
    qint64 bandTo = 0;
    QString bandLabel;
    qint64 top = 1; // where the line ends; it begins at 0
    friend bool operator==(const DotStripData &, const DotStripData &) = default;
};

/// Draws them: full dots inside the band, hollow ones outside. Left and Right walk from dot to dot.
class DotStrip : public QWidget {
    Q_OBJECT
public:
    explicit DotStrip(QWidget *parent = nullptr);
    void setData(const DotStripData &data);
    const DotStripData &data() const { return m_data; }
    /// The dot under the mouse or chosen by keys, by its place on the line; -1 for none.
    int current() const { return m_current; }
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
    QRectF line() const;
    QPointF placeOf(qint64 at) const;
    void paintBand(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void setCurrent(int dot, bool byKey);
    DotStripData m_data; // dots from left to right
    int m_current = -1;
};

} // namespace somo
