// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/report_layout.h"

#include "core/report/cell_words.h"
#include "ui/print/chart_painter.h"
#include "ui/print/table_layout.h"

#include <QPainter>

#include <algorithm>
#include <span>

namespace somo {

namespace {

Piece gapPiece(double height)
{
    return {height, {}, false, -1, true};
}

std::vector<Piece> headingPieces(ReportHeading heading, const Paper &paper, double width)
{
    constexpr qsizetype longestHeading = 200;
    heading.text = cutText(heading.text, longestHeading);
    heading.note = cutText(heading.note, longestHeading * 2);
    const bool title = heading.level <= 1;
    const double size = title ? Paper::titleSize : Paper::headingSize;
    const double noteSize = title ? Paper::leadSize : Paper::noteSize;
    std::vector<Piece> pieces;
    if (title) {
        const double textHeight = paper.wrappedHeight(heading.text, size, true, width);
        const double noteHeight = heading.note.isEmpty() ? 0 : paper.wrappedHeight(heading.note, noteSize, false, width);
        const auto draw = [=](QPainter &painter, QPointF at) {
            drawText(painter, paper, QRectF(at, QSizeF(width, textHeight + paper.pt(2))), Qt::TextWordWrap, heading.text, size, true);
            if (noteHeight > 0)
                drawText(painter, paper, QRectF(at.x(), at.y() + textHeight, width, noteHeight + paper.pt(2)), Qt::TextWordWrap,
                         heading.note, noteSize, false, ink::note());
        };
        pieces.push_back({textHeight + noteHeight + paper.pt(8), draw, true, -1, false});
        return pieces;
    }
    pieces.push_back(gapPiece(paper.pt(paper.isCompact() ? 7 : 9)));
    const double textWidth = paper.textWidth(heading.text, size, true);
    const bool beside = textWidth + paper.pt(6) + paper.textWidth(heading.note, noteSize) <= width;
    const double textHeight = paper.wrappedHeight(heading.text, size, true, width);
    const double noteHeight = beside || heading.note.isEmpty() ? 0 : paper.wrappedHeight(heading.note, noteSize, false, width);
    const auto draw = [=](QPainter &painter, QPointF at) {
        drawText(painter, paper, QRectF(at, QSizeF(width, textHeight + paper.pt(2))), Qt::TextWordWrap, heading.text, size, true);
        if (heading.note.isEmpty())
            return;
        // Beside the heading on its base line, or under it where there is no room.
        const double drop = textHeight - paper.lineHeight(noteSize) - paper.pt(1);
        const QRectF box = beside ? QRectF(at.x() + textWidth + paper.pt(5), at.y() + drop, width, paper.lineHeight(noteSize))
                                  : QRectF(at.x(), at.y() + textHeight, width, noteHeight + paper.pt(2));
        drawText(painter, paper, box, beside ? int(Qt::AlignVCenter) : int(Qt::TextWordWrap), heading.note, noteSize, false, ink::note());
    };
    pieces.push_back({textHeight + noteHeight + paper.pt(3), draw, true, -1, false});
    return pieces;
}

std::vector<Piece> paragraphPieces(ReportParagraph paragraph, const Paper &paper, double width)
{
    constexpr qsizetype longestParagraph = 4'000;
    paragraph.text = cutText(paragraph.text, longestParagraph);
    paragraph.text.replace(QStringLiteral(" ÷ "), QStringLiteral("\u00A0÷\u00A0")); // what is divided stays in one line
    const double size = paragraph.small ? Paper::noteSize : Paper::leadSize;
    const double height = paper.wrappedHeight(paragraph.text, size, false, width);
    const QColor colour = paragraph.small ? ink::note() : ink::black();
    return {{height + paper.pt(paragraph.small ? 3 : 6),
             [=](QPainter &painter, QPointF at) {
                 drawText(painter, paper, QRectF(at.x(), at.y() + paper.pt(1), width, height + paper.pt(2)),
                          int(Qt::AlignLeft) | int(Qt::TextWordWrap), paragraph.text, size, false, colour);
             },
             false, -1, false}};
}

std::vector<Piece> figurePieces(const ReportFigures &figures, const Report &report, const Paper &paper, double width)
{
    if (figures.figures.empty())
        return {};
    const double each = width / double(figures.figures.size());
    // A note too long for its column goes on below, never into the next figure.
    double noteHeight = paper.lineHeight(Paper::noteSize);
    for (const ReportFigures::Figure &figure : figures.figures)
        noteHeight = std::max(noteHeight, paper.wrappedHeight(figure.note, Paper::noteSize, false, each - paper.pt(6)));
    const double height = paper.pt(60) + noteHeight - paper.lineHeight(Paper::noteSize);
    const CellText text(report);
    // Billions side by side are set smaller: a figure is never cut.
    constexpr double largestFigure = 14;
    double size = largestFigure;
    for (const ReportFigures::Figure &figure : figures.figures) {
        while (size > Paper::tableSize && paper.textWidth(text(figure.value), size, true) > each - paper.pt(6))
            size -= 0.5;
    }
    const auto draw = [=](QPainter &painter, QPointF at) {
        painter.setPen(paper.pen(0.75, ink::black()));
        painter.drawLine(QPointF(at.x(), at.y() + paper.pt(3)), QPointF(at.x() + width, at.y() + paper.pt(3)));
        painter.setPen(paper.pen(0.4, ink::rule()));
        painter.drawLine(QPointF(at.x(), at.y() + height - paper.pt(1)), QPointF(at.x() + width, at.y() + height - paper.pt(1)));
        double left = at.x();
        for (const ReportFigures::Figure &figure : figures.figures) {
            const auto line = [&](double top, double size, bool bold, const QString &words, const QColor &colour) {
                drawText(painter, paper, QRectF(left, at.y() + paper.pt(top), each - paper.pt(6), paper.lineHeight(size)),
                         int(Qt::AlignLeft) | int(Qt::AlignVCenter), words, size, bold, colour);
            };
            line(10, Paper::noteSize, false, figure.label, ink::note());
            line(21.5, size, true, text(figure.value), ink::black());
            drawText(painter, paper, QRectF(left, at.y() + paper.pt(42), each - paper.pt(6), noteHeight + paper.pt(2)),
                     int(Qt::AlignLeft) | int(Qt::AlignTop) | int(Qt::TextWordWrap), figure.note, Paper::noteSize, false, ink::note());
            left += each;
        }
    };
    return {{height, draw, false, -1, false}, gapPiece(paper.pt(6))};
}

std::vector<Piece> chartPieces(const ChartSpec &chart, const Report &report, const Paper &paper, double width)
{
    std::vector<Piece> pieces;
    if (!chart.title.isEmpty())
        pieces = headingPieces({2, chart.title, chart.subtitle}, paper, width);
    const ChartPainter chartPainter(chart, CellText(report), paper);
    const double height = chartPainter.height(width);
    pieces.push_back({height + paper.pt(4),
                      [=](QPainter &painter, QPointF at) { chartPainter.draw(painter, QRectF(at.x(), at.y(), width, height)); }, false, -1,
                      false});
    return pieces;
}

// Side by side, each with a line for name, signature and date.
std::vector<Piece> signaturePieces(const ReportSignatures &signatures, const Report &report, const Paper &paper)
{
    const auto &signers = signatures.signers;
    if (signers.empty())
        return {};
    constexpr double roleHeight = 15, lineHeight = 21, gap = 24;
    const double width = (paper.width() - paper.pt(gap) * double(signers.size() - 1)) / double(signers.size());
    double labels = 0;
    for (const SignatureLine line : {SignatureLine::name, SignatureLine::signature, SignatureLine::date})
        labels = std::max(labels, paper.textWidth(signatureWord(line, report.language), Paper::noteSize) + paper.pt(6));
    const auto draw = [=, language = report.language](QPainter &painter, QPointF at) {
        double left = at.x();
        for (const ReportSignatures::Signer &signer : signers) {
            drawText(painter, paper, QRectF(left, at.y(), width, paper.pt(roleHeight)), int(Qt::AlignLeft) | int(Qt::AlignVCenter), signer.role, Paper::tableSize, true);
            double bottom = at.y() + paper.pt(roleHeight);
            for (const SignatureLine line : {SignatureLine::name, SignatureLine::signature, SignatureLine::date}) {
                bottom += paper.pt(lineHeight);
                const QRectF box(left, bottom - paper.pt(lineHeight), width, paper.pt(lineHeight - 1.5));
                drawText(painter, paper, box, int(Qt::AlignLeft) | int(Qt::AlignBottom), signatureWord(line, language), Paper::noteSize, false, ink::note());
                if (line == SignatureLine::name)
                    drawText(painter, paper, box.adjusted(labels, 0, 0, 0), int(Qt::AlignLeft) | int(Qt::AlignBottom), cutText(signer.name, 40), Paper::tableSize);
                painter.setPen(paper.pen(0.4, ink::note()));
                painter.drawLine(QPointF(left + labels, bottom), QPointF(left + width, bottom));
            }
            left += width + paper.pt(gap);
        }
    };
    Piece piece{paper.pt(roleHeight + 3 * lineHeight + 2), draw, false, -1, false};
    piece.atFoot = true;
    return {gapPiece(paper.pt(14)), piece};
}

double heightOf(const std::vector<Piece> &pieces)
{
    double height = 0;
    for (const Piece &piece : pieces)
        height += piece.height;
    return height;
}

void append(std::vector<Piece> &all, std::vector<Piece> more)
{
    const int base = int(all.size());
    for (Piece &piece : more) {
        if (piece.header >= 0)
            piece.header += base;
        all.push_back(std::move(piece));
    }
}

// Side by side as one strip; where that is higher than a page, one below the other.
std::vector<Piece> columnPieces(const ReportColumns &columns, const Report &report, const Paper &paper, double pageHeight)
{
    const double gap = paper.pt(24);
    const double count = std::max<double>(1, double(columns.columns.size()));
    const double width = (paper.width() - gap * (count - 1)) / count;
    std::vector<std::vector<Piece>> laid;
    double height = 0;
    for (const auto &column : columns.columns) {
        std::vector<Piece> pieces;
        for (const ReportLeaf &leaf : column)
            append(pieces, piecesOf(leaf, report, paper, width));
        height = std::max(height, heightOf(pieces));
        laid.push_back(std::move(pieces));
    }
    if (height > pageHeight) {
        std::vector<Piece> pieces;
        for (const auto &column : columns.columns) {
            for (const ReportLeaf &leaf : column)
                append(pieces, piecesOf(leaf, report, paper, paper.width()));
        }
        return pieces;
    }
    return {{height,
             [laid, width, gap](QPainter &painter, QPointF at) {
                 double left = at.x();
                 for (const auto &pieces : laid) {
                     double top = at.y();
                     for (const Piece &piece : pieces) {
                         if (piece.draw)
                             piece.draw(painter, QPointF(left, top));
                         top += piece.height;
                     }
                     left += width + gap;
                 }
             },
             false, -1, false}};
}

// Puts pieces on pages: what belongs together stays together as long as a page can hold it.
class Pager {
public:
    Pager(ReportLayout &layout, double pageHeight)
        : m_layout(layout)
        , m_height(pageHeight)
    {
        m_layout.pages.emplace_back();
    }

    void breakPage(const QString &bookmark, const QString &name)
    {
        m_name = name;
        if (!m_layout.pages.back().pieces.empty())
            newPage();
        m_layout.pages.back().name = name;
        if (!bookmark.isEmpty())
            m_layout.bookmarks.push_back({bookmark, int(m_layout.pages.size()) - 1});
    }

    void add(size_t first, size_t last)
    {
        while (first < last) {
            size_t end = first;
            double together = 0;
            do {
                together += m_layout.pieces[end].height;
            } while (m_layout.pieces[end++].withNext && end < last);
            // Room for the sums that are carried over, should what follows go on the next page.
            const double reserve = end < last && m_layout.pieces[end].carried ? m_layout.pieces[end].carriedHeight : 0;
            if (m_top + together + reserve > m_height && !m_layout.pages.back().pieces.empty())
                turnPage(first, together);
            for (; first < end; ++first)
                place(first);
        }
    }

private:
    void turnPage(size_t first, double together)
    {
        const bool onlyGap = m_layout.pieces[first].gap;
        if (onlyGap && together > 0)
            return; // white at a page's end is dropped by place()
        const int header = m_layout.pieces[first].header;
        const auto carried = m_layout.pieces[first].carried;
        if (carried)
            placeMade(carried(false));
        newPage();
        if (header >= 0)
            place(size_t(header));
        if (carried)
            placeMade(carried(true));
    }

    void placeMade(Piece piece)
    {
        m_layout.pieces.push_back(std::move(piece));
        place(m_layout.pieces.size() - 1);
    }

    void place(size_t index)
    {
        const Piece &piece = m_layout.pieces[index];
        if (piece.gap) {
            if (m_top > 0 && m_top + piece.height <= m_height)
                m_top += piece.height;
            return;
        }
        if (m_top + piece.height > m_height && !m_layout.pages.back().pieces.empty())
            newPage();
        if (piece.atFoot)
            m_top = std::max(m_top, m_height - piece.height);
        m_layout.pages.back().pieces.push_back({index, m_top});
        m_top += piece.height;
    }

    void newPage()
    {
        m_layout.pages.emplace_back().name = m_name;
        m_top = 0;
    }

    ReportLayout &m_layout;
    double m_height;
    double m_top = 0;
    QString m_name;
};

} // namespace

std::vector<Piece> piecesOf(const ReportLeaf &leaf, const Report &report, const Paper &paper, double width)
{
    struct Visitor {
        const Report &report;
        const Paper &paper;
        double width;
        std::vector<Piece> operator()(const ReportHeading &block) const { return headingPieces(block, paper, width); }
        std::vector<Piece> operator()(const ReportParagraph &block) const { return paragraphPieces(block, paper, width); }
        std::vector<Piece> operator()(const ReportFigures &block) const { return figurePieces(block, report, paper, width); }
        std::vector<Piece> operator()(const ReportTable &block) const { return tablePieces(block, report, paper, width); }
        std::vector<Piece> operator()(const ChartSpec &block) const { return chartPieces(block, report, paper, width); }
    };
    return std::visit(Visitor{report, paper, width}, leaf);
}

namespace {

using Blocks = std::span<const ReportBlock>;

std::vector<Piece> sectionPieces(Blocks blocks, const Report &report, const Paper &paper, double pageHeight)
{
    std::vector<Piece> pieces;
    for (const ReportBlock &block : blocks) {
        if (const auto *columns = std::get_if<ReportColumns>(&block)) {
            append(pieces, columnPieces(*columns, report, paper, pageHeight));
            continue;
        }
        if (const auto *signatures = std::get_if<ReportSignatures>(&block)) {
            append(pieces, signaturePieces(*signatures, report, paper));
            continue;
        }
        std::visit(
            [&](const auto &leaf) {
                using Leaf = std::decay_t<decltype(leaf)>;
                if constexpr (std::is_constructible_v<ReportLeaf, Leaf>)
                    append(pieces, piecesOf(ReportLeaf(leaf), report, paper, paper.width()));
            },
            block);
    }
    return pieces;
}

size_t pagesOf(const std::vector<Piece> &pieces, double pageHeight)
{
    ReportLayout trial;
    trial.pieces = pieces;
    Pager(trial, pageHeight).add(0, pieces.size());
    return trial.pages.size();
}

// A section that spills onto one page more is drawn closer where that saves the page.
std::vector<Piece> fittingPieces(Blocks blocks, const Report &report, const Paper &paper, double pageHeight)
{
    std::vector<Piece> pieces = sectionPieces(blocks, report, paper, pageHeight);
    const size_t pages = pagesOf(pieces, pageHeight);
    if (pages < 2)
        return pieces;
    std::vector<Piece> closer = sectionPieces(blocks, report, paper.compact(), pageHeight);
    return pagesOf(closer, pageHeight) < pages ? closer : pieces;
}

} // namespace

ReportLayout layOut(const Report &report, const Paper &paper, double pageHeight)
{
    ReportLayout layout;
    Pager pager(layout, pageHeight);
    const auto isBreak = [](const ReportBlock &block) { return std::holds_alternative<ReportPageBreak>(block); };
    auto from = report.blocks.begin();
    while (from != report.blocks.end()) {
        if (const auto *page = std::get_if<ReportPageBreak>(&*from)) {
            pager.breakPage(page->bookmark, page->name);
            ++from;
        }
        const auto to = std::find_if(from, report.blocks.end(), isBreak);
        const size_t placed = layout.pieces.size();
        append(layout.pieces, fittingPieces(Blocks(from, to), report, paper, pageHeight));
        pager.add(placed, layout.pieces.size());
        from = to;
    }
    return layout;
}

} // namespace somo
