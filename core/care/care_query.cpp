// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_query.h"

#include "core/care/care_facts_query.h"
#include "core/care/care_reader_query.h"
#include "core/care/script_json.h"
#include "core/care/suggestions.h"

#include <algorithm>
#include <set>

namespace somo::care {

namespace {

ItemKey keyOf(const Due &due)
{
    return {due.run->id, due.run->suggestion, due.occasion->customer, due.occasion->key, due.occasion->day, due.standing.step, due.standing.dueFirst};
}

/// Builds the list out of what is due.
class ListMaker {
public:
    ListMaker(CareReader &reader, const TodayAsk &ask, std::unordered_set<qint64> caredFor)
        : m_reader(reader)
        , m_ask(ask)
        , m_served(std::move(caredFor))
    {
    }

    Status take(const ScriptRun &run)
    {
        std::vector<Candidate> due;
        for (const Due &each : dueOn(run, m_ask.at.day))
            due.push_back({each, *each.occasion, {}, {}});
        SOMO_TRY(m_reader.readSellers(occasionsIn(due)));
        for (Candidate &candidate : due) {
            candidate.responsible = m_reader.responsible(candidate.occasion);
            if (!m_reader.isAsked(candidate.responsible))
                continue;
            const CustomerFacts &customer = m_reader.customer(candidate.occasion.customer);
            candidate.reach = reachOf(stepOf(candidate), run.script.purpose, customer, m_ask.at, m_reader.quiet());
            if (!candidate.due.restUntil.isNull())
                candidate.reach = {candidate.reach.channel, HeldBy::resting, candidate.due.restUntil};
            if (candidate.reach.held)
                hold(candidate, *candidate.reach.held);
            else
                m_candidates.push_back(std::move(candidate));
        }
        return success();
    }

    Result<TodayList> finish()
    {
        std::ranges::sort(m_candidates, {}, [&](const Candidate &each) {
            const ScriptRun &run = *each.due.run;
            const CustomerFacts &customer = m_reader.customer(each.occasion.customer);
            return std::tuple(rankOf(run.script.trigger, each.due.standing.wasPutOff), lastDayOf(run.script, each.due.standing.due), customer.sortKey, run.script.code, each.occasion.customer);
        });
        std::vector<Candidate> shown;
        for (Candidate &candidate : m_candidates) {
            if (m_served.insert(candidate.occasion.customer.value).second)
                shown.push_back(std::move(candidate));
            else
                hold(candidate, HeldBy::oneADay);
        }
        SOMO_TRY(readTexts(shown));
        for (Candidate &candidate : shown)
            m_list.items.push_back(itemOf(candidate));
        std::ranges::sort(m_list.held, {}, [&](const Held &each) { return std::tuple(each.scriptCode, m_reader.customer(each.key.customer).sortKey, each.key.customer); });
        return std::move(m_list);
    }

private:
    struct Candidate {
        Due due;
        Occasion occasion;
        PersonId responsible;
        Reach reach;
    };

    static const Step &stepOf(const Candidate &candidate) { return candidate.due.run->script.steps[size_t(candidate.due.standing.step)]; }
    static std::vector<Occasion *> occasionsIn(std::vector<Candidate> &candidates)
    {
        std::vector<Occasion *> all;
        for (Candidate &each : candidates)
            all.push_back(&each.occasion);
        return all;
    }

    /// What the texts of those that are shown ask of orders.
    Status readTexts(std::vector<Candidate> &shown)
    {
        SOMO_TRY(m_reader.readOrders(occasionsIn(shown)));
        std::vector<OrderId> orders;
        for (const Candidate &each : shown) {
            const Step &step = stepOf(each);
            if (each.occasion.order && (asksProduct(step.text) || asksProduct(step.title) || asksProduct(step.subject)))
                orders.push_back(each.occasion.order);
        }
        return m_reader.readProducts(orders);
    }

    void hold(const Candidate &candidate, HeldBy by)
    {
        const CustomerFacts &customer = m_reader.customer(candidate.occasion.customer);
        const Day until = by == HeldBy::oneADay ? m_ask.at.day.addDays(1) : candidate.reach.until;
        m_list.held.push_back({keyOf(candidate.due), by, candidate.due.run->script.code, customer.code, customer.name, candidate.reach.channel, until, candidate.responsible});
    }

    Item itemOf(Candidate &candidate) const
    {
        const ScriptRun &run = *candidate.due.run;
        const Step &step = stepOf(candidate);
        const MessageFacts facts = m_reader.messageFacts(candidate.occasion, candidate.responsible);
        const CustomerFacts &customer = m_reader.customer(candidate.occasion.customer);
        Item item;
        item.key = keyOf(candidate.due);
        item.scriptCode = run.suggestion.isEmpty() ? run.script.code : QString();
        item.scriptName = run.script.name;
        item.trigger = run.script.trigger;
        item.steps = int(run.script.steps.size());
        item.customerCode = customer.code;
        item.customerName = customer.name;
        item.responsible = candidate.responsible;
        item.channel = candidate.reach.channel.value_or(Channel::visit);
        item.dueOn = candidate.due.standing.due;
        item.lastDay = lastDayOf(run.script, candidate.due.standing.due);
        item.wasPutOff = candidate.due.standing.wasPutOff;
        const FilledText text = filledText(step.text, facts, m_reader.formats());
        item.title = filledText(step.title.isEmpty() ? run.script.name : step.title, facts, m_reader.formats()).text;
        item.subject = filledText(step.subject, facts, m_reader.formats()).text;
        item.text = text.text;
        item.missing = text.missing;
        item.address = contactAddress(item.channel, customer.phone, customer.email, customer.address, item.subject, item.text);
        item.occasion = std::move(candidate.occasion);
        return item;
    }

    CareReader &m_reader;
    const TodayAsk &m_ask;
    std::unordered_set<qint64> m_served;
    std::vector<Candidate> m_candidates;
    TodayList m_list;
};

/// A script that is asked for, or one of Somo's own suggestions.
struct AskedScript {
    ScriptId id;
    QString suggestion;
    Script script;
};

/// What runs in the book: the scripts that are on, then Somo's own suggestions whose trigger none of these has.
Result<std::vector<AskedScript>> running(Database &database, const BookSettings &settings)
{
    SOMO_TRY_ASSIGN(std::vector<StoredScript> all, scripts(database, settings.currency));
    std::vector<AskedScript> asked;
    std::set<Trigger> covered;
    for (StoredScript &each : all) {
        if (!each.active)
            continue;
        covered.insert(each.script.trigger);
        asked.push_back({each.id, {}, std::move(each.script)});
    }
    for (Script &suggestion : timedSuggestions(languageOf(settings))) {
        if (!covered.contains(suggestion.trigger))
            asked.push_back({{}, suggestion.code, std::move(suggestion)});
    }
    return asked;
}

Result<TodayList> listOf(Database &database, const BookSettings &settings, const TodayAsk &ask, const std::vector<AskedScript> &asked)
{
    CareReader reader(database, settings, ask);
    SOMO_TRY(reader.begin());
    SOMO_TRY_ASSIGN(auto caredFor, caredForOn(database, ask.at.day));
    std::vector<ScriptRun> runs;
    for (const AskedScript &each : asked) {
        SOMO_TRY_ASSIGN(ScriptRun run, reader.run(each.script, each.id, each.suggestion, ask.at.day));
        runs.push_back(std::move(run));
    }
    ListMaker maker(reader, ask, std::move(caredFor));
    for (const ScriptRun &run : runs)
        SOMO_TRY(maker.take(run));
    return maker.finish();
}

/// From that day on; where the customer asked to be left in peace until a later one, then.
AheadRow aheadRow(const CareReader &reader, const Due &due, Occasion occasion, PersonId responsible, Day from, Day last)
{
    const Script &script = due.run->script;
    const CustomerFacts &customer = reader.customer(occasion.customer);
    // Whether there is any time of that day: its hours are not yet to be asked.
    constexpr int evening = 24 * 60 - 1;
    const Step &step = script.steps[size_t(due.standing.step)];
    Day on = from;
    Reach reach = reachOf(step, script.purpose, customer, {on, evening}, QuietHours{0, 0});
    if (reach.held == HeldBy::notBefore && on < reach.until && reach.until <= std::min(last, lastDayOf(script, due.standing.due))) {
        on = reach.until;
        reach = reachOf(step, script.purpose, customer, {on, evening}, QuietHours{0, 0});
    }
    const QString code = due.run->suggestion.isEmpty() ? script.code : QString();
    return {keyOf(due), code, script.name, customer.code, customer.name, on, reach.channel, reach.held, responsible, script.trigger, std::move(occasion)};
}

} // namespace

Result<std::vector<StoredScript>> scripts(Database &database, const Currency &currency)
{
    Statement rows(database, QStringLiteral("SELECT id, document, active, tried_on, person_id, version, code FROM care_script ORDER BY sort_key, id"));
    SOMO_TRY(rows.run());
    std::vector<StoredScript> found;
    while (rows.next()) {
        SOMO_TRY_ASSIGN(Script script, scriptFromJson(rows.text(1).toUtf8(), currency, rows.text(6)));
        found.push_back({rows.id<ScriptId>(0), std::move(script), rows.integer(2) != 0, rows.isNull(3) ? Day() : rows.day(3), rows.id<PersonId>(4), rows.int64(5)});
    }
    SOMO_TRY(rows.status());
    return found;
}

Result<StoredScript> scriptOf(Database &database, const Currency &currency, const QString &code)
{
    SOMO_TRY_ASSIGN(std::vector<StoredScript> all, scripts(database, currency));
    const auto found = std::ranges::find(all, code, [](const StoredScript &each) { return each.script.code; });
    if (found == all.end())
        return failure(ErrorCode::careScriptMissing, {code});
    return std::move(*found);
}

Result<TodayList> today(Database &database, const BookSettings &settings, const TodayAsk &ask)
{
    const ReadView view(database);
    SOMO_TRY(view.begun());
    SOMO_TRY_ASSIGN(const std::vector<AskedScript> all, running(database, settings));
    return listOf(database, settings, ask, all);
}

Result<TodayList> todayOf(Database &database, const BookSettings &settings, const TodayAsk &ask, const Script &script, ScriptId id)
{
    const ReadView view(database);
    SOMO_TRY(view.begun());
    return listOf(database, settings, ask, {{id, {}, script}});
}

Result<std::vector<AheadRow>> ahead(Database &database, const BookSettings &settings, const TodayAsk &ask, int days, const std::optional<Script> &script, ScriptId id)
{
    const ReadView view(database);
    SOMO_TRY(view.begun());
    std::vector<AskedScript> asked;
    if (script) {
        asked.push_back({id, {}, *script});
    } else {
        SOMO_TRY_ASSIGN(asked, running(database, settings));
    }
    CareReader reader(database, settings, ask);
    SOMO_TRY(reader.begin());
    const Day last = ask.at.day.addDays(days);
    std::vector<AheadRow> found;
    for (const AskedScript &each : asked) {
        SOMO_TRY_ASSIGN(const ScriptRun run, reader.run(each.script, each.id, each.suggestion, last));
        std::vector<Due> coming = dueBetween(run, ask.at.day, last);
        // What is due already and waits for the day from which the customer may be asked.
        for (const Due &due : dueOn(run, ask.at.day)) {
            const bool comesAgain = std::ranges::any_of(coming, [&](const Due &each) { return each.occasion->customer == due.occasion->customer; });
            if (!comesAgain && due.restUntil.isNull())
                coming.push_back(due);
        }
        std::vector<Occasion> occasions;
        for (const Due &due : coming)
            occasions.push_back(*due.occasion);
        std::vector<Occasion *> all;
        for (Occasion &occasion : occasions)
            all.push_back(&occasion);
        SOMO_TRY(reader.readSellers(all));
        for (size_t i = 0; i < coming.size(); ++i) {
            const PersonId responsible = reader.responsible(occasions[i]);
            if (!reader.isAsked(responsible))
                continue;
            AheadRow row = aheadRow(reader, coming[i], std::move(occasions[i]), responsible, std::max(coming[i].comes(), ask.at.day), last);
            if (ask.at.day < row.on && row.on <= last)
                found.push_back(std::move(row));
        }
    }
    std::ranges::sort(found, {}, [&](const AheadRow &each) { return std::tuple(each.on, reader.customer(each.key.customer).sortKey, each.key.customer, each.scriptCode, each.key.suggestion); });
    return found;
}

Result<Preview> preview(Database &database, const BookSettings &settings, const Moment &at, const Script &script, ScriptId id, CustomerId customer)
{
    const ReadView view(database);
    SOMO_TRY(view.begun());
    const TodayAsk ask{at, {}, customer, nullptr};
    CareReader reader(database, settings, ask);
    SOMO_TRY(reader.begin());
    Occasion none;
    none.customer = customer;
    SOMO_TRY(reader.readCustomers({none}));
    if (!reader.isKnown(customer))
        return failure(ErrorCode::rowNotFound, {QStringLiteral("customer"), QString::number(customer.value)});
    constexpr int lookAround = 366; // days: a birthday was, or will be
    SOMO_TRY_ASSIGN(std::vector<Occasion> around, occasionsOf(database, script, {{at.day.addDays(-lookAround), at.day.addDays(lookAround)}, at.day, customer, nullptr}));
    Preview preview;
    const CustomerFacts &facts = reader.customer(customer);
    preview.customerCode = facts.code;
    preview.customerName = facts.name;
    preview.refused = reader.isRefused(customer, id, {});
    const auto coming = std::ranges::find_if(around, [&](const Occasion &each) { return at.day < each.first; });
    if (!around.empty())
        preview.occasion = coming == around.begin() ? *coming : *std::prev(coming);
    Occasion shown = preview.occasion.value_or(none);
    SOMO_TRY(reader.readOrders({&shown}));
    preview.fits = reader.fitsCustomer(script, shown) && reader.fitsOrder(script, shown);
    SOMO_TRY(reader.readProducts({shown.order}));
    const MessageFacts message = reader.messageFacts(shown, reader.responsible(shown));
    for (size_t i = 0; i < script.steps.size(); ++i) {
        const Step &step = script.steps[i];
        const Reach reach = reachOf(step, script.purpose, facts, at, reader.quiet());
        const FilledText text = filledText(step.text, message, reader.formats());
        Preview::Part part{int(i), reach.channel, reach.held, filledText(step.title.isEmpty() ? script.name : step.title, message, reader.formats()).text,
                           filledText(step.subject, message, reader.formats()).text, text.text, text.missing, {}};
        if (reach.channel)
            part.address = contactAddress(*reach.channel, facts.phone, facts.email, facts.address, part.subject, part.text);
        preview.parts.push_back(std::move(part));
    }
    return preview;
}

} // namespace somo::care
