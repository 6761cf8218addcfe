// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/today_query.h"

#include "core/base/period_kind.h"
#include "core/care/script.h"
#include "core/commission/pay_reader.h"
#include "core/kpi/roster_query.h"
#include "core/ledger/ledger_derivation.h"
#include "core/ledger/ledger_query.h"
#include "core/storage/trail.h"

#include <QDateTime>

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace somo {

namespace {

constexpr int monthsOfNewOrders = 2; // an import of older orders is history, not news

qint64 newsMoment(Day day, const BookSettings &settings)
{
    return QDateTime(day.toDate(), QTime(0, 0), Qt::OffsetFromUTC, settings.offsetMinutes * 60).toMSecsSinceEpoch();
}

Day newsDay(qint64 moment, const BookSettings &settings)
{
    return Day::fromDate(QDateTime::fromMSecsSinceEpoch(moment, Qt::OffsetFromUTC, settings.offsetMinutes * 60).date());
}

BoardAsk todayMonthAsk(const BookSettings &settings, const TodayAsk &ask)
{
    BoardAsk board;
    board.period = Period::of(PeriodKind::month, ask.today, settings.fiscalStart);
    board.today = ask.today;
    board.language = ask.language;
    return board;
}

class TodayReader {
public:
    TodayReader(Database &database, const BookSettings &settings, const TodayAsk &ask)
        : m_database(database)
        , m_settings(settings)
        , m_ask(ask)
        , m_since(ask.today.addDays(-1))
        , m_last(ask.today.addDays(todayAhead))
    {
        m_made.day = ask.today;
        m_made.person = ask.person;
    }

    Result<Today> read()
    {
        SOMO_TRY(namePerson());
        SOMO_TRY(readMonth());
        SOMO_TRY(readPromises());
        SOMO_TRY(readDeals());
        SOMO_TRY(readBirthdays());
        std::ranges::stable_sort(m_made.coming, {}, [](const TodayComing &each) { return std::tuple(each.day, each.minute.value_or(-1)); });
        SOMO_TRY(m_ask.person ? readOwnOrders() : readAllOrders());
        SOMO_TRY(readAnswers());
        SOMO_TRY(readUnassigned());
        SOMO_TRY(readPolicies());
        std::ranges::stable_sort(m_made.news, std::ranges::greater(), [](const TodayNews &each) { return std::tuple(each.day, each.moment); });
        return std::move(m_made);
    }

private:
    Status namePerson()
    {
        if (!m_ask.person)
            return success();
        SOMO_TRY_ASSIGN(const Roster roster, loadRoster(m_database));
        const RosterPerson *person = roster.person(m_ask.person);
        if (!person)
            return failure(ErrorCode::rowNotFound, {QStringLiteral("person"), QString::number(m_ask.person.value)});
        m_made.personCode = person->code;
        m_made.personName = person->name;
        return success();
    }

    Status readMonth()
    {
        TodayMonth &month = m_made.month;
        SOMO_TRY_ASSIGN(month.board, loadBoard(m_database, m_settings, todayMonthAsk(m_settings, m_ask)));
        month.withTeam = !isPersonal(m_settings);
        // In a book of one person all that counts is theirs.
        if (!month.withTeam) {
            month.mine = month.board.team;
            return success();
        }
        const auto row = std::ranges::find(month.board.rows, m_ask.person, &BoardRow::person);
        if (m_ask.person && row != month.board.rows.end())
            month.mine = *row;
        return success();
    }

    Status readPromises()
    {
        SOMO_TRY_ASSIGN(const std::vector<PromiseRow> open, promises::open(m_database, {{firstKnownDay, m_last}, m_ask.person}));
        for (const PromiseRow &row : open) {
            const bool isOurs = row.promise.byWhom != u"customer";
            if (m_ask.today < row.promise.dueOn) {
                TodayComing coming;
                coming.kind = isOurs ? TodayComing::Kind::promise : TodayComing::Kind::promiseOfCustomer;
                coming.day = row.promise.dueOn;
                coming.minute = row.promise.dueMinute;
                coming.words = row.promise.words;
                coming.promiseKind = row.promise.kind;
                coming.customer = row.promise.customer;
                coming.customerName = row.customer;
                coming.thing = row.promise.id.value;
                m_made.coming.push_back(std::move(coming));
            }
            if (isOurs)
                m_made.promised.push_back(row);
        }
        return success();
    }

    Status readDeals()
    {
        Statement rows(m_database, QStringLiteral("SELECT d.id, d.name, d.next_step, d.next_on, d.expected_on, d.amount, d.customer_id, c.name FROM deal d"
                                                  " JOIN deal_stage s ON s.id = d.stage_id LEFT JOIN customer c ON c.id = d.customer_id"
                                                  " WHERE s.kind = 'open' AND (:anybody = 1 OR d.person_id = :person)"
                                                  " AND (d.next_on BETWEEN :next_first AND :next_last OR d.expected_on BETWEEN :expected_first AND :expected_last) ORDER BY d.id"));
        rows.bind(u":anybody", m_ask.person ? 0 : 1);
        rows.bind(u":person", m_ask.person.value);
        rows.bind(u":next_first", m_ask.today);
        rows.bind(u":next_last", m_last);
        rows.bind(u":expected_first", m_ask.today);
        rows.bind(u":expected_last", m_last);
        SOMO_TRY(rows.run());
        const DayRange shown{m_ask.today, m_last};
        while (rows.next()) {
            TodayComing coming;
            coming.thing = rows.int64(0);
            coming.customer = rows.id<CustomerId>(6);
            coming.customerName = rows.text(7);
            const QString name = rows.text(1);
            const QString step = rows.text(2);
            const Day next = rows.isNull(3) ? Day() : rows.day(3);
            const Day expected = rows.isNull(4) ? Day() : rows.day(4);
            if (shown.contains(next)) {
                coming.kind = TodayComing::Kind::dealStep;
                coming.day = next;
                coming.words = step.isEmpty() ? name : step;
                m_made.coming.push_back(coming);
            }
            if (shown.contains(expected)) {
                coming.kind = TodayComing::Kind::dealExpected;
                coming.day = expected;
                coming.words = name;
                coming.amount = rows.optionalMoney(5);
                m_made.coming.push_back(coming);
            }
        }
        return rows.status();
    }

    /// The days of the next week by month × 100 + day; 29 February is kept on the 28th where the year has none.
    std::map<int, Day> birthdaysAhead() const
    {
        std::map<int, Day> days;
        for (int ahead = 1; ahead <= todayAhead; ++ahead) {
            const Day day = m_ask.today.addDays(ahead);
            days.emplace(day.number() % 10'000, day);
            if (day.number() % 10'000 == 228 && !Day::fromParts(day.year(), 2, 29))
                days.emplace(229, day);
        }
        return days;
    }

    // Of those whom the person looks after, and of those who are nobody's but bought from the person; who doesn't want to hear of
    // birthdays, or of anything, isn't brought to mind.
    Status readBirthdays()
    {
        const std::map<int, Day> days = birthdaysAhead();
        // Over New Year they are two stretches.
        const bool isTwo = days.begin()->first < 200 && days.rbegin()->first > 1'100;
        const int nextYear = isTwo ? std::prev(days.lower_bound(200))->first : 0;
        Statement rows(m_database, QStringLiteral("SELECT k.birth_day, c.id, c.name FROM customer_contact k JOIN customer c ON c.id = k.id"
                                                  " WHERE (k.birth_day BETWEEN :first AND :last OR k.birth_day BETWEEN 1 AND :next_year)"
                                                  " AND (:anybody = 1 OR c.keeper_id = :keeper OR (c.keeper_id IS NULL AND EXISTS (SELECT 1 FROM sales_order o"
                                                  " JOIN order_credit w ON w.order_id = o.id WHERE o.customer_id = c.id AND w.person_id = :seller"
                                                  " AND o.kind = 0 AND o.status NOT IN (0, 4))))"
                                                  " AND NOT EXISTS (SELECT 1 FROM care_refusal r WHERE r.customer_id = c.id AND r.script_id IS NULL AND r.suggestion IN (:birthday, ''))"
                                                  " ORDER BY c.sort_key, c.id"));
        rows.bind(u":first", isTwo ? days.lower_bound(200)->first : days.begin()->first);
        rows.bind(u":last", days.rbegin()->first);
        rows.bind(u":next_year", nextYear);
        rows.bind(u":anybody", m_ask.person ? 0 : 1);
        rows.bind(u":keeper", m_ask.person.value);
        rows.bind(u":seller", m_ask.person.value);
        rows.bind(u":birthday", care::birthdaySuggestion);
        SOMO_TRY(rows.run());
        while (rows.next()) {
            const auto day = days.find(rows.integer(0));
            if (day == days.end())
                continue;
            TodayComing coming;
            coming.kind = TodayComing::Kind::birthday;
            coming.day = day->second;
            coming.customer = rows.id<CustomerId>(1);
            coming.customerName = rows.text(2);
            m_made.coming.push_back(std::move(coming));
        }
        return rows.status();
    }

    LedgerAsk sinceYesterday() const
    {
        LedgerAsk ledger;
        ledger.days = {m_since, m_ask.today};
        ledger.kind = PeriodKind::day;
        ledger.event = recognitionEventOf(m_settings);
        ledger.metrics = {Metric::revenue};
        return ledger;
    }

    Status readOwnOrders()
    {
        LedgerAsk ledger = sinceYesterday();
        ledger.filters = {{Cut::person, m_ask.person.value}};
        SOMO_TRY_ASSIGN(const std::vector<OrderBehind> orders, ordersBehind(m_database, ledger, -1, 0));
        for (const OrderBehind &order : orders) {
            TodayNews news;
            news.kind = order.kind == EntryKind::sale ? TodayNews::Kind::counted : TodayNews::Kind::returned;
            news.day = order.day;
            news.order = order.order;
            news.code = order.code;
            news.customer = order.customer;
            news.amount = order.net;
            news.count = 1;
            m_made.news.push_back(std::move(news));
        }
        return success();
    }

    Status readAllOrders()
    {
        LedgerAsk ledger = sinceYesterday();
        ledger.by = {Cut::day};
        ledger.metrics = {Metric::orders, Metric::revenue};
        SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(m_database, ledger));
        for (const LedgerRow &row : table.rows) {
            TodayNews news;
            news.kind = TodayNews::Kind::countedByAll;
            news.day = Day::fromNumber(int(row.key.front().id));
            news.count = row.values[0].value.value_or(0);
            news.amount = Money::fromMinorUnits(row.values[1].value.value_or(0));
            if (news.count > 0)
                m_made.news.push_back(std::move(news));
        }
        return success();
    }

    // A question about somebody's statement is for those two; where nobody looks only those about policies are there.
    Status readAnswers()
    {
        Statement rows(m_database, QStringLiteral("SELECT id, person_id, period_kind, period_first, line_key, answer, answered_by, answered_at FROM commission_question"
                                                  " WHERE outcome IS NOT NULL AND outcome <> 'withdrawn' AND answered_at >= :since AND COALESCE(answered_by, '') <> :reader"
                                                  " AND ((:anybody = 1 AND period_kind = 'policy') OR person_id = :person OR author = :name) ORDER BY answered_at, id"));
        rows.bind(u":since", newsMoment(m_since, m_settings));
        rows.bind(u":reader", m_made.personName);
        rows.bind(u":anybody", m_ask.person ? 0 : 1);
        rows.bind(u":person", m_ask.person.value);
        rows.bind(u":name", m_ask.person ? m_made.personName : QString());
        SOMO_TRY(rows.run());
        while (rows.next()) {
            TodayNews news;
            news.kind = TodayNews::Kind::answered;
            news.question = rows.id<QuestionId>(0);
            news.person = rows.id<PersonId>(1);
            if (const auto kind = periodKindFromText(rows.text(2)))
                news.period = Period::of(*kind, rows.day(3), m_settings.fiscalStart);
            else
                news.code = rows.text(4).section(u'\n', 0, 0);
            news.words = rows.text(5);
            news.author = rows.text(6);
            news.moment = rows.int64(7);
            news.day = newsDay(news.moment, m_settings);
            m_made.news.push_back(std::move(news));
        }
        return rows.status();
    }

    Status readUnassigned()
    {
        Statement imports(m_database, QStringLiteral("SELECT id, at_moment FROM import_batch WHERE at_moment >= :since AND kind = 'orders' AND undone = 0 ORDER BY id"));
        imports.bind(u":since", newsMoment(m_since, m_settings));
        SOMO_TRY(imports.run());
        std::map<qint64, qint64> moments;
        while (imports.next())
            moments.emplace(imports.int64(0), imports.int64(1));
        SOMO_TRY(imports.status());
        if (moments.empty())
            return success();
        const Day from = Period::of(PeriodKind::month, m_ask.today, 1).shifted(1 - monthsOfNewOrders).first();
        Statement rows(m_database, QStringLiteral("SELECT o.import_id, h.name, COUNT(*) FROM sales_order o LEFT JOIN channel h ON h.id = o.channel_id"
                                                  " WHERE o.ordered_on >= :from AND o.import_id >= :first AND o.kind = 0 AND o.status <> 4"
                                                  " AND NOT EXISTS (SELECT 1 FROM order_credit c WHERE c.order_id = o.id)"
                                                  " AND NOT EXISTS (SELECT 1 FROM order_twin w WHERE w.copy_id = o.id)"
                                                  " GROUP BY o.import_id, h.name, h.sort_key, h.id ORDER BY o.import_id, COALESCE(h.sort_key, ''), COALESCE(h.id, 0)"));
        rows.bind(u":from", from);
        rows.bind(u":first", moments.begin()->first);
        SOMO_TRY(rows.run());
        while (rows.next()) {
            const auto import = moments.find(rows.int64(0));
            if (import == moments.end())
                continue;
            TodayNews news;
            news.kind = TodayNews::Kind::unassigned;
            news.moment = import->second;
            news.day = newsDay(news.moment, m_settings);
            news.channel = rows.text(1);
            news.count = rows.int64(2);
            m_made.news.push_back(std::move(news));
        }
        return rows.status();
    }

    // From the trail, which knows who and when; what was taken back is no news, and neither is what the reader did.
    Status readPolicies()
    {
        Statement rows(m_database, QStringLiteral("SELECT seq, moment, author, words, undoes FROM trail_command WHERE seq >"
                                                  " COALESCE((SELECT b.seq FROM trail_command b WHERE b.moment < :since ORDER BY b.seq DESC LIMIT 1), 0) ORDER BY seq DESC"));
        rows.bind(u":since", newsMoment(m_since, m_settings));
        SOMO_TRY(rows.run());
        std::set<qint64> takenBack;
        while (rows.next()) {
            if (takenBack.contains(rows.int64(0)))
                continue;
            if (const auto undone = rows.optionalInt64(4))
                takenBack.insert(*undone);
            const CommandWords words = wordsFromText(rows.text(3));
            const bool isApplied = words.code == u"policy_applied";
            const QString author = rows.text(2);
            if ((!isApplied && words.code != u"policy_proposed") || (m_ask.person && author == m_made.personName))
                continue;
            TodayNews news;
            news.kind = isApplied ? TodayNews::Kind::policyApplied : TodayNews::Kind::policyProposed;
            news.moment = rows.int64(1);
            news.day = newsDay(news.moment, m_settings);
            news.author = author;
            news.code = words.args.value(0);
            news.count = words.args.value(1).toLongLong();
            if (const auto from = Day::fromIso(words.args.value(2)))
                news.from = *from;
            m_made.news.push_back(std::move(news));
        }
        return rows.status();
    }

    Database &m_database;
    const BookSettings &m_settings;
    const TodayAsk &m_ask;
    Day m_since;
    Day m_last;
    Today m_made;
};

Result<bool> todayRowThere(Database &database, const QString &sql)
{
    Statement row(database, sql);
    SOMO_TRY(row.run());
    const bool is = row.next();
    SOMO_TRY(row.status());
    return is;
}

} // namespace

Result<PersonId> todayPerson(Database &database, const QString &author)
{
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    const auto named = std::ranges::find(roster.people, author, &RosterPerson::name);
    if (named != roster.people.end())
        return named->id;
    return roster.people.size() == 1 ? roster.people.front().id : PersonId();
}

Result<Today> loadToday(Database &database, const BookSettings &settings, const TodayAsk &ask)
{
    const ReadView view(database);
    SOMO_TRY(view.begun());
    return TodayReader(database, settings, ask).read();
}

Result<std::optional<PayOutlook>> loadTodayPay(Database &database, const BookSettings &settings, const TodayAsk &ask, const QString &reader)
{
    if (!ask.person)
        return std::optional<PayOutlook>();
    const ReadView view(database);
    SOMO_TRY(view.begun());
    const Period month = todayMonthAsk(settings, ask).period;
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(const PayReader pay, loadPayReader(database, roster, settings, reader, month.days(), ask.today));
    if (!pay.mayRead(ask.person))
        return std::optional<PayOutlook>();
    SOMO_TRY_ASSIGN(PayOutlook outlook, loadPayOutlook(database, settings, ask.person, month, ask.today));
    return outlook.income.hasStatement ? std::optional(std::move(outlook)) : std::nullopt;
}

Result<bool> hasToday(Database &database)
{
    SOMO_TRY_ASSIGN(const bool promised, todayRowThere(database, QStringLiteral("SELECT id FROM promise WHERE done_on IS NULL ORDER BY id LIMIT 1")));
    if (promised)
        return true;
    SOMO_TRY_ASSIGN(const bool scripted, todayRowThere(database, QStringLiteral("SELECT id FROM care_script WHERE active = 1 ORDER BY id LIMIT 1")));
    if (scripted)
        return true;
    return todayRowThere(database, QStringLiteral("SELECT d.id FROM deal d JOIN deal_stage s ON s.id = d.stage_id WHERE s.kind = 'open' ORDER BY d.id LIMIT 1"));
}

} // namespace somo
