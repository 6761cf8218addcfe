// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include "ui/print/chart_painter.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <numeric>

namespace somo {

namespace {

constexpr double rowPadding = 3.2; // above and below a row's text
constexpr double columnGap = 9;
constexpr double barWidth = 100; // an attainment bar's natural width

// What the rows of one table share, kept alive by the pieces that draw them.
struct TableSheet {
    ReportTable table;
    CellText text;
    Paper paper;
    Rate successFrom;
    Rate exceededFrom;
    double size = Paper::tableSize;
    std::vector<double> widths;

    double left(size_t column) const
    {
        return std::accumulate(widths.begin(), widths.begin() + std::ptrdiff_t(column), 0.0);
    }
    double gap(size_t column) const { return column + 1 < widths.size() ? paper.pt(columnGap) : 0; }
    bool isRight(size_t column) const { return table.columns[column].align == ReportColumn::Align::right; }
    QString shown(const ReportCell &cell) const
    {
        const QString value = text(cell);
        const bool noted = !cell.text.isEmpty() && cell.kind != ReportCell::Kind::text;
        return noted ? value + QLatin1Char(' ') + cell.text : value;
    }
    bool isBold(const ReportCell &cell, bool total) const
    {
        return total || cell.bold || cell.kind == ReportCell::Kind::attainment;
    }
};

void eachRow(const ReportTable &table, const std::function<void(const std::vector<ReportCell> &, bool)> &visit)
{
    for (const auto &row : table.rows)
        visit(row, false);
    if (!table.total.empty())
        visit(table.total, true);
}

std::vector<double> naturalWidths(const TableSheet &sheet)
{
    std::vector<double> widths;
    for (const ReportColumn &column : sheet.table.columns)
        widths.push_back(sheet.paper.textWidth(column.title, sheet.size, true));
    eachRow(sheet.table, [&](const std::vector<ReportCell> &row, bool total) {
        for (size_t i = 0; i < std::min(row.size(), widths.size()); ++i) {
            double needed = sheet.paper.textWidth(sheet.shown(row[i]), sheet.size, sheet.isBold(row[i], total));
            if (row[i].kind == ReportCell::Kind::attainment)
                needed += sheet.paper.pt(barWidth + 6);
            widths[i] = std::max(widths[i], needed);
        }
    });
    for (size_t i = 0; i + 1 < widths.size(); ++i)
        widths[i] += sheet.paper.pt(columnGap);
    return widths;
}

// What is left over goes to the columns by their weight; what lacks is taken from the texts, which then wrap.
void fitWidths(TableSheet &sheet, double width)
{
    sheet.widths = naturalWidths(sheet);
    const auto sum = [&] { return std::accumulate(sheet.widths.begin(), sheet.widths.end(), 0.0); };
    while (sum() > width && sheet.size > Paper::smallestSize) {
        sheet.size -= 0.5;
        sheet.widths = naturalWidths(sheet);
    }
    const double spare = width - sum();
    if (spare >= 0) {
        double weights = 0;
        for (const ReportColumn &column : sheet.table.columns)
            weights += std::max(1, column.weight);
        for (size_t i = 0; i < sheet.widths.size(); ++i)
            sheet.widths[i] += spare * std::max(1, sheet.table.columns[i].weight) / weights;
        return;
    }
    double texts = 0;
    for (size_t i = 0; i < sheet.widths.size(); ++i)
        texts += sheet.isRight(i) ? 0 : sheet.widths[i];
    for (size_t i = 0; i < sheet.widths.size(); ++i) {
        if (!sheet.isRight(i) && texts > 0)
            sheet.widths[i] = std::max(sheet.widths[i] * 0.35, sheet.widths[i] + spare * sheet.widths[i] / texts);
    }
    const double still = sum();
    if (still > width) {
        for (double &each : sheet.widths)
            each *= width / still;
    }
}

double rowHeight(const TableSheet &sheet, const std::vector<ReportCell> &row, bool total)
{
    double height = sheet.paper.lineHeight(sheet.size);
    for (size_t i = 0; i < std::min(row.size(), sheet.widths.size()); ++i) {
        if (row[i].kind == ReportCell::Kind::text)
            height = std::max(height, sheet.paper.wrappedHeight(row[i].text, sheet.size, sheet.isBold(row[i], total),
                                                                sheet.widths[i] - sheet.gap(i)));
    }
    return height + sheet.paper.pt(2 * rowPadding);
}

void drawRow(QPainter &painter, const TableSheet &sheet, const std::vector<ReportCell> &row, bool total, QPointF at, double height)
{
    for (size_t i = 0; i < std::min(row.size(), sheet.widths.size()); ++i) {
        const ReportCell &cell = row[i];
        QRectF box(at.x() + sheet.left(i), at.y(), sheet.widths[i] - sheet.gap(i), height);
        const bool bold = sheet.isBold(cell, total);
        if (cell.kind == ReportCell::Kind::attainment) {
            const double textWidth = sheet.paper.textWidth(sheet.text.formats().percent(Rate{1'888'000}), sheet.size, true);
            QRectF bar = box.adjusted(0, 0, -textWidth - sheet.paper.pt(6), 0);
            bar.setWidth(std::min(bar.width(), sheet.paper.pt(barWidth * 1.4)));
            drawAttainment(painter, sheet.paper, bar, Rate{cell.value}, sheet.successFrom, sheet.exceededFrom);
            drawText(painter, sheet.paper, box, Qt::AlignRight | Qt::AlignVCenter, sheet.shown(cell), sheet.size, bold);
            continue;
        }
        const int align = int(sheet.isRight(i) ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter);
        const int wrap = cell.kind == ReportCell::Kind::text ? int(Qt::TextWordWrap) : int(Qt::TextSingleLine);
        drawText(painter, sheet.paper, box, align | wrap, sheet.shown(cell), sheet.size, bold);
    }
}

Piece headerPiece(const std::shared_ptr<TableSheet> &sheet, double width)
{
    double height = sheet->paper.lineHeight(sheet->size);
    for (size_t i = 0; i < sheet->widths.size(); ++i)
        height = std::max(height, sheet->paper.wrappedHeight(sheet->table.columns[i].title, sheet->size, true,
                                                             sheet->widths[i] - sheet->gap(i)));
    height += sheet->paper.pt(2 * rowPadding);
    const auto draw = [sheet, width, height](QPainter &painter, QPointF at) {
        for (size_t i = 0; i < sheet->widths.size(); ++i) {
            const QRectF box(at.x() + sheet->left(i), at.y(), sheet->widths[i] - sheet->gap(i), height);
            drawText(painter, sheet->paper, box,
                     int(sheet->isRight(i) ? Qt::AlignRight : Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWordWrap),
                     sheet->table.columns[i].title, sheet->size, true);
        }
        painter.setPen(sheet->paper.pen(0.75, ink::black()));
        painter.drawLine(QPointF(at.x(), at.y() + height), QPointF(at.x() + width, at.y() + height));
    };
    return {height, draw, true, -1, false};
}

Piece rowPiece(const std::shared_ptr<TableSheet> &sheet, const std::vector<ReportCell> *row, bool total, bool rule, double width)
{
    const double height = rowHeight(*sheet, *row, total);
    const auto draw = [sheet, row, total, rule, width, height](QPainter &painter, QPointF at) {
        if (total) {
            painter.setPen(sheet->paper.pen(0.75, ink::black()));
            painter.drawLine(at, QPointF(at.x() + width, at.y()));
        }
        drawRow(painter, *sheet, *row, total, at, height);
        if (rule) {
            painter.setPen(sheet->paper.pen(0.4, ink::rule()));
            painter.drawLine(QPointF(at.x(), at.y() + height), QPointF(at.x() + width, at.y() + height));
        }
    };
    return {height, draw, false, -1, false};
}

Piece textPiece(const Paper &paper, const QString &text, double size, bool bold, const QColor &colour, double width, double above,
                double below)
{
    const double textHeight = paper.wrappedHeight(text, size, bold, width);
    const double height = textHeight + paper.pt(above + below);
    return {height,
            [=](QPainter &painter, QPointF at) {
                drawText(painter, paper, QRectF(at.x(), at.y() + paper.pt(above), width, textHeight + paper.pt(2)),
                         int(Qt::AlignLeft) | int(Qt::TextWordWrap), text, size, bold, colour);
            },
            false, -1, false};
}

} // namespace

std::vector<Piece> tablePieces(const ReportTable &table, const Report &report, const Paper &paper, double width)
{
    auto sheet = std::make_shared<TableSheet>(
        TableSheet{table, CellText(report), paper, report.successFrom, report.exceededFrom, Paper::tableSize, {}});
    fitWidths(*sheet, width);

    std::vector<Piece> pieces;
    if (!table.caption.isEmpty()) {
        pieces.push_back({paper.pt(7), {}, false, -1, true});
        pieces.push_back(textPiece(paper, table.caption, Paper::headingSize, true, ink::black(), width, 0, 3));
        pieces.back().withNext = true;
    }
    const int header = int(pieces.size());
    const bool titled = std::ranges::any_of(table.columns, [](const ReportColumn &column) { return !column.title.isEmpty(); });
    if (titled)
        pieces.push_back(headerPiece(sheet, width));
    const size_t rows = sheet->table.rows.size();
    for (size_t i = 0; i < rows; ++i) {
        const bool last = i + 1 == rows;
        Piece piece = rowPiece(sheet, &sheet->table.rows[i], false, !last || sheet->table.total.empty(), width);
        // A heading stays with two rows, and a total is never alone on its page.
        piece.withNext = (i == 0 && rows > 1) || (last && !sheet->table.total.empty());
        piece.header = titled ? header : -1;
        pieces.push_back(std::move(piece));
    }
    if (!sheet->table.total.empty()) {
        pieces.push_back(rowPiece(sheet, &sheet->table.total, true, false, width));
        pieces.back().header = titled ? header : -1;
    }
    if (!table.note.isEmpty()) {
        pieces.back().withNext = true;
        pieces.push_back(textPiece(paper, table.note, Paper::noteSize, false, ink::note(), width, 3, 0));
    }
    return pieces;
}

} // namespace somo
