// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_list_query.h"

#include "core/base/phone.h"
#include "core/base/text.h"
#include "core/storage/bulk_writer.h"

#include <algorithm>
#include <string>
#include <unordered_map>

namespace somo::customers {

namespace {

using Ids = std::vector<CustomerId>;
constexpr qint64 looks = 4096; // rows between two looks whether anybody still wants the answer

/// One word of a filter, prepared for each way it may be meant.
struct Word {
    std::string folded;
    std::string digits; // of a phone, as the normal form holds them; empty where the word is no part of one
};

/// "0912.345" → "912345": the normal form has the country's code in the place of the first 0.
std::string phoneDigits(QStringView word)
{
    QString digits;
    for (const QChar letter : word) {
        if (letter >= u'0' && letter <= u'9')
            digits += letter;
        else if (letter != u'.' && letter != u'-' && letter != u'(' && letter != u')' && letter != u'+')
            return {};
    }
    constexpr qsizetype least = 3;
    if (digits.size() < least)
        return {};
    return (digits.startsWith(u'0') ? digits.mid(1) : digits).toStdString();
}

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    for (const QString &word : folded(text).split(u' ', Qt::SkipEmptyParts))
        words.push_back({word.toStdString(), phoneDigits(word)});
    return words;
}

bool holds(std::string_view text, const std::string &part)
{
    return text.find(part) != std::string_view::npos;
}

/// Of codes, most of which are plain ASCII.
bool codeHolds(std::string_view code, const std::string &part)
{
    if (std::any_of(code.begin(), code.end(), [](char c) { return static_cast<unsigned char>(c) >= 0x80; }))
        return holds(folded(QString::fromUtf8(code.data(), qsizetype(code.size()))).toStdString(), part);
    const auto same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? char(a - 'A' + 'a') : a) == b; };
    return std::search(code.begin(), code.end(), part.begin(), part.end(), same) != code.end();
}

/// Few spellings in many rows: each is folded once.
class FoldedOnce {
public:
    const std::string &of(std::string_view text)
    {
        auto known = m_known.find(std::string(text));
        if (known == m_known.end())
            known = m_known.emplace(text, folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString()).first;
        return known->second;
    }

private:
    std::unordered_map<std::string, std::string> m_known;
};

/// Whether the row a query stands on holds every word. Columns: id, folded name, code, phone, phone as typed, e-mail,
/// segment, region.
class Filter {
public:
    explicit Filter(const QString &text)
        : m_words(wordsOf(text))
    {
    }
    bool passes(const BulkQuery &row)
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const Word &word) { return rowHolds(row, word); });
    }

private:
    bool rowHolds(const BulkQuery &row, const Word &word)
    {
        if (holds(row.text(1), word.folded) || codeHolds(row.text(2), word.folded) || holds(row.text(5), word.folded))
            return true;
        if (!word.digits.empty() && (holds(row.text(3), word.digits) || holds(row.text(4), word.digits)))
            return true;
        return holds(m_names.of(row.text(6)), word.folded) || holds(m_names.of(row.text(7)), word.folded);
    }

    std::vector<Word> m_words;
    FoldedOnce m_names;
};

/// All that pass, by given name.
Result<Ids> byName(Database &database, const QString &text, const std::function<bool()> &wanted)
{
    Ids found;
    if (folded(text).isEmpty()) {
        BulkQuery all(database, QStringLiteral("SELECT id FROM customer ORDER BY sort_key, id"));
        SOMO_TRY(all.run());
        while (all.next())
            found.push_back(CustomerId{all.int64(0)});
        SOMO_TRY(all.status());
        return found;
    }
    Filter filter(text);
    BulkQuery rows(database, QStringLiteral("SELECT c.id, c.folded, c.code, COALESCE(t.phone, ''), COALESCE(t.phone_typed, ''), COALESCE(t.email, ''),"
                                            " COALESCE(s.name, ''), COALESCE(p.name, '') FROM customer c LEFT JOIN customer_contact t ON t.id = c.id"
                                            " LEFT JOIN segment s ON s.id = c.segment_id LEFT JOIN province p ON p.id = c.province_id"
                                            " ORDER BY c.sort_key, c.id"));
    SOMO_TRY(rows.run());
    for (qint64 read = 1; rows.next(); ++read) {
        if (filter.passes(rows))
            found.push_back(CustomerId{rows.int64(0)});
        if (read % looks == 0 && !wanted())
            break;
    }
    SOMO_TRY(rows.status());
    return found;
}

/// What each customer is sorted by; who has nothing is not in it.
using Values = std::unordered_map<qint64, qint64>;

/// Rows of a customer and a number.
Result<Values> numbers(BulkQuery &rows)
{
    SOMO_TRY(rows.run());
    Values values;
    while (rows.next())
        values.emplace(rows.int64(0), rows.int64(1));
    SOMO_TRY(rows.status());
    return values;
}

/// Customers in the order of what they are sorted by, each with it: equal texts are equal places.
Result<Values> places(Database &database, const QString &sql)
{
    BulkQuery rows(database, sql);
    SOMO_TRY(rows.run());
    Values values;
    std::string before;
    qint64 place = 0;
    while (rows.next()) {
        if (place == 0 || rows.text(1) != before) {
            before = rows.text(1);
            ++place;
        }
        values.emplace(rows.int64(0), place);
    }
    SOMO_TRY(rows.status());
    return values;
}

Result<Values> valuesFor(Database &database, CustomerSort sort, RecognitionEvent event)
{
    switch (sort) {
    case CustomerSort::name: break;
    case CustomerSort::code: return places(database, QStringLiteral("SELECT id, code FROM customer ORDER BY code, id"));
    case CustomerSort::phone:
        return places(database, QStringLiteral("SELECT id, phone FROM customer_contact WHERE phone IS NOT NULL ORDER BY phone, id"));
    case CustomerSort::email:
        return places(database, QStringLiteral("SELECT id, email FROM customer_contact WHERE email IS NOT NULL ORDER BY email, id"));
    case CustomerSort::segment:
        return places(database, QStringLiteral("SELECT c.id, s.sort_key FROM customer c JOIN segment s ON s.id = c.segment_id ORDER BY s.sort_key, s.id, c.id"));
    case CustomerSort::province:
        return places(database, QStringLiteral("SELECT c.id, p.sort_key FROM customer c JOIN province p ON p.id = c.province_id ORDER BY p.sort_key, p.id, c.id"));
    case CustomerSort::firstOrder: {
        BulkQuery rows(database, QStringLiteral("SELECT customer_id, MIN(ordered_on) FROM sales_order WHERE customer_id IS NOT NULL AND kind = 0"
                                                " AND status NOT IN (0, 4) GROUP BY customer_id"));
        return numbers(rows);
    }
    case CustomerSort::lastOrder: {
        BulkQuery rows(database, QStringLiteral("SELECT customer_id, MAX(ordered_on) FROM sales_order WHERE customer_id IS NOT NULL AND kind = 0"
                                                " AND status NOT IN (0, 4) GROUP BY customer_id"));
        return numbers(rows);
    }
    case CustomerSort::orders: {
        BulkQuery rows(database, QStringLiteral("SELECT customer_id, COUNT(*) FROM entry WHERE event = :event AND head = 1 AND customer_id IS NOT NULL"
                                                " GROUP BY customer_id"));
        rows.bind(u":event", qint64(event));
        return numbers(rows);
    }
    case CustomerSort::revenue: {
        BulkQuery rows(database, QStringLiteral("SELECT customer_id, CAST(SUM(net) AS BIGINT) FROM entry WHERE event = :event AND customer_id IS NOT NULL"
                                                " GROUP BY customer_id"));
        rows.bind(u":event", qint64(event));
        return numbers(rows);
    }
    }
    return Values();
}

/// Stable; those without a value go behind all others, in both directions.
void sortBy(Ids &ids, const Values &values, bool descending)
{
    using Valued = std::pair<qint64, CustomerId>;
    std::vector<Valued> valued;
    Ids without;
    valued.reserve(ids.size());
    for (const CustomerId id : ids) {
        if (const auto value = values.find(id.value); value != values.end())
            valued.emplace_back(value->second, id);
        else
            without.push_back(id);
    }
    std::stable_sort(valued.begin(), valued.end(), [descending](const Valued &a, const Valued &b) { return descending ? a.first > b.first : a.first < b.first; });
    std::transform(valued.begin(), valued.end(), ids.begin(), [](const Valued &each) { return each.second; });
    std::copy(without.begin(), without.end(), ids.begin() + std::ptrdiff_t(valued.size()));
}

class RowReader {
public:
    RowReader(Database &database, RecognitionEvent event)
        : m_customer(database, QStringLiteral("SELECT c.id, c.code, c.name, c.kind, COALESCE(t.phone_typed, ''), COALESCE(t.email, ''), COALESCE(s.name, ''),"
                                              " COALESCE(p.name, '') FROM customer c LEFT JOIN customer_contact t ON t.id = c.id"
                                              " LEFT JOIN segment s ON s.id = c.segment_id LEFT JOIN province p ON p.id = c.province_id WHERE c.id = :customer"))
        , m_days(database, QStringLiteral("SELECT COALESCE(MIN(ordered_on), 0), COALESCE(MAX(ordered_on), 0) FROM sales_order WHERE customer_id = :customer"
                                          " AND kind = 0 AND status NOT IN (0, 4)"))
        , m_sums(database, QStringLiteral("SELECT CAST(COALESCE(SUM(e.head), 0) AS BIGINT), CAST(COALESCE(SUM(e.net), 0) AS BIGINT) FROM sales_order o"
                                          " JOIN entry e ON e.order_id = o.id WHERE o.customer_id = :customer AND e.event = :event"))
        , m_event(qint64(event))
    {
    }

    Result<CustomerListRow> read(CustomerId id)
    {
        CustomerListRow row;
        m_customer.bind(u":customer", id);
        SOMO_TRY(m_customer.run());
        if (!m_customer.next()) {
            SOMO_TRY(m_customer.status());
            return row;
        }
        row.id = m_customer.id<CustomerId>(0);
        row.code = m_customer.text(1);
        row.name = m_customer.text(2);
        row.internal = m_customer.text(3) == u"internal";
        row.phone = m_customer.text(4);
        row.email = m_customer.text(5);
        row.segment = m_customer.text(6);
        row.province = m_customer.text(7);
        m_days.bind(u":customer", id);
        SOMO_TRY(m_days.run());
        if (m_days.next()) {
            row.firstOrder = m_days.day(0);
            row.lastOrder = m_days.day(1);
        }
        SOMO_TRY(m_days.status());
        m_sums.bind(u":customer", id);
        m_sums.bind(u":event", m_event);
        SOMO_TRY(m_sums.run());
        if (m_sums.next()) {
            row.orders = m_sums.int64(0);
            row.revenue = m_sums.money(1);
        }
        SOMO_TRY(m_sums.status());
        return row;
    }

private:
    Statement m_customer, m_days, m_sums;
    qint64 m_event;
};

Status readNamed(Statement &rows, std::vector<NamedRow> &into)
{
    SOMO_TRY(rows.run());
    while (rows.next())
        into.push_back({rows.int64(0), rows.text(1), rows.text(2)});
    return rows.status();
}

} // namespace

Result<CustomerKeys> keys(Database &database, const CustomerListAsk &ask, RecognitionEvent event, const std::function<bool()> &wanted)
{
    CustomerKeys keys;
    SOMO_TRY_ASSIGN(keys.rows, byName(database, ask.text, wanted));
    if (ask.sort == CustomerSort::name) {
        if (ask.descending)
            std::reverse(keys.rows.begin(), keys.rows.end());
    } else {
        SOMO_TRY_ASSIGN(const Values values, valuesFor(database, ask.sort, event));
        sortBy(keys.rows, values, ask.descending);
    }
    Statement count(database, QStringLiteral("SELECT COUNT(*) FROM customer"));
    SOMO_TRY_ASSIGN(keys.inBook, runForId(count));
    return keys;
}

Result<std::vector<CustomerListRow>> rows(Database &database, std::span<const CustomerId> ids, RecognitionEvent event)
{
    RowReader reader(database, event);
    std::vector<CustomerListRow> rows;
    rows.reserve(ids.size());
    for (const CustomerId id : ids) {
        SOMO_TRY_ASSIGN(CustomerListRow row, reader.read(id));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<std::vector<CustomerTwin>> twins(Database &database, const Customer &typed, size_t most)
{
    SOMO_TRY_ASSIGN(Ids found, duplicatesOf(database, typed));
    found.resize(std::min(found.size(), most));
    const auto phone = normalisedPhone(typed.phoneTyped);
    const QString email = normalisedEmail(typed.email);
    std::vector<CustomerTwin> twins;
    for (const CustomerId id : found) {
        SOMO_TRY_ASSIGN(const Customer other, byId(database, id));
        twins.push_back({{id.value, other.code, other.name},
                         phone && normalisedPhone(other.phoneTyped) == phone,
                         !email.isEmpty() && normalisedEmail(other.email) == email});
    }
    return twins;
}

Result<CustomerChoices> choices(Database &database, Day day)
{
    CustomerChoices choices;
    Statement segments(database, QStringLiteral("SELECT id, code, name FROM segment ORDER BY sort_key, id"));
    SOMO_TRY(readNamed(segments, choices.segments));
    Statement provinces(database, QStringLiteral("SELECT id, code, name FROM province WHERE valid_from <= :from AND valid_to >= :to ORDER BY sort_key, id"));
    provinces.bind(u":from", day);
    provinces.bind(u":to", day);
    SOMO_TRY(readNamed(provinces, choices.provinces));
    return choices;
}

} // namespace somo::customers
