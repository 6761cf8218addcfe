// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/trail_words.h"

#include "core/words/language.h"
#include "core/words/thing_words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace somo::words {

namespace {

struct TrailLabel {
    const char16_t *column;
    const char *source;
};

constexpr std::array trailLabels{
    TrailLabel{u"active", QT_TRANSLATE_NOOP("trail", "Turned on")},
    TrailLabel{u"active_from", QT_TRANSLATE_NOOP("trail", "Active from")},
    TrailLabel{u"active_to", QT_TRANSLATE_NOOP("trail", "Active to")},
    TrailLabel{u"activity_id", QT_TRANSLATE_NOOP("trail", "Talk")},
    TrailLabel{u"added_on", QT_TRANSLATE_NOOP("trail", "Added on")},
    TrailLabel{u"address", QT_TRANSLATE_NOOP("trail", "Address")},
    TrailLabel{u"after_minute", QT_TRANSLATE_NOOP("trail", "After")},
    TrailLabel{u"agrees", QT_TRANSLATE_NOOP("trail", "Agrees")},
    TrailLabel{u"amount", QT_TRANSLATE_NOOP("trail", "Amount")},
    TrailLabel{u"answer", QT_TRANSLATE_NOOP("trail", "Answer")},
    TrailLabel{u"answered_at", QT_TRANSLATE_NOOP("trail", "Answered at")},
    TrailLabel{u"answered_by", QT_TRANSLATE_NOOP("trail", "Answered by")},
    TrailLabel{u"answered_on", QT_TRANSLATE_NOOP("trail", "Answered on")},
    TrailLabel{u"approved_at", QT_TRANSLATE_NOOP("trail", "Approved at")},
    TrailLabel{u"approved_by", QT_TRANSLATE_NOOP("trail", "Approved by")},
    TrailLabel{u"area_id", QT_TRANSLATE_NOOP("trail", "Area")},
    TrailLabel{u"at_minute", QT_TRANSLATE_NOOP("trail", "Time")},
    TrailLabel{u"at_moment", QT_TRANSLATE_NOOP("trail", "Moment")},
    TrailLabel{u"author", QT_TRANSLATE_NOOP("trail", "Author")},
    TrailLabel{u"band_from", QT_TRANSLATE_NOOP("trail", "Band from")},
    TrailLabel{u"base", QT_TRANSLATE_NOOP("trail", "Base")},
    TrailLabel{u"birth_day", QT_TRANSLATE_NOOP("trail", "Birthday")},
    TrailLabel{u"birth_year", QT_TRANSLATE_NOOP("trail", "Born")},
    TrailLabel{u"by_whom", QT_TRANSLATE_NOOP("trail", "Promised by")},
    TrailLabel{u"byte_count", QT_TRANSLATE_NOOP("trail", "Size in bytes")},
    TrailLabel{u"calculated_at", QT_TRANSLATE_NOOP("trail", "Calculated at")},
    TrailLabel{u"calculated_by", QT_TRANSLATE_NOOP("trail", "Calculated by")},
    TrailLabel{u"came_from_id", QT_TRANSLATE_NOOP("trail", "Brought by")},
    TrailLabel{u"campaign_id", QT_TRANSLATE_NOOP("trail", "Campaign")},
    TrailLabel{u"cancelled_on", QT_TRANSLATE_NOOP("trail", "Cancelled on")},
    TrailLabel{u"carried_in", QT_TRANSLATE_NOOP("trail", "Carried in")},
    TrailLabel{u"carried_out", QT_TRANSLATE_NOOP("trail", "Carried on")},
    TrailLabel{u"category_id", QT_TRANSLATE_NOOP("trail", "Kind of expense")},
    TrailLabel{u"channel", QT_TRANSLATE_NOOP("trail", "Channel")},
    TrailLabel{u"channel_id", QT_TRANSLATE_NOOP("trail", "Channel")},
    TrailLabel{u"choices", QT_TRANSLATE_NOOP("trail", "Choices")},
    TrailLabel{u"closed_on", QT_TRANSLATE_NOOP("trail", "Closed on")},
    TrailLabel{u"code", QT_TRANSLATE_NOOP("trail", "Code")},
    TrailLabel{u"completed_on", QT_TRANSLATE_NOOP("trail", "Completed on")},
    TrailLabel{u"confirmed", QT_TRANSLATE_NOOP("trail", "Confirmed")},
    TrailLabel{u"confirmed_on", QT_TRANSLATE_NOOP("trail", "Confirmed on")},
    TrailLabel{u"copy_id", QT_TRANSLATE_NOOP("trail", "Counts nowhere")},
    TrailLabel{u"customer_group", QT_TRANSLATE_NOOP("trail", "Group")},
    TrailLabel{u"customer_id", QT_TRANSLATE_NOOP("trail", "Customer")},
    TrailLabel{u"day", QT_TRANSLATE_NOOP("trail", "Day")},
    TrailLabel{u"deal_id", QT_TRANSLATE_NOOP("trail", "Deal")},
    TrailLabel{u"direction", QT_TRANSLATE_NOOP("trail", "Direction")},
    TrailLabel{u"discount", QT_TRANSLATE_NOOP("trail", "Discount")},
    TrailLabel{u"done_on", QT_TRANSLATE_NOOP("trail", "Done on")},
    TrailLabel{u"due_minute", QT_TRANSLATE_NOOP("trail", "Time")},
    TrailLabel{u"due_on", QT_TRANSLATE_NOOP("trail", "Due on")},
    TrailLabel{u"edition", QT_TRANSLATE_NOOP("trail", "Edition")},
    TrailLabel{u"email", QT_TRANSLATE_NOOP("trail", "E-mail")},
    TrailLabel{u"envelope", QT_TRANSLATE_NOOP("trail", "Envelope")},
    TrailLabel{u"erased_on", QT_TRANSLATE_NOOP("trail", "Erased on")},
    TrailLabel{u"event", QT_TRANSLATE_NOOP("trail", "Counts on")},
    TrailLabel{u"expected_on", QT_TRANSLATE_NOOP("trail", "Expected on")},
    TrailLabel{u"fee", QT_TRANSLATE_NOOP("trail", "Fee")},
    TrailLabel{u"field_id", QT_TRANSLATE_NOOP("trail", "Field")},
    TrailLabel{u"file_name", QT_TRANSLATE_NOOP("trail", "File")},
    TrailLabel{u"filter", QT_TRANSLATE_NOOP("trail", "Cut")},
    TrailLabel{u"first_id", QT_TRANSLATE_NOOP("trail", "First order")},
    TrailLabel{u"from_day", QT_TRANSLATE_NOOP("trail", "From")},
    TrailLabel{u"gender", QT_TRANSLATE_NOOP("trail", "Gender")},
    TrailLabel{u"group_id", QT_TRANSLATE_NOOP("trail", "Group")},
    TrailLabel{u"helped", QT_TRANSLATE_NOOP("trail", "What helped")},
    TrailLabel{u"hits", QT_TRANSLATE_NOOP("trail", "Times")},
    TrailLabel{u"in_the_way", QT_TRANSLATE_NOOP("trail", "What is in the way")},
    TrailLabel{u"is_lead", QT_TRANSLATE_NOOP("trail", "Lead")},
    TrailLabel{u"keeper_from", QT_TRANSLATE_NOOP("trail", "Looked after since")},
    TrailLabel{u"keeper_id", QT_TRANSLATE_NOOP("trail", "Looked after by")},
    TrailLabel{u"key", QT_TRANSLATE_NOOP("trail", "Setting")},
    TrailLabel{u"kind", QT_TRANSLATE_NOOP("trail", "Kind")},
    TrailLabel{u"line_id", QT_TRANSLATE_NOOP("trail", "Line")},
    TrailLabel{u"line_no", QT_TRANSLATE_NOOP("trail", "Line")},
    TrailLabel{u"login", QT_TRANSLATE_NOOP("trail", "Login")},
    TrailLabel{u"lost_note", QT_TRANSLATE_NOOP("trail", "Why it was lost")},
    TrailLabel{u"lost_reason_id", QT_TRANSLATE_NOOP("trail", "Why it was lost")},
    TrailLabel{u"made_on", QT_TRANSLATE_NOOP("trail", "Made on")},
    TrailLabel{u"media_type", QT_TRANSLATE_NOOP("trail", "Kind of file")},
    TrailLabel{u"method", QT_TRANSLATE_NOOP("trail", "Way of paying")},
    TrailLabel{u"metric", QT_TRANSLATE_NOOP("trail", "Metric")},
    TrailLabel{u"moment", QT_TRANSLATE_NOOP("trail", "Moment")},
    TrailLabel{u"monthly_salary", QT_TRANSLATE_NOOP("trail", "Base salary")},
    TrailLabel{u"name", QT_TRANSLATE_NOOP("trail", "Name")},
    TrailLabel{u"net", QT_TRANSLATE_NOOP("trail", "Amount")},
    TrailLabel{u"net_stated", QT_TRANSLATE_NOOP("trail", "Amount as stated")},
    TrailLabel{u"newest_day", QT_TRANSLATE_NOOP("trail", "Newest day")},
    TrailLabel{u"next_on", QT_TRANSLATE_NOOP("trail", "Next step on")},
    TrailLabel{u"next_step", QT_TRANSLATE_NOOP("trail", "Next step")},
    TrailLabel{u"not_before", QT_TRANSLATE_NOOP("trail", "Not before")},
    TrailLabel{u"note", QT_TRANSLATE_NOOP("trail", "Note")},
    TrailLabel{u"number", QT_TRANSLATE_NOOP("trail", "Number")},
    TrailLabel{u"occasion", QT_TRANSLATE_NOOP("trail", "Occasion")},
    TrailLabel{u"occasion_day", QT_TRANSLATE_NOOP("trail", "Day of the occasion")},
    TrailLabel{u"on_day", QT_TRANSLATE_NOOP("trail", "Day")},
    TrailLabel{u"opened_on", QT_TRANSLATE_NOOP("trail", "Opened on")},
    TrailLabel{u"order_id", QT_TRANSLATE_NOOP("trail", "Order")},
    TrailLabel{u"ordered_on", QT_TRANSLATE_NOOP("trail", "Ordered on")},
    TrailLabel{u"outcome", QT_TRANSLATE_NOOP("trail", "Outcome")},
    TrailLabel{u"page", QT_TRANSLATE_NOOP("trail", "Page")},
    TrailLabel{u"paid_on", QT_TRANSLATE_NOOP("trail", "Paid on")},
    TrailLabel{u"parent_id", QT_TRANSLATE_NOOP("trail", "Above it")},
    TrailLabel{u"payer", QT_TRANSLATE_NOOP("trail", "Payer")},
    TrailLabel{u"payer_id", QT_TRANSLATE_NOOP("trail", "Payer")},
    TrailLabel{u"period_first", QT_TRANSLATE_NOOP("trail", "Period from")},
    TrailLabel{u"period_id", QT_TRANSLATE_NOOP("trail", "Period")},
    TrailLabel{u"period_kind", QT_TRANSLATE_NOOP("trail", "Kind of period")},
    TrailLabel{u"person_id", QT_TRANSLATE_NOOP("trail", "Person")},
    TrailLabel{u"phone_typed", QT_TRANSLATE_NOOP("trail", "Phone")},
    TrailLabel{u"platform", QT_TRANSLATE_NOOP("trail", "Platform")},
    TrailLabel{u"policy_code", QT_TRANSLATE_NOOP("trail", "Policy")},
    TrailLabel{u"policy_draft_id", QT_TRANSLATE_NOOP("trail", "Draft of the policy")},
    TrailLabel{u"policy_id", QT_TRANSLATE_NOOP("trail", "Policy")},
    TrailLabel{u"policy_number", QT_TRANSLATE_NOOP("trail", "Version")},
    TrailLabel{u"policy_version_id", QT_TRANSLATE_NOOP("trail", "Version of the policy")},
    TrailLabel{u"position", QT_TRANSLATE_NOOP("trail", "Place")},
    TrailLabel{u"product_group_id", QT_TRANSLATE_NOOP("trail", "Product group")},
    TrailLabel{u"product_id", QT_TRANSLATE_NOOP("trail", "Product")},
    TrailLabel{u"profile", QT_TRANSLATE_NOOP("trail", "Profile")},
    TrailLabel{u"proof", QT_TRANSLATE_NOOP("trail", "Proof")},
    TrailLabel{u"proposed_at", QT_TRANSLATE_NOOP("trail", "Proposed at")},
    TrailLabel{u"proposed_by", QT_TRANSLATE_NOOP("trail", "Proposed by")},
    TrailLabel{u"province_id", QT_TRANSLATE_NOOP("trail", "Region")},
    TrailLabel{u"purpose", QT_TRANSLATE_NOOP("trail", "Purpose")},
    TrailLabel{u"quantity", QT_TRANSLATE_NOOP("trail", "Quantity")},
    TrailLabel{u"question", QT_TRANSLATE_NOOP("trail", "Question")},
    TrailLabel{u"rate", QT_TRANSLATE_NOOP("trail", "Rate")},
    TrailLabel{u"reason", QT_TRANSLATE_NOOP("trail", "Reason")},
    TrailLabel{u"received_on", QT_TRANSLATE_NOOP("trail", "Came in on")},
    TrailLabel{u"referrer_id", QT_TRANSLATE_NOOP("trail", "Referred by")},
    TrailLabel{u"report_id", QT_TRANSLATE_NOOP("trail", "Report")},
    TrailLabel{u"retired", QT_TRANSLATE_NOOP("trail", "Out of use")},
    TrailLabel{u"return_id", QT_TRANSLATE_NOOP("trail", "Return")},
    TrailLabel{u"role", QT_TRANSLATE_NOOP("trail", "Role")},
    TrailLabel{u"rule", QT_TRANSLATE_NOOP("trail", "Rule")},
    TrailLabel{u"script_id", QT_TRANSLATE_NOOP("trail", "Script")},
    TrailLabel{u"second_id", QT_TRANSLATE_NOOP("trail", "Second order")},
    TrailLabel{u"segment_id", QT_TRANSLATE_NOOP("trail", "Segment")},
    TrailLabel{u"sent_at", QT_TRANSLATE_NOOP("trail", "Sent at")},
    TrailLabel{u"share", QT_TRANSLATE_NOOP("trail", "Share")},
    TrailLabel{u"shipped_on", QT_TRANSLATE_NOOP("trail", "Shipped on")},
    TrailLabel{u"shipping", QT_TRANSLATE_NOOP("trail", "Shipping")},
    TrailLabel{u"shop", QT_TRANSLATE_NOOP("trail", "Shop")},
    TrailLabel{u"sku", QT_TRANSLATE_NOOP("trail", "Its code")},
    TrailLabel{u"source", QT_TRANSLATE_NOOP("trail", "Where it was said")},
    TrailLabel{u"source_id", QT_TRANSLATE_NOOP("trail", "Source")},
    TrailLabel{u"stage_id", QT_TRANSLATE_NOOP("trail", "Stage")},
    TrailLabel{u"stage_said", QT_TRANSLATE_NOOP("trail", "Stage")},
    TrailLabel{u"state", QT_TRANSLATE_NOOP("trail", "State")},
    TrailLabel{u"statement_id", QT_TRANSLATE_NOOP("trail", "Statement")},
    TrailLabel{u"status", QT_TRANSLATE_NOOP("trail", "Status")},
    TrailLabel{u"step", QT_TRANSLATE_NOOP("trail", "Step")},
    TrailLabel{u"subject", QT_TRANSLATE_NOOP("trail", "Subject")},
    TrailLabel{u"subject_id", QT_TRANSLATE_NOOP("trail", "Whose")},
    TrailLabel{u"subject_kind", QT_TRANSLATE_NOOP("trail", "Of what")},
    TrailLabel{u"successor_id", QT_TRANSLATE_NOOP("trail", "Became")},
    TrailLabel{u"suggestion", QT_TRANSLATE_NOOP("trail", "Suggestion")},
    TrailLabel{u"tag_id", QT_TRANSLATE_NOOP("trail", "Tag")},
    TrailLabel{u"tax", QT_TRANSLATE_NOOP("trail", "Tax")},
    TrailLabel{u"team_id", QT_TRANSLATE_NOOP("trail", "Team")},
    TrailLabel{u"to_day", QT_TRANSLATE_NOOP("trail", "To")},
    TrailLabel{u"to_keeper", QT_TRANSLATE_NOOP("trail", "To who looks after them")},
    TrailLabel{u"total", QT_TRANSLATE_NOOP("trail", "Total")},
    TrailLabel{u"trait", QT_TRANSLATE_NOOP("trail", "Trait")},
    TrailLabel{u"tried_on", QT_TRANSLATE_NOOP("trail", "Tried on")},
    TrailLabel{u"undone", QT_TRANSLATE_NOOP("trail", "Taken back")},
    TrailLabel{u"unit", QT_TRANSLATE_NOOP("trail", "Unit")},
    TrailLabel{u"unit_cost", QT_TRANSLATE_NOOP("trail", "Unit cost")},
    TrailLabel{u"unit_price", QT_TRANSLATE_NOOP("trail", "Unit price")},
    TrailLabel{u"until_on", QT_TRANSLATE_NOOP("trail", "Put off to")},
    TrailLabel{u"valid_from", QT_TRANSLATE_NOOP("trail", "From")},
    TrailLabel{u"valid_to", QT_TRANSLATE_NOOP("trail", "To")},
    TrailLabel{u"value", QT_TRANSLATE_NOOP("trail", "Value")},
    TrailLabel{u"value_number", QT_TRANSLATE_NOOP("trail", "Value")},
    TrailLabel{u"value_text", QT_TRANSLATE_NOOP("trail", "Value")},
    TrailLabel{u"week_first", QT_TRANSLATE_NOOP("trail", "Week from")},
    TrailLabel{u"weight", QT_TRANSLATE_NOOP("trail", "Weight")},
    TrailLabel{u"word", QT_TRANSLATE_NOOP("trail", "Word")},
    TrailLabel{u"words", QT_TRANSLATE_NOOP("trail", "Words")},
};

constexpr std::array trailOrderStates{QT_TRANSLATE_NOOP("trail", "draft"), QT_TRANSLATE_NOOP("trail", "confirmed"), QT_TRANSLATE_NOOP("trail", "shipped"),
                                 QT_TRANSLATE_NOOP("trail", "completed"), QT_TRANSLATE_NOOP("trail", "cancelled")};

bool trailIsOneOf(const QString &text, std::initializer_list<QStringView> list)
{
    return std::ranges::find(list, QStringView(text)) != list.end();
}

bool trailIsMoney(const QString &table, const QString &column, const QString &metric)
{
    if (column == u"value")
        return trailIsOneOf(metric, {u"revenue", u"gross_profit", u"collected", u"average_order", u"won_amount"});
    return trailIsOneOf(column, {u"amount", u"discount", u"shipping", u"tax", u"fee", u"net", u"net_stated", u"monthly_salary", u"envelope", u"total", u"carried_in", u"carried_out", u"band_from"})
        || (column == u"base" && table.startsWith(u"statement"));
}

bool trailIsDay(const QString &column)
{
    return column.endsWith(u"_on")
        || trailIsOneOf(column, {u"on_day", u"day", u"from_day", u"to_day", u"valid_from", u"valid_to", u"active_from", u"active_to", u"keeper_from", u"birth_day", u"newest_day", u"period_first",
                            u"week_first", u"occasion_day", u"not_before"});
}

bool trailIsFlag(const QString &column)
{
    return trailIsOneOf(column, {u"is_lead", u"confirmed", u"active", u"retired", u"trait", u"undone", u"to_keeper", u"agrees"});
}

bool trailIsCode(const QString &column)
{
    return trailIsOneOf(column, {u"state", u"kind", u"outcome", u"purpose", u"channel", u"by_whom", u"role", u"subject_kind", u"gender", u"customer_group", u"unit"});
}

QString trailMinute(qint64 minute)
{
    return QStringLiteral("%1:%2").arg(minute / 60, 2, 10, QLatin1Char('0')).arg(minute % 60, 2, 10, QLatin1Char('0'));
}

QString trailCut(const QString &text)
{
    constexpr qsizetype longest = 160;
    const QString line = text.simplified();
    return line.size() > longest ? QString(line.left(longest - 1) + u'…') : line;
}

QString trailDay(qint64 number, const QString &value, const Formats &formats)
{
    const Day day = Day::fromNumber(int(number));
    // No end is no day, and of a birthday the year may be left out.
    return number == 0 || number >= 99'990'000 ? QString() : day.isNull() ? value : formats.date(day);
}

QString trailNumber(const QString &table, const QString &column, qint64 number, const QString &value, const QString &metric, const Formats &formats, int offsetMinutes)
{
    if (trailIsMoney(table, column, metric))
        return formats.money(Money::fromMinorUnits(number));
    if (column == u"unit_price" || column == u"unit_cost")
        return formats.money(Money::fromMinorUnits(number / UnitPrice::perMinorUnit));
    if (column == u"quantity" || (column == u"value" && !metric.isEmpty()))
        return formats.quantity(Quantity{number});
    if (column == u"share" || column == u"rate")
        return formats.rate(Rate{number});
    if (trailIsDay(column))
        return trailDay(number, value, formats);
    if (column.endsWith(u"_at") || column == u"moment" || column == u"at_moment")
        return formats.moment(QDateTime::fromMSecsSinceEpoch(number, Qt::OffsetFromUTC, offsetMinutes * 60));
    if (column.endsWith(u"_minute"))
        return trailMinute(number);
    if (trailIsFlag(column))
        return thingName(number == 0 ? QStringLiteral("no") : QStringLiteral("yes"), formats.language());
    if (table == u"sales_order" && column == u"status" && number >= 0 && size_t(number) < trailOrderStates.size())
        return translated(formats.language(), "trail", trailOrderStates[size_t(number)]);
    return value;
}

} // namespace

bool isSilentField(const QString &column)
{
    return trailIsOneOf(column, {u"id", u"uid", u"version", u"sort_key", u"folded", u"import_id", u"document", u"content", u"content_digest", u"digest", u"counts", u"figures", u"said", u"row_key",
                            u"trail_hash", u"entries_digest", u"phone", u"score", u"cause", u"line_key", u"shipped"});
}

QString trailField(const QString &column, Language language)
{
    const auto found = std::ranges::find_if(trailLabels, [&](const TrailLabel &each) { return column == QStringView(each.column); });
    return found == trailLabels.end() ? column : translated(language, "trail", found->source);
}

QString trailValue(const QString &table, const QString &column, const QString &value, const QString &metric, const Formats &formats, int offsetMinutes)
{
    if (value.isEmpty())
        return {};
    bool isNumber = false;
    const qint64 number = value.toLongLong(&isNumber);
    if (isNumber)
        return trailNumber(table, column, number, value, metric, formats, offsetMinutes);
    return trailIsCode(column) ? trailCut(thingName(value, formats.language())) : trailCut(value);
}

} // namespace somo::words
