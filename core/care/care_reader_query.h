// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/care/care_query.h"
#include "core/care/care_facts.h"
#include "core/care/last_order_query.h"
#include "core/care/message_text.h"

namespace somo::care {

/// The language of the book, which what is said to customers is in.
Language languageOf(const BookSettings &settings);

/// Reads what a list of one moment needs, script by script; customers, their last orders and what these were about are read once
/// and for all who need it together, so that a list of many is no more statements than one of few.
class CareReader {
public:
    CareReader(Database &database, const BookSettings &settings, const TodayAsk &ask);
    Status begin();

    /// With all occasions whose first step comes up until that day and that can still matter.
    Result<ScriptRun> run(const Script &script, ScriptId id, const QString &suggestion, Day until);

    Status readCustomers(const std::vector<Occasion> &occasions);
    const CustomerFacts &customer(CustomerId id) const { return m_customers.at(id.value); }
    bool isKnown(CustomerId id) const { return m_customers.contains(id.value); }
    bool isRefused(CustomerId customer, ScriptId script, const QString &suggestion) const { return m_refusals.covers(customer, script, suggestion); }
    QuietHours quiet() const { return {m_settings.quietFrom, m_settings.quietTo}; }

    /// What the conditions ask of the customer, and of the occasion with its order (readOrders).
    bool fitsCustomer(const Script &script, const Occasion &occasion) const { return meets(script.conditions, customer(occasion.customer)); }
    bool fitsOrder(const Script &script, const Occasion &occasion) const { return meets(script.conditions, occasion, channelsOf(script)); }

    /// Fills in the last order where an occasion has none.
    Status readOrders(const std::vector<Occasion *> &occasions);
    /// Whose list they belong to: the order is asked for where the customer has no keeper.
    Status readSellers(const std::vector<Occasion *> &occasions);
    PersonId responsible(const Occasion &occasion) const;
    bool isAsked(PersonId responsible) const { return !m_ask.person || !responsible || responsible == m_ask.person; }

    Status readProducts(const std::vector<OrderId> &orders);
    /// After readOrders and, where the text asks for it, readProducts.
    MessageFacts messageFacts(const Occasion &occasion, PersonId responsible) const;
    const Formats &formats() const { return m_formats; }

private:
    Status keepFitting(ScriptRun &run);
    std::unordered_set<qint64> channelsOf(const Script &script) const;

    Database &m_database;
    const BookSettings &m_settings;
    const TodayAsk &m_ask;
    Formats m_formats;
    Refusals m_refusals;
    std::map<qint64, QString> m_people;
    std::map<QString, qint64> m_channels;
    std::unordered_map<qint64, CustomerFacts> m_customers;
    std::unordered_set<qint64> m_askedOrders; // customers whose last order was asked for, whether there is one or not
    std::unordered_map<qint64, LastOrder> m_lastOrders;
    std::unordered_map<qint64, QString> m_products; // by order
};

} // namespace somo::care
