// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv_writer.h"
#include "core/exchange/saved_table.h"
#include "core/kpi/kpi_words.h"
#include "core/report/cell_words.h"
#include "core/report/render.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo {

namespace {

/// One table of a report in a form that CSV and workbook share; charts and figures are tables too.
struct Grid {
    QString page; // of the report: the whole, a team, a person
    QString caption; // empty: the page's own
    QString sheet; // what tables like it, of all pages, are called in a workbook
    QStringList headers;
    std::vector<std::vector<ReportCell>> rows;
    std::vector<ReportCell> total = {}; // of the rows; empty: none
    QString title() const { return caption.isEmpty() ? page : QString(page + QStringLiteral(" – ") + caption); }
};

ReportCell text(const QString &value)
{
    ReportCell cell;
    cell.kind = value.isEmpty() ? ReportCell::Kind::empty : ReportCell::Kind::text;
    cell.text = value;
    return cell;
}

ReportCell valueCell(const std::optional<qint64> &value, MetricUnit unit)
{
    ReportCell cell;
    if (!value)
        return cell;
    cell.value = *value;
    switch (unit) {
    case MetricUnit::money: cell.kind = ReportCell::Kind::money; break;
    case MetricUnit::count: cell.kind = ReportCell::Kind::count; break;
    case MetricUnit::decimal: cell.kind = ReportCell::Kind::quantity; break;
    case MetricUnit::percent: cell.kind = ReportCell::Kind::percent; break;
    }
    return cell;
}

/// "2026-10": a chart's short "10/26" would be a day to a spreadsheet, and its "10" of any year.
QString monthText(qint64 number)
{
    return QStringLiteral("%1-%2").arg(number / 100).arg(number % 100, 2, 10, QLatin1Char('0'));
}

class Grids {
public:
    explicit Grids(const Report &report)
        : m_report(report)
        , m_words(report.language, report.currency)
    {
        for (const ReportBlock &block : report.blocks)
            std::visit(*this, block);
    }
    std::vector<Grid> take() { return std::move(m_grids); }

    void operator()(const ReportHeading &heading)
    {
        if (heading.level <= 1)
            m_page = heading.text;
    }
    void operator()(const ReportParagraph &) {}
    void operator()(const ReportPageBreak &) {}
    void operator()(const ReportSignatures &) {}
    void operator()(const ReportFigures &figures)
    {
        Grid grid{m_page, {}, word(QT_TRANSLATE_NOOP("report", "Figure")), {word(QT_TRANSLATE_NOOP("report", "Figure")), word(QT_TRANSLATE_NOOP("report", "Value")), word(QT_TRANSLATE_NOOP("report", "Note"))}, {}};
        for (const ReportFigures::Figure &figure : figures.figures)
            grid.rows.push_back({text(figure.label), figure.value, text(figure.note)});
        m_grids.push_back(std::move(grid));
    }
    void operator()(const ReportTable &table)
    {
        Grid grid{m_page, captionOf(table.caption), {}, {}, table.rows};
        for (const ReportColumn &column : table.columns)
            grid.headers += column.title;
        grid.sheet = grid.caption.isEmpty() ? grid.headers.value(0) : grid.caption;
        grid.total = table.total;
        m_grids.push_back(std::move(grid));
    }
    void operator()(const ChartSpec &chart)
    {
        const auto any = [&](std::optional<qint64> ChartSpec::Point::*part) {
            return std::any_of(chart.points.begin(), chart.points.end(), [part](const ChartSpec::Point &point) { return bool(point.*part); });
        };
        const bool isMonths = chart.kind == ChartSpec::Kind::columns && chart.cut == Cut::month;
        const bool isCompared = any(&ChartSpec::Point::comparison), isAimed = any(&ChartSpec::Point::target);
        Grid grid{m_page, captionOf(chart.title), captionOf(chart.title), {chart.pointsTitle.isEmpty() ? cutName(chart.cut, m_words) : chart.pointsTitle, word(QT_TRANSLATE_NOOP("report", "Value"))}, {}};
        if (isCompared)
            grid.headers += word(QT_TRANSLATE_NOOP("report", "Compared"));
        if (isAimed)
            grid.headers += word(QT_TRANSLATE_NOOP("report", "Target"));
        for (const ChartSpec::Point &point : chart.points) {
            std::vector<ReportCell> row{text(isMonths ? monthText(point.id) : point.label), valueCell(point.value, chart.unit)};
            if (isCompared)
                row.push_back(valueCell(point.comparison, chart.unit));
            if (isAimed)
                row.push_back(valueCell(point.target, chart.unit));
            grid.rows.push_back(std::move(row));
        }
        m_grids.push_back(std::move(grid));
    }
    void operator()(const ReportColumns &columns)
    {
        for (const auto &column : columns.columns) {
            for (const ReportLeaf &leaf : column)
                std::visit(*this, leaf);
        }
    }

private:
    QString word(const char *source) const { return words::translated(m_report.language, "report", source); }
    QString captionOf(const QString &caption) const { return caption == m_page ? QString() : caption; }
    const Report &m_report;
    words::ReportWords m_words;
    QString m_page;
    std::vector<Grid> m_grids;
};

SheetCell sheetCell(const ReportCell &cell, const CellWords &words, const Currency &currency)
{
    switch (cell.kind) {
    case ReportCell::Kind::empty: return {};
    case ReportCell::Kind::text: return cell.text;
    case ReportCell::Kind::day: return Day::fromNumber(int(cell.value));
    case ReportCell::Kind::money:
    case ReportCell::Kind::moneyShort: return SheetNumber{words.canonical(cell), currency.decimals};
    case ReportCell::Kind::count: return SheetNumber{words.canonical(cell), 0};
    case ReportCell::Kind::quantity: return SheetNumber{words.canonical(cell), 3};
    case ReportCell::Kind::percent:
    case ReportCell::Kind::attainment: return SheetNumber{words.canonical(cell), 2, NumberLook::percent};
    case ReportCell::Kind::rate: return SheetNumber{words.canonical(cell), 4, NumberLook::percent};
    }
    return {};
}

} // namespace

Status writeReportCsv(const Report &report, QIODevice &device)
{
    const CellWords words(report);
    CsvWriter writer(device);
    SOMO_TRY(writer.writeRow({report.headerLeft, report.headerRight}));
    for (const Grid &grid : Grids(report).take()) {
        SOMO_TRY(writer.writeRow({}));
        SOMO_TRY(writer.writeRow({grid.title()}));
        SOMO_TRY(writer.writeRow(grid.headers));
        for (const auto &row : grid.rows) {
            QStringList cells;
            for (const ReportCell &cell : row)
                cells += words.canonical(cell);
            SOMO_TRY(writer.writeRow(cells));
        }
        if (!grid.total.empty()) {
            QStringList cells;
            for (const ReportCell &cell : grid.total)
                cells += words.canonical(cell);
            SOMO_TRY(writer.writeRow(cells));
        }
    }
    SOMO_TRY(writer.writeRow({}));
    return writer.writeRow({report.footerLeft});
}

namespace {

/// The tables of one kind of all pages, one below the other with the page in front: what a person filters and sums in a
/// spreadsheet. Columns that only some pages have (what it is compared with) are empty on the others.
struct Sheet {
    struct Part {
        const Grid *grid;
        std::vector<size_t> places; // of the grid's columns among the sheet's
    };
    QString name;
    QStringList headers;
    std::vector<Part> parts;

    void add(const Grid &grid)
    {
        Part part{&grid, {}};
        for (qsizetype i = 0; i < grid.headers.size(); ++i) {
            qsizetype place = headers.indexOf(grid.headers[i]);
            while (place >= 0 && std::ranges::find(part.places, size_t(place)) != part.places.end())
                place = headers.indexOf(grid.headers[i], place + 1);
            if (place < 0) {
                place = headers.size();
                headers += grid.headers[i];
            }
            part.places.push_back(size_t(place));
        }
        parts.push_back(std::move(part));
    }
};

std::vector<Sheet> sheetsOf(const std::vector<Grid> &grids)
{
    std::vector<Sheet> sheets;
    for (const Grid &grid : grids) {
        auto sheet = std::ranges::find(sheets, grid.sheet, &Sheet::name);
        if (sheet == sheets.end())
            sheet = sheets.insert(sheets.end(), Sheet{grid.sheet, {}, {}});
        sheet->add(grid);
    }
    return sheets;
}

} // namespace

Status writeReportXlsx(const Report &report, QIODevice &device)
{
    const CellWords words(report);
    XlsxWriter writer;
    const std::vector<Grid> grids = Grids(report).take();
    for (const Sheet &sheet : sheetsOf(grids)) {
        const QString page = words::translated(report.language, "report", QT_TRANSLATE_NOOP("report", "Page of the report"));
        SOMO_TRY(writer.startSheet(sheet.name, QStringList{page} + sheet.headers));
        ColumnSums sums;
        for (const Sheet::Part &part : sheet.parts) {
            const auto placed = [&](const std::vector<ReportCell> &row) {
                std::vector<SheetCell> cells(size_t(sheet.headers.size()) + 1);
                cells[0] = part.grid->page;
                for (size_t i = 0; i < row.size(); ++i)
                    cells[part.places[i] + 1] = sheetCell(row[i], words, report.currency);
                return cells;
            };
            for (const auto &row : part.grid->rows) {
                const std::vector<SheetCell> cells = placed(row);
                sums.add(cells);
                SOMO_TRY(writer.writeRow(cells));
            }
            if (part.grid->total.empty())
                continue;
            std::vector<SheetCell> total = placed(part.grid->total);
            // Below several pages' rows a total is that of its own page: one row among them.
            const bool isLast = sheet.parts.size() == 1;
            if (isLast)
                markSums(total, sums);
            SOMO_TRY(isLast ? writer.writeTotal(total) : writer.writeRow(total));
        }
    }
    return writer.finish(device);
}

} // namespace somo
