// SPDX-License-Identifier: GPL-3.0-or-later
// usage: somo_bench [--full] [--part NAME]   a small run by default; the whole one takes about twelve minutes.
//                                            NAME: import, board, exchange, customers, commission, window, typing or load (PostgreSQL: SOMO_TEST_PG)
//        somo_bench --import KIND BOOK FILE  what the benchmark starts itself, to measure one import's own peak memory;
//        somo_bench --read FILE.xlsx         and one reading's
#include "core/commission/closing_store.h"
#include "core/commission/commission_query.h"
#include "core/commission/pay_outlook_query.h"
#include "core/commission/policy_store.h"
#include "core/commission/year_trial_query.h"
#include "core/exchange/import.h"
#include "core/exchange/recogniser.h"
#include "core/kpi/board.h"
#include "core/kpi/roster_query.h"
#include "core/ledger/open_book.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_store.h"
#include "core/report/statement_report.h"
#include "core/today/today_query.h"
#include "core/words/error_words.h"
#include "tests/bench/customer_speed.h"
#include "tests/bench/exchange_speed.h"
#include "tests/bench/measure.h"
#include "tests/bench/order_lines.h"
#include "tests/bench/raw_sqlite.h"
#include "tests/bench/server_load.h"
#ifdef SOMO_BENCH_WITH_PRINT
#include "ui/print/pdf_file.h"
#endif

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#ifdef SOMO_BENCH_WITH_PRINT
#include <QGuiApplication>
#endif

#include <algorithm>
#include <cstdio>

namespace somo::bench {

namespace {

/// A benchmark that can't do its work has nothing to say.
[[noreturn]] void giveUp(const QString &why)
{
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(2);
}

template <typename T>
T take(Result<T> result)
{
    if (!result)
        giveUp(words::errorText(result.error(), Language::english) + QLatin1Char(' ') + result.error().detail);
    return std::move(result).value();
}

std::unique_ptr<Book> open(const QString &place, Book::Mode mode)
{
    return take(somo::openBook(place, mode));
}

int importAlone(const QStringList &arguments)
{
    const auto start = Clock::now();
    qint64 read = 0;
    {
        const auto kind = importKindFromName(arguments.at(0));
        const auto book = open(arguments.at(1), Book::Mode::readWrite);
        const auto file = take(ImportFile::open(arguments.at(2), kind.value(), std::nullopt, {}, {}));
        ImportOptions options;
        options.fileName = QStringLiteral("bench.csv");
        options.author = QStringLiteral("bench");
        options.today = Day::fromNumber(lastDay());
        options.moment = QDateTime::currentMSecsSinceEpoch();
        const ImportResult result = take(importRows(*book, file->mapper(), options));
        if (!result.written || result.errorCount > 0)
            giveUp(QStringLiteral("the made file was refused"));
        read = result.read;
    }
    std::printf("%.6f %.3f %lld\n", secondsSince(start), peakMegabytes(), static_cast<long long>(read));
    return 0;
}

struct Imported {
    double seconds = 0;
    double peak = 0; // MB
    qint64 rows = 0;
};

Imported importInOwnProcess(const QString &kind, const QString &book, const QString &file)
{
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--import"), kind, book, file});
    if (!child.waitForFinished(-1) || child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0)
        giveUp(QStringLiteral("the import failed"));
    const QList<QByteArray> said = child.readAllStandardOutput().simplified().split(' ');
    return {said.at(0).toDouble(), said.at(1).toDouble(), said.at(2).toLongLong()};
}

QString makeFile(const QTemporaryDir &folder, const BookSize &size, RowOrder order)
{
    const QString name = folder.filePath(QStringLiteral("orders.csv"));
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !writeOrderLines(file, size, order))
        giveUp(QStringLiteral("the made file can't be written"));
    return name;
}

/// A new book with that many lines and its targets; `name` is kept in the folder.
Imported makeBook(const QTemporaryDir &folder, const QString &name, const BookSize &size, RowOrder order)
{
    const QString place = folder.filePath(name);
    NewBook asked;
    asked.name = QStringLiteral("bench");
    take(createBook(place, asked)).reset();
    const Imported imported = importInOwnProcess(QStringLiteral("orders"), place, makeFile(folder, size, order));
    if (imported.rows != qint64(size.lines))
        giveUp(QStringLiteral("the import read another number of rows"));
    const QString targets = folder.filePath(QStringLiteral("targets.csv"));
    QFile file(targets);
    if (!file.open(QIODevice::WriteOnly) || !writeTargets(file, size))
        giveUp(QStringLiteral("the targets can't be written"));
    file.close();
    importInOwnProcess(QStringLiteral("targets"), place, targets);
    return imported;
}

void measureImports(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts)
{
    const struct {
        RowOrder order;
        const char *words;
    } cases[] = {{RowOrder::byDate, "by date"}, {RowOrder::byPlatform, "platform by platform"}, {RowOrder::shuffled, "shuffled"}};
    for (const auto &each : cases) {
        const QString name = QStringLiteral("import.somo");
        QFile::remove(folder.filePath(name));
        const Imported imported = makeBook(folder, name, size, each.order);
        const auto raw = insertRaw(folder.filePath(name), folder.filePath(QStringLiteral("raw.sqlite")));
        if (!raw)
            giveUp(QStringLiteral("the raw inserts failed"));
        const QString words = QString::fromLatin1(each.words);
        std::printf("import %s: %.2f s; raw SQLite, the same %lld rows and indexes: %.2f s (indexes made afterwards: %.2f s)\n", each.words,
                    imported.seconds, static_cast<long long>(raw->rows), raw->seconds, raw->secondsIndexesAfter);
        verdicts.figure(QStringLiteral("import %1 ÷ raw SQLite").arg(words), imported.seconds / raw->seconds, "x", 2.5);
        verdicts.figure(QStringLiteral("import %1, peak memory").arg(words), imported.peak, "MB", 250);
    }
}

void measureBoard(const QTemporaryDir &folder, const BookSize &small, const BookSize &large, Verdicts &verdicts)
{
    const auto smallBook = open(folder.filePath(QStringLiteral("small.somo")), Book::Mode::readOnly);
    const auto largeBook = open(folder.filePath(QStringLiteral("large.somo")), Book::Mode::readOnly);
    BoardAsk ask;
    ask.today = Day::fromNumber(lastDay());
    ask.period = Period::of(PeriodKind::month, ask.today, 1);
    BoardData shown;
    const auto board = [&](Book &book) {
        return [&book, &ask, &shown] { shown = take(loadBoard(book.database(), book.settings(), ask)); };
    };
    board(*smallBook)();
    board(*largeBook)();
    if (shown.rows.size() < size_t(BookSize::people) || shown.team.orders == 0)
        giveUp(QStringLiteral("the board is empty"));
    const Pair months = interleaved(15, board(*smallBook), board(*largeBook));
    std::vector<PersonId> people;
    for (const BoardRow &row : shown.rows)
        people.push_back(row.person);
    const auto trend = [&](Book &book) {
        return [&book, &ask, &people] { (void)take(loadBoardTrend(book.database(), book.settings(), ask, people)); };
    };
    trend(*largeBook)();
    const Pair trends = interleaved(9, trend(*smallBook), trend(*largeBook));
    const auto today = [&](Book &book) {
        return [&book, &ask, &people] {
            TodayAsk first;
            first.today = ask.today;
            first.person = people.front();
            (void)take(loadToday(book.database(), book.settings(), first));
        };
    };
    today(*largeBook)();
    const Pair firstPages = interleaved(9, today(*smallBook), today(*largeBook));
    const QString lines = QString::number(large.lines), fewer = QString::number(small.lines);
    verdicts.figure(QStringLiteral("month board on %1 lines").arg(lines), months.second, "ms", 16);
    verdicts.figure(QStringLiteral("month board, %1 ÷ %2 lines").arg(lines, fewer), months.second / months.first, "x", 1.3);
    verdicts.figure(QStringLiteral("trend and health on %1 lines").arg(lines), trends.second, "ms", 50);
    verdicts.figure(QStringLiteral("first page on %1 lines").arg(lines), firstPages.second, "ms", 50);
}

/// A book of sixty thousand customers with names as people have them, and products; without orders.
std::unique_ptr<Book> namedCustomers(const QTemporaryDir &folder, bool full)
{
    const QString place = folder.filePath(QStringLiteral("quick.somo"));
    if (QFile::exists(place))
        return open(place, Book::Mode::readOnly);
    const QString customers = folder.filePath(QStringLiteral("customers.csv"));
    const QString products = folder.filePath(QStringLiteral("products.csv"));
    NewBook asked;
    asked.name = QStringLiteral("bench");
    take(createBook(place, asked)).reset();
    if (!writeCustomers(customers, full ? BookSize::customers : 600) || !writeProducts(products))
        giveUp(QStringLiteral("the customers can't be written"));
    importInOwnProcess(QStringLiteral("customers"), place, customers);
    importInOwnProcess(QStringLiteral("products"), place, products);
    return open(place, Book::Mode::readOnly);
}

void measureCustomers(const QTemporaryDir &folder, bool full, Verdicts &verdicts)
{
    const auto named = namedCustomers(folder, full);
    const auto large = open(folder.filePath(QStringLiteral("large.somo")), Book::Mode::readOnly);
    for (const auto &wrong : {measureCustomerSearch(*named, verdicts), measureCustomerViews(*large, Day::fromNumber(lastDay()), verdicts)}) {
        if (wrong)
            giveUp(*wrong);
    }
}

/// Files in and out against the libraries alone, and a line typed in a book of sixty thousand customers.
void measureExchange(const QTemporaryDir &folder, bool full, Verdicts &verdicts)
{
    const int rows = full ? 100'000 : 2'000;
    const auto small = open(folder.filePath(QStringLiteral("small.somo")), Book::Mode::readOnly);
    for (const auto &wrong : {measureWorkbook(folder.path(), rows, verdicts), measureExports(*small, folder.path(), rows, verdicts)}) {
        if (wrong)
            giveUp(*wrong);
    }
    const auto book = namedCustomers(folder, full);
    if (const auto wrong = measureQuickEntry(*book, verdicts))
        giveUp(*wrong);
}

/// A policy for everyone over the year of the book's last day.
Policy benchPolicy(Rate first)
{
    Policy policy;
    policy.code = QStringLiteral("BENCH");
    policy.name = policy.code;
    policy.days = Period::of(PeriodKind::year, Day::fromNumber(lastDay()), 1).days();
    policy.covers.everyone = true;
    CommissionRule rule;
    rule.id = QStringLiteral("all");
    PayBand low, high;
    low.rate = first;
    high.from = 50'000'000;
    high.rate = Rate{40'000};
    rule.bands = {low, high};
    policy.rules = {rule};
    return policy;
}

void measureCommission(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts)
{
    const auto book = open(folder.filePath(QStringLiteral("large.somo")), Book::Mode::readWrite);
    take(book->write({QStringLiteral("policy_applied"), {}}, QStringLiteral("bench"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const AppliedPolicy applied, applyPolicy(database, book->settings(), benchPolicy(Rate{20'000})));
        return applied.version ? success() : Status(failure(ErrorCode::internal));
    }));
    const Day last = Day::fromNumber(lastDay());
    const Period month = Period::of(PeriodKind::month, last, 1);
    const auto statements = [&book, month] {
        if (take(loadCommission(book->database(), book->settings(), month)).statements.size() < size_t(BookSize::people))
            giveUp(QStringLiteral("somebody has no statement"));
    };
    const auto trial = [&book] {
        Policy other = benchPolicy(Rate{30'000});
        other.code = QStringLiteral("OTHER");
        if (take(tryPolicy(book->database(), book->settings(), {other.days, other, {}})).people.size() < size_t(BookSize::people))
            giveUp(QStringLiteral("somebody has no pay"));
    };
    statements();
    const Pair times = interleaved(7, statements, trial);
    const QString lines = QString::number(size.lines);
    verdicts.figure(QStringLiteral("a month's commission on %1 lines").arg(lines), times.first, "ms", 100);
    verdicts.figure(QStringLiteral("another policy over a whole year, %1 lines").arg(lines), times.second, "ms", 1500);
}

#ifdef SOMO_BENCH_WITH_PRINT
/// Everybody's statement of the book's last month with its appendix, from the book to the bytes.
void measureStatements(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts)
{
    const auto book = open(folder.filePath(QStringLiteral("large.somo")), Book::Mode::readOnly);
    StatementReportAsk asked;
    asked.today = Day::fromNumber(lastDay());
    asked.period = Period::of(PeriodKind::month, asked.today, 1);
    asked.moment = QDateTime::fromMSecsSinceEpoch(0, Qt::OffsetFromUTC, 7 * 3600);
    Report report;
    const auto build = [&] { report = take(buildStatementReport(book->database(), book->settings(), asked)); };
    const auto paint = [&] {
        if (take(reportAsPdf(report)).isEmpty())
            giveUp(QStringLiteral("no statement was painted"));
    };
    build();
    paint();
    const Pair times = interleaved(3, build, paint);
    const QString lines = QString::number(size.lines);
    std::printf("%d statements: built in %.0f ms, painted in %.0f ms\n", BookSize::people, times.first, times.second);
    verdicts.figure(QStringLiteral("%1 statements as PDF on %2 lines").arg(BookSize::people).arg(lines), times.first + times.second, "ms", 3000);
}
#endif

/// A copy of the smaller book, which holds as much a day; with closed months, a policy that pays the last twelve months, of
/// which all but the last are closed.
std::unique_ptr<Book> copiedBook(const QTemporaryDir &folder, const QString &name, bool withClosedMonths)
{
    const QString place = folder.filePath(name);
    if (!QFile::copy(folder.filePath(QStringLiteral("small.somo")), place))
        giveUp(QStringLiteral("the book can't be copied"));
    auto book = open(place, Book::Mode::readWrite);
    if (!withClosedMonths)
        return book;
    const Day today = Day::fromNumber(lastDay());
    const Period last = Period::of(PeriodKind::month, today, 1);
    Policy policy = benchPolicy(Rate{20'000});
    policy.days = {last.shifted(-11).first(), last.last()};
    take(book->write({QStringLiteral("policy_applied"), {}}, QStringLiteral("bench"), [&](Database &database) -> Status {
        SOMO_TRY_ASSIGN(const AppliedPolicy applied, applyPolicy(database, book->settings(), policy));
        return applied.version ? success() : Status(failure(ErrorCode::internal));
    }));
    for (Period month = last.shifted(-11); month.first() < last.first(); month = month.next()) {
        take(book->write({QStringLiteral("period_closed"), {}}, QStringLiteral("bench"), [&](Database &database) {
            return closePeriod(database, book->settings(), month, today, {QStringLiteral("bench"), 0});
        }));
    }
    return book;
}

void saveOrder(Book &book, PersonId person, int number)
{
    take(book.write({QStringLiteral("order_added"), {}}, QStringLiteral("bench"), [&](Database &database) -> Status {
        Order order;
        SOMO_TRY_ASSIGN(const qint64 source, named::findOrAdd(database, NamedKind::source, QStringLiteral("hand")));
        order.source = SourceId{source};
        order.code = QStringLiteral("BENCH-%1").arg(number);
        order.orderedOn = Day::fromNumber(lastDay());
        order.status = OrderStatus::completed;
        order.completedOn = order.orderedOn;
        OrderLine line;
        line.quantity = Quantity{Quantity::one};
        line.unitPrice = UnitPrice{100'000 * UnitPrice::perMinorUnit};
        order.lines = {line, line, line};
        order.credits = {{person, Rate{Rate::whole}}};
        const auto added = orders::add(database, order);
        return added ? success() : Status(added.error());
    }));
}

void measureClosedMonths(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts)
{
    const auto plain = copiedBook(folder, QStringLiteral("plain.somo"), false);
    const auto closed = copiedBook(folder, QStringLiteral("closed.somo"), true);
    const Day today = Day::fromNumber(lastDay());
    const Period month = Period::of(PeriodKind::month, today, 1);
    const PersonId person = take(loadRoster(closed->database())).people.front().id;
    const auto statements = [&] { (void)take(loadCommission(closed->database(), closed->settings(), month)); };
    const auto outlook = [&] { (void)take(loadPayOutlook(closed->database(), closed->settings(), person, month, today)); };
    statements();
    const Pair times = interleaved(7, statements, outlook);
    const QString lines = QString::number(size.lines);
    verdicts.figure(QStringLiteral("a month's commission after eleven closed months of %1 lines").arg(lines), times.first, "ms", 200);
    verdicts.figure(QStringLiteral("one person's pay for the board, after as many"), times.second, "ms", 250);
    int number = 0;
    const auto save = [&number, person](Book &book) { return [&number, &book, person] { saveOrder(book, person, ++number); }; };
    save(*plain)();
    save(*closed)();
    const Pair saved = interleaved(31, save(*plain), save(*closed));
    std::printf("saving an order: %.2f ms without commission, %.2f ms with a policy and eleven closed months\n", saved.first, saved.second);
    verdicts.figure(QStringLiteral("saving an order, with commission ÷ without"), saved.second / saved.first, "x", 1.2);
}

struct Shown {
    double milliseconds = 0;
    double peak = 0; // MB
};

Shown showWindow(const QString &program, const QTemporaryDir &folder, const QStringList &arguments)
{
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path()); // nobody's own settings
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const auto start = Clock::now();
    window.start(program, arguments);
    if (!window.waitForReadyRead(60'000))
        giveUp(QStringLiteral("no window was painted"));
    Shown shown{secondsSince(start) * 1000, window.readAllStandardOutput().simplified().toDouble()};
    window.waitForFinished(-1);
    return shown;
}

void measureWindow(const QTemporaryDir &folder, Verdicts &verdicts)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/somo_bench_window");
    if (!QFileInfo::exists(program)) {
        std::printf("no window in this build\n");
        return;
    }
    const QStringList book{folder.filePath(QStringLiteral("large.somo")), Day::fromNumber(lastDay()).toIso()};
    double peak = 0;
    showWindow(program, folder, book);
    showWindow(program, folder, {QStringLiteral("--empty")});
    const Pair shown = interleaved(9, [&] { showWindow(program, folder, {QStringLiteral("--empty")}); },
                                   [&] { peak = std::max(peak, showWindow(program, folder, book).peak); });
    std::printf("start to paint: empty window with a chart %.0f ms, the board %.0f ms\n", shown.first, shown.second);
    verdicts.figure(QStringLiteral("open to painted board ÷ empty window with a chart"), shown.second / shown.first, "x", 1.5);
    verdicts.figure(QStringLiteral("the window's memory"), peak, "MB", 200);
}

/// An order typed and written while the large file comes in.
void measureTyping(const QTemporaryDir &folder, const BookSize &size, Verdicts &verdicts)
{
    const QString program = QCoreApplication::applicationDirPath() + QStringLiteral("/somo_bench_typing");
    if (!QFileInfo::exists(program))
        return;
    const QString place = folder.filePath(QStringLiteral("typing.somo"));
    NewBook asked;
    asked.name = QStringLiteral("bench");
    take(createBook(place, asked)).reset();
    QProcess window;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), folder.path()); // nobody's own settings
    window.setProcessEnvironment(environment);
    window.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    window.start(program, {place, makeFile(folder, size, RowOrder::byDate), Day::fromNumber(lastDay()).toIso()});
    if (!window.waitForFinished(-1) || window.exitStatus() != QProcess::NormalExit || window.exitCode() != 0)
        giveUp(QStringLiteral("no order was typed beside an import"));
    const QList<QByteArray> said = window.readAllStandardOutput().simplified().split(' ');
    std::printf("beside an import of %s ms an order was typed and written in %s ms\n", said.at(2).constData(), said.at(1).constData());
    verdicts.figure(QStringLiteral("longest gap of the event loop meanwhile"), said.at(0).toDouble(), "ms", 50);
}

int run(bool full, const QString &part)
{
    const auto wanted = [&part](const char *name) { return part.isEmpty() || part == QLatin1String(name); };
    const QTemporaryDir folder;
    if (!folder.isValid())
        giveUp(QStringLiteral("no temporary folder"));
    BookSize large, small;
    large.lines = full ? 1'000'000 : 10'000;
    small.lines = large.lines / 10;
    Verdicts verdicts(full);
    if (wanted("import"))
        measureImports(folder, large, verdicts);
    if (wanted("board") || wanted("exchange") || wanted("customers") || wanted("commission") || wanted("window") || wanted("load")) {
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
        if (const auto wrong = measureServerLoad(folder.filePath(QStringLiteral("large.somo")), sellers, verdicts))
            giveUp(*wrong);
    }
    if (wanted("commission")) {
        measureCommission(folder, large, verdicts);
#ifdef SOMO_BENCH_WITH_PRINT
        measureStatements(folder, large, verdicts);
#endif
        measureClosedMonths(folder, small, verdicts);
    }
    if (wanted("window"))
        measureWindow(folder, verdicts);
    if (wanted("typing"))
        measureTyping(folder, large, verdicts);
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
    const qsizetype part = arguments.indexOf(QStringLiteral("--part"));
    return somo::bench::run(arguments.contains(QStringLiteral("--full")), part < 0 ? QString() : arguments.value(part + 1));
}
