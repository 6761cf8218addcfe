// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/ratio_table.h"

#include <QFile>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cstdio>

namespace somo::bench {

namespace {

struct RatioGoal {
    std::optional<double> ratio = std::nullopt; // against raw
    std::optional<double> figure = std::nullopt; // ms or MB
};
struct RatioSpec {
    const char *name;
    const char *raw;
    RatioGoal goal;
    const char *unit = "ms";
};

constexpr double reading = 1.2, writing = 2;
constexpr double frame = 1'000.0 / 60;

// Raw is the same SQL with the same values by SQLite's C API on a connection that is set up alike, unless it says otherwise.
constexpr std::array<RatioSpec, size_t(RatioRow::count)> ratioSpecs{{
    {"import", "the same rows into the same tables and indexes", {writing, {}}},
    {"re-import unchanged", "the same SQL, and the file read by blocks", {reading, {}}},
    {"board", "the same SQL", {{}, 4}},
    {"any cut of a year", "the same SQL", {reading, {}}},
    {"drill-down", "the same SQL", {reading, {}}},
    {"order list to its end", "the same SQL", {reading, {}}},
    {"order list, a frame", "a bare table view of as many rows", {{}, frame}},
    {"search, slowest key", "the same SQL", {{}, 1}},
    {"customer view, slowest", "the same SQL", {{}, 50}},
    {"KPI month", "the same SQL", {reading, {}}},
    {"commission month", "the same SQL", {reading, {}}},
    {"commission year", "the same SQL", {reading, {}}},
    {"closing a month", "the same SQL on a twin of the book", {writing, {}}},
    {"report of 50 people", "the same SQL, and as many pages of bare rows", {reading, {}}},
    {"opening", "an empty window", {reading, {}}},
    {"undo of an order", "the same SQL on a twin of the book", {writing, {}}},
    {"memory", "an empty window", {{}, 120}, "MB"},
}};

const RatioSpec &specOf(RatioRow row) { return ratioSpecs[size_t(row)]; }

std::optional<double> ratioOf(const Measured &measured)
{
    return measured.raw && *measured.raw > 0 ? std::optional(measured.somo / *measured.raw) : std::nullopt;
}

QString digits(double value, bool plain)
{
    if (plain)
        return QString::number(value, 'f', 4);
    const int places = value < 1 ? 3 : value < 10 ? 2 : value < 1'000 ? 1 : 0;
    return QLocale(QLocale::English).toString(value, 'f', places);
}

QString orDash(const std::optional<double> &value, bool plain)
{
    return value ? digits(*value, plain) : (plain ? QString() : QStringLiteral("–"));
}

QString goalText(RatioRow row)
{
    const auto &[name, raw, goal, unit] = specOf(row);
    QStringList parts;
    if (goal.ratio)
        parts += QStringLiteral("≤ %1×").arg(*goal.ratio);
    if (goal.figure)
        parts += QStringLiteral("≤ %1 %2").arg(digits(*goal.figure, false), QLatin1String(unit));
    return parts.join(QLatin1String(", "));
}

} // namespace

RatioTable::RatioTable(quint64 fewerLines, quint64 moreLines, bool judged)
    : m_lines{fewerLines, moreLines}
    , m_judged(judged)
{
}

QString RatioTable::verdict(RatioRow row) const
{
    const RatioGoal &goal = specOf(row).goal;
    if (!m_judged)
        return QStringLiteral("not judged");
    bool isMet = true;
    for (const auto &cell : m_cells[size_t(row)]) {
        const auto ratio = cell ? ratioOf(*cell) : std::nullopt;
        if (!cell || (goal.ratio && !ratio))
            return QStringLiteral("not measured");
        isMet = isMet && (!goal.ratio || *ratio <= *goal.ratio) && (!goal.figure || cell->somo <= *goal.figure);
    }
    return isMet ? QStringLiteral("met") : QStringLiteral("not met");
}

std::vector<QString> RatioTable::texts(RatioRow row, bool plain) const
{
    const RatioSpec &spec = specOf(row);
    const Cells &cells = m_cells[size_t(row)];
    std::vector<QString> line{QString::fromUtf8(spec.name)};
    if (QLatin1String(spec.unit) != QLatin1String("ms"))
        line.front() += QStringLiteral(" (%1)").arg(QLatin1String(spec.unit));
    for (const auto &cell : cells) {
        line.push_back(orDash(cell ? std::optional(cell->somo) : std::nullopt, plain));
        line.push_back(orDash(cell ? cell->raw : std::nullopt, plain));
        line.push_back(orDash(cell ? ratioOf(*cell) : std::nullopt, plain));
    }
    const bool grows = cells[fewer] && cells[more] && cells[fewer]->somo > 0;
    line.push_back(orDash(grows ? std::optional(cells[more]->somo / cells[fewer]->somo) : std::nullopt, plain));
    line.push_back(goalText(row));
    line.push_back(verdict(row));
    line.push_back(QString::fromUtf8(spec.raw));
    return line;
}

void RatioTable::print() const
{
    const QLocale grouped(QLocale::English);
    std::vector<std::vector<QString>> lines{{QStringLiteral("task"), QStringLiteral("Somo ms"), QStringLiteral("raw ms"), QStringLiteral("ratio"), QStringLiteral("Somo ms"),
                                             QStringLiteral("raw ms"), QStringLiteral("ratio"), QStringLiteral("growth"), QStringLiteral("goal"), QStringLiteral("met"), QStringLiteral("raw is")}};
    for (size_t row = 0; row < size_t(RatioRow::count); ++row)
        lines.push_back(texts(RatioRow(row), false));
    std::vector<qsizetype> widths(lines.front().size());
    for (const auto &line : lines) {
        for (size_t i = 0; i < line.size(); ++i)
            widths[i] = std::max(widths[i], line[i].size());
    }
    std::printf("Ratios against the raw limit of the same run: %s lines, then %s lines; ratio = Somo ÷ raw, growth = more lines ÷ fewer\n",
                qPrintable(grouped.toString(qulonglong(m_lines[fewer]))), qPrintable(grouped.toString(qulonglong(m_lines[more]))));
    for (const auto &line : lines) {
        QStringList cells;
        for (size_t i = 0; i < line.size(); ++i) {
            const bool isFigure = i >= 1 && i <= 7;
            cells += isFigure ? line[i].rightJustified(widths[i]) : i + 1 == line.size() ? line[i] : line[i].leftJustified(widths[i]);
        }
        std::printf("%s\n", cells.join(QLatin1String(" | ")).toUtf8().constData());
    }
    std::printf("\n");
    std::fflush(stdout);
}

bool RatioTable::write(const QString &file) const
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    QString text = QStringLiteral("task\tsomo_%1\traw_%1\tratio_%1\tsomo_%2\traw_%2\tratio_%2\tgrowth\tgoal\tmet\traw\n").arg(m_lines[fewer]).arg(m_lines[more]);
    for (size_t row = 0; row < size_t(RatioRow::count); ++row) {
        const std::vector<QString> cells = texts(RatioRow(row), true);
        text += QStringList(cells.begin(), cells.end()).join(u'\t') + u'\n';
    }
    const QByteArray bytes = text.toUtf8();
    return out.write(bytes) == bytes.size() && out.flush();
}

} // namespace somo::bench
