// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commission/own_pay_query.h"

#include "core/base/repeats.h"
#include "core/base/text.h"
#include "core/commission/pay_reader.h"
#include "core/commission/policy_query.h"
#include "core/orders/order_query.h"
#include "core/storage/bulk_writer.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <set>

namespace somo {

namespace {

constexpr const char *figure = "commission";

/// Orders of the book by the codes that a statement names, whoever's they are.
class NamedOrders {
public:
    NamedOrders(Database &database, const ReceivedStatement &received)
        : m_database(database)
    {
        for (const ReceivedLine &line : received.lines) {
            if (!line.order.isEmpty())
                m_codes.insert(CodeKeys::of(line.order).code);
        }
    }

    /// A code that is known already needs no search, however the statement writes it.
    void know(const QString &code)
    {
        const CodeKeys keys = CodeKeys::of(code);
        m_codes.remove(keys.code);
        m_known << keys.letters << keys.bare << keys.end;
    }

    /// By the exact code first; what is not found so, by the looser keys.
    Result<std::vector<OrderId>> find()
    {
        std::vector<OrderId> ids;
        if (m_codes.isEmpty())
            return ids;
        QSet<QString> found;
        SOMO_TRY(eachCode([&](OrderId id, const QString &code) {
            if (!m_codes.contains(code))
                return;
            ids.push_back(id);
            found.insert(code);
        }));
        m_codes -= found;
        if (m_codes.isEmpty())
            return ids;
        QSet<QString> loose;
        for (const QString &code : m_codes) {
            const CodeKeys keys = CodeKeys::of(code);
            if (!m_known.contains(keys.letters) && !m_known.contains(keys.bare) && !m_known.contains(keys.end))
                loose << keys.letters << keys.bare << keys.end;
        }
        if (loose.isEmpty())
            return ids;
        SOMO_TRY(eachCode([&](OrderId id, const QString &code) {
            const CodeKeys keys = CodeKeys::of(code);
            if (!found.contains(code) && (loose.contains(keys.letters) || loose.contains(keys.bare) || loose.contains(keys.end)))
                ids.push_back(id);
        }));
        return ids;
    }

private:
    template <typename Each>
    Status eachCode(Each each)
    {
        BulkQuery rows(m_database, QStringLiteral("SELECT id, code FROM sales_order WHERE kind = 0 ORDER BY id"));
        SOMO_TRY(rows.run());
        while (rows.next()) {
            const std::string_view code = rows.text(1);
            each(OrderId{rows.int64(0)}, QString::fromUtf8(code.data(), qsizetype(code.size())));
        }
        return rows.status();
    }

    Database &m_database;
    QSet<QString> m_codes;
    QSet<QString> m_known; // by all keys
};

class OwnPayLoader {
public:
    OwnPayLoader(Database &database, const BookSettings &settings, const OwnPayAsk &ask, const ReceivedStatement &received)
        : m_database(database)
        , m_settings(settings)
        , m_ask(ask)
        , m_received(received)
    {
    }

    Result<OwnPay> load()
    {
        SOMO_TRY_ASSIGN(m_sheet, loadCommission(m_database, m_settings, m_ask.period));
        SOMO_TRY(choosePolicies());
        m_own.period = m_ask.period;
        m_own.person = m_ask.person;
        if (const RosterPerson *person = m_sheet.facts.roster.person(m_ask.person)) {
            m_own.personCode = person->code;
            m_own.personName = person->name;
        }
        SOMO_TRY(takeExplained());
        sumBases();
        SOMO_TRY(takeStatements());
        SOMO_TRY(takeNamed());
        for (auto &[id, order] : m_orders)
            m_own.orders.push_back(std::move(order));
        SOMO_TRY(nameThem());
        return std::move(m_own);
    }

private:
    Status choosePolicies()
    {
        if (!m_ask.policy.isEmpty()) {
            SOMO_TRY_ASSIGN(const StoredPolicy known, policyOf(m_database, m_settings, m_ask.policy));
            static_cast<void>(known);
        }
        for (size_t i = 0; i < m_sheet.facts.policies.size(); ++i) {
            const PolicyHistory &history = m_sheet.facts.policies[i];
            const bool isOfPayer = m_ask.payer.isEmpty()
                || std::ranges::any_of(history.versions, [&](const PolicyVersion &each) { return each.policy.payer == m_ask.payer; });
            if (isOfPayer && (m_ask.policy.isEmpty() || history.code == m_ask.policy))
                m_policies.insert(history.code);
        }
        return success();
    }

    Status takeExplained()
    {
        SOMO_TRY_ASSIGN(const auto explained, explainOrders(m_database, m_sheet, m_ask.person));
        for (const ExplainedOrder &each : explained) {
            OwnOrder &made = m_orders[each.order];
            made.order = each.order;
            made.code = each.code;
            made.date = each.orderedOn;
            made.reason = each.reason;
            made.on = each.on;
            made.period = each.period;
            made.event = each.event;
            if (m_policies.contains(each.policy)) {
                made.amount = each.amount;
                m_shared += each.amount.minorUnits();
            } else if (!each.policy.isEmpty()) {
                made.reason = PayReason::noPolicy; // it counts, but under a policy that isn't asked about
            }
        }
        return success();
    }

    /// What each order brings to the base in the period, and what it had brought before anything came back.
    void sumBases()
    {
        for (const PolicyHistory &history : m_sheet.facts.policies) {
            if (!m_policies.contains(history.code))
                continue;
            for (const PolicyEntry &entry : m_sheet.state == PeriodState::closed ? history.frozen : history.entries) {
                const auto order = m_orders.find(entry.order);
                const auto version = history.versionOn(entry.soldOn);
                const bool counts = entry.person == m_ask.person && m_ask.period.days().contains(entry.soldOn) && entry.day <= m_ask.period.last();
                if (!counts || order == m_orders.end() || !version || isCounted(history.versions[*version].policy.base))
                    continue;
                const qint64 part = baseOf(entry, history.versions[*version].policy.base);
                addTo(order->second.base, part);
                addTo(order->second.sold, entry.kind == EntryKind::sale ? part : 0);
            }
        }
    }

    /// The bases of one order are parts of amounts that the ledger has kept in 64 bits already.
    static void addTo(std::optional<Money> &sum, qint64 part) { sum = Money::fromMinorUnits(sum.value_or(Money()).minorUnits() + part); }

    Status takeStatements()
    {
        Int128 sum = 0, byOrder = 0, carried = 0;
        bool isGated = false;
        QStringList rules;
        for (const PayStatement &statement : m_sheet.statements) {
            const Policy &policy = m_sheet.version(statement).policy;
            if (statement.person != m_ask.person || !m_policies.contains(policy.code))
                continue;
            m_own.policies += QStringLiteral("%1/%2").arg(policy.code).arg(policy.version);
            if (!policy.payer.isEmpty())
                m_own.payer = policy.payer;
            carried += statement.carriedOut.minorUnits();
            for (const StatementLine &line : statement.lines) {
                sum += line.amount.minorUnits();
                if (line.kind == StatementLineKind::band || line.kind == StatementLineKind::gate) {
                    byOrder += line.amount.minorUnits();
                    isGated = isGated || line.kind == StatementLineKind::gate;
                } else {
                    SOMO_TRY(takeLine(line));
                }
            }
        }
        // What a gate takes from orders, and pay that can't be shown by order, stand as a line of their own.
        if (const Int128 rest = byOrder - m_shared; rest != 0) {
            SOMO_TRY_ASSIGN(const qint64 amount, narrowed(rest, figure));
            m_own.others.push_back({isGated ? StatementLineKind::gate : StatementLineKind::band, {}, Money::fromMinorUnits(amount)});
        }
        SOMO_TRY_ASSIGN(const qint64 whole, narrowed(sum, figure));
        m_own.sum = Money::fromMinorUnits(whole);
        SOMO_TRY_ASSIGN(const qint64 out, narrowed(carried, figure));
        m_own.carriedOut = Money::fromMinorUnits(out);
        return success();
    }

    /// Adjustments and referrals belong to their order, everything else stands by itself.
    Status takeLine(const StatementLine &line)
    {
        const bool isOfOrder = line.order && (line.kind == StatementLineKind::adjustment || line.kind == StatementLineKind::referral);
        if (!isOfOrder) {
            m_own.others.push_back({line.kind, line.words.isEmpty() ? line.rule : line.words, line.amount});
            return success();
        }
        OwnOrder &order = m_orders[line.order];
        order.order = line.order;
        SOMO_TRY_ASSIGN(order.amount, add(order.amount, line.amount, figure));
        if (line.kind == StatementLineKind::adjustment)
            SOMO_TRY(addAdjusted(order, line));
        else
            order.reason = PayReason::paid;
        return success();
    }

    static Status addAdjusted(OwnOrder &order, const StatementLine &line)
    {
        SOMO_TRY_ASSIGN(order.adjusted, add(order.adjusted, line.amount, figure));
        order.on = line.on.isNull() ? order.on : line.on;
        return success();
    }

    /// Orders that the statement names and that don't count in this period, or not for this person.
    Status takeNamed()
    {
        NamedOrders named(m_database, m_received);
        for (const auto &[id, order] : m_orders)
            named.know(order.code);
        SOMO_TRY_ASSIGN(std::vector<OrderId> ids, named.find());
        std::erase_if(ids, [&](OrderId id) { return m_orders.contains(id) && !m_orders[id].code.isEmpty(); });
        for (const auto &[id, order] : m_orders) {
            if (order.code.isEmpty()) // known by an adjustment or a referral alone
                ids.push_back(id);
        }
        std::ranges::sort(ids);
        dropRepeats(ids);
        SOMO_TRY_ASSIGN(const auto orders, loadOrders(m_database, ids, OrderDetail::figures));
        for (const Order &order : orders) {
            const bool isKnown = m_orders.contains(order.id);
            OwnOrder &made = m_orders[order.id];
            made.order = order.id;
            made.code = order.code;
            made.date = order.orderedOn;
            if (!isKnown)
                explainOutside(order, made);
        }
        return success();
    }

    void explainOutside(const Order &order, OwnOrder &made) const
    {
        const bool isOwn = std::ranges::any_of(order.credits, [&](const OrderCredit &each) { return each.person == m_ask.person; });
        made.reason = PayReason::noPolicy;
        if (!isOwn && !order.credits.empty()) {
            const RosterPerson *other = m_sheet.facts.roster.person(order.credits.front().person);
            made.creditedTo = other ? other->name : QString();
        }
        if (order.status == OrderStatus::draft || order.status == OrderStatus::cancelled || order.copyOf) {
            made.reason = order.status == OrderStatus::draft ? PayReason::draft : order.copyOf ? PayReason::linked : PayReason::cancelled;
            return;
        }
        for (const PolicyHistory &history : m_sheet.facts.policies) {
            for (const PolicyVersion &version : history.versions) {
                if (m_policies.contains(history.code) && order.payer == version.payer && explainBy(history, version, order, made))
                    return;
            }
        }
    }

    /// True where that version is the one that looks at the order.
    bool explainBy(const PolicyHistory &history, const PolicyVersion &version, const Order &order, OwnOrder &made) const
    {
        const RecognitionEvent event = entryEvent(version.policy);
        const auto day = recognitionDay(order, event);
        const Day counts = day ? history.joinsOn(*day) : m_ask.period.last();
        if (!version.policy.days.contains(counts) || !isCovered(version, m_sheet.facts.roster, m_ask.person, counts))
            return false;
        if (!day) {
            made.reason = PayReason::notYet;
            made.event = event;
            return true;
        }
        made.on = counts;
        made.period = Period::of(m_ask.period.kind(), counts, m_settings.fiscalStart);
        made.reason = *day <= m_ask.period.last() && m_ask.period.last() < counts ? PayReason::held : PayReason::otherPeriod;
        return true;
    }

    /// Customers, sources and the payer as people call them.
    Status nameThem()
    {
        Statement row(m_database, QStringLiteral("SELECT s.code, c.name FROM sales_order o JOIN source s ON s.id = o.source_id"
                                                 " LEFT JOIN customer c ON c.id = o.customer_id WHERE o.id = :order"));
        for (OwnOrder &order : m_own.orders) {
            row.bind(u":order", order.order);
            SOMO_TRY(row.run());
            if (row.next()) {
                order.source = row.text(0);
                order.customer = row.text(1);
            }
            SOMO_TRY(row.status());
        }
        Statement payer(m_database, QStringLiteral("SELECT name FROM payer WHERE code = :code"));
        payer.bind(u":code", m_own.payer);
        SOMO_TRY(payer.run());
        if (payer.next())
            m_own.payer = payer.text(0);
        return payer.status();
    }

    Database &m_database;
    const BookSettings &m_settings;
    const OwnPayAsk &m_ask;
    const ReceivedStatement &m_received;
    CommissionSheet m_sheet;
    std::set<QString> m_policies;
    std::map<OrderId, OwnOrder> m_orders;
    Int128 m_shared = 0; // over orders
    OwnPay m_own;
};

} // namespace

Result<OwnPay> loadOwnPay(Database &database, const BookSettings &settings, const OwnPayAsk &ask, const ReceivedStatement &received)
{
    return OwnPayLoader(database, settings, ask, received).load();
}

Result<OwnPayChoices> ownPayChoices(Database &database, const BookSettings &settings)
{
    OwnPayChoices choices;
    SOMO_TRY_ASSIGN(Roster roster, loadRoster(database));
    choices.people = std::move(roster.people);
    SOMO_TRY_ASSIGN(const auto policies, loadPolicies(database, settings));
    for (const StoredPolicy &each : policies) {
        if (choices.policies.empty() || choices.policies.back().policy != each.policy.code)
            choices.policies.emplace_back();
        choices.policies.back() = {each.policy.code, each.policy.name, each.policy.payer, each.policy.period}; // the newest version's
    }
    return choices;
}

Result<OwnPayChoices> ownPayChoicesFor(Database &database, const BookSettings &settings, const QString &reader, DayRange days, Day today)
{
    SOMO_TRY_ASSIGN(const Roster roster, loadRoster(database));
    SOMO_TRY_ASSIGN(OwnPayChoices choices, ownPayChoices(database, settings));
    SOMO_TRY_ASSIGN(const PayReader seen, loadPayReader(database, roster, settings, reader, days, today));
    std::erase_if(choices.people, [&](const RosterPerson &person) { return !seen.mayRead(person.id); });
    return choices;
}

} // namespace somo
