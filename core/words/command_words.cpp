// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/command_words.h"

#include "core/words/report_words.h"
#include "core/words/setting_words.h"
#include "core/words/thing_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace somo::words {

namespace {

struct Sentence {
    const char16_t *code;
    const char *source;
};

constexpr std::array sentences{
    Sentence{u"book_created", QT_TRANSLATE_NOOP("commands", "Made the book “%1”")},
    Sentence{u"book_recovered", QT_TRANSLATE_NOOP("commands", "Recovered what could be read of the damaged book “%1”: %2 rows, %3 lost")},
    Sentence{u"set", QT_TRANSLATE_NOOP("commands", "Changed the setting “%1”")},
    Sentence{u"undo", QT_TRANSLATE_NOOP("commands", "Took back no. %1")},
    Sentence{u"redo", QT_TRANSLATE_NOOP("commands", "Did no. %1 again")},
    Sentence{u"undo_import", QT_TRANSLATE_NOOP("commands", "Took back import %1 whole")},
    Sentence{u"changed_outside", QT_TRANSLATE_NOOP("commands", "Changed by another program, not by Somo")},
    Sentence{u"imported", QT_TRANSLATE_NOOP("commands", "Imported %1 from %2 (%3 rows)")},
    Sentence{u"order_added", QT_TRANSLATE_NOOP("commands", "Wrote order %1")},
    Sentence{u"order_changed", QT_TRANSLATE_NOOP("commands", "Changed order %1")},
    Sentence{u"order_paid", QT_TRANSLATE_NOOP("commands", "Wrote a payment for order %1")},
    Sentence{u"order_returned", QT_TRANSLATE_NOOP("commands", "Wrote a return of order %1")},
    Sentence{u"order_confirmed", QT_TRANSLATE_NOOP("commands", "Confirmed order %1")},
    Sentence{u"order_shipped", QT_TRANSLATE_NOOP("commands", "Sent out order %1")},
    Sentence{u"order_completed", QT_TRANSLATE_NOOP("commands", "Completed order %1")},
    Sentence{u"order_cancelled", QT_TRANSLATE_NOOP("commands", "Cancelled order %1")},
    Sentence{u"order_credited", QT_TRANSLATE_NOOP("commands", "Credited order %1 to %2")},
    Sentence{u"profile_removed", QT_TRANSLATE_NOOP("commands", "Deleted the import profile “%1”")},
    Sentence{u"profile_saved", QT_TRANSLATE_NOOP("commands", "Kept the import profile “%1”")},
    Sentence{u"report_printed", QT_TRANSLATE_NOOP("commands", "Printed the report for %1")},
    Sentence{u"target_set", QT_TRANSLATE_NOOP("commands", "Set a target of %1 for %2")},
    Sentence{u"target_cleared", QT_TRANSLATE_NOOP("commands", "Took away targets of %1")},
    Sentence{u"targets_copied", QT_TRANSLATE_NOOP("commands", "Copied the targets of %1 to %2")},
    Sentence{u"targets_spread", QT_TRANSLATE_NOOP("commands", "Spread the target of %1 for %2 over the months")},
    Sentence{u"targets_pasted", QT_TRANSLATE_NOOP("commands", "Pasted targets for %1")},
    Sentence{u"targets_filled", QT_TRANSLATE_NOOP("commands", "Filled in targets for %1")},
    Sentence{u"target_proposal", QT_TRANSLATE_NOOP("commands", "Took the proposed target of %1 for %2")},
    Sentence{u"targets_weighed", QT_TRANSLATE_NOOP("commands", "Set the weight of the targets of %1 in %2")},
    Sentence{u"person_added", QT_TRANSLATE_NOOP("commands", "Added %1")},
    Sentence{u"person_changed", QT_TRANSLATE_NOOP("commands", "Changed %1")},
    Sentence{u"customer_added", QT_TRANSLATE_NOOP("commands", "Added the customer %1")},
    Sentence{u"customer_changed", QT_TRANSLATE_NOOP("commands", "Changed the customer %1")},
    Sentence{u"product_added", QT_TRANSLATE_NOOP("commands", "Added the product %1")},
    Sentence{u"product_changed", QT_TRANSLATE_NOOP("commands", "Changed the product %1")},
    Sentence{u"product_price_set", QT_TRANSLATE_NOOP("commands", "Set the price of %1 from %2")},
    Sentence{u"product_price_set_first", QT_TRANSLATE_NOOP("commands", "Set the price of %1")},
    Sentence{u"product_cost_set", QT_TRANSLATE_NOOP("commands", "Set the cost of %1 from %2")},
    Sentence{u"product_cost_set_first", QT_TRANSLATE_NOOP("commands", "Set the cost of %1")},
    Sentence{u"product_group_added", QT_TRANSLATE_NOOP("commands", "Added the product group %1")},
    Sentence{u"product_group_renamed", QT_TRANSLATE_NOOP("commands", "Renamed the product group %1 to %2")},
    Sentence{u"product_group_moved", QT_TRANSLATE_NOOP("commands", "Moved the product group %1 under %2")},
    Sentence{u"product_group_to_top", QT_TRANSLATE_NOOP("commands", "Moved the product group %1 to the top")},
    Sentence{u"person_moved", QT_TRANSLATE_NOOP("commands", "Moved %1 to %2 from %3")},
    Sentence{u"twin_same", QT_TRANSLATE_NOOP("commands", "Said that orders %1 and %2 are one sale")},
    Sentence{u"twin_different", QT_TRANSLATE_NOOP("commands", "Said that orders %1 and %2 are two sales")},
    Sentence{u"twin_possible", QT_TRANSLATE_NOOP("commands", "Opened again whether orders %1 and %2 are one sale")},
    Sentence{u"twins_answered", QT_TRANSLATE_NOOP("commands", "Answered which orders are one sale")},
    Sentence{u"credit_rule_saved", QT_TRANSLATE_NOOP("commands", "Wrote a credit rule")},
    Sentence{u"credit_rule_moved", QT_TRANSLATE_NOOP("commands", "Moved a credit rule")},
    Sentence{u"credit_rule_removed", QT_TRANSLATE_NOOP("commands", "Removed a credit rule")},
    Sentence{u"orders_credited_by_rules", QT_TRANSLATE_NOOP("commands", "Credited orders by the credit rules")},
    Sentence{u"product_alias_set", QT_TRANSLATE_NOOP("commands", "Said that “%1” is the product %2")},
    Sentence{u"product_alias_removed", QT_TRANSLATE_NOOP("commands", "Removed another code of a product")},
    Sentence{u"person_left_team", QT_TRANSLATE_NOOP("commands", "Ended the stay of %1 in %2 on %3")},
    Sentence{u"salary_set", QT_TRANSLATE_NOOP("commands", "Set the base salary of %1 from %2")},
    Sentence{u"team_added", QT_TRANSLATE_NOOP("commands", "Added the team %1")},
    Sentence{u"team_renamed", QT_TRANSLATE_NOOP("commands", "Renamed the team %1 to %2")},
    Sentence{u"team_removed", QT_TRANSLATE_NOOP("commands", "Removed the team %1")},
    Sentence{u"team_invited", QT_TRANSLATE_NOOP("commands", "Gave %1 a login as %2")},
    Sentence{u"team_role_set", QT_TRANSLATE_NOOP("commands", "Made %1 %2")},
    Sentence{u"team_revoked", QT_TRANSLATE_NOOP("commands", "Ended the login of %1")},
    Sentence{u"team_logins_forgotten", QT_TRANSLATE_NOOP("commands", "Forgot logins of another server")},
    Sentence{u"channel_added", QT_TRANSLATE_NOOP("commands", "Added the channel %1")},
    Sentence{u"channel_renamed", QT_TRANSLATE_NOOP("commands", "Renamed the channel %1 to %2")},
    Sentence{u"channel_moved", QT_TRANSLATE_NOOP("commands", "Moved the channel %1 to place %2")},
    Sentence{u"channel_removed", QT_TRANSLATE_NOOP("commands", "Removed the channel %1")},
    Sentence{u"area_added", QT_TRANSLATE_NOOP("commands", "Added the area %1")},
    Sentence{u"area_renamed", QT_TRANSLATE_NOOP("commands", "Renamed the area %1 to %2")},
    Sentence{u"area_removed", QT_TRANSLATE_NOOP("commands", "Removed the area %1")},
    Sentence{u"region_added", QT_TRANSLATE_NOOP("commands", "Added the region %1")},
    Sentence{u"region_renamed", QT_TRANSLATE_NOOP("commands", "Renamed the region %1 to %2")},
    Sentence{u"region_changed", QT_TRANSLATE_NOOP("commands", "Changed the region %1")},
    Sentence{u"region_removed", QT_TRANSLATE_NOOP("commands", "Removed the region %1")},
    Sentence{u"commission_calculated", QT_TRANSLATE_NOOP("commands", "Calculated the commission of %1")},
    Sentence{u"commission_approved", QT_TRANSLATE_NOOP("commands", "Approved the commission of %1")},
    Sentence{u"commission_reopened", QT_TRANSLATE_NOOP("commands", "Opened the commission of %1 again")},
    Sentence{u"bonus_added", QT_TRANSLATE_NOOP("commands", "Gave %1 a bonus")},
    Sentence{u"bonus_changed", QT_TRANSLATE_NOOP("commands", "Changed a bonus of %1")},
    Sentence{u"bonus_removed", QT_TRANSLATE_NOOP("commands", "Took a bonus of %1 away")},
    // Whose statement it is stays out: pay is each person's, and the history is read by everybody.
    Sentence{u"question_asked", QT_TRANSLATE_NOOP("commands", "Asked about a statement of %2")},
    Sentence{u"question_answered", QT_TRANSLATE_NOOP("commands", "Answered question %1 about a statement")},
    Sentence{u"question_reopened", QT_TRANSLATE_NOOP("commands", "Reopened question %1 about a statement")},
    Sentence{u"commission_closed", QT_TRANSLATE_NOOP("commands", "Closed the commission of %1")},
    Sentence{u"weekly_saved", QT_TRANSLATE_NOOP("commands", "Wrote the report of %1 for %2")},
    Sentence{u"weekly_sent", QT_TRANSLATE_NOOP("commands", "Sent the report of %1 for %2")},
    Sentence{u"weekly_taken_back", QT_TRANSLATE_NOOP("commands", "Took back the sending of the report of %1 for %2")},
    Sentence{u"quick_order_added", QT_TRANSLATE_NOOP("commands", "Wrote an order: %1")},
    Sentence{u"activity_added", QT_TRANSLATE_NOOP("commands", "Noted: %1")},
    Sentence{u"customers_keeper", QT_TRANSLATE_NOOP("commands", "Set who looks after %2 customers: %1")},
    Sentence{u"customers_group", QT_TRANSLATE_NOOP("commands", "Set the group of %2 customers: %1")},
    Sentence{u"customers_segment", QT_TRANSLATE_NOOP("commands", "Set the segment of %2 customers: %1")},
    Sentence{u"customers_province", QT_TRANSLATE_NOOP("commands", "Set the region of %2 customers: %1")},
    Sentence{u"customers_stage", QT_TRANSLATE_NOOP("commands", "Said the stage of %2 customers: %1")},
    Sentence{u"customers_add_tag", QT_TRANSLATE_NOOP("commands", "Put the tag “%1” on %2 customers")},
    Sentence{u"customers_remove_tag", QT_TRANSLATE_NOOP("commands", "Took the tag “%1” from %2 customers")},
    Sentence{u"customers_own", QT_TRANSLATE_NOOP("commands", "Set %1 for %2 customers")},
    Sentence{u"view_saved", QT_TRANSLATE_NOOP("commands", "Kept the view “%1”")},
    Sentence{u"view_removed", QT_TRANSLATE_NOOP("commands", "Deleted the view “%1”")},
    Sentence{u"customers_merged", QT_TRANSLATE_NOOP("commands", "Made %2 one with the customer %1")},
    Sentence{u"customers_apart", QT_TRANSLATE_NOOP("commands", "Kept that customers %1 and %2 are two people")},
    Sentence{u"customers_apart_gone", QT_TRANSLATE_NOOP("commands", "Let customers %1 and %2 come up again as perhaps one person")},
    Sentence{u"customer_erased", QT_TRANSLATE_NOOP("commands", "Erased a customer; their orders stand under %1")},
    Sentence{u"consent_added", QT_TRANSLATE_NOOP("commands", "Noted what %1 agreed to")},
    Sentence{u"consent_withdrawn", QT_TRANSLATE_NOOP("commands", "Noted that %1 wants no messages")},
    Sentence{u"tag_put", QT_TRANSLATE_NOOP("commands", "Tagged %1 with “%2”")},
    Sentence{u"tag_taken", QT_TRANSLATE_NOOP("commands", "Took the tag “%2” off %1")},
    Sentence{u"tag_renamed", QT_TRANSLATE_NOOP("commands", "Renamed the tag “%1” to “%2”")},
    Sentence{u"tag_removed", QT_TRANSLATE_NOOP("commands", "Took the tag “%1” away")},
    Sentence{u"own_field_added", QT_TRANSLATE_NOOP("commands", "Added the field %1")},
    Sentence{u"own_field_changed", QT_TRANSLATE_NOOP("commands", "Changed the field %1")},
    Sentence{u"own_field_removed", QT_TRANSLATE_NOOP("commands", "Removed the field %1")},
    Sentence{u"own_value_set", QT_TRANSLATE_NOOP("commands", "Changed %2 of %1")},
    Sentence{u"attachment_added", QT_TRANSLATE_NOOP("commands", "Attached the file %1")},
    Sentence{u"attachment_renamed", QT_TRANSLATE_NOOP("commands", "Renamed the attached file %1 to %2")},
    Sentence{u"attachment_removed", QT_TRANSLATE_NOOP("commands", "Took the attached file %1 away")},
    Sentence{u"privacy_request_added", QT_TRANSLATE_NOOP("commands", "Entered a request of %1 about their data")},
    Sentence{u"privacy_request_answered", QT_TRANSLATE_NOOP("commands", "Answered a request of %1 about their data")},
    Sentence{u"privacy_request_reopened", QT_TRANSLATE_NOOP("commands", "Opened a request of %1 about their data again")},
    Sentence{u"demo_life", QT_TRANSLATE_NOOP("commands", "Filled the sample with promises and what its customers agreed to")},
    Sentence{u"care_wanted_again", QT_TRANSLATE_NOOP("commands", "Let suggestions come up again for %1")},
    Sentence{u"promise_added", QT_TRANSLATE_NOOP("commands", "Wrote the promise “%1” for %2")},
    Sentence{u"promise_done", QT_TRANSLATE_NOOP("commands", "Kept the promise “%1”")},
    Sentence{u"promise_let_go", QT_TRANSLATE_NOOP("commands", "Let go of the promise “%1”")},
    Sentence{u"promise_put_off", QT_TRANSLATE_NOOP("commands", "Put the promise “%1” off to %2")},
    Sentence{u"promise_reopened", QT_TRANSLATE_NOOP("commands", "Opened the promise “%1” again")},
    Sentence{u"promise_changed", QT_TRANSLATE_NOOP("commands", "Changed the promise “%1”")},
    Sentence{u"promise_removed", QT_TRANSLATE_NOOP("commands", "Took the promise “%1” out")},
    Sentence{u"expense_added", QT_TRANSLATE_NOOP("commands", "Wrote an expense: %1")},
    Sentence{u"expense_changed", QT_TRANSLATE_NOOP("commands", "Changed an expense: %1")},
    Sentence{u"expense_removed", QT_TRANSLATE_NOOP("commands", "Took an expense out: %1")},
    Sentence{u"expense_category_removed", QT_TRANSLATE_NOOP("commands", "Took the kind of expense %1 away")},
    Sentence{u"expense_moved", QT_TRANSLATE_NOOP("commands", "Put the expense “%1” under %2")},
    Sentence{u"expense_category_added", QT_TRANSLATE_NOOP("commands", "Added the kind of expense %1")},
    Sentence{u"expense_category_changed", QT_TRANSLATE_NOOP("commands", "Changed the kind of expense %1")},
    Sentence{u"deal_added", QT_TRANSLATE_NOOP("commands", "Added the deal %1")},
    Sentence{u"deal_changed", QT_TRANSLATE_NOOP("commands", "Changed the deal %1")},
    Sentence{u"deal_moved", QT_TRANSLATE_NOOP("commands", "Moved the deal %1 to %2")},
    Sentence{u"deal_won", QT_TRANSLATE_NOOP("commands", "Won the deal %1")},
    Sentence{u"deal_lost", QT_TRANSLATE_NOOP("commands", "Closed the deal %1 as lost")},
    Sentence{u"deal_reason_set", QT_TRANSLATE_NOOP("commands", "Said why the deal %1 was lost")},
    Sentence{u"deal_ordered", QT_TRANSLATE_NOOP("commands", "Made an order of the deal %1")},
    Sentence{u"deal_unlinked", QT_TRANSLATE_NOOP("commands", "Took the order off the deal %1")},
    Sentence{u"deal_removed", QT_TRANSLATE_NOOP("commands", "Took the deal %1 out")},
    Sentence{u"deal_stage_added", QT_TRANSLATE_NOOP("commands", "Added the stage %1")},
    Sentence{u"deal_stage_renamed", QT_TRANSLATE_NOOP("commands", "Renamed the stage %1 to %2")},
    Sentence{u"deal_stage_moved", QT_TRANSLATE_NOOP("commands", "Put the stage %1 in another place")},
    Sentence{u"deal_stage_retired", QT_TRANSLATE_NOOP("commands", "Took the stage %1 out of use")},
    Sentence{u"deal_stage_restored", QT_TRANSLATE_NOOP("commands", "Took the stage %1 into use again")},
    Sentence{u"lost_reason_added", QT_TRANSLATE_NOOP("commands", "Added the reason for losing %1")},
    Sentence{u"lost_reason_renamed", QT_TRANSLATE_NOOP("commands", "Renamed the reason for losing %1 to %2")},
    Sentence{u"lost_reason_retired", QT_TRANSLATE_NOOP("commands", "Took the reason for losing %1 out of use")},
    Sentence{u"lost_reason_restored", QT_TRANSLATE_NOOP("commands", "Took the reason for losing %1 into use again")},
    Sentence{u"own_metric_added", QT_TRANSLATE_NOOP("commands", "Added the metric %1")},
    Sentence{u"own_metric_removed", QT_TRANSLATE_NOOP("commands", "Removed the metric %1")},
    Sentence{u"own_metric_changed", QT_TRANSLATE_NOOP("commands", "Changed the metric %1")},
    Sentence{u"policy_draft_saved", QT_TRANSLATE_NOOP("commands", "Saved a draft of the commission policy %1")},
    Sentence{u"policy_draft_deleted", QT_TRANSLATE_NOOP("commands", "Deleted a draft of the commission policy %1")},
    Sentence{u"policy_proposed", QT_TRANSLATE_NOOP("commands", "Proposed the commission policy %1, version %2")},
    Sentence{u"policy_agreed", QT_TRANSLATE_NOOP("commands", "%2 agreed to the commission policy %1")},
    Sentence{u"policy_objected", QT_TRANSLATE_NOOP("commands", "%2 objected to the commission policy %1")},
    Sentence{u"policy_question_asked", QT_TRANSLATE_NOOP("commands", "Asked about a clause of the commission policy %1")},
    Sentence{u"policy_question_answered", QT_TRANSLATE_NOOP("commands", "Answered a question about the commission policy %1")},
    Sentence{u"care_script_saved", QT_TRANSLATE_NOOP("commands", "Wrote the script “%1”")},
    Sentence{u"care_script_tried", QT_TRANSLATE_NOOP("commands", "Looked at a preview of the script “%1”")},
    Sentence{u"care_script_on", QT_TRANSLATE_NOOP("commands", "Turned the script “%1” on")},
    Sentence{u"care_script_off", QT_TRANSLATE_NOOP("commands", "Turned the script “%1” off")},
    Sentence{u"care_script_removed", QT_TRANSLATE_NOOP("commands", "Took the script “%1” away")},
    Sentence{u"care_done", QT_TRANSLATE_NOOP("commands", "Did what came up with customer %1")},
    Sentence{u"care_put_off", QT_TRANSLATE_NOOP("commands", "Put off what came up with customer %1")},
    Sentence{u"care_declined", QT_TRANSLATE_NOOP("commands", "Kept that customer %1 doesn’t want it")},
    Sentence{u"policy_applied", QT_TRANSLATE_NOOP("commands", "Put the commission policy %1, version %2, in force from %3")},
};

/// Arguments that are codes or numbers themselves.
QStringList readable(const QString &code, QStringList args, Language language)
{
    if (code == u"set" && args.size() == 2)
        return {settingSentence(args[0], args[1], language)};
    if ((code == u"team_invited" || code == u"team_role_set") && args.size() == 2)
        args[1] = thingName(args[1], language);
    if (code == u"imported" && args.size() == 3) {
        args[0] = thingName(args[0], language);
        bool isNumber = false;
        const qint64 rows = args[2].toLongLong(&isNumber);
        if (isNumber)
            args[2] = Formats(language).count(rows);
    }
    if (code == u"person_moved" || code == u"person_left_team" || code == u"salary_set" || code == u"product_price_set" || code == u"product_cost_set"
        || code == u"policy_applied" || code == u"promise_put_off") {
        if (const auto day = Day::fromIso(args.value(args.size() - 1)))
            args.last() = Formats(language).date(*day);
    }
    if (code.startsWith(u"weekly_") && args.size() == 2) {
        if (const auto week = Period::fromText(args[1], 1))
            args[1] = Formats(language).periodInText(*week) + (language == Language::english ? QStringLiteral(", ") : QStringLiteral("/")) + QString::number(week->number() / 100);
    }
    if (code.startsWith(u"target") || code.startsWith(u"commission_") || code == u"question_asked") {
        for (QString &arg : args) {
            if (const auto period = Period::fromText(arg, 1); period && arg.size() == 7)
                arg = Formats(language).periodInText(*period) + (language == Language::english ? u' ' : u'/') + QString::number(period->first().year());
        }
    }
    return args;
}

} // namespace

QString commandText(const QString &code, const QStringList &args, Language language)
{
    const auto found = std::find_if(sentences.begin(), sentences.end(), [&](const Sentence &each) { return code == QStringView(each.code); });
    if (found == sentences.end())
        return args.isEmpty() ? code : QString(code + u' ' + args.join(u' '));
    return filled(translated(language, "commands", found->source), readable(code, args, language));
}

} // namespace somo::words
