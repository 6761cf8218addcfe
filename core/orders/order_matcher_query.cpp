// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/orders/order_matcher.h"

#include "core/base/text.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <unordered_map>

namespace somo {

namespace {

using Ids = std::unordered_set<qint64>;

/// Folded texts of few different spellings are folded once.
class FoldedTexts {
public:
    explicit FoldedTexts(std::string word)
        : m_word(std::move(word))
    {
    }
    bool hold(std::string_view text)
    {
        const auto known = m_known.find(std::string(text));
        if (known != m_known.end())
            return known->second;
        const std::string all = folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
        const bool holds = all.find(m_word) != std::string::npos;
        m_known.emplace(text, holds);
        return holds;
    }

private:
    std::string m_word;
    std::unordered_map<std::string, bool> m_known;
};

/// Rows of an id and its texts: the ids of those that hold the word in one of them.
Status addHolding(Database &database, const QString &sql, int texts, const std::string &word, Ids &ids)
{
    BulkQuery rows(database, sql);
    SOMO_TRY(rows.run());
    FoldedTexts holding(word);
    while (rows.next()) {
        for (int text = 1; text <= texts; ++text) {
            if (!rows.isNull(text) && holding.hold(rows.text(text))) {
                ids.insert(rows.int64(0));
                break;
            }
        }
    }
    return rows.status();
}

/// Phones as they are kept, "+84912…", and as people type them, "0912…".
Status addByPhone(Database &database, const std::string &word, Ids &customers)
{
    constexpr size_t least = 4;
    if (word.size() < least || !std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return success();
    const std::string digits = word.front() == '0' ? word.substr(1) : word;
    BulkQuery rows(database, QStringLiteral("SELECT id, phone FROM customer_contact WHERE phone IS NOT NULL"));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        if (rows.text(1).find(digits) != std::string_view::npos)
            customers.insert(rows.int64(0));
    }
    return rows.status();
}

/// Pairs of a thing and an order: the orders of the things.
Status addOrdersOf(Database &database, const QString &pairs, const Ids &things, Ids &orders)
{
    if (things.empty())
        return success();
    BulkQuery rows(database, pairs);
    SOMO_TRY(rows.run());
    while (rows.next()) {
        if (things.contains(rows.int64(0)))
            orders.insert(rows.int64(1));
    }
    return rows.status();
}

Status addIds(Database &database, const QString &sql, Ids &ids)
{
    BulkQuery rows(database, sql);
    SOMO_TRY(rows.run());
    while (rows.next())
        ids.insert(rows.int64(0));
    return rows.status();
}

bool asciiHolds(std::string_view text, const std::string &word)
{
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a - 'A' + 'a') : a) == b; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

bool codeHolds(std::string_view code, const std::string &word)
{
    if (std::all_of(code.begin(), code.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; }))
        return asciiHolds(code, word);
    return folded(QString::fromUtf8(code.data(), qsizetype(code.size()))).toStdString().find(word) != std::string::npos;
}

} // namespace

Result<OrderMatcher::Word> OrderMatcher::lookedUp(Database &database, const QString &text)
{
    Word word;
    word.folded = text.toStdString();
    SOMO_TRY(addHolding(database, QStringLiteral("SELECT id, code, name FROM customer"), 2, word.folded, word.customers));
    SOMO_TRY(addByPhone(database, word.folded, word.customers));
    SOMO_TRY(addHolding(database, QStringLiteral("SELECT id, code, name FROM channel"), 2, word.folded, word.channels));
    Ids people, products;
    SOMO_TRY(addHolding(database, QStringLiteral("SELECT id, code, name FROM person"), 2, word.folded, people));
    SOMO_TRY(addOrdersOf(database, QStringLiteral("SELECT person_id, order_id FROM order_credit"), people, word.orders));
    SOMO_TRY(addHolding(database, QStringLiteral("SELECT id, code, name FROM product"), 2, word.folded, products));
    SOMO_TRY(addOrdersOf(database, QStringLiteral("SELECT product_id, order_id FROM order_line WHERE product_id IS NOT NULL"), products, word.orders));
    // Lines that name their goods in words only.
    SOMO_TRY(addHolding(database, QStringLiteral("SELECT order_id, name FROM order_line WHERE product_id IS NULL AND name IS NOT NULL"), 1, word.folded,
                        word.orders));
    return word;
}

Result<OrderMatcher> OrderMatcher::of(Database &database, const OrderListAsk &ask)
{
    OrderMatcher matcher;
    matcher.m_ask = ask;
    for (const QString &word : folded(ask.text).split(u' ', Qt::SkipEmptyParts)) {
        SOMO_TRY_ASSIGN(Word looked, lookedUp(database, word));
        matcher.m_words.push_back(std::move(looked));
    }
    SOMO_TRY(addIds(database, QStringLiteral("SELECT copy_id FROM order_twin WHERE copy_id IS NOT NULL"), matcher.m_copies));
    if (ask.pairedOnly) {
        // The same pairs that possibleTwins() counts.
        const QString pairs = QStringLiteral("SELECT w.%1 FROM order_twin w JOIN sales_order a ON a.id = w.first_id JOIN sales_order b ON b.id = w.second_id"
                                             " WHERE w.state = 'possible' AND a.status <> 4 AND b.status <> 4");
        SOMO_TRY(addIds(database, pairs.arg(QStringLiteral("first_id")), matcher.m_paired));
        SOMO_TRY(addIds(database, pairs.arg(QStringLiteral("second_id")), matcher.m_paired));
    }
    if (!ask.person)
        return matcher;
    Ids orders;
    BulkQuery rows(database, QStringLiteral("SELECT order_id, person_id FROM order_credit"));
    SOMO_TRY(rows.run());
    while (rows.next()) {
        if (!*ask.person || rows.int64(1) == ask.person->value)
            orders.insert(rows.int64(0));
    }
    SOMO_TRY(rows.status());
    matcher.m_ofPerson = std::move(orders);
    return matcher;
}

bool OrderMatcher::holds(const Word &word, const OrderFacts &facts) const
{
    return word.customers.contains(facts.customer) || word.channels.contains(facts.channel) || word.orders.contains(facts.id)
        || codeHolds(facts.code, word.folded);
}

bool OrderMatcher::matches(const OrderFacts &facts) const
{
    if (m_ask.channel && facts.channel != m_ask.channel->value)
        return false;
    if (m_ask.customer && facts.customer != m_ask.customer.value)
        return false;
    if (m_ask.returnedOnly && facts.returned == 0)
        return false;
    if (m_ask.pairedOnly && !m_paired.contains(facts.id))
        return false;
    // Nobody is credited with an order that counts nowhere, and nobody has to be; nor is anything owed on it.
    if (isCopy(facts) && ((m_ask.person && !*m_ask.person) || m_ask.owing != OrderOwing::any))
        return false;
    const bool open = facts.status == int(OrderStatus::draft) || facts.status == int(OrderStatus::cancelled);
    if (m_ask.owing == OrderOwing::owing && (open || facts.paidDay != 0))
        return false;
    if (m_ask.owing == OrderOwing::paid && facts.paidDay == 0)
        return false;
    if (m_ofPerson && m_ofPerson->contains(facts.id) != bool(*m_ask.person))
        return false;
    return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) { return holds(word, facts); });
}

} // namespace somo
