// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/writing_ratios.h"

#include "core/commission/closing_store.h"
#include "core/kpi/roster_query.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/measure.h"
#include "tests/bench/reading_ratios.h"
#include "tests/bench/same_sql.h"

#include <QFile>

#include <algorithm>

namespace somo::bench {

namespace {

/// Two books that stay alike: what is written in the first by Somo is written in the second by its SQL alone.
class Twins {
public:
    Twins(const QString &first, const QString &second)
        : m_first(open(first, Book::Mode::readWrite))
        , m_second(open(second, Book::Mode::readWrite))
        , m_isRaw(SameSql::canRecord(m_first->database()) && SameSql::canRecord(m_second->database()))
    {
    }

    Book &book() { return *m_first; }

    struct Times {
        std::vector<double> somo, raw;
    };
    /// `seen` gets the figures of this one time.
    void run(Times &seen, const std::function<void(Book &)> &task)
    {
        SameSql same;
        seen.somo.push_back(same.record(m_first->database(), [&] { task(*m_first); }));
        if (!m_isRaw)
            return;
        seen.raw.push_back(same.replay(m_second->database()));
        if (seen.raw.back() < 0)
            giveUp(QStringLiteral("the twin of the book could not be written by the same SQL"));
    }
    Measured measured(const Times &seen) const { return {median(seen.somo), m_isRaw ? std::optional(median(seen.raw)) : std::nullopt}; }

private:
    std::unique_ptr<Book> m_first, m_second;
    bool m_isRaw;
};

/// What every reader of a file has to do at least. Milliseconds.
double readByBlocks(const QString &name)
{
    const auto start = Clock::now();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        giveUp(QStringLiteral("the made file can't be read"));
    qint64 lines = 0;
    while (!file.atEnd())
        lines += file.read(64 * 1024).count('\n');
    if (lines == 0)
        giveUp(QStringLiteral("the made file is empty"));
    return secondsSince(start) * 1'000;
}

/// Everything is compared, and nothing is there to be written.
Measured reimport(Twins &twins, const QString &file, int rounds)
{
    Twins::Times times;
    for (int round = 0; round < rounds; ++round) {
        twins.run(times, [&](Book &book) {
            const ImportResult result = importFile(book, ImportKind::orders, file);
            if (result.written || result.unchanged.value(QStringLiteral("orders")) == 0)
                giveUp(QStringLiteral("the same file changed the book"));
        });
    }
    Measured measured = twins.measured(times);
    if (measured.raw)
        *measured.raw += readByBlocks(file);
    return measured;
}

/// The first months that the policy pays, one after the other.
Measured closing(Twins &twins, int rounds)
{
    const Day today = Day::fromNumber(lastDay());
    Period month = Period::of(PeriodKind::month, benchPolicy({}).days.first, 1);
    Twins::Times times;
    for (int round = 0; round < rounds; ++round, month = month.next()) {
        twins.run(times, [&](Book &book) {
            take(book.write({QStringLiteral("period_closed"), {}}, QStringLiteral("bench"),
                            [&](Database &database) { return closePeriod(database, book.settings(), month, today, {QStringLiteral("bench"), 0}); }));
        });
    }
    return twins.measured(times);
}

Measured undo(Twins &twins, int rounds)
{
    const PersonId person = take(loadRoster(twins.book().database())).people.front().id;
    Twins::Times saved, undone;
    for (int round = 0; round < rounds; ++round) {
        twins.run(saved, [&](Book &book) { saveOrder(book, person, round); });
        twins.run(undone, [](Book &book) {
            if (take(book.undo(1, QStringLiteral("bench"))).size() != 1)
                giveUp(QStringLiteral("nothing was undone"));
        });
    }
    return twins.measured(undone);
}

void copyBook(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        giveUp(QStringLiteral("the book can't be copied"));
}

} // namespace

void measureRatios(const QTemporaryDir &folder, const QString &book, const BookSize &lines, RatioTable::Size size, RatioTable &ratios)
{
    const bool isWhole = ratios.isJudged();
    const QString first = folder.filePath(QStringLiteral("twin_first.somo")), second = folder.filePath(QStringLiteral("twin_second.somo"));
    copyBook(folder.filePath(book), first);
    apply(*open(first, Book::Mode::readWrite), benchPolicy(Rate{20'000}));
    copyBook(first, second);
    measureReading(*open(first, Book::Mode::readOnly), size, isWhole ? 7 : 1, ratios);
    {
        const QString file = makeFile(folder, lines, RowOrder::byDate);
        Twins twins(first, second);
        ratios.set(RatioRow::reimport, size, reimport(twins, file, isWhole && size == RatioTable::fewer ? 3 : 1));
        ratios.set(RatioRow::closing, size, closing(twins, isWhole ? 3 : 1));
        ratios.set(RatioRow::undo, size, undo(twins, isWhole ? 15 : 3));
    }
    QFile::remove(first);
    QFile::remove(second);
}

} // namespace somo::bench
