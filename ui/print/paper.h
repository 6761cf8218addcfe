// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QPaintDevice>
#include <QPen>

class QPainter;

namespace somo {

/// With what a sheet is printed: our inks, or greys only, for a printer (or a purse) without colours.
enum class PrintTone {
    colour,
    greys,
};

/// A sheet's measures for one device: lengths are given in points (1/72 inch) and come back in the device's units.
class Paper {
public:
    explicit Paper(const QPaintDevice &device, double contentWidth, PrintTone tone = PrintTone::colour);
    double pt(double points) const { return points * m_unit; }
    /// The same sheet with lower charts and closer rows, for a page that would spill a little onto a second one.
    Paper compact() const
    {
        Paper paper = *this;
        paper.m_compact = true;
        return paper;
    }
    bool isCompact() const { return m_compact; }
    /// Of the part between the margins.
    double width() const { return m_width; }
    QFont font(double points, bool bold = false) const;
    double textWidth(const QString &text, double points, bool bold = false) const;
    /// Height of a line at that size: never so low that Ẫ or ỵ is cut.
    double lineHeight(double points) const { return pt(points * 1.36); }
    /// The text with a place to break in each word that is wider than the width.
    QString wrappable(const QString &text, double points, bool bold, double width) const;
    /// How high the text is when wrapped to a width.
    double wrappedHeight(const QString &text, double points, bool bold, double width) const;
    /// An ink as this sheet shows it: itself, or the grey that is as light.
    QColor toned(const QColor &ink) const;
    QPen pen(double points, const QColor &colour) const;
    const QPaintDevice &device() const { return *m_device; }

    static constexpr double titleSize = 20;
    static constexpr double headingSize = 11;
    static constexpr double leadSize = 10;
    static constexpr double tableSize = 9;
    static constexpr double noteSize = 8;
    static constexpr double smallestSize = 7.5;

private:
    const QPaintDevice *m_device;
    double m_unit;
    double m_width;
    PrintTone m_tone;
    bool m_compact = false;
};

/// Inks: black, and greys that stay apart on a black and white printer.
namespace ink {
QColor black();
QColor note();
QColor rule();
QColor track();
QColor good();
QColor over();
QColor bar();
QColor earlier();
QColor current();
QColor grid();
} // namespace ink

/// A name beyond all measure, cut so that it still fits on a page; it ends in … then.
QString cutText(const QString &text, qsizetype most);

/// One text in a box, in Noto Sans at that size.
void drawText(QPainter &painter, const Paper &paper, const QRectF &box, int flags, const QString &text, double points,
              bool bold = false, const QColor &colour = ink::black());

} // namespace somo
