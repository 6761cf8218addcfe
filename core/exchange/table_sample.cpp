// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/table_sample.h"

#include "core/base/text.h"
#include "core/exchange/heading_words.h"
#include "core/exchange/mapping_proposal.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <deque>

namespace somo {

namespace {

constexpr int searchedRows = 15;
constexpr int keptRows = 50;
/// Cells of a sample: rows of 16,384 columns would fill the memory long before the sample has its rows.
constexpr qsizetype mostSampledCells = 1'000'000;

/// The file's rows, but no more than so many: a sample costs the same of any file.
class FirstRows : public RowSource {
public:
    FirstRows(std::unique_ptr<RowSource> rows, int most)
        : m_rows(std::move(rows))
        , m_most(most)
    {
    }
    Result<bool> next(SourceRow &row) override
    {
        if (m_read == m_most)
            return false;
        ++m_read;
        return m_rows->next(row);
    }
    Status restart() override
    {
        m_read = 0;
        return m_rows->restart();
    }
    double progress() const override { return m_rows->progress(); }
    QString description() const override { return m_rows->description(); }
    std::vector<FileTable> tables() const override { return m_rows->tables(); }

private:
    std::unique_ptr<RowSource> m_rows;
    int m_most;
    int m_read = 0;
};

/// A file and its rows together.
struct OpenTable {
    std::unique_ptr<QFile> device;
    std::unique_ptr<RowSource> rows;
};

Result<OpenTable> openTable(const QString &path, const FileLayout &layout, int most)
{
    const QString fileName = QFileInfo(path).fileName();
    OpenTable table;
    table.device = std::make_unique<QFile>(path);
    if (!table.device->open(QIODevice::ReadOnly)) {
        const bool there = QFileInfo::exists(path);
        return located(there ? failure(ErrorCode::fileUnreadable, {table.device->errorString()}) : failure(ErrorCode::fileNotFound, {path}), fileName);
    }
    auto rows = openRows(*table.device, layout, fileName);
    if (!rows)
        return located(rows.error(), fileName);
    table.rows = std::make_unique<FirstRows>(std::move(rows).value(), most);
    return table;
}

QStringList cellsOf(const SourceRow &row)
{
    QStringList cells;
    cells.reserve(qsizetype(row.cells.size()));
    for (const std::string_view cell : row.cells)
        cells += cleanText(QString::fromUtf8(cell.data(), qsizetype(cell.size())));
    return cells;
}

size_t headingAmong(const std::vector<SampledRow> &rows, int wanted)
{
    size_t best = 0;
    int bestScore = 0;
    for (size_t i = 0; i < rows.size() && i < size_t(searchedRows); ++i) {
        if (wanted > 0 && rows[i].number >= wanted)
            return i;
        const int score = headingScore(rows[i].cells, isKnownHeading);
        if (wanted == 0 && score > bestScore) {
            bestScore = score;
            best = i;
        }
    }
    return best;
}

void nameColumns(TableSample &sample, const QStringList &headers, qsizetype columns)
{
    for (qsizetype column = 0; column < columns; ++column) {
        SampledColumn made;
        made.header = headers.value(column);
        const bool alone = !made.header.isEmpty() && std::count_if(headers.begin(), headers.end(), [&](const QString &each) { return folded(each) == folded(made.header); }) == 1;
        if (alone)
            made.ref = made.header;
        else
            made.ref = int(column) + 1;
        sample.columns.push_back(std::move(made));
    }
}

void addValues(TableSample &sample, const QStringList &cells)
{
    for (qsizetype column = 0; column < cells.size() && column < qsizetype(sample.columns.size()); ++column) {
        SampledColumn &to = sample.columns[size_t(column)];
        if (cells[column].isEmpty() || to.values.size() >= mostSampledValues || to.values.contains(cells[column]))
            continue;
        to.values += cells[column];
        if (to.examples.size() < shownExamples)
            to.examples += cells[column];
    }
}

} // namespace

Result<TableSample> sampleTable(const QString &path, const FileLayout &layout, int headerRow)
{
    FileLayout below = layout; // of several sheets only the first one's header is one
    below.headerRow = std::max(layout.headerRow, headerRow);
    SOMO_TRY_ASSIGN(const OpenTable table, openTable(path, below, mostSampledRows));
    TableSample sample;
    sample.fileName = QFileInfo(path).fileName();
    std::vector<SampledRow> rows;
    SourceRow row;
    qsizetype cells = 0;
    while (cells < mostSampledCells) {
        auto more = table.rows->next(row);
        if (!more)
            return located(more.error(), sample.fileName);
        if (!*more)
            break;
        rows.push_back({row.number, cellsOf(row)});
        cells += rows.back().cells.size();
    }
    sample.description = table.rows->description();
    sample.bytes = table.device->size();
    sample.sheets = std::max(int(std::ranges::count_if(table.rows->tables(), &FileTable::visible)), int(layout.sheetNames.size()));
    sample.whole = int(rows.size()) < mostSampledRows && cells < mostSampledCells;
    if (rows.empty())
        return located(failure(ErrorCode::emptyTable), sample.fileName);
    const size_t heading = headingAmong(rows, headerRow);
    sample.headerRow = int(rows[heading].number);
    qsizetype columns = rows[heading].cells.size();
    while (columns > 0 && rows[heading].cells[columns - 1].isEmpty())
        --columns;
    nameColumns(sample, rows[heading].cells, columns);
    for (size_t i = heading + 1; i < rows.size(); ++i) {
        addValues(sample, rows[i].cells);
        if (sample.rows.size() < size_t(keptRows))
            sample.rows.push_back(std::move(rows[i]));
    }
    if (sample.rows.empty())
        return located(failure(ErrorCode::emptyTable), sample.fileName);
    return sample;
}

Result<std::vector<SampledRow>> rowsAround(const QString &path, const FileLayout &layout, qint64 row, int before, int after)
{
    SOMO_TRY_ASSIGN(const OpenTable table, openTable(path, layout, -1));
    std::deque<SampledRow> kept;
    int behind = 0;
    SourceRow source;
    while (behind <= after) {
        SOMO_TRY_ASSIGN(const bool more, table.rows->next(source));
        if (!more)
            break;
        kept.push_back({source.number, cellsOf(source)});
        if (source.number < row && int(kept.size()) > before)
            kept.pop_front();
        behind += source.number >= row ? 1 : 0;
    }
    return std::vector<SampledRow>(kept.begin(), kept.end());
}

Result<std::vector<ReadRow>> readSample(const QString &path, const Profile &profile, MapperOptions options, int rows)
{
    FileLayout layout = profile.file;
    layout.headerRow = profile.headerRow;
    SOMO_TRY_ASSIGN(const OpenTable table, openTable(path, layout, mostSampledRows));
    options.fileName = QFileInfo(path).fileName();
    SOMO_TRY_ASSIGN(const auto mapper, Mapper::open(*table.rows, profile, options));
    std::vector<ReadRow> read;
    while (int(read.size()) < rows) {
        SOMO_TRY_ASSIGN(const MapStep step, mapper->next());
        if (step == MapStep::end)
            break;
        ReadRow row;
        row.number = mapper->row().row;
        for (const Field field : fieldsOf(profile.kind)) {
            if (!mapper->isMapped(field))
                continue;
            const std::string_view value = mapper->row()[field];
            ReadField made{QString::fromUtf8(value.data(), qsizetype(value.size())), std::nullopt};
            for (const Error &problem : step == MapStep::refused ? mapper->problems() : std::vector<Error>()) {
                if (problem.place.column == mapper->columnName(field))
                    made.problem = problem;
            }
            row.fields.emplace(field, std::move(made));
        }
        read.push_back(std::move(row));
    }
    return read;
}

} // namespace somo
