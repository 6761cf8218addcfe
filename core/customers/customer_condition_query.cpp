// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_condition_query.h"

#include "core/base/text.h"
#include "core/customers/customer_behaviour_query.h"
#include "core/customers/customer_words_query.h"
#include "core/customers/gender.h"
#include "core/customers/own_field_query.h"
#include "core/marketing/region.h"
#include "core/storage/bulk_writer.h"

#include <limits>

namespace somo::customers {

namespace {

/// Which things a code or name means, who has such a thing, and who has any.
struct ChoiceStatements {
    QString named; // :code, :name → ids
    QString having; // :value → customers
    QString any;
};

ChoiceStatements choiceStatements(CustomerField field)
{
    switch (field) {
    case CustomerField::segment:
        return {QStringLiteral("SELECT id FROM segment WHERE code = :code OR name = :name ORDER BY id"),
                QStringLiteral("SELECT id FROM customer WHERE segment_id = :value ORDER BY id"),
                QStringLiteral("SELECT id FROM customer WHERE segment_id IS NOT NULL ORDER BY id")};
    case CustomerField::province:
        return {QString(), QStringLiteral("SELECT id FROM customer WHERE province_id = :value ORDER BY id"),
                QStringLiteral("SELECT id FROM customer WHERE province_id IS NOT NULL ORDER BY id")};
    case CustomerField::keeper:
        return {QStringLiteral("SELECT id FROM person WHERE code = :code OR name = :name ORDER BY id"),
                QStringLiteral("SELECT id FROM customer WHERE keeper_id = :value ORDER BY id"),
                QStringLiteral("SELECT id FROM customer WHERE keeper_id IS NOT NULL ORDER BY id")};
    case CustomerField::tag:
        return {QStringLiteral("SELECT id FROM tag WHERE folded = :code OR name = :name ORDER BY id"),
                QStringLiteral("SELECT customer_id FROM customer_tag WHERE tag_id = :value ORDER BY customer_id"),
                QStringLiteral("SELECT DISTINCT customer_id FROM customer_tag ORDER BY customer_id")};
    case CustomerField::product:
        return {QStringLiteral("SELECT id FROM product WHERE code = :code OR name = :name ORDER BY id"),
                QStringLiteral("SELECT DISTINCT o.customer_id FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE l.product_id = :value"
                               " AND o.kind = 0 AND o.status NOT IN (0, 4) AND o.ordered_on <= :today AND o.customer_id IS NOT NULL ORDER BY o.customer_id"),
                QStringLiteral("SELECT c.id FROM customer c WHERE EXISTS (SELECT 1 FROM sales_order o JOIN order_line l ON l.order_id = o.id WHERE o.customer_id = c.id"
                               " AND o.kind = 0 AND o.status NOT IN (0, 4) AND o.ordered_on <= :today AND l.product_id IS NOT NULL) ORDER BY c.id")};
    case CustomerField::productGroup:
        return {QStringLiteral("WITH RECURSIVE under(id) AS (SELECT id FROM product_group WHERE code = :code OR name = :name"
                               " UNION SELECT g.id FROM product_group g JOIN under u ON g.parent_id = u.id) SELECT id FROM under ORDER BY id"),
                QStringLiteral("SELECT DISTINCT o.customer_id FROM order_line l JOIN sales_order o ON o.id = l.order_id WHERE l.product_group_id = :value"
                               " AND o.kind = 0 AND o.status NOT IN (0, 4) AND o.ordered_on <= :today AND o.customer_id IS NOT NULL ORDER BY o.customer_id"),
                QStringLiteral("SELECT c.id FROM customer c WHERE EXISTS (SELECT 1 FROM sales_order o JOIN order_line l ON l.order_id = o.id WHERE o.customer_id = c.id"
                               " AND o.kind = 0 AND o.status NOT IN (0, 4) AND o.ordered_on <= :today AND l.product_group_id IS NOT NULL) ORDER BY c.id")};
    case CustomerField::channel:
        return {QStringLiteral("SELECT id FROM channel WHERE code = :code OR name = :name ORDER BY id"),
                QStringLiteral("SELECT DISTINCT customer_id FROM sales_order WHERE channel_id = :value AND kind = 0 AND status NOT IN (0, 4) AND ordered_on <= :today"
                               " AND customer_id IS NOT NULL ORDER BY customer_id"),
                QStringLiteral("SELECT DISTINCT customer_id FROM sales_order WHERE channel_id IS NOT NULL AND kind = 0 AND status NOT IN (0, 4) AND ordered_on <= :today"
                               " AND customer_id IS NOT NULL ORDER BY customer_id")};
    default: return {};
    }
}

/// Fields that hold their value as it stands.
ChoiceStatements wordStatements(CustomerField field)
{
    switch (field) {
    case CustomerField::group:
        return {QString(), QStringLiteral("SELECT id FROM customer WHERE customer_group = :value ORDER BY id"),
                QStringLiteral("SELECT id FROM customer WHERE customer_group IS NOT NULL ORDER BY id")};
    case CustomerField::kind: return {QString(), QStringLiteral("SELECT id FROM customer WHERE kind = :value ORDER BY id"), QString()};
    default: return {};
    }
}

/// Rows of a customer and a text in which words are looked for.
QString textStatement(CustomerField field)
{
    switch (field) {
    case CustomerField::phone: return QStringLiteral("SELECT id, COALESCE(phone, phone_typed) FROM customer_contact WHERE phone_typed IS NOT NULL ORDER BY id");
    case CustomerField::email: return QStringLiteral("SELECT id, email FROM customer_contact WHERE email IS NOT NULL ORDER BY id");
    case CustomerField::address: return QStringLiteral("SELECT id, address FROM customer_contact WHERE address IS NOT NULL ORDER BY id");
    case CustomerField::note: return QStringLiteral("SELECT id, note FROM customer WHERE note IS NOT NULL ORDER BY id");
    default: return {};
    }
}

class ConditionReader {
public:
    ConditionReader(Database &database, const CustomerFilterAsk &ask, CustomerFigures &figures, const CustomerCondition &condition)
        : m_database(database)
        , m_ask(ask)
        , m_figures(figures)
        , m_condition(condition)
    {
    }

    Result<CustomerPass> read()
    {
        SOMO_TRY(checked(m_condition));
        if (isBehaviour(m_condition.field)) {
            SOMO_TRY_ASSIGN(m_pass, behaviourPass(m_database, m_ask, m_figures, m_condition));
        } else {
            SOMO_TRY(mark());
        }
        if (m_condition.test == CustomerTest::isNot || m_condition.test == CustomerTest::empty)
            m_pass.others = !m_pass.others;
        return std::move(m_pass);
    }

private:
    Status mark()
    {
        switch (m_condition.field) {
        case CustomerField::stage:
        case CustomerField::behaviour: return markSets();
        case CustomerField::segment:
        case CustomerField::province:
        case CustomerField::keeper:
        case CustomerField::tag:
        case CustomerField::product:
        case CustomerField::productGroup:
        case CustomerField::channel: return markChoices();
        case CustomerField::group:
        case CustomerField::kind: return markWords();
        case CustomerField::gender: return markGender();
        case CustomerField::phone:
        case CustomerField::email:
        case CustomerField::address:
        case CustomerField::note: return markTexts();
        case CustomerField::birthYear: return markBirthYear();
        case CustomerField::birthday: return markBirthday();
        case CustomerField::ownField: return markOwn();
        case CustomerField::consent: return markConsent();
        case CustomerField::orders:
        case CustomerField::revenue:
        case CustomerField::yearRevenue:
        case CustomerField::firstOrder:
        case CustomerField::lastOrder:
        case CustomerField::contact: break;
        }
        return success();
    }

    bool asksWhether() const { return asksIfAny(m_condition); }

    Status add(BulkQuery &rows) { return addRows(rows, m_pass.marks); }
    Status addAll(const QString &sql)
    {
        BulkQuery rows(m_database, sql);
        return add(rows);
    }
    template <typename Value>
    Status addWith(const QString &sql, QStringView name, const Value &value)
    {
        BulkQuery rows(m_database, sql);
        rows.bind(name, value);
        return add(rows);
    }
    Status addSpan(const QString &sql, const NumberSpan &span)
    {
        BulkQuery rows(m_database, sql);
        rows.bind(u":from", span.from);
        rows.bind(u":to", span.to);
        return add(rows);
    }

    Status markSets()
    {
        if (!m_ask.sets.of)
            return failure(ErrorCode::internal, {QStringLiteral("nobody says who is in a stage")});
        const QStringList values = asksWhether() ? QStringList{QString()} : m_condition.values;
        for (const QString &value : values) {
            SOMO_TRY_ASSIGN(const std::vector<CustomerId> customers, m_ask.sets.of(m_database, m_condition.field, value));
            for (const CustomerId customer : customers)
                m_pass.marks.add(customer.value);
        }
        return success();
    }

    /// The provinces that one of today stands for: itself and those that became part of it.
    Result<std::vector<qint64>> provincesNamed(const QString &value)
    {
        SOMO_TRY_ASSIGN(const ProvinceBook provinces, ProvinceBook::load(m_database));
        SOMO_TRY_ASSIGN(const std::optional<ProvinceId> named, provinces.find(value, m_ask.today));
        if (!named)
            return failure(ErrorCode::badCustomerFilter, {customerConditionText(m_condition), QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a province of the book, by its name or code"))});
        std::vector<qint64> ids;
        const ProvinceId now = provinces.onDay(*named, m_ask.today);
        Statement rows(m_database, QStringLiteral("SELECT id FROM province WHERE id = :id OR successor_id = :successor ORDER BY id"));
        rows.bind(u":id", now);
        rows.bind(u":successor", now);
        SOMO_TRY(rows.run());
        while (rows.next())
            ids.push_back(rows.int64(0));
        SOMO_TRY(rows.status());
        return ids;
    }

    Result<std::vector<qint64>> idsNamed(const QString &sql, const QString &value)
    {
        if (m_condition.field == CustomerField::province)
            return provincesNamed(value);
        if (m_condition.field == CustomerField::keeper && value == u"me")
            return std::vector<qint64>(m_ask.me ? 1 : 0, m_ask.me.value);
        Statement rows(m_database, sql);
        rows.bind(u":code", m_condition.field == CustomerField::tag ? folded(value) : value);
        rows.bind(u":name", value);
        SOMO_TRY(rows.run());
        std::vector<qint64> ids;
        while (rows.next())
            ids.push_back(rows.int64(0));
        SOMO_TRY(rows.status());
        return ids;
    }

    Status markChoices()
    {
        const ChoiceStatements statements = choiceStatements(m_condition.field);
        const bool isOfOrders = m_condition.field == CustomerField::product || m_condition.field == CustomerField::productGroup || m_condition.field == CustomerField::channel;
        if (asksWhether())
            return isOfOrders ? addWith(statements.any, u":today", lastDayOf(m_ask.today)) : addAll(statements.any);
        BulkQuery having(m_database, statements.having);
        for (const QString &value : m_condition.values) {
            SOMO_TRY_ASSIGN(const std::vector<qint64> ids, idsNamed(statements.named, value));
            for (const qint64 id : ids) {
                having.bind(u":value", id);
                if (isOfOrders)
                    having.bind(u":today", lastDayOf(m_ask.today));
                SOMO_TRY(add(having));
            }
        }
        return success();
    }

    Status markWords()
    {
        const ChoiceStatements statements = wordStatements(m_condition.field);
        if (asksWhether())
            return addAll(statements.any);
        for (const QString &value : m_condition.values)
            SOMO_TRY(addWith(statements.having, u":value", value));
        return success();
    }

    /// People and files write it in their own ways: the same as the demographics count.
    Status markGender()
    {
        if (asksWhether())
            return addAll(QStringLiteral("SELECT id FROM customer WHERE gender IS NOT NULL ORDER BY id"));
        QStringList wanted;
        for (const QString &value : m_condition.values)
            wanted += genderKey(value);
        BulkQuery rows(m_database, QStringLiteral("SELECT id, gender FROM customer WHERE gender IS NOT NULL ORDER BY id"));
        SOMO_TRY(rows.run());
        while (rows.next()) {
            const std::string_view gender = rows.text(1);
            if (wanted.contains(genderKey(QString::fromUtf8(gender.data(), qsizetype(gender.size())))))
                m_pass.marks.add(rows.int64(0));
        }
        return rows.status();
    }

    Status markTexts()
    {
        if (asksWhether())
            return addAll(textStatement(m_condition.field));
        BulkQuery rows(m_database, textStatement(m_condition.field));
        return addContaining(rows);
    }

    /// Rows of a customer and a text, in which one of the values stands.
    Status addContaining(BulkQuery &rows)
    {
        std::vector<std::string> parts;
        for (const QString &value : m_condition.values) {
            const std::string digits = m_condition.field == CustomerField::phone ? phoneDigits(QString(value).remove(u' ')) : std::string();
            parts.push_back(digits.empty() ? folded(value).toStdString() : digits);
        }
        FoldedOnce spellings;
        SOMO_TRY(rows.run());
        while (rows.next()) {
            const std::string &text = spellings.of(rows.text(1));
            for (const std::string &part : parts) {
                if (text.find(part) != std::string::npos)
                    m_pass.marks.add(rows.int64(0));
            }
        }
        return rows.status();
    }

    Status markBirthYear()
    {
        if (asksWhether())
            return addAll(QStringLiteral("SELECT id FROM customer WHERE birth_year IS NOT NULL ORDER BY id"));
        for (const QString &value : m_condition.values) {
            SOMO_TRY_ASSIGN(const NumberSpan years, spanOf(m_condition, value, 0));
            SOMO_TRY(addSpan(QStringLiteral("SELECT id FROM customer WHERE birth_year BETWEEN :from AND :to ORDER BY id"), years));
        }
        return success();
    }

    Status markBirthday()
    {
        if (asksWhether())
            return addAll(QStringLiteral("SELECT id FROM customer_contact WHERE birth_day IS NOT NULL ORDER BY id"));
        constexpr qint64 perMonth = 100; // month × 100 + day
        for (const QString &value : m_condition.values) {
            const qint64 month = value.toLongLong() * perMonth;
            SOMO_TRY(addSpan(QStringLiteral("SELECT id FROM customer_contact WHERE birth_day BETWEEN :from AND :to ORDER BY id"), {month, month + perMonth - 1}));
        }
        return success();
    }

    Status markOwn()
    {
        SOMO_TRY_ASSIGN(const std::optional<OwnField> field, own_fields::find(m_database, QStringLiteral("customer"), m_condition.key));
        if (!field) {
            return failure(ErrorCode::badCustomerFilter, {customerConditionText(m_condition),
                                                          QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "the code of a field of your own, such as own:size=XL"))});
        }
        if (field->kind == u"date" && m_condition.test == CustomerTest::atLeast)
            m_condition.test = CustomerTest::since;
        SOMO_TRY(checked(m_condition, field->kind));
        if (field->kind == u"date")
            return markOwnDay(field->id);
        if (asksWhether())
            return addWith(QStringLiteral("SELECT customer_id FROM own_value WHERE field_id = :field AND customer_id IS NOT NULL ORDER BY customer_id"), u":field", field->id.value);
        if (m_condition.test == CustomerTest::contains) {
            BulkQuery rows(m_database, QStringLiteral("SELECT customer_id, value_text FROM own_value WHERE field_id = :field AND customer_id IS NOT NULL"
                                                      " AND value_text IS NOT NULL ORDER BY customer_id"));
            rows.bind(u":field", field->id.value);
            return addContaining(rows);
        }
        for (const QString &value : m_condition.values)
            SOMO_TRY(markOwnValue(*field, value));
        return success();
    }

    Status markOwnValue(const OwnField &field, const QString &value)
    {
        SOMO_TRY_ASSIGN(const OwnValue wanted, own_fields::fromText(field, value, m_ask.currency));
        if (wanted.text) {
            BulkQuery rows(m_database, QStringLiteral("SELECT customer_id FROM own_value WHERE field_id = :field AND value_text = :value AND customer_id IS NOT NULL"
                                                      " ORDER BY customer_id"));
            rows.bind(u":field", field.id.value);
            rows.bind(u":value", *wanted.text);
            return add(rows);
        }
        NumberSpan span;
        if (m_condition.test != CustomerTest::atMost)
            span.from = wanted.number.value_or(0);
        if (m_condition.test != CustomerTest::atLeast)
            span.to = wanted.number.value_or(0);
        return addOwnSpan(field.id, span);
    }

    Status addOwnSpan(OwnFieldId field, const NumberSpan &span)
    {
        BulkQuery rows(m_database, QStringLiteral("SELECT customer_id FROM own_value WHERE field_id = :field AND value_number BETWEEN :from AND :to AND customer_id IS NOT NULL"
                                                  " ORDER BY customer_id"));
        rows.bind(u":field", field.value);
        rows.bind(u":from", span.from);
        rows.bind(u":to", span.to);
        return add(rows);
    }

    Status markOwnDay(OwnFieldId field)
    {
        if (asksWhether())
            return addOwnSpan(field, {});
        const qint64 day = this->day().number();
        if (m_condition.test == CustomerTest::before)
            return addOwnSpan(field, {std::numeric_limits<qint64>::min(), day - 1});
        m_pass.others = m_condition.test == CustomerTest::notSince;
        return addOwnSpan(field, {day, std::numeric_limits<qint64>::max()});
    }

    /// Read by checked() already.
    Day day() const { return dayOf(m_condition, m_ask.today); }

    Status markConsent()
    {
        const QStringList parts = m_condition.key.split(u':');
        BulkQuery rows(m_database, QStringLiteral("SELECT customer_id, state FROM consent WHERE purpose = :purpose AND channel = :channel ORDER BY customer_id, from_day, id"));
        rows.bind(u":purpose", parts.value(0));
        rows.bind(u":channel", parts.value(1));
        SOMO_TRY(rows.run());
        while (rows.next()) { // of a customer the newest comes last, and counts
            const std::string_view state = rows.text(1);
            const bool isIt = asksWhether() || m_condition.values.contains(QString::fromUtf8(state.data(), qsizetype(state.size())));
            if (isIt)
                m_pass.marks.add(rows.int64(0));
            else
                m_pass.marks.remove(rows.int64(0));
        }
        return rows.status();
    }

    Database &m_database;
    const CustomerFilterAsk &m_ask;
    CustomerFigures &m_figures;
    CustomerCondition m_condition;
    CustomerPass m_pass;
};

} // namespace

Result<CustomerPass> passOf(Database &database, const CustomerFilterAsk &ask, CustomerFigures &figures, const CustomerCondition &condition)
{
    return ConditionReader(database, ask, figures, condition).read();
}

} // namespace somo::customers
