// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/care/care_reader_query.h"

#include "core/care/care_facts_query.h"

#include <algorithm>
#include <set>

namespace somo::care {

namespace {

Result<std::map<qint64, QString>> namesOfPeople(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT id, name FROM person ORDER BY id"));
    SOMO_TRY(rows.run());
    std::map<qint64, QString> names;
    while (rows.next())
        names.emplace(rows.int64(0), rows.text(1));
    SOMO_TRY(rows.status());
    return names;
}

Result<std::map<QString, qint64>> channelIds(Database &database)
{
    Statement rows(database, QStringLiteral("SELECT code, id FROM channel ORDER BY id"));
    SOMO_TRY(rows.run());
    std::map<QString, qint64> ids;
    while (rows.next())
        ids.emplace(rows.text(0), rows.int64(1));
    SOMO_TRY(rows.status());
    return ids;
}

bool asksOrder(const Script &script)
{
    return !script.conditions.channels.isEmpty() || script.conditions.amountFrom.has_value();
}

} // namespace

Language languageOf(const BookSettings &settings)
{
    return languageFromCode(settings.language).value_or(Language::vietnamese);
}

CareReader::CareReader(Database &database, const BookSettings &settings, const TodayAsk &ask)
    : m_database(database)
    , m_settings(settings)
    , m_ask(ask)
    , m_formats(languageOf(settings), settings.currency)
{
}

Status CareReader::begin()
{
    SOMO_TRY_ASSIGN(m_refusals, refusals(m_database));
    SOMO_TRY_ASSIGN(m_people, namesOfPeople(m_database));
    SOMO_TRY_ASSIGN(m_channels, channelIds(m_database));
    return success();
}

Result<ScriptRun> CareReader::run(const Script &script, ScriptId id, const QString &suggestion, Day until)
{
    ScriptRun run{id, suggestion, script, {}, {}};
    int span = script.rest;
    for (const Step &step : script.steps)
        span = std::max(span, step.wait);
    const Day matters = m_ask.at.day.addDays(-span - script.keep);
    // The day of an expected purchase moves with what others buy of the group: what was done by it long ago was done.
    SOMO_TRY_ASSIGN(run.rows, itemRows(m_database, id, suggestion, script.trigger == Trigger::nextPurchase ? firstKnownDay : matters, m_ask.customer));
    DayRange first{m_ask.at.day.addDays(-script.keep), until};
    for (const ItemRow &row : run.rows) {
        if (matters <= std::max({row.dueOn, row.closedOn, row.until}))
            first.first = std::min(first.first, row.occasionDay.addDays(script.days));
    }
    SOMO_TRY_ASSIGN(run.occasions, occasionsOf(m_database, script, {first, m_ask.at.day, m_ask.customer, m_ask.cache}));
    SOMO_TRY(keepFitting(run));
    return run;
}

Status CareReader::readCustomers(const std::vector<Occasion> &occasions)
{
    std::set<CustomerId> missing;
    for (const Occasion &each : occasions) {
        if (!m_customers.contains(each.customer.value))
            missing.insert(each.customer);
    }
    SOMO_TRY_ASSIGN(auto read, customerFacts(m_database, {missing.begin(), missing.end()}));
    m_customers.merge(std::move(read));
    return success();
}

Status CareReader::readOrders(const std::vector<Occasion *> &occasions)
{
    std::vector<CustomerId> missing;
    for (const Occasion *each : occasions) {
        if (!each->order && m_askedOrders.insert(each->customer.value).second)
            missing.push_back(each->customer);
    }
    SOMO_TRY_ASSIGN(auto read, lastOrders(m_database, missing, m_ask.at.day));
    m_lastOrders.merge(std::move(read));
    for (Occasion *each : occasions) {
        if (const auto last = m_lastOrders.find(each->customer.value); !each->order && last != m_lastOrders.end())
            fillIn(*each, last->second);
    }
    return success();
}

Status CareReader::readSellers(const std::vector<Occasion *> &occasions)
{
    std::vector<Occasion *> unkept;
    for (Occasion *each : occasions) {
        if (!customer(each->customer).keeper && !each->orderPerson)
            unkept.push_back(each);
    }
    return readOrders(unkept);
}

PersonId CareReader::responsible(const Occasion &occasion) const
{
    const PersonId keeper = customer(occasion.customer).keeper;
    return keeper ? keeper : occasion.orderPerson;
}

Status CareReader::readProducts(const std::vector<OrderId> &orders)
{
    SOMO_TRY_ASSIGN(m_products, mainProducts(m_database, orders));
    return success();
}

MessageFacts CareReader::messageFacts(const Occasion &occasion, PersonId responsible) const
{
    MessageFacts facts;
    facts.name = customer(occasion.customer).name;
    facts.gender = customer(occasion.customer).gender;
    if (const auto product = m_products.find(occasion.order.value); product != m_products.end())
        facts.product = product->second;
    facts.orderCode = occasion.orderCode;
    facts.orderDay = occasion.orderDay;
    facts.day = occasion.day;
    if (!occasion.day.isNull() && occasion.day <= m_ask.at.day)
        facts.days = occasion.day.daysTo(m_ask.at.day);
    const auto seller = m_people.find(m_ask.person ? m_ask.person.value : responsible.value);
    facts.seller = seller == m_people.end() ? QString() : seller->second;
    facts.book = m_settings.name;
    return facts;
}

/// Leaves whom the script is for, and who wants it. Who was forgotten left no word on that, and is not looked for again.
Status CareReader::keepFitting(ScriptRun &run)
{
    SOMO_TRY(readCustomers(run.occasions));
    std::erase_if(run.occasions, [&](const Occasion &each) {
        return !isKnown(each.customer) || customer(each.customer).isErased || isRefused(each.customer, run.id, run.suggestion) || !fitsCustomer(run.script, each);
    });
    if (!asksOrder(run.script))
        return success();
    std::vector<Occasion *> all;
    for (Occasion &each : run.occasions)
        all.push_back(&each);
    SOMO_TRY(readOrders(all));
    std::erase_if(run.occasions, [&](const Occasion &each) { return !fitsOrder(run.script, each); });
    return success();
}

std::unordered_set<qint64> CareReader::channelsOf(const Script &script) const
{
    std::unordered_set<qint64> ids;
    for (const QString &code : script.conditions.channels) {
        if (const auto found = m_channels.find(code); found != m_channels.end())
            ids.insert(found->second);
    }
    return ids;
}

} // namespace somo::care
