// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customer_filter_words.h"

#include "core/customers/timeline_words.h"
#include "core/insight/insight_words.h"

#include <QCoreApplication>

#include <algorithm>

namespace somo::filter_words {

namespace {

QString said(const char *source)
{
    return QCoreApplication::translate("customers", source);
}

bool isDay(CustomerField field)
{
    return field == CustomerField::contact || field == CustomerField::firstOrder || field == CustomerField::lastOrder;
}

std::vector<FilterValue> named(const std::vector<NamedRow> &rows)
{
    std::vector<FilterValue> values;
    for (const NamedRow &row : rows)
        values.push_back({row.code, row.name});
    return values;
}

std::vector<FilterValue> stages(const words::ReportWords &words)
{
    using insight::Stage;
    std::vector<FilterValue> values;
    for (const Stage stage : {Stage::lead, Stage::contacted, Stage::qualified, Stage::customer, Stage::repeat, Stage::dormant})
        values.push_back({insight::stageText(stage), insight::stageWord(stage, words)});
    return values;
}

std::vector<FilterValue> segments(const words::ReportWords &words)
{
    std::vector<FilterValue> values;
    for (const insight::SegmentRule &rule : insight::segmentRules()) {
        const QString code = insight::segmentText(rule.segment);
        if (std::ranges::find(values, code, &FilterValue::code) == values.end())
            values.push_back({code, insight::segmentWord(rule.segment, words)});
    }
    return values;
}

std::vector<FilterValue> ownValues(const QString &key, const FilterChoices &choices)
{
    const auto field = std::ranges::find(choices.ownFields, key, &OwnField::code);
    std::vector<FilterValue> values;
    if (field == choices.ownFields.end())
        return values;
    if (field->kind == u"yesno")
        return {{QStringLiteral("yes"), said(QT_TRANSLATE_NOOP("customers", "yes"))}, {QStringLiteral("no"), said(QT_TRANSLATE_NOOP("customers", "no"))}};
    for (const QString &choice : field->choices)
        values.push_back({choice, choice});
    return values;
}

QString shownValue(const CustomerCondition &condition, const QString &value, const std::vector<FilterValue> &known, const words::ReportWords &words, const QString &ownKind, Day today)
{
    if (const auto found = std::ranges::find(known, value, &FilterValue::code); found != known.end())
        return found->name;
    const Formats &formats = words.formats();
    switch (valueKindOf(condition.field, condition.test, ownKind)) {
    case CustomerValueKind::day: return formats.date(customerFilterDay(value, today).value_or(today));
    case CustomerValueKind::money: return formats.money(Money::fromMinorUnits(decimalFromText(value.toStdString(), formats.currency().decimals).value_or(0)));
    default: return value;
    }
}

} // namespace

QString fieldName(CustomerField field)
{
    switch (field) {
    case CustomerField::group: return said(QT_TRANSLATE_NOOP("customers", "Group"));
    case CustomerField::kind: return said(QT_TRANSLATE_NOOP("customers", "Kind"));
    case CustomerField::stage: return said(QT_TRANSLATE_NOOP("customers", "Stage"));
    case CustomerField::behaviour: return said(QT_TRANSLATE_NOOP("customers", "Group by behaviour"));
    case CustomerField::segment: return said(QT_TRANSLATE_NOOP("customers", "Segment"));
    case CustomerField::province: return said(QT_TRANSLATE_NOOP("customers", "Region"));
    case CustomerField::keeper: return said(QT_TRANSLATE_NOOP("customers", "Keeper"));
    case CustomerField::tag: return said(QT_TRANSLATE_NOOP("customers", "Tag"));
    case CustomerField::gender: return said(QT_TRANSLATE_NOOP("customers", "Gender"));
    case CustomerField::birthYear: return said(QT_TRANSLATE_NOOP("customers", "Year of birth"));
    case CustomerField::birthday: return said(QT_TRANSLATE_NOOP("customers", "Month of birthday"));
    case CustomerField::phone: return said(QT_TRANSLATE_NOOP("customers", "Phone"));
    case CustomerField::email: return said(QT_TRANSLATE_NOOP("customers", "E-mail"));
    case CustomerField::address: return said(QT_TRANSLATE_NOOP("customers", "Address"));
    case CustomerField::note: return said(QT_TRANSLATE_NOOP("customers", "Note"));
    case CustomerField::ownField: return said(QT_TRANSLATE_NOOP("customers", "Field of your own"));
    case CustomerField::consent: return said(QT_TRANSLATE_NOOP("customers", "Consent"));
    case CustomerField::orders: return said(QT_TRANSLATE_NOOP("customers", "Orders that count"));
    case CustomerField::revenue: return said(QT_TRANSLATE_NOOP("customers", "Revenue ever"));
    case CustomerField::yearRevenue: return said(QT_TRANSLATE_NOOP("customers", "Revenue, 12 months"));
    case CustomerField::firstOrder: return said(QT_TRANSLATE_NOOP("customers", "First order"));
    case CustomerField::lastOrder: return said(QT_TRANSLATE_NOOP("customers", "Last order"));
    case CustomerField::product: return said(QT_TRANSLATE_NOOP("customers", "Product bought"));
    case CustomerField::productGroup: return said(QT_TRANSLATE_NOOP("customers", "Product group bought"));
    case CustomerField::channel: return said(QT_TRANSLATE_NOOP("customers", "Channel bought over"));
    case CustomerField::contact: return said(QT_TRANSLATE_NOOP("customers", "Last talk"));
    }
    return {};
}

QString testName(CustomerField field, CustomerTest test)
{
    switch (test) {
    case CustomerTest::is: return said(QT_TRANSLATE_NOOP("customers", "is"));
    case CustomerTest::isNot: return said(QT_TRANSLATE_NOOP("customers", "is not"));
    case CustomerTest::filled: return isDay(field) ? said(QT_TRANSLATE_NOOP("customers", "ever")) : said(QT_TRANSLATE_NOOP("customers", "is known"));
    case CustomerTest::empty: return isDay(field) ? said(QT_TRANSLATE_NOOP("customers", "never yet")) : said(QT_TRANSLATE_NOOP("customers", "isn’t known"));
    case CustomerTest::contains: return said(QT_TRANSLATE_NOOP("customers", "holds"));
    case CustomerTest::atLeast: return said(QT_TRANSLATE_NOOP("customers", "from"));
    case CustomerTest::atMost: return said(QT_TRANSLATE_NOOP("customers", "up to"));
    case CustomerTest::since: return said(QT_TRANSLATE_NOOP("customers", "since"));
    case CustomerTest::before: return said(QT_TRANSLATE_NOOP("customers", "before"));
    case CustomerTest::notSince: return said(QT_TRANSLATE_NOOP("customers", "not since"));
    }
    return {};
}

QString ownKindOf(const CustomerCondition &condition, const FilterChoices &choices)
{
    if (condition.field != CustomerField::ownField)
        return {};
    const auto field = std::ranges::find(choices.ownFields, condition.key, &OwnField::code);
    return field == choices.ownFields.end() ? QString() : field->kind;
}

std::vector<FilterValue> valuesOf(CustomerField field, const QString &key, const FilterChoices &choices, const words::ReportWords &words)
{
    switch (field) {
    case CustomerField::stage: return stages(words);
    case CustomerField::behaviour: return segments(words);
    case CustomerField::segment: return named(choices.segments);
    case CustomerField::province: return named(choices.provinces);
    case CustomerField::keeper: {
        std::vector<FilterValue> values{{QStringLiteral("me"), said(QT_TRANSLATE_NOOP("customers", "me"))}};
        const auto people = named(choices.people);
        values.insert(values.end(), people.begin(), people.end());
        return values;
    }
    case CustomerField::tag: return named(choices.tags);
    case CustomerField::product: return named(choices.products);
    case CustomerField::productGroup: return named(choices.productGroups);
    case CustomerField::channel: return named(choices.channels);
    case CustomerField::kind:
        return {{QStringLiteral("external"), said(QT_TRANSLATE_NOOP("customers", "external"))}, {QStringLiteral("internal"), said(QT_TRANSLATE_NOOP("customers", "internal"))}};
    case CustomerField::gender:
        return {{QStringLiteral("female"), said(QT_TRANSLATE_NOOP("customers", "female"))}, {QStringLiteral("male"), said(QT_TRANSLATE_NOOP("customers", "male"))}};
    case CustomerField::group: {
        std::vector<FilterValue> values;
        for (const QString &group : choices.groups)
            values.push_back({group, group});
        return values;
    }
    case CustomerField::birthday: {
        std::vector<FilterValue> values;
        constexpr int months = 12;
        for (int month = 1; month <= months; ++month)
            values.push_back({QString::number(month), said(QT_TRANSLATE_NOOP("customers", "month %1")).arg(month)});
        return values;
    }
    case CustomerField::consent: {
        std::vector<FilterValue> values;
        for (const char *state : {"yes", "no", "later"})
            values.push_back({QString::fromLatin1(state), consentStateWord(QString::fromLatin1(state), words)});
        return values;
    }
    case CustomerField::ownField: return ownValues(key, choices);
    default: return {};
    }
}

std::vector<FilterValue> consentKeys(const words::ReportWords &words)
{
    std::vector<FilterValue> keys;
    for (const char *purpose : {"care", "marketing"}) {
        for (const char *channel : {"zalo", "call", "sms", "email", "visit"}) {
            keys.push_back({QStringLiteral("%1:%2").arg(QLatin1String(purpose), QLatin1String(channel)),
                            QStringLiteral("%1, %2").arg(consentPurposeWord(QString::fromLatin1(purpose), words), consentChannelWord(QString::fromLatin1(channel), words))});
        }
    }
    return keys;
}

QString conditionWords(const CustomerCondition &condition, const FilterChoices &choices, const words::ReportWords &words, Day today)
{
    QString field = fieldName(condition.field);
    if (condition.field == CustomerField::ownField) {
        const auto own = std::ranges::find(choices.ownFields, condition.key, &OwnField::code);
        field = own == choices.ownFields.end() ? condition.key : own->name;
    } else if (condition.field == CustomerField::consent) {
        for (const FilterValue &key : consentKeys(words)) {
            if (key.code == condition.key)
                field = said(QT_TRANSLATE_NOOP("customers", "Consent (%1)")).arg(key.name);
        }
    }
    const auto known = valuesOf(condition.field, condition.key, choices, words);
    const QString ownKind = ownKindOf(condition, choices);
    QStringList values;
    for (const QString &value : condition.values)
        values << shownValue(condition, value, known, words, ownKind, today);
    const QString shown = values.join(QStringLiteral(", "));
    if (condition.test == CustomerTest::is)
        return QStringLiteral("%1: %2").arg(field, shown);
    return QStringLiteral("%1: %2").arg(field, QString(testName(condition.field, condition.test) + u' ' + shown).trimmed());
}

std::vector<ShippedView> shippedViews(Day today, bool hasTeam)
{
    const auto view = [](const char *name, std::vector<CustomerCondition> conditions, CustomerSort sort = CustomerSort::name, bool descending = false) {
        return ShippedView{said(name), {QString(), std::move(conditions), sort, descending}};
    };
    const CustomerCondition bought{CustomerField::orders, CustomerTest::atLeast, {}, {QStringLiteral("1")}};
    std::vector<ShippedView> views;
    if (hasTeam)
        views.push_back(view(QT_TRANSLATE_NOOP("customers", "Mine"), {{CustomerField::keeper, CustomerTest::is, {}, {QStringLiteral("me")}}}));
    views.push_back(view(QT_TRANSLATE_NOOP("customers", "No talk for 90 days"), {bought, {CustomerField::contact, CustomerTest::notSince, {}, {QStringLiteral("90d")}}},
                         CustomerSort::yearRevenue, true));
    views.push_back(view(QT_TRANSLATE_NOOP("customers", "Longer without an order than usual"), {{CustomerField::stage, CustomerTest::is, {}, {QStringLiteral("dormant")}}},
                         CustomerSort::revenue, true));
    views.push_back(view(QT_TRANSLATE_NOOP("customers", "Most bought in 12 months"), {{CustomerField::yearRevenue, CustomerTest::atLeast, {}, {QStringLiteral("1")}}},
                         CustomerSort::yearRevenue, true));
    views.push_back(view(QT_TRANSLATE_NOOP("customers", "Birthday this month"), {{CustomerField::birthday, CustomerTest::is, {}, {QString::number(today.month())}}}));
    return views;
}

} // namespace somo::filter_words
