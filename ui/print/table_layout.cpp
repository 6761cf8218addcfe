// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/table_layout.h"

#include "core/report/cell_words.h"
#include "core/report/paper_table.h"
#include "ui/print/chart_painter.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <memory>
#include <numeric>

namespace somo {

namespace {

// Above and below a row's text.
double rowPadding(const Paper &paper)
{
    return paper.isCompact() ? 2.2 : 3.2;
}
constexpr double columnGap = 9;
constexpr double innerIndent = 10; // of what belongs under the row above
constexpr double barWidth = 100; // an attainment bar's natural width
constexpr double leastBarWidth = 62; // still shows the two marks apart
constexpr double leastUnwrappedSize = 8; // below this a table rather wraps its longest texts
constexpr double longestWord = 110; // a longer one (an e-mail address for a name) may break
constexpr double longestWordAtWorst = 36; // where figures would be cut otherwise: they never are
constexpr size_t fewColumns = 3; // with so few it wraps at once: tables under each other then have letters of one size

// What the rows of one table share, kept alive by the pieces that draw them.
struct TableSheet {
    ReportTable table;
    CellText text;
    Paper paper;
    Rate successFrom;
    Rate exceededFrom;
    double size = Paper::tableSize;
    std::vector<double> widths;
    std::vector<double> percents; // of attainment columns: width of the widest percent
    std::vector<double> marks; // width of what hangs after a figure
    int year = 0; // of all its days, which then go without; 0: of several

    double left(size_t column) const
    {
        return std::accumulate(widths.begin(), widths.begin() + std::ptrdiff_t(column), 0.0);
    }
    double gap(size_t column) const { return column + 1 < widths.size() && widths[column] > 0 ? paper.pt(columnGap) : 0; }
    bool isRight(size_t column) const { return table.columns[column].align == ReportColumn::Align::right; }
    double indent(const ReportCell &cell) const { return cell.inner ? paper.pt(innerIndent) : 0; }
    QString shown(const ReportCell &cell) const
    {
        const QString value = cell.kind == ReportCell::Kind::day && year != 0 ? text.formats().date(Day::fromNumber(int(cell.value)), year) : text(cell);
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

/// The one year of a table's days (ui.md §5: in a list of one year they go without it); 0 where there are several, or none.
int yearOf(const ReportTable &table)
{
    int year = 0;
    bool isOne = true;
    eachRow(table, [&](const std::vector<ReportCell> &row, bool) {
        for (const ReportCell &cell : row) {
            if (cell.kind != ReportCell::Kind::day)
                continue;
            const int own = Day::fromNumber(int(cell.value)).year();
            isOne = isOne && (year == 0 || year == own);
            year = own;
        }
    });
    return isOne ? year : 0;
}

bool isStarred(const ReportCell &cell)
{
    return cell.kind != ReportCell::Kind::text && cell.text == u"*";
}

double widestWord(const Paper &paper, const QString &text, double size, bool bold)
{
    double widest = 0;
    for (const QString &word : text.split(QLatin1Char(' ')))
        widest = std::max(widest, paper.textWidth(word, size, bold));
    return widest;
}

struct ColumnWidths {
    std::vector<double> natural; // nothing wraps
    std::vector<double> headed; // headers wrap at every space, nothing else does
    std::vector<double> least; // texts and headers wrap at every space
    std::vector<bool> bars;
};

// A column without title and content takes no room, and no gap. Words wider than `word` may break.
ColumnWidths columnWidths(TableSheet &sheet, double bar, double word = longestWord)
{
    const Paper &paper = sheet.paper;
    const double widest = paper.pt(word);
    const size_t count = sheet.table.columns.size();
    ColumnWidths widths{std::vector<double>(count), std::vector<double>(count), std::vector<double>(count), std::vector<bool>(count)};
    sheet.percents.assign(count, 0);
    sheet.marks.assign(count, 0);
    for (size_t i = 0; i < count; ++i) {
        widths.natural[i] = paper.textWidth(sheet.table.columns[i].title, sheet.size, true);
        widths.least[i] = widths.headed[i] = std::min(widest, widestWord(paper, sheet.table.columns[i].title, sheet.size, true));
    }
    eachRow(sheet.table, [&](const std::vector<ReportCell> &row, bool total) {
        for (size_t i = 0; i < std::min(row.size(), count); ++i) {
            const ReportCell &cell = row[i];
            const bool bold = sheet.isBold(cell, total);
            if (cell.kind == ReportCell::Kind::attainment) {
                widths.bars[i] = true;
                sheet.percents[i] = std::max(sheet.percents[i], paper.textWidth(sheet.text(cell), sheet.size, true));
                if (!cell.text.isEmpty())
                    sheet.marks[i] = std::max(sheet.marks[i], paper.textWidth(QLatin1Char(' ') + cell.text, sheet.size, true));
                continue;
            }
            const QString shown = sheet.shown(cell);
            const double natural = paper.textWidth(shown, sheet.size, bold) + sheet.indent(cell);
            if (isStarred(cell))
                sheet.marks[i] = std::max(sheet.marks[i], paper.textWidth(QStringLiteral(" *"), sheet.size, bold));
            widths.natural[i] = std::max(widths.natural[i], natural);
            widths.headed[i] = std::max(widths.headed[i], natural);
            const bool wraps = cell.kind == ReportCell::Kind::text;
            widths.least[i] = std::max(widths.least[i], wraps ? std::min(widest, widestWord(paper, shown, sheet.size, bold)) : natural);
        }
    });
    for (size_t i = 0; i < count; ++i) {
        if (widths.bars[i]) {
            const double needed = paper.pt(bar + 6) + sheet.percents[i] + sheet.marks[i];
            for (std::vector<double> *each : {&widths.natural, &widths.headed, &widths.least})
                each->at(i) = std::max(each->at(i), needed);
        }
        // A hair more than measured, so that no text wraps where it just fits.
        double more = widths.bars[i] ? 0 : sheet.marks[i];
        if (widths.natural[i] + more > 0)
            more += paper.pt(0.5) + (i + 1 < count ? paper.pt(columnGap) : 0);
        for (std::vector<double> *each : {&widths.natural, &widths.headed, &widths.least})
            each->at(i) += more;
    }
    return widths;
}

double sumOf(const std::vector<double> &widths)
{
    return std::accumulate(widths.begin(), widths.end(), 0.0);
}

// What lacks is taken from the widest columns first, down to their longest words.
std::vector<double> narrowed(const ColumnWidths &widths, double width)
{
    const auto capped = [&](double cap) {
        std::vector<double> result;
        for (size_t i = 0; i < widths.natural.size(); ++i)
            result.push_back(std::max(widths.least[i], std::min(widths.natural[i], cap)));
        return result;
    };
    double low = 0, high = sumOf(widths.natural);
    for (int i = 0; i < 40; ++i) {
        const double middle = (low + high) / 2;
        (sumOf(capped(middle)) > width ? high : low) = middle;
    }
    return capped(low);
}

// What is left over goes to the columns by their weight; what lacks is taken from the bars, then from the letters' size, then
// from the headers, which then wrap, and where that isn't enough from the texts.
void fitWidths(TableSheet &sheet, double width)
{
    const auto spread = [&](const ColumnWidths &widths, bool toBars) {
        sheet.widths = widths.natural;
        std::vector<double> weights;
        for (size_t i = 0; i < sheet.widths.size(); ++i) {
            const bool takes = sheet.widths[i] > 0 && (!toBars || widths.bars[i]);
            weights.push_back(takes ? std::max(1, sheet.table.columns[i].weight) : 0);
        }
        const double spare = width - sumOf(sheet.widths), all = std::max(1.0, sumOf(weights));
        for (size_t i = 0; i < sheet.widths.size(); ++i)
            sheet.widths[i] += spare * weights[i] / all;
    };
    const double least = sheet.table.columns.size() > fewColumns ? leastUnwrappedSize : Paper::tableSize;
    for (sheet.size = Paper::tableSize; sheet.size >= least; sheet.size -= 0.5) {
        for (const double bar : {barWidth, leastBarWidth}) {
            const ColumnWidths widths = columnWidths(sheet, bar);
            if (sumOf(widths.natural) <= width)
                return spread(widths, bar < barWidth);
        }
    }
    // Rather a header on two lines than a name.
    for (sheet.size = Paper::tableSize; sheet.size >= least; sheet.size -= 0.5) {
        ColumnWidths widths = columnWidths(sheet, leastBarWidth);
        if (sumOf(widths.headed) <= width) {
            widths.least = widths.headed;
            sheet.widths = narrowed(widths, width);
            return;
        }
    }
    for (sheet.size = Paper::tableSize; sheet.size > Paper::smallestSize; sheet.size -= 0.5) {
        if (sumOf(columnWidths(sheet, leastBarWidth).least) <= width)
            break;
    }
    ColumnWidths widths = columnWidths(sheet, leastBarWidth);
    if (sumOf(widths.least) > width)
        widths = columnWidths(sheet, leastBarWidth, longestWordAtWorst);
    sheet.widths = narrowed(widths, width);
    const double needed = sumOf(sheet.widths);
    if (needed > width) {
        for (double &each : sheet.widths)
            each *= width / needed;
    }
}

double rowHeight(const TableSheet &sheet, const std::vector<ReportCell> &row, bool total)
{
    double height = sheet.paper.lineHeight(sheet.size);
    for (size_t i = 0; i < std::min(row.size(), sheet.widths.size()); ++i) {
        if (row[i].kind == ReportCell::Kind::text)
            height = std::max(height, sheet.paper.wrappedHeight(row[i].text, sheet.size, sheet.isBold(row[i], total),
                                                                sheet.widths[i] - sheet.gap(i) - sheet.indent(row[i])));
    }
    return height + sheet.paper.pt(2 * rowPadding(sheet.paper));
}

void drawRow(QPainter &painter, const TableSheet &sheet, const std::vector<ReportCell> &row, bool total, QPointF at, double height)
{
    for (size_t i = 0; i < std::min(row.size(), sheet.widths.size()); ++i) {
        const ReportCell &cell = row[i];
        QRectF box(at.x() + sheet.left(i), at.y(), sheet.widths[i] - sheet.gap(i), height);
        const bool bold = sheet.isBold(cell, total);
        if (cell.kind == ReportCell::Kind::attainment) {
            // Percents stand under each other; what is noted with one hangs after it.
            const double mark = sheet.marks[i];
            QRectF bar = box.adjusted(0, 0, -sheet.percents[i] - mark - sheet.paper.pt(6), 0);
            bar.setWidth(std::min(bar.width(), sheet.paper.pt(barWidth * 1.4)));
            const QRectF percent(bar.right(), box.top(), sheet.paper.pt(6) + sheet.percents[i], box.height());
            drawAttainment(painter, sheet.paper, bar, cell, sheet.successFrom, sheet.exceededFrom);
            drawText(painter, sheet.paper, percent, Qt::AlignRight | Qt::AlignVCenter, sheet.text(cell), sheet.size, bold);
            if (!cell.text.isEmpty())
                drawText(painter, sheet.paper, QRectF(percent.right(), box.top(), mark + sheet.paper.pt(1), box.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         QLatin1Char(' ') + cell.text, sheet.size, bold);
            continue;
        }
        box.setLeft(box.left() + sheet.indent(cell));
        // A star hangs after its figure, so that the figures stand under each other.
        if (sheet.isRight(i) && !isStarred(cell))
            box.setRight(box.right() - sheet.marks[i]);
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
    height += sheet->paper.pt(2 * rowPadding(sheet->paper));
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

/// What the columns of figures add up to above each row, and the strips that say so where a page ends and the next begins.
class CarriedSums {
public:
    CarriedSums(std::shared_ptr<TableSheet> sheet, Language language, double width)
        : m_sheet(std::move(sheet))
        , m_width(width)
        , m_over(words::translated(language, "report", QT_TRANSLATE_NOOP("report", "carried over")))
        , m_forward(words::translated(language, "report", QT_TRANSLATE_NOOP("report", "brought forward")))
    {
        const ReportTable &table = m_sheet->table;
        std::vector<ReportCell> sums(table.total.size());
        for (size_t i = 0; i < sums.size(); ++i)
            sums[i].kind = isFigure(table.total[i]) ? table.total[i].kind : ReportCell::Kind::empty;
        m_above.push_back(sums);
        for (const auto &row : table.rows) {
            for (size_t i = 0; i < std::min(sums.size(), row.size()); ++i) {
                if (row[i].kind == sums[i].kind && isFigure(row[i]))
                    sums[i].value += row[i].value;
            }
            m_above.push_back(sums);
        }
    }

    double height() const { return m_sheet->paper.lineHeight(m_sheet->size) + m_sheet->paper.pt(2 * rowPadding(m_sheet->paper)); }

    /// Above that row.
    Piece strip(size_t row, bool begins) const
    {
        const auto draw = [sheet = m_sheet, sums = m_above[row], label = begins ? m_forward : m_over, begins, width = m_width, height = height()](QPainter &painter, QPointF at) {
            painter.setPen(sheet->paper.pen(begins ? 0.4 : 0.75, begins ? ink::rule() : ink::black()));
            const double line = begins ? at.y() + height : at.y();
            painter.drawLine(QPointF(at.x(), line), QPointF(at.x() + width, line));
            const auto first = std::ranges::find_if(sums, isFigure) - sums.begin();
            const double room = sheet->left(size_t(first)) - sheet->paper.pt(columnGap);
            drawText(painter, sheet->paper, QRectF(at.x(), at.y(), room, height), int(Qt::AlignLeft) | int(Qt::AlignVCenter), label, sheet->size, false, ink::note());
            drawRow(painter, *sheet, sums, true, at, height);
        };
        return {height(), draw, false, -1, false};
    }

private:
    static bool isFigure(const ReportCell &cell)
    {
        return cell.kind == ReportCell::Kind::money || cell.kind == ReportCell::Kind::count || cell.kind == ReportCell::Kind::quantity;
    }
    std::shared_ptr<TableSheet> m_sheet;
    double m_width;
    QString m_over, m_forward;
    std::vector<std::vector<ReportCell>> m_above; // as many as rows, and one more
};

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

TableFit fitTable(const ReportTable &table, const Report &report, const Paper &paper, double width)
{
    TableSheet sheet{asRead(table), CellText(report), paper, report.successFrom, report.exceededFrom, Paper::tableSize, {}, {}, {}, yearOf(table)};
    fitWidths(sheet, width);
    return {sheet.size, sheet.widths};
}

std::vector<Piece> tablePieces(const ReportTable &table, const Report &report, const Paper &paper, double width)
{
    auto sheet = std::make_shared<TableSheet>(
        TableSheet{asRead(table), CellText(report), paper, report.successFrom, report.exceededFrom, Paper::tableSize, {}, {}, {}, yearOf(table)});
    // A row never splits, so no text may be higher than a page.
    constexpr qsizetype longestText = 400;
    const auto cut = [](std::vector<ReportCell> &row) {
        for (ReportCell &cell : row)
            cell.text = cutText(cell.text, longestText);
    };
    std::ranges::for_each(sheet->table.rows, cut);
    cut(sheet->table.total);
    fitWidths(*sheet, width);

    std::vector<Piece> pieces;
    if (!table.caption.isEmpty()) {
        pieces.push_back({paper.pt(paper.isCompact() ? 7 : 9), {}, false, -1, true});
        pieces.push_back(textPiece(paper, table.caption, Paper::headingSize, true, ink::black(), width, 0, 3));
        pieces.back().withNext = true;
    }
    const int header = int(pieces.size());
    const bool titled = std::ranges::any_of(table.columns, [](const ReportColumn &column) { return !column.title.isEmpty(); });
    if (titled)
        pieces.push_back(headerPiece(sheet, width));
    const size_t rows = sheet->table.rows.size();
    std::shared_ptr<const CarriedSums> sums;
    if (table.carriesSums && !table.total.empty())
        sums = std::make_shared<CarriedSums>(sheet, report.language, width);
    for (size_t i = 0; i < rows; ++i) {
        const bool last = i + 1 == rows;
        Piece piece = rowPiece(sheet, &sheet->table.rows[i], false, !last || sheet->table.total.empty(), width);
        // A heading stays with two rows, and a total is never alone on its page.
        piece.withNext = (i == 0 && rows > 1) || (last && !sheet->table.total.empty());
        piece.header = titled ? header : -1;
        if (sums && i > 0) {
            piece.carried = [sums, i](bool begins) { return sums->strip(i, begins); };
            piece.carriedHeight = sums->height();
        }
        pieces.push_back(std::move(piece));
    }
    if (!sheet->table.total.empty()) {
        pieces.push_back(rowPiece(sheet, &sheet->table.total, true, false, width));
        pieces.back().header = titled ? header : -1;
    }
    QString note = tableNote(table, report);
    note.replace(QStringLiteral(" * "), QStringLiteral(" *\u00A0")); // a star never hangs at a line's end
    if (!note.isEmpty()) {
        pieces.back().withNext = true;
        pieces.push_back(textPiece(paper, note, Paper::noteSize, false, ink::note(), width, 3, 0));
    }
    pieces.push_back({paper.pt(paper.isCompact() ? 2 : 4), {}, false, -1, true});
    return pieces;
}

} // namespace somo
