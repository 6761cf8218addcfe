// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/column_plan.h"

#include "core/base/text.h"
#include "core/exchange/value_convert.h"

#include <algorithm>

namespace somo {

namespace {

/// Each of the columns that the file has.
Result<std::vector<int>> columnsThere(const std::vector<ColumnRef> &refs, const HeaderMap &headers)
{
    std::vector<int> there;
    for (const ColumnRef &ref : refs) {
        SOMO_TRY_ASSIGN(const int column, headers.find(ref));
        if (column >= 0)
            there.push_back(column);
    }
    return there;
}

Status planOrigin(ColumnPlan &plan, const ColumnSpec &spec, const HeaderMap &headers, bool &missing)
{
    QStringList names;
    SOMO_TRY_ASSIGN(plan.otherwise, columnsThere(spec.otherwise, headers));
    SOMO_TRY_ASSIGN(plan.minus, columnsThere(spec.minus, headers));
    for (const ColumnRef &ref : spec.columns) {
        SOMO_TRY_ASSIGN(const int column, headers.findAny(ref, spec.alternatives, spec.exact));
        // A name has its parts in columns of their own, of which a file may lack some; what else there is speaks instead.
        if (column < 0 && spec.optional && !spec.sum && !plan.otherwise.empty())
            continue;
        if (column < 0 && spec.optional && spec.sum)
            continue; // what isn't there adds nothing
        if (column < 0 && spec.optional) {
            missing = true;
            return success();
        }
        if (column < 0)
            return headers.missing(ref);
        plan.columns.push_back(column);
        names += headers.name(column);
    }
    if (plan.columns.empty() && !plan.otherwise.empty()) {
        plan.columns = {plan.otherwise.front()};
        plan.otherwise.erase(plan.otherwise.begin());
        names += headers.name(plan.columns.front());
    }
    missing = !spec.columns.empty() && plan.columns.empty();
    plan.name = names.join(QStringLiteral(" + "));
    plan.sum = spec.sum;
    plan.before = spec.before.toStdString();
    plan.join = spec.join.toStdString();
    plan.fromRow = spec.fromRow;
    plan.fillDown = spec.fillDown;
    plan.absolute = spec.absolute;
    plan.maskedIsEmpty = spec.maskedIsEmpty;
    plan.unreadableIsEmpty = spec.unreadableIsEmpty;
    plan.split = spec.split.toStdString();
    for (const auto &[field, values] : spec.when) {
        std::vector<std::string> &wanted = plan.when.emplace_back(field, std::vector<std::string>()).second;
        for (const QString &value : values)
            wanted.push_back(value.toStdString());
    }
    if (spec.textTemplate) {
        SOMO_TRY_ASSIGN(TextTemplate parts, TextTemplate::fromText(*spec.textTemplate, headers));
        plan.textTemplate = std::move(parts);
        plan.name = *spec.textTemplate;
    }
    return success();
}

void planMap(ColumnPlan &plan, const ColumnSpec &spec)
{
    for (const auto &[word, target] : spec.map) {
        if (word.endsWith(u'*'))
            plan.prefixes.push_back({word.chopped(1).trimmed().toStdString(), folded(word.chopped(1).trimmed()).toStdString(), target});
        else
            plan.map.emplace(word.toStdString(), target);
        if (word.endsWith(u'*'))
            continue;
        const auto [alike, isNew] = plan.foldedMap.try_emplace(folded(word).toStdString(), target);
        if (!isNew && alike->second && !(*alike->second == target))
            alike->second.reset();
    }
    std::ranges::stable_sort(plan.prefixes, std::ranges::greater(), [](const MappedPrefix &prefix) { return prefix.text.size(); });
    if (spec.defaultValue)
        plan.defaultValue = spec.defaultValue->toStdString();
}

void planDateForms(ColumnPlan &plan, const QString &formats)
{
    for (const QString &format : formats.split(dateFormsBetween))
        plan.dateForms.push_back({format == u"auto" ? std::nullopt : DatePattern::fromText(format), 0});
    plan.pattern = plan.dateForms.front().pattern;
    if (plan.dateForms.size() == 1)
        plan.dateForms.clear();
}

void planFormats(ColumnPlan &plan, const ColumnSpec &spec, const Profile &profile, const MapperOptions &options)
{
    const QString date = spec.dateFormat.isEmpty() ? profile.date : spec.dateFormat;
    plan.datesDecided = date == dayFirstDates || date == monthFirstDates;
    plan.dates = date == monthFirstDates ? DateReading::monthFirst : DateReading::dayFirst;
    if ((plan.isDate() || plan.type == FieldType::time) && date != u"auto" && !plan.datesDecided)
        planDateForms(plan, date);
    if (!plan.isNumeric())
        return;
    std::optional<NumberReading> reading;
    if (!spec.numberFormat.isEmpty() && spec.numberFormat != u"auto")
        reading = numberReadingFromFormat(spec.numberFormat);
    else if (profile.decimal != u"auto")
        reading = profile.decimal == u"," ? NumberReading::strictComma : NumberReading::strictPoint;
    if (reading) {
        plan.numbers = *reading;
        plan.decided = true;
        // A number format of the column itself is somebody's word for these very values.
        const bool isMoney = plan.type == FieldType::amount || plan.type == FieldType::price;
        if (isMoney && options.currencyDecimals == 0 && spec.numberFormat.isEmpty())
            plan.guardedSign = *reading == NumberReading::strictComma ? ',' : '.';
    }
    plan.scale = spec.scale == u"1" ? std::string() : spec.scale.toStdString();
    plan.percentOf = spec.percentOf;
    // "CK %" over a column says how its figures are meant.
    plan.isPercentByHeader = plan.field == Field::lineDiscount && plan.percentOf.isEmpty() && !plan.sum && plan.name.contains(u'%')
        && profile.columns.contains(Field::lineQuantity) && profile.columns.contains(Field::lineUnitPrice);
    if (plan.isPercentByHeader)
        plan.percentOf = QStringLiteral("gross");
}

bool isAmountLike(const ColumnPlan &plan) { return plan.type != FieldType::quantity && plan.field != Field::targetWeight; }

NumberReading decidedNumbers(const ColumnPlan &plan, const NumberEvidence &amounts, bool mappingFree, const MapperOptions &options)
{
    const NumberEvidence &own = plan.numberEvidence;
    if (own.pointDecimal && own.commaDecimal)
        return NumberReading::conflicting;
    if (own.isSettled())
        return own.pointDecimal ? NumberReading::pointDecimal : NumberReading::commaDecimal;
    // 1.500 and nothing that tells: in a currency without decimals an amount has none either (day-one §2).
    if (isAmountLike(plan) && options.currencyDecimals == 0)
        return NumberReading::thousands;
    if (amounts.isSettled() && amounts.pointDecimal != amounts.commaDecimal)
        return amounts.pointDecimal ? NumberReading::pointDecimal : NumberReading::commaDecimal;
    if (isAmountLike(plan) || mappingFree)
        return NumberReading::pointDecimal;
    return NumberReading::conflicting; // 1.500 pieces or one and a half: asked, never guessed
}

/// The way of writing that reads most of the column; the first of equals.
void chooseDateForm(ColumnPlan &plan)
{
    if (!plan.dateForms.empty())
        plan.pattern = std::ranges::max_element(plan.dateForms, {}, &DateForm::read)->pattern;
}

} // namespace

std::string foldedUtf8(std::string_view text)
{
    return folded(QString::fromUtf8(text.data(), qsizetype(text.size()))).toStdString();
}

bool DateForm::reads(std::string_view text) const
{
    return pattern ? pattern->parse(text).has_value() : parseDate(text, DateReading::dayFirst) || parseDate(text, DateReading::monthFirst);
}

Result<TextTemplate> TextTemplate::fromText(const QString &text, const HeaderMap &headers)
{
    TextTemplate result;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype open = text.indexOf(u'{', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        if (close < 0) {
            result.parts.push_back({text.mid(at).toStdString(), -1});
            break;
        }
        if (open > at)
            result.parts.push_back({text.mid(at, open - at).toStdString(), -1});
        const QString name = cleanText(QStringView(text).mid(open + 1, close - open - 1));
        int column = -2;
        if (name != u"key") {
            bool isNumber = false;
            const int number = name.toInt(&isNumber);
            SOMO_TRY_ASSIGN(column, headers.require(isNumber && headers.headers().isEmpty() ? ColumnRef(number) : ColumnRef(name)));
        }
        result.parts.push_back({{}, column});
        at = close + 1;
    }
    return result;
}

Result<std::optional<ColumnPlan>> planColumn(Field field, const ColumnSpec &spec, const Profile &profile,
                                             const HeaderMap &headers, const MapperOptions &options)
{
    ColumnPlan plan;
    plan.field = field;
    plan.type = fieldType(field);
    plan.oncePerOrder = spec.oncePerOrder;
    bool missing = false;
    SOMO_TRY(planOrigin(plan, spec, headers, missing));
    if (missing)
        return std::optional<ColumnPlan>();
    if (plan.name.isEmpty())
        plan.name = QString::fromLatin1(fieldName(field).data(), qsizetype(fieldName(field).size()));
    planMap(plan, spec);
    planFormats(plan, spec, profile, options);
    for (const QString &text : spec.empty ? *spec.empty : profile.empty)
        plan.empty.push_back(text.toStdString());
    for (const Lookup &lookup : spec.lookups) {
        SOMO_TRY_ASSIGN(auto table, LookupTable::load(lookup, options.openBeside));
        plan.lookups.push_back(std::move(table));
    }
    if (spec.value) {
        std::string canonical;
        const std::string value = cleanText(*spec.value).toStdString();
        if (!value.empty()) {
            if (convertProfileValue(plan, value, canonical))
                return failure(ErrorCode::badProfileValue, {plan.name, QString::fromUtf8(QT_TRANSLATE_NOOP("expected", "a value that the field can hold"))});
        }
        plan.constant = std::move(canonical);
    }
    return std::optional<ColumnPlan>(std::move(plan));
}

void decideReadings(const std::vector<ColumnPlan *> &plans, bool mappingFree, const MapperOptions &options)
{
    NumberEvidence amounts;
    for (const ColumnPlan *plan : plans) {
        if (plan->isNumeric() && isAmountLike(*plan)) {
            amounts.pointDecimal = amounts.pointDecimal || plan->numberEvidence.pointDecimal;
            amounts.commaDecimal = amounts.commaDecimal || plan->numberEvidence.commaDecimal;
        }
    }
    for (ColumnPlan *plan : plans) {
        if (!plan->needsEvidence())
            continue;
        chooseDateForm(*plan);
        if (plan->isNumeric() && !plan->decided)
            plan->numbers = decidedNumbers(*plan, amounts, mappingFree, options);
        const DateEvidence &dates = plan->dateEvidence;
        if (dates.dayFirst && dates.monthFirst)
            plan->dates = DateReading::conflicting;
        else if (dates.isSettled())
            plan->dates = dates.dayFirst ? DateReading::dayFirst : DateReading::monthFirst;
        else
            plan->dates = options.dayFirst ? DateReading::dayFirst : DateReading::monthFirst;
    }
}

} // namespace somo
