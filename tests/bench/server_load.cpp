// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server_load.h"

#include "core/kpi/board.h"
#include "core/ledger/ledger_derivation.h"
#include "core/storage/book_copy.h"
#include "core/words/error_words.h"
#include "tests/bench/order_lines.h"
#include "tests/load/made_orders.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cstdio>
#include <random>
#include <thread>

namespace somo::bench {

namespace {

QString wordsOf(const Error &error)
{
    return words::errorText(error, Language::english) + QLatin1Char(' ') + error.detail;
}

/// An empty schema of the cluster, gone with the object.
class ServerSchema {
public:
    explicit ServerSchema(const QString &cluster)
        : m_cluster(cluster)
        , m_name(QStringLiteral("bench_%1").arg(QCoreApplication::applicationPid()))
    {
    }
    ~ServerSchema()
    {
        if (auto server = Database::open(m_cluster, Database::Access::readWrite))
            (void)(*server)->execute(QStringLiteral("DROP SCHEMA IF EXISTS %1 CASCADE").arg(m_name));
    }
    ServerSchema(const ServerSchema &) = delete;
    ServerSchema &operator=(const ServerSchema &) = delete;
    Status make()
    {
        SOMO_TRY_ASSIGN(const auto server, Database::open(m_cluster, Database::Access::readWrite));
        return server->execute(QStringLiteral("CREATE SCHEMA %1").arg(m_name));
    }
    QString place() const { return m_cluster + (m_cluster.contains(u'?') ? u'&' : u'?') + QStringLiteral("schema=") + m_name; }

private:
    QString m_cluster;
    QString m_name;
};

BoardAsk monthOfLoad()
{
    BoardAsk ask;
    ask.today = Day::fromNumber(lastDay());
    ask.period = Period::of(PeriodKind::month, ask.today, 1);
    return ask;
}

/// The month's revenue of everybody, in minor units.
Result<QHash<qint64, qint64>> revenues(Book &book)
{
    SOMO_TRY_ASSIGN(const BoardData board, loadBoard(book.database(), book.settings(), monthOfLoad()));
    QHash<qint64, qint64> found;
    for (const BoardRow &row : board.rows)
        found.insert(row.person.value, row.revenue.minorUnits());
    return found;
}

/// What one seller did and waited for.
struct Seller {
    int number = 0;
    int orders = 0; // confirmed
    int edits = 0;
    std::vector<double> boards, writes; // milliseconds
    std::optional<QString> wrong;
};

Status workUntil(Seller &seller, const QString &place, Clock::time_point end)
{
    SOMO_TRY_ASSIGN(const auto book, openBook(place));
    SOMO_TRY_ASSIGN(const load::Cast cast, load::findCast(book->database()));
    std::minstd_rand random(unsigned(seller.number) + 1);
    // A person thinks between two orders: on average a second.
    std::uniform_int_distribution<int> pause(500, 1500);
    while (true) {
        std::this_thread::sleep_for(std::chrono::milliseconds(pause(random)));
        if (Clock::now() >= end)
            return success();
        auto start = Clock::now();
        SOMO_TRY(load::writeOrder(*book, cast, seller.number, seller.orders));
        ++seller.orders;
        seller.writes.push_back(secondsSince(start) * 1000);
        if (seller.orders % 4 == 0) {
            SOMO_TRY(load::editShared(*book, load::orderCode(seller.number, seller.edits)));
            ++seller.edits;
        }
        if (seller.orders % 2 == 0) {
            start = Clock::now();
            SOMO_TRY(loadBoard(book->database(), book->settings(), monthOfLoad()));
            seller.boards.push_back(secondsSince(start) * 1000);
        }
    }
}

std::vector<Seller> letWork(const QString &place, const LoadSize &size)
{
    std::vector<Seller> sellers(size_t(size.sellers));
    std::vector<std::thread> threads;
    const Clock::time_point end = Clock::now() + size.duration;
    for (int i = 0; i < size.sellers; ++i) {
        Seller &seller = sellers[size_t(i)];
        seller.number = i;
        threads.emplace_back([&seller, &place, end] {
            if (const Status worked = workUntil(seller, place, end); !worked)
                seller.wrong = wordsOf(worked.error());
        });
    }
    for (std::thread &thread : threads)
        thread.join();
    return sellers;
}

double percentile95(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[std::min(values.size() - 1, values.size() * 95 / 100)];
}

/// Everybody's revenue after the load is what it was plus what was confirmed.
Result<QStringList> wrongSums(Book &book, const load::Cast &cast, const QHash<qint64, qint64> &before, const std::vector<Seller> &sellers)
{
    QHash<qint64, qint64> expected = before;
    int edits = 0;
    for (const Seller &seller : sellers) {
        for (int i = 0; i < seller.orders; ++i) {
            const Order order = load::madeOrder(cast, seller.number, i);
            for (size_t credit = 0; credit < order.credits.size(); ++credit)
                expected[order.credits[credit].person.value] += load::netOf(order, credit).minorUnits();
        }
        edits += seller.edits;
    }
    expected[cast.people.front().value] += edits * qint64(1000); // a piece each of the common order
    SOMO_TRY_ASSIGN(const auto after, revenues(book));
    QStringList wrong;
    for (auto each = expected.cbegin(); each != expected.cend(); ++each) {
        if (after.value(each.key()) != each.value())
            wrong += QStringLiteral("person %1 has %2 instead of %3").arg(each.key()).arg(after.value(each.key())).arg(each.value());
    }
    return wrong;
}

Result<QStringList> wrongAfter(Book &book, const load::Cast &cast, const QHash<qint64, qint64> &before, const std::vector<Seller> &sellers)
{
    QSet<QString> orders, edits;
    for (const Seller &seller : sellers) {
        for (int i = 0; i < seller.orders; ++i)
            orders.insert(load::orderCode(seller.number, i));
        for (int i = 0; i < seller.edits; ++i)
            edits.insert(load::orderCode(seller.number, i));
    }
    SOMO_TRY_ASSIGN(QStringList wrong, load::wrongIn(book, orders, edits));
    SOMO_TRY_ASSIGN(const QStringList sums, wrongSums(book, cast, before, sellers));
    return wrong + sums;
}

/// Prints the figures; the first thing that was wrong, in words.
std::optional<QString> judge(const std::vector<Seller> &sellers, const QStringList &wrong, const LoadSize &size, Verdicts &verdicts)
{
    std::vector<double> boards, opened, writes; // opened: the first board of each, of a connection that knows nothing yet
    int errors = 0, edits = 0;
    std::optional<QString> first;
    for (const Seller &seller : sellers) {
        if (!seller.boards.empty())
            opened.push_back(seller.boards.front());
        boards.insert(boards.end(), seller.boards.begin(), seller.boards.end());
        writes.insert(writes.end(), seller.writes.begin(), seller.writes.end());
        edits += seller.edits;
        errors += seller.wrong ? 1 : 0;
        if (!first)
            first = seller.wrong;
    }
    std::printf("%d sellers for %lld s: %zu orders and %d edits of one common order written, %zu boards read; an order took %.1f ms, 95 of 100 under %.1f ms\n",
                size.sellers, static_cast<long long>(size.duration.count()), writes.size(), edits, boards.size(), median(writes), percentile95(writes));
    std::printf("a board took %.1f ms, the first one of a seller %.1f ms (medians)\n", median(boards), median(opened));
    verdicts.figure(QStringLiteral("sellers at once, errors"), errors, "", 0);
    verdicts.figure(QStringLiteral("sellers at once, differences to what was confirmed"), double(wrong.size()), "", 0);
    verdicts.figure(QStringLiteral("the month's board among them, 95 of 100"), percentile95(boards), "ms", 100);
    if (writes.empty() || boards.empty())
        return QStringLiteral("nobody wrote or read anything");
    return first || wrong.isEmpty() ? first : wrong.first();
}

Result<std::optional<QString>> measure(const QString &book, const QString &place, const LoadSize &size, Verdicts &verdicts)
{
    const auto start = Clock::now();
    SOMO_TRY(copyBook(book, place, std::make_unique<LedgerDerivation>()));
    std::printf("the book copied to the server and looked over in %.1f s\n", secondsSince(start));
    SOMO_TRY_ASSIGN(const auto lead, openBook(place));
    SOMO_TRY_ASSIGN(const load::Cast cast, load::addCast(*lead));
    SOMO_TRY_ASSIGN(const auto before, revenues(*lead));
    const std::vector<Seller> sellers = letWork(place, size);
    SOMO_TRY_ASSIGN(const QStringList wrong, wrongAfter(*lead, cast, before, sellers));
    return judge(sellers, wrong, size, verdicts);
}

} // namespace

std::optional<QString> measureServerLoad(const QString &book, const LoadSize &size, Verdicts &verdicts)
{
    const QString cluster = qEnvironmentVariable("SOMO_TEST_PG");
    if (cluster.isEmpty()) {
        std::printf("sellers at once: skipped, for SOMO_TEST_PG names no PostgreSQL cluster (tests/run starts one)\n");
        return std::nullopt;
    }
    ServerSchema schema(cluster);
    if (const Status made = schema.make(); !made)
        return wordsOf(made.error());
    const auto measured = measure(book, schema.place(), size, verdicts);
    return measured ? *measured : std::optional(wordsOf(measured.error()));
}

} // namespace somo::bench
