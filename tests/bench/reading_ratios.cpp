// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/reading_ratios.h"

#include "core/commission/year_trial_query.h"
#include "core/kpi/board_cuts.h"
#include "core/kpi/kpi_sheet.h"
#include "core/kpi/roster_query.h"
#include "core/ledger/search_query.h"
#include "core/orders/order_list_query.h"
#include "tests/bench/bench_book.h"
#include "tests/bench/customer_speed.h"
#include "tests/bench/measure.h"
#include "tests/bench/same_sql.h"
#ifdef SOMO_BENCH_WITH_PRINT
#include "core/report/statement_report.h"
#include "tests/bench/bare_pages.h"
#include "ui/print/pdf_file.h"
#endif

#include <QDateTime>

#include <algorithm>
#include <cstdio>

namespace somo::bench {

namespace {

/// The slowest of several tasks of one kind.
class Slowest {
public:
    void see(const QString &what, const Measured &measured)
    {
        if (!m_what.isNull() && measured.somo <= m_measured.somo)
            return;
        m_what = what;
        m_measured = measured;
    }
    Measured measured(const char *kind) const
    {
        std::printf("slowest %s: %s, %.2f ms\n", kind, qPrintable(m_what), m_measured.somo);
        return m_measured;
    }

private:
    QString m_what;
    Measured m_measured;
};

class Reading {
public:
    Reading(Book &book, int rounds)
        : m_book(book)
        , m_database(book.database())
        , m_today(Day::fromNumber(lastDay()))
        , m_month(Period::of(PeriodKind::month, m_today, 1))
        , m_rounds(rounds)
    {
    }

    Measured board() const
    {
        return against([this, ask = boardAsk(m_month)] {
            if (take(loadBoard(m_database, m_book.settings(), ask)).team.orders == 0)
                giveUp(QStringLiteral("the board is empty"));
        });
    }

    /// The year's board narrowed to one value of each cut that it can be narrowed by, and each two cuts crossed.
    Measured yearCut() const
    {
        const BoardAsk year = boardAsk(Period::of(PeriodKind::year, m_today, 1));
        const auto choices = take(loadBoardChoices(m_database, m_book.settings(), year));
        if (choices.empty())
            giveUp(QStringLiteral("the year can't be narrowed"));
        Slowest slowest;
        for (size_t i = 0; i < choices.size(); ++i) {
            const CutChoices &choice = choices[i];
            BoardAsk ask = year;
            ask.filters = {{choice.cut, choice.values.front().id}};
            slowest.see(choice.name, against([this, ask] { (void)take(loadBoard(m_database, m_book.settings(), ask)); }));
            for (size_t j = i + 1; j < choices.size(); ++j) {
                const CutChoices &other = choices[j];
                slowest.see(QString(choice.name + QLatin1String(" by ") + other.name), against([this, year, rows = choice.cut, columns = other.cut] {
                    if (take(loadCrossTable(m_database, m_book.settings(), year, rows, columns)).rows.empty())
                        giveUp(QStringLiteral("the cross table is empty"));
                }));
            }
        }
        return slowest.measured("cut of a year");
    }

    /// From a person's revenue of the month to the orders behind it.
    Measured drillDown() const
    {
        LedgerAsk ask;
        ask.days = m_month.days();
        ask.kind = m_month.kind();
        ask.event = recognitionEventOf(m_book.settings());
        ask.metrics = {Metric::revenue};
        ask.filters = {{Cut::person, take(loadRoster(m_database)).people.front().id.value}};
        return against([this, ask] {
            if (take(ordersBehind(m_database, ask, -1, 0)).empty())
                giveUp(QStringLiteral("nothing is behind a revenue"));
        });
    }

    /// All keys, then every row in the portions in which the window asks for them.
    Measured orderList() const
    {
        return against([this] {
            constexpr size_t portion = 120; // OrderListModel asks for sixty rows on either side
            const OrderKeys keys = take(orderKeys(m_database, {}));
            std::vector<OrderId> orders;
            for (const OrderKey &key : keys.rows)
                orders.push_back(key.id);
            const std::span<const OrderId> all(orders);
            size_t shown = 0;
            while (shown < all.size())
                shown += take(orderListRows(m_database, all.subspan(shown, std::min<size_t>(portion, all.size() - shown)))).size();
            if (shown == 0)
                giveUp(QStringLiteral("the list of orders is empty"));
        });
    }

    /// What the window's search asks for at each key.
    Measured search() const
    {
        constexpr int mostOfAKind = 5; // as the search popup
        Slowest slowest;
        for (const QString &words : {QStringLiteral("khách hàng số 00123"), QStringLiteral("kh00123"), QStringLiteral("b-00001"), QStringLiteral("0910000"), QStringLiteral("sp012")}) {
            for (qsizetype length = 1; length <= words.size(); ++length) {
                const QString typed = words.left(length);
                slowest.see(typed, against([this, typed] {
                    for (const SearchKind kind : {SearchKind::order, SearchKind::customer, SearchKind::product, SearchKind::person})
                        (void)take(searchBook(m_database, typed, kind, mostOfAKind));
                }));
            }
        }
        return slowest.measured("key of a search");
    }

    Measured customerView() const
    {
        Slowest slowest;
        for (const CustomerView &view : take(customerViews(m_book.settings(), m_today)))
            slowest.see(QString::fromLatin1(view.name), against([this, &view] { (void)take(customers::filtered(m_database, view.ask)); }));
        return slowest.measured("customer view");
    }

    Measured kpiMonth() const
    {
        KpiAsk ask;
        ask.period = m_month;
        ask.asOf = m_today;
        return against([this, ask] {
            if (take(loadKpi(m_database, m_book.settings(), ask)).rows.size() < size_t(BookSize::people))
                giveUp(QStringLiteral("somebody has no target"));
        });
    }

    Measured commissionMonth() const
    {
        return against([this] {
            if (take(loadCommission(m_database, m_book.settings(), m_month)).statements.empty())
                giveUp(QStringLiteral("nobody has a statement"));
        });
    }

    /// Another policy over the whole year beside the one in force.
    Measured commissionYear() const
    {
        Policy other = benchPolicy(Rate{30'000});
        other.code = QStringLiteral("OTHER");
        return against([this, other] {
            if (take(tryPolicy(m_database, m_book.settings(), {other.days, other, {}})).people.empty())
                giveUp(QStringLiteral("nobody has any pay"));
        });
    }

#ifdef SOMO_BENCH_WITH_PRINT
    /// Everybody's statement with its appendix as PDF; raw: its SQL, and as many pages of a bare table by Qt alone.
    Measured statements() const
    {
        StatementReportAsk ask;
        ask.today = m_today;
        ask.period = m_month;
        ask.moment = QDateTime::fromMSecsSinceEpoch(0, Qt::OffsetFromUTC, 7 * 3600);
        const auto build = [&] { return take(buildStatementReport(m_database, m_book.settings(), ask)); };
        Measured measured = againstSameSql(m_book, m_rounds, [&] { (void)build(); });
        int pages = 0;
        const Pair painted = interleaved(
            std::min(m_rounds, 3), [&, report = build()] { pages = pagesOf(take(reportAsPdf(report))); }, [&] { paintBarePages(pages); });
        if (pages == 0)
            giveUp(QStringLiteral("no statement was painted"));
        std::printf("%d pages of statements: built in %.0f ms, painted in %.0f ms; bare pages in %.0f ms\n", pages, measured.somo, painted.first, painted.second);
        measured.somo += painted.first;
        if (measured.raw)
            *measured.raw += painted.second;
        return measured;
    }
#endif

private:
    Measured against(const std::function<void()> &task) const { return againstSameSql(m_book, m_rounds, task); }

    BoardAsk boardAsk(const Period &period) const
    {
        BoardAsk ask;
        ask.today = m_today;
        ask.period = period;
        return ask;
    }

    Book &m_book;
    Database &m_database;
    Day m_today;
    Period m_month;
    int m_rounds;
};

} // namespace

void measureReading(Book &book, RatioTable::Size size, int rounds, RatioTable &ratios)
{
    const Reading reading(book, rounds);
    const Reading whole(book, std::min(rounds, 3)); // what takes seconds in a large book
    ratios.set(RatioRow::board, size, reading.board());
    ratios.set(RatioRow::yearCut, size, reading.yearCut());
    ratios.set(RatioRow::drillDown, size, reading.drillDown());
    ratios.set(RatioRow::orderList, size, whole.orderList());
    ratios.set(RatioRow::search, size, reading.search());
    ratios.set(RatioRow::customerView, size, reading.customerView());
    ratios.set(RatioRow::kpiMonth, size, reading.kpiMonth());
    ratios.set(RatioRow::commissionMonth, size, reading.commissionMonth());
    ratios.set(RatioRow::commissionYear, size, reading.commissionYear());
#ifdef SOMO_BENCH_WITH_PRINT
    if (ratios.isJudged() || size == RatioTable::fewer) // a month of the larger book costs seconds even in a small run
        ratios.set(RatioRow::statements, size, whole.statements());
#endif
}

} // namespace somo::bench
