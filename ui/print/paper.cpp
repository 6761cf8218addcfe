// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper.h"

#include "ui/common/theme/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

namespace somo {

Paper::Paper(const QPaintDevice &device, double contentWidth, PrintTone tone)
    : m_device(&device)
    , m_unit(device.logicalDpiY() / 72.0)
    , m_width(contentWidth)
    , m_tone(tone)
{
}

QFont Paper::font(double points, bool bold) const
{
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Math")});
    font.setPointSizeF(points);
    font.setBold(bold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double Paper::textWidth(const QString &text, double points, bool bold) const
{
    return QFontMetricsF(font(points, bold), const_cast<QPaintDevice *>(m_device)).horizontalAdvance(text);
}

double Paper::wrappedHeight(const QString &text, double points, bool bold, double width) const
{
    const QFontMetricsF metrics(font(points, bold), const_cast<QPaintDevice *>(m_device));
    return metrics.boundingRect(QRectF(0, 0, width, 1e7), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, wrappable(text, points, bold, width)).height();
}

QString Paper::wrappable(const QString &text, double points, bool bold, double width) const
{
    const QFontMetricsF metrics(font(points, bold), const_cast<QPaintDevice *>(m_device));
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    constexpr QChar breakHere(0x200B);
    QStringList words = text.split(QLatin1Char(' '));
    for (QString &word : words) {
        if (metrics.horizontalAdvance(word) <= width)
            continue;
        QString broken;
        QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, word);
        for (qsizetype from = 0, to = finder.toNextBoundary(); to > 0; from = to, to = finder.toNextBoundary()) {
            if (from > 0)
                broken += breakHere;
            broken += word.mid(from, to - from);
        }
        word = broken;
    }
    return words.join(QLatin1Char(' '));
}

QString cutText(const QString &text, qsizetype most)
{
    if (text.size() <= most)
        return text;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(most - 1);
    const qsizetype end = finder.isAtBoundary() ? most - 1 : finder.toPreviousBoundary();
    return QString(text.left(end).trimmed() + QChar(0x2026));
}

QColor Paper::toned(const QColor &ink) const
{
    if (m_tone == PrintTone::colour)
        return ink;
    const int grey = qGray(ink.rgb());
    return {grey, grey, grey};
}

QPen Paper::pen(double points, const QColor &colour) const
{
    QPen pen(toned(colour), pt(points));
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

namespace ink {

namespace {

QColor mixed(Token token, double part)
{
    const QColor colour = Theme::light().colour(token);
    const auto channel = [part](int value) { return int(255 - (255 - value) * part + 0.5); };
    return {channel(colour.red()), channel(colour.green()), channel(colour.blue())};
}

} // namespace

QColor black()
{
    return Theme::light().colour(Token::text);
}
QColor note()
{
    return Theme::light().colour(Token::text2);
}
QColor rule()
{
    return mixed(Token::text3, 0.42);
}
QColor track()
{
    return mixed(Token::text3, 0.13);
}
QColor good()
{
    return mixed(Token::good, 0.9);
}
QColor over()
{
    return Theme::light().colour(Token::over);
}
QColor bar()
{
    return mixed(Token::accent, 0.86);
}
QColor earlier()
{
    return mixed(Token::accent, 0.43);
}
QColor current()
{
    return Theme::light().colour(Token::accent).darker(120);
}
QColor grid()
{
    return mixed(Token::text3, 0.2);
}

} // namespace ink

void drawText(QPainter &painter, const Paper &paper, const QRectF &box, int flags, const QString &text, double points,
              bool bold, const QColor &colour)
{
    const QFont font = paper.font(points, bold);
    painter.setFont(font);
    painter.setPen(paper.toned(colour));
    constexpr int inLine = int(Qt::AlignLeft) | int(Qt::AlignRight) | int(Qt::AlignVCenter) | int(Qt::TextSingleLine);
    if ((flags & ~inLine) == 0 && (flags & int(Qt::AlignVCenter)) != 0) {
        // On the base line of the family itself: a minus sign comes from another one, whose lines are higher, and would lift
        // its whole figure beside the others.
        const QFontMetricsF metrics(font, painter.device());
        const double left = (flags & int(Qt::AlignRight)) != 0 ? box.right() - metrics.horizontalAdvance(text) : box.left();
        painter.drawText(QPointF(left, box.center().y() + (metrics.ascent() - metrics.descent()) / 2), text);
        return;
    }
    painter.drawText(box, flags, (flags & Qt::TextWordWrap) != 0 ? paper.wrappable(text, points, bold, box.width()) : text);
}

} // namespace somo
