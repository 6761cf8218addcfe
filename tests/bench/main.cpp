// SPDX-License-Identifier: GPL-3.0-or-later
// usage: somo_bench [--full] [--part NAME] [--ratios FILE]
//            a small run by default; the whole one takes about a quarter of an hour. NAME: import, board, exchange, customers,
//            ratios, commission, window, typing or load (PostgreSQL: SOMO_TEST_PG). FILE gets the table of ratios, which ends
//            each run, with tabs.
//        somo_bench --import KIND BOOK FILE
//            what the benchmark starts itself, to measure one import's own peak memory;
//        somo_bench --read FILE.xlsx
//            and one reading's
#include "tests/bench/bench_book.h"
#include "tests/bench/board_speed.h"
#include "tests/bench/commission_speed.h"
#include "tests/bench/customer_speed.h"
#include "tests/bench/exchange_speed.h"
#include "tests/bench/measure.h"
#include "tests/bench/ratio_table.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/server_load.h"
#include "tests/bench/window_speed.h"
#include "tests/bench/writing_ratios.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#ifdef SOMO_BENCH_WITH_PRINT
#include <QGuiApplication>
#endif

#include <cstdio>

namespace somo::bench {

namespace {

/// What the C API alone needs for what an import wrote.
RawInsert rawInsert(const QTemporaryDir &folder, const QString &book)
{
    const auto raw = insertRaw(folder.filePath(book), folder.filePath(QStringLiteral("raw.sqlite")));
    if (!raw)
        giveUp(QStringLiteral("the raw inserts failed"));
    return *raw;
}

void measureImports(const QTemporaryDir &folder, const BookSize &small, const BookSize &size, Verdicts &verdicts, RatioTable &ratios)
{
    const QString name = QStringLiteral("import.somo");
    const auto ratio = [&](RatioTable::Size which, const Imported &imported, const RawInsert &raw) {
        ratios.set(RatioRow::import, which, {imported.seconds * 1'000, raw.seconds * 1'000});
    };
    const Imported fewer = makeBook(folder, name, small, RowOrder::byDate);
    ratio(RatioTable::fewer, fewer, rawInsert(folder, name));
    const struct {
        RowOrder order;
        const char *words;
    } cases[] = {{RowOrder::byDate, "by date"}, {RowOrder::byPlatform, "platform by platform"}, {RowOrder::shuffled, "shuffled"}};
    for (const auto &each : cases) {
        QFile::remove(folder.filePath(name));
        const Imported imported = makeBook(folder, name, size, each.order);
        const RawInsert raw = rawInsert(folder, name);
        if (each.order == RowOrder::byDate)
            ratio(RatioTable::more, imported, raw);
        const QString words = QString::fromLatin1(each.words);
        std::printf("import %s: %.2f s; raw SQLite, the same %lld rows and indexes: %.2f s (indexes made afterwards: %.2f s)\n", each.words,
                    imported.seconds, static_cast<long long>(raw.rows), raw.seconds, raw.secondsIndexesAfter);
        verdicts.figure(QStringLiteral("import %1 ÷ raw SQLite").arg(words), imported.seconds / raw.seconds, "x", 2.5);
        verdicts.figure(QStringLiteral("import %1, peak memory").arg(words), imported.peak, "MB", 250);
    }
}

void measureCustomers(const QTemporaryDir &folder, bool full, Verdicts &verdicts)
{
    giveUpIf(measureCustomerSearch(*namedCustomers(folder, full), verdicts));
    const auto large = open(folder.filePath(QStringLiteral("large.somo")), Book::Mode::readOnly);
    giveUpIf(measureCustomerViews(*large, Day::fromNumber(lastDay()), verdicts));
}

/// Files in and out against the libraries alone, and a line typed in a book of sixty thousand customers.
void measureExchange(const QTemporaryDir &folder, bool full, Verdicts &verdicts)
{
    const int rows = full ? 100'000 : 2'000;
    giveUpIf(measureWorkbook(folder.path(), rows, verdicts));
    const auto small = open(folder.filePath(QStringLiteral("small.somo")), Book::Mode::readOnly);
    giveUpIf(measureExports(*small, folder.path(), rows, verdicts));
    giveUpIf(measureQuickEntry(*namedCustomers(folder, full), verdicts));
}

/// `ratiosFile`: where the table of ratios is written to as well; empty: nowhere.
int run(bool full, const QString &part, const QString &ratiosFile)
{
    const auto wanted = [&part](const char *name) { return part.isEmpty() || part == QLatin1String(name); };
    const QTemporaryDir folder;
    if (!folder.isValid())
        giveUp(QStringLiteral("no temporary folder"));
    BookSize large, small;
    large.lines = full ? 1'000'000 : 10'000;
    small.lines = large.lines / 10;
    Verdicts verdicts(full);
    RatioTable ratios(small.lines, large.lines, full);
    if (wanted("import"))
        measureImports(folder, small, large, verdicts, ratios);
    if (wanted("ratios") || wanted("board") || wanted("exchange") || wanted("customers") || wanted("commission") || wanted("window") || wanted("load")) {
        makeBook(folder, QStringLiteral("small.somo"), small, RowOrder::byDate);
        makeBook(folder, QStringLiteral("large.somo"), large, RowOrder::byDate);
    }
    if (wanted("board"))
        measureBoard(folder, small, large, verdicts);
    if (wanted("exchange"))
        measureExchange(folder, full, verdicts);
    if (wanted("customers"))
        measureCustomers(folder, full, verdicts);
    if (wanted("load")) {
        const LoadSize sellers = full ? LoadSize() : LoadSize{6, std::chrono::seconds(4)};
        // Also in a small run, whose figures aren't judged, nothing confirmed may be lost.
        giveUpIf(measureServerLoad(folder.filePath(QStringLiteral("large.somo")), sellers, verdicts));
    }
    if (wanted("ratios")) { // before the larger book gets a policy of its own
        measureRatios(folder, QStringLiteral("small.somo"), small, RatioTable::fewer, ratios);
        measureRatios(folder, QStringLiteral("large.somo"), large, RatioTable::more, ratios);
    }
    if (wanted("commission")) {
        measureCommission(folder, large, verdicts);
#ifdef SOMO_BENCH_WITH_PRINT
        measureStatements(folder, large, verdicts);
#endif
        measureClosedMonths(folder, small, verdicts);
    }
    if (wanted("window"))
        measureWindow(folder, verdicts, ratios);
    if (wanted("typing"))
        measureTyping(folder, large, verdicts);
    ratios.print();
    if (!ratiosFile.isEmpty() && !ratios.write(ratiosFile))
        giveUp(QStringLiteral("%1 can't be written").arg(ratiosFile));
    return verdicts.finish() ? 0 : 1;
}

} // namespace

} // namespace somo::bench

int main(int argc, char **argv)
{
#ifdef SOMO_BENCH_WITH_PRINT
    qputenv("QT_QPA_PLATFORM", "offscreen"); // fonts for paper, no display
    QGuiApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.value(0) == QStringLiteral("--import") && arguments.size() == 4)
        return somo::bench::importAlone(arguments.mid(1));
    if (arguments.value(0) == QStringLiteral("--read") && arguments.size() == 2) {
        const auto wrong = somo::bench::readWorkbookAlone(arguments.at(1));
        if (wrong)
            std::fprintf(stderr, "%s\n", qPrintable(*wrong));
        return wrong ? 2 : 0;
    }
    const auto valueOf = [&arguments](const QString &option) {
        const qsizetype at = arguments.indexOf(option);
        return at < 0 ? QString() : arguments.value(at + 1);
    };
    return somo::bench::run(arguments.contains(QStringLiteral("--full")), valueOf(QStringLiteral("--part")), valueOf(QStringLiteral("--ratios")));
}
