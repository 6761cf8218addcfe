// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/customer_filter.h"

#include "core/customers/consent.h"

#include <algorithm>
#include <array>

namespace somo {

namespace {

/// How a field is asked, by what stands in it.
enum class FieldShape {
    choice, // one code at most, or none
    marks, // any number of codes
    always, // one code, never none
    text,
    year,
    month,
    count, // never none
    money, // never none
    day,
    own, // as its kind says
};

struct FieldEntry {
    CustomerField field;
    const char *text;
    FieldShape shape;
};

constexpr std::array fieldEntries{
    FieldEntry{CustomerField::stage, "stage", FieldShape::always},
    FieldEntry{CustomerField::segment, "segment", FieldShape::choice},
    FieldEntry{CustomerField::behaviour, "behaviour", FieldShape::choice},
    FieldEntry{CustomerField::tag, "tag", FieldShape::marks},
    FieldEntry{CustomerField::keeper, "keeper", FieldShape::choice},
    FieldEntry{CustomerField::province, "province", FieldShape::choice},
    FieldEntry{CustomerField::contact, "contact", FieldShape::day},
    FieldEntry{CustomerField::lastOrder, "last_order", FieldShape::day},
    FieldEntry{CustomerField::firstOrder, "first_order", FieldShape::day},
    FieldEntry{CustomerField::orders, "orders", FieldShape::count},
    FieldEntry{CustomerField::yearRevenue, "revenue_12m", FieldShape::money},
    FieldEntry{CustomerField::revenue, "revenue", FieldShape::money},
    FieldEntry{CustomerField::product, "product", FieldShape::marks},
    FieldEntry{CustomerField::productGroup, "product_group", FieldShape::marks},
    FieldEntry{CustomerField::channel, "channel", FieldShape::marks},
    FieldEntry{CustomerField::consent, "consent", FieldShape::choice},
    FieldEntry{CustomerField::group, "group", FieldShape::choice},
    FieldEntry{CustomerField::kind, "kind", FieldShape::always},
    FieldEntry{CustomerField::gender, "gender", FieldShape::choice},
    FieldEntry{CustomerField::birthYear, "birth_year", FieldShape::year},
    FieldEntry{CustomerField::birthday, "birthday", FieldShape::month},
    FieldEntry{CustomerField::phone, "phone", FieldShape::text},
    FieldEntry{CustomerField::email, "email", FieldShape::text},
    FieldEntry{CustomerField::address, "address", FieldShape::text},
    FieldEntry{CustomerField::note, "note", FieldShape::text},
    FieldEntry{CustomerField::ownField, "own", FieldShape::own},
};

struct TestEntry {
    CustomerTest test;
    const char *text;
};

constexpr std::array testEntries{
    TestEntry{CustomerTest::is, "is"},         TestEntry{CustomerTest::isNot, "is_not"},     TestEntry{CustomerTest::filled, "filled"},
    TestEntry{CustomerTest::empty, "empty"},   TestEntry{CustomerTest::contains, "contains"}, TestEntry{CustomerTest::atLeast, "at_least"},
    TestEntry{CustomerTest::atMost, "at_most"}, TestEntry{CustomerTest::since, "since"},       TestEntry{CustomerTest::before, "before"},
    TestEntry{CustomerTest::notSince, "not_since"},
};

struct SortEntry {
    CustomerSort sort;
    const char *text;
};

constexpr std::array sortEntries{
    SortEntry{CustomerSort::name, "name"},           SortEntry{CustomerSort::code, "code"},       SortEntry{CustomerSort::phone, "phone"},
    SortEntry{CustomerSort::email, "email"},         SortEntry{CustomerSort::segment, "segment"}, SortEntry{CustomerSort::province, "province"},
    SortEntry{CustomerSort::keeper, "keeper"},       SortEntry{CustomerSort::stage, "stage"},     SortEntry{CustomerSort::firstOrder, "first_order"},
    SortEntry{CustomerSort::lastOrder, "last_order"}, SortEntry{CustomerSort::nextOrder, "next_order"}, SortEntry{CustomerSort::orders, "orders"},
    SortEntry{CustomerSort::revenue, "revenue"},     SortEntry{CustomerSort::yearRevenue, "revenue_12m"},
};

/// The longest stretch of days that "90d" may name: a hundred years.
constexpr int mostDaysBack = 36'525;

const char *const anyField = QT_TRANSLATE_NOOP("expected", "a field, a test and what is asked for, such as tag=vip or last_order not_since 90d");
const char *const anyTest = QT_TRANSLATE_NOOP("expected", "a test that this field knows");
const char *const anyValue = QT_TRANSLATE_NOOP("expected", "a value behind the test");
const char *const noValue = QT_TRANSLATE_NOOP("expected", "nothing behind “filled” and “empty”");
const char *const aDay = QT_TRANSLATE_NOOP("expected", "a day such as 2026-10-31, or a number of days such as 90d");
const char *const aCount = QT_TRANSLATE_NOOP("expected", "a whole number");
const char *const anAmount = QT_TRANSLATE_NOOP("expected", "an amount such as 5000000");
const char *const aYear = QT_TRANSLATE_NOOP("expected", "a year such as 1985");
const char *const aMonth = QT_TRANSLATE_NOOP("expected", "a month from 1 to 12");
const char *const anOwnField = QT_TRANSLATE_NOOP("expected", "the code of a field of your own, such as own:size=XL");
const char *const aConsent = QT_TRANSLATE_NOOP("expected", "a purpose and a channel, such as consent:care:zalo=yes");

Error badFilter(const QString &condition, const char *expected)
{
    return failure(ErrorCode::badCustomerFilter, {condition, QString::fromUtf8(expected)});
}

FieldShape fieldShapeOf(CustomerField field)
{
    return std::ranges::find(fieldEntries, field, &FieldEntry::field)->shape;
}

/// An own field stands to its kind as the shipped fields do to their shapes.
FieldShape fieldShapeOf(CustomerField field, QStringView ownKind)
{
    const FieldShape shape = fieldShapeOf(field);
    if (shape != FieldShape::own)
        return shape;
    if (ownKind == u"date")
        return FieldShape::day;
    if (ownKind == u"choice" || ownKind == u"yesno")
        return FieldShape::choice;
    return ownKind == u"number" || ownKind == u"money" ? FieldShape::year : FieldShape::text;
}

/// "contact not_since 90d" and "tag=vip": where the field ends, what the test is, where the values begin.
struct SplitCondition {
    QString field, test, values;
};

SplitCondition splitCondition(const QString &text)
{
    struct Sign {
        const char16_t *sign;
        const char *test;
    };
    // The longer ones first: "!=" holds "=".
    constexpr Sign signs[] = {{u"!=", "is_not"}, {u">=", "at_least"}, {u"<=", "at_most"}, {u"=", "is"}, {u"<", "before"}};
    const QString clean = text.trimmed();
    const qsizetype blank = clean.indexOf(u' ');
    for (qsizetype at = 0; at < clean.size() && (blank < 0 || at < blank); ++at) {
        for (const Sign &sign : signs) {
            if (QStringView(clean).sliced(at).startsWith(QStringView(sign.sign)))
                return {clean.left(at), QString::fromLatin1(sign.test), clean.mid(at + QStringView(sign.sign).size()).trimmed()};
        }
    }
    const QString rest = blank < 0 ? QString() : clean.mid(blank + 1).trimmed();
    const qsizetype next = rest.indexOf(u' ');
    return {blank < 0 ? clean : clean.left(blank), next < 0 ? rest : rest.left(next), next < 0 ? QString() : rest.mid(next + 1).trimmed()};
}

/// Days are compared by since and before, and that is what ">=" and "<=" of a day mean.
CustomerTest fitted(CustomerField field, CustomerTest test)
{
    if (fieldShapeOf(field) == FieldShape::day && test == CustomerTest::atLeast)
        return CustomerTest::since;
    return test;
}

QStringList valuesFrom(const QString &text)
{
    QStringList values;
    for (const QString &value : text.split(u',', Qt::SkipEmptyParts)) {
        if (!value.trimmed().isEmpty())
            values += value.trimmed();
    }
    return values;
}

const char *faultOfValue(CustomerValueKind kind, const QString &value)
{
    const std::string utf8 = value.toStdString();
    switch (kind) {
    case CustomerValueKind::nothing: return noValue;
    case CustomerValueKind::choice:
    case CustomerValueKind::text: return value.isEmpty() ? anyValue : nullptr;
    case CustomerValueKind::count: return exactDecimalFromText(utf8, 0) ? nullptr : aCount;
    case CustomerValueKind::money:
    case CustomerValueKind::number: return exactDecimalFromText(utf8, 4) ? nullptr : anAmount;
    case CustomerValueKind::year: {
        const auto year = exactDecimalFromText(utf8, 0);
        return year && *year >= 1900 && *year <= 2100 ? nullptr : aYear;
    }
    case CustomerValueKind::month: {
        const auto month = exactDecimalFromText(utf8, 0);
        return month && *month >= 1 && *month <= 12 ? nullptr : aMonth;
    }
    case CustomerValueKind::day: return customerFilterDay(value, lastKnownDay) ? nullptr : aDay;
    }
    return nullptr;
}

const char *faultOfKey(const CustomerCondition &condition)
{
    if (condition.field == CustomerField::ownField)
        return condition.key.isEmpty() ? anOwnField : nullptr;
    if (condition.field == CustomerField::consent) {
        const QStringList parts = condition.key.split(u':');
        const bool isKnown = parts.size() == 2 && consent::isPurpose(parts[0]) && consent::isChannel(parts[1]);
        return isKnown ? nullptr : aConsent;
    }
    return condition.key.isEmpty() ? nullptr : anyField;
}

} // namespace

QString customerFieldText(CustomerField field)
{
    return QString::fromLatin1(std::ranges::find(fieldEntries, field, &FieldEntry::field)->text);
}

std::optional<CustomerField> customerFieldFromText(QStringView text)
{
    const auto found = std::ranges::find_if(fieldEntries, [&](const FieldEntry &entry) { return text == QLatin1String(entry.text); });
    return found == fieldEntries.end() ? std::nullopt : std::optional(found->field);
}

QString customerTestText(CustomerTest test)
{
    return QString::fromLatin1(std::ranges::find(testEntries, test, &TestEntry::test)->text);
}

std::optional<CustomerTest> customerTestFromText(QStringView text)
{
    const auto found = std::ranges::find_if(testEntries, [&](const TestEntry &entry) { return text == QLatin1String(entry.text); });
    return found == testEntries.end() ? std::nullopt : std::optional(found->test);
}

QString customerSortText(CustomerSort sort)
{
    return QString::fromLatin1(std::ranges::find(sortEntries, sort, &SortEntry::sort)->text);
}

std::optional<CustomerSort> customerSortFromText(QStringView text)
{
    const auto found = std::ranges::find_if(sortEntries, [&](const SortEntry &entry) { return text == QLatin1String(entry.text); });
    return found == sortEntries.end() ? std::nullopt : std::optional(found->sort);
}

std::span<const CustomerField> customerFields()
{
    static const auto fields = [] {
        std::array<CustomerField, fieldEntries.size()> all{};
        std::ranges::transform(fieldEntries, all.begin(), &FieldEntry::field);
        return all;
    }();
    return fields;
}

std::vector<CustomerTest> testsOf(CustomerField field, QStringView ownKind)
{
    using enum CustomerTest;
    switch (fieldShapeOf(field, ownKind)) {
    case FieldShape::choice: return {is, isNot, filled, empty};
    case FieldShape::marks: return {is, isNot, filled, empty};
    case FieldShape::always: return {is, isNot};
    case FieldShape::text: return field == CustomerField::ownField ? std::vector{is, contains, isNot, filled, empty} : std::vector{contains, filled, empty};
    case FieldShape::year: return {atLeast, atMost, is, filled, empty};
    case FieldShape::month: return {is, isNot, filled, empty};
    case FieldShape::count: return {atLeast, atMost, is};
    case FieldShape::money: return {atLeast, atMost};
    case FieldShape::day: return {notSince, since, before, filled, empty};
    case FieldShape::own: break;
    }
    return {};
}

CustomerValueKind valueKindOf(CustomerField field, CustomerTest test, QStringView ownKind)
{
    if (test == CustomerTest::filled || test == CustomerTest::empty)
        return CustomerValueKind::nothing;
    switch (fieldShapeOf(field, ownKind)) {
    case FieldShape::choice:
    case FieldShape::marks:
    case FieldShape::always: return CustomerValueKind::choice;
    case FieldShape::text:
    case FieldShape::own: return CustomerValueKind::text;
    case FieldShape::year: return field == CustomerField::ownField ? (ownKind == u"money" ? CustomerValueKind::money : CustomerValueKind::number) : CustomerValueKind::year;
    case FieldShape::month: return CustomerValueKind::month;
    case FieldShape::count: return CustomerValueKind::count;
    case FieldShape::money: return CustomerValueKind::money;
    case FieldShape::day: return CustomerValueKind::day;
    }
    return CustomerValueKind::nothing;
}

std::optional<Day> customerFilterDay(const QString &value, Day today)
{
    if (!value.endsWith(u'd'))
        return Day::fromIso(value);
    const auto back = exactDecimalFromText(value.chopped(1).toStdString(), 0);
    if (!back || *back < 0 || *back > mostDaysBack)
        return std::nullopt;
    return today.addDays(-int(*back));
}

Status checked(const CustomerCondition &condition, QStringView ownKind)
{
    const QString shown = customerConditionText(condition);
    if (const char *fault = faultOfKey(condition))
        return badFilter(shown, fault);
    // Until its kind is known an own field may be asked in any way: the query knows it.
    if (condition.field == CustomerField::ownField && ownKind.isEmpty())
        return success();
    const auto tests = testsOf(condition.field, ownKind);
    if (std::ranges::find(tests, condition.test) == tests.end())
        return badFilter(shown, anyTest);
    const CustomerValueKind kind = valueKindOf(condition.field, condition.test, ownKind);
    if (condition.values.isEmpty())
        return kind == CustomerValueKind::nothing ? success() : Status(badFilter(shown, anyValue));
    const bool takesOne = kind == CustomerValueKind::count || kind == CustomerValueKind::money || kind == CustomerValueKind::day;
    if (takesOne && condition.values.size() > 1)
        return badFilter(shown, anyValue);
    for (const QString &value : condition.values) {
        if (const char *fault = faultOfValue(kind, value))
            return badFilter(shown, fault);
    }
    return success();
}

Result<CustomerCondition> customerConditionFromText(const QString &text)
{
    const SplitCondition split = splitCondition(text);
    const qsizetype colon = split.field.indexOf(u':');
    const auto field = customerFieldFromText(colon < 0 ? split.field : split.field.left(colon));
    if (!field)
        return badFilter(text, anyField);
    const auto test = customerTestFromText(split.test);
    if (!test)
        return badFilter(text, split.test.isEmpty() ? anyField : anyTest);
    CustomerCondition condition{*field, fitted(*field, *test), colon < 0 ? QString() : split.field.mid(colon + 1), valuesFrom(split.values)};
    SOMO_TRY(checked(condition));
    return condition;
}

QString customerConditionText(const CustomerCondition &condition)
{
    QString text = customerFieldText(condition.field);
    if (!condition.key.isEmpty())
        text += u':' + condition.key;
    text += u' ' + customerTestText(condition.test);
    if (!condition.values.isEmpty())
        text += u' ' + condition.values.join(u',');
    return text;
}

} // namespace somo
