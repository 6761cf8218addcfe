// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_painter.h"

#include <QPagedPaintDevice>
#include <QPainter>

namespace somo {

namespace {

// In points, within the margins.
constexpr double headerLine = 16;
constexpr double bodyTop = 30;
constexpr double footerHeight = 17;
constexpr double bodyBottom = 27;
constexpr qsizetype longestName = 60; // in the header, beside report and period

QString pageWords(Language language, int page, int pages)
{
    return words::translated(language, "somo::ReportPainter", QT_TRANSLATE_NOOP("somo::ReportPainter", "Page %1 / %2"))
        .arg(page)
        .arg(pages);
}

} // namespace

QPageLayout reportPage()
{
    return QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
}

ReportPainter::ReportPainter(Report report, PrintTone tone)
    : m_report(std::move(report))
    , m_tone(tone)
{
}

void ReportPainter::layOut(const QPagedPaintDevice &device)
{
    m_paper.emplace(device, device.width(), m_tone);
    m_pageHeight = device.height();
    m_layout = somo::layOut(m_report, *m_paper, m_pageHeight - m_paper->pt(bodyTop + bodyBottom));
}

bool ReportPainter::paint(QPagedPaintDevice &device, int first, int last) const
{
    QPainter painter;
    if (!m_paper || !painter.begin(&device))
        return false;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::TextAntialiasing);
    if (last < 0 || last >= pageCount())
        last = pageCount() - 1;
    for (int page = first; page <= last; ++page) {
        if (page > first && !device.newPage())
            return false;
        paintPage(painter, page);
    }
    return painter.end();
}

void ReportPainter::paintPage(QPainter &painter, int page) const
{
    paintFrame(painter, page);
    for (const PlacedPiece &placed : m_layout.pages[size_t(page)].pieces) {
        const Piece &piece = m_layout.pieces[placed.piece];
        if (piece.draw)
            piece.draw(painter, QPointF(0, m_paper->pt(bodyTop) + placed.top));
    }
}

void ReportPainter::paintFrame(QPainter &painter, int page) const
{
    const Paper &paper = *m_paper;
    const double width = paper.width();
    const QRectF header(0, 0, width, paper.pt(headerLine - 4));
    drawText(painter, paper, header, int(Qt::AlignLeft) | int(Qt::AlignVCenter), m_report.headerLeft, Paper::noteSize, true);
    const QString &name = m_layout.pages[size_t(page)].name;
    const QString right = name.isEmpty() ? m_report.headerRight : QString(cutText(name, longestName) + QStringLiteral(" · ") + m_report.headerRight);
    drawText(painter, paper, header, int(Qt::AlignRight) | int(Qt::AlignVCenter), right, Paper::noteSize, false, ink::note());
    painter.setPen(paper.pen(0.75, ink::black()));
    painter.drawLine(QPointF(0, paper.pt(headerLine)), QPointF(width, paper.pt(headerLine)));

    const double top = m_pageHeight - paper.pt(footerHeight);
    painter.setPen(paper.pen(0.4, ink::rule()));
    painter.drawLine(QPointF(0, top), QPointF(width, top));
    const QRectF footer(0, top + paper.pt(4), width, paper.pt(footerHeight - 4));
    drawText(painter, paper, footer, int(Qt::AlignLeft) | int(Qt::AlignVCenter), m_report.footerLeft, Paper::noteSize, false, ink::note());
    const auto [number, of] = pageNumber(page);
    drawText(painter, paper, footer, int(Qt::AlignRight) | int(Qt::AlignVCenter), pageWords(m_report.language, number, of), Paper::noteSize, false,
             ink::note());
}

/// Pages with a name are one person's sheets, who gets them alone: they are counted by themselves.
std::pair<int, int> ReportPainter::pageNumber(int page) const
{
    const auto name = [this](int at) { return m_layout.pages[size_t(at)].name; };
    if (name(page).isEmpty())
        return {page + 1, pageCount()};
    int first = page, last = page;
    while (first > 0 && name(first - 1) == name(page))
        --first;
    while (last + 1 < pageCount() && name(last + 1) == name(page))
        ++last;
    return {page - first + 1, last - first + 1};
}

} // namespace somo
