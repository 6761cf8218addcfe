// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/customers/text_columns.h"

#include <QStringList>

#include <array>

namespace somo::privacy {

namespace {

struct TextColumnGroup {
    const char *table;
    TextUse use;
    const char *columns; // parted by blanks
};

constexpr std::array textColumnGroups{
    TextColumnGroup{"activity", TextUse::words, "note"},
    TextColumnGroup{"activity", TextUse::key, "code"},
    TextColumnGroup{"activity", TextUse::kept, "uid kind"},
    TextColumnGroup{"area", TextUse::key, "code"},
    TextColumnGroup{"area", TextUse::words, "name"},
    TextColumnGroup{"area", TextUse::sorted, "sort_key"},
    TextColumnGroup{"attachment", TextUse::words, "name"},
    TextColumnGroup{"attachment", TextUse::kept, "uid media_type digest content"},
    TextColumnGroup{"book_setting", TextUse::others, "key value"}, // what the shop is called, and its own choices
    TextColumnGroup{"campaign", TextUse::key, "code"},
    TextColumnGroup{"campaign", TextUse::words, "name"},
    TextColumnGroup{"campaign", TextUse::sorted, "sort_key"},
    TextColumnGroup{"care_item", TextUse::words, "words"},
    TextColumnGroup{"care_item", TextUse::kept, "uid suggestion occasion state"},
    TextColumnGroup{"care_refusal", TextUse::kept, "suggestion"},
    TextColumnGroup{"care_script", TextUse::key, "code"},
    TextColumnGroup{"care_script", TextUse::words, "name document"},
    TextColumnGroup{"care_script", TextUse::sorted, "sort_key"},
    TextColumnGroup{"care_script", TextUse::kept, "uid"},
    TextColumnGroup{"channel", TextUse::key, "code"},
    TextColumnGroup{"channel", TextUse::words, "name"},
    TextColumnGroup{"channel", TextUse::sorted, "sort_key"},
    TextColumnGroup{"channel", TextUse::kept, "uid"},
    TextColumnGroup{"commission_bonus", TextUse::words, "reason"},
    TextColumnGroup{"commission_bonus", TextUse::kept, "uid"},
    TextColumnGroup{"commission_period", TextUse::others, "author calculated_by approved_by"},
    TextColumnGroup{"commission_period", TextUse::kept, "period_kind state trail_hash entries_digest"},
    TextColumnGroup{"commission_question", TextUse::words, "line_key question answer"},
    TextColumnGroup{"commission_question", TextUse::others, "answered_by author"},
    TextColumnGroup{"commission_question", TextUse::kept, "uid period_kind kind outcome"},
    TextColumnGroup{"consent", TextUse::words, "source proof"},
    TextColumnGroup{"consent", TextUse::kept, "purpose channel state"},
    TextColumnGroup{"contact_look", TextUse::others, "login"},
    TextColumnGroup{"contact_look", TextUse::kept, "what"},
    TextColumnGroup{"credit_rule", TextUse::words, "platform shop"},
    TextColumnGroup{"customer", TextUse::name, "name"},
    TextColumnGroup{"customer", TextUse::sorted, "sort_key"},
    TextColumnGroup{"customer", TextUse::folded, "folded"},
    TextColumnGroup{"customer", TextUse::words, "customer_group gender note stage_said"},
    TextColumnGroup{"customer", TextUse::others, "code"},
    TextColumnGroup{"customer", TextUse::kept, "uid kind"},
    TextColumnGroup{"customer_alias", TextUse::others, "code"},
    TextColumnGroup{"customer_contact", TextUse::others, "phone phone_typed email"},
    TextColumnGroup{"customer_contact", TextUse::words, "address"},
    TextColumnGroup{"deal", TextUse::key, "code"},
    TextColumnGroup{"deal", TextUse::words, "name next_step lost_note note"},
    TextColumnGroup{"deal", TextUse::kept, "uid"},
    TextColumnGroup{"deal_stage", TextUse::key, "code"},
    TextColumnGroup{"deal_stage", TextUse::words, "name"},
    TextColumnGroup{"deal_stage", TextUse::sorted, "sort_key"},
    TextColumnGroup{"deal_stage", TextUse::kept, "kind"},
    TextColumnGroup{"expense", TextUse::words, "note"},
    TextColumnGroup{"expense", TextUse::key, "code"},
    TextColumnGroup{"expense", TextUse::kept, "uid"},
    TextColumnGroup{"expense_category", TextUse::key, "code"},
    TextColumnGroup{"expense_category", TextUse::words, "name"},
    TextColumnGroup{"expense_category", TextUse::sorted, "sort_key"},
    TextColumnGroup{"expense_word", TextUse::key, "word"},
    TextColumnGroup{"holiday", TextUse::words, "name"},
    TextColumnGroup{"import_batch", TextUse::words, "file_name profile counts"},
    TextColumnGroup{"import_batch", TextUse::kept, "uid kind content_digest"},
    TextColumnGroup{"lost_reason", TextUse::key, "code"},
    TextColumnGroup{"lost_reason", TextUse::words, "name"},
    TextColumnGroup{"lost_reason", TextUse::sorted, "sort_key"},
    TextColumnGroup{"order_line", TextUse::words, "line_no name"},
    TextColumnGroup{"order_reference", TextUse::words, "code"},
    TextColumnGroup{"order_said", TextUse::said, "said"},
    TextColumnGroup{"order_twin", TextUse::words, "code"},
    TextColumnGroup{"order_twin", TextUse::kept, "state"},
    TextColumnGroup{"own_field", TextUse::key, "code"},
    TextColumnGroup{"own_field", TextUse::words, "name choices"},
    TextColumnGroup{"own_field", TextUse::sorted, "sort_key"},
    TextColumnGroup{"own_field", TextUse::kept, "subject kind"},
    TextColumnGroup{"own_metric", TextUse::key, "code"},
    TextColumnGroup{"own_metric", TextUse::words, "name unit"},
    TextColumnGroup{"own_metric", TextUse::sorted, "sort_key"},
    TextColumnGroup{"own_value", TextUse::words, "value_text"},
    TextColumnGroup{"payer", TextUse::key, "code"},
    TextColumnGroup{"payer", TextUse::words, "name"},
    TextColumnGroup{"payer", TextUse::sorted, "sort_key"},
    TextColumnGroup{"payment", TextUse::key, "code"},
    TextColumnGroup{"payment", TextUse::words, "method"},
    TextColumnGroup{"payment", TextUse::kept, "uid"},
    TextColumnGroup{"person", TextUse::others, "code name sort_key folded"},
    TextColumnGroup{"person", TextUse::kept, "uid"},
    TextColumnGroup{"policy", TextUse::key, "code"},
    TextColumnGroup{"policy", TextUse::kept, "uid"},
    TextColumnGroup{"policy_draft", TextUse::words, "code document"},
    TextColumnGroup{"policy_draft", TextUse::others, "author proposed_by"},
    TextColumnGroup{"policy_draft", TextUse::kept, "uid"},
    TextColumnGroup{"policy_opinion", TextUse::words, "words"},
    TextColumnGroup{"policy_version", TextUse::words, "payer document reason"},
    TextColumnGroup{"policy_version", TextUse::kept, "period_kind"},
    TextColumnGroup{"printed_report", TextUse::words, "figures"},
    TextColumnGroup{"printed_report", TextUse::kept, "period_kind edition"},
    TextColumnGroup{"privacy_request", TextUse::words, "note"},
    TextColumnGroup{"privacy_request", TextUse::kept, "uid kind outcome"},
    TextColumnGroup{"product", TextUse::key, "code"},
    TextColumnGroup{"product", TextUse::words, "name unit"},
    TextColumnGroup{"product", TextUse::sorted, "sort_key"},
    TextColumnGroup{"product", TextUse::folded, "folded"},
    TextColumnGroup{"product", TextUse::kept, "uid"},
    TextColumnGroup{"product_alias", TextUse::key, "sku name"},
    TextColumnGroup{"product_group", TextUse::key, "code"},
    TextColumnGroup{"product_group", TextUse::words, "name"},
    TextColumnGroup{"product_group", TextUse::sorted, "sort_key"},
    TextColumnGroup{"product_group", TextUse::kept, "uid"},
    TextColumnGroup{"promise", TextUse::words, "words outcome"},
    TextColumnGroup{"promise", TextUse::kept, "uid by_whom kind"},
    TextColumnGroup{"province", TextUse::others, "code name sort_key folded"},
    TextColumnGroup{"province_alias", TextUse::others, "folded"},
    TextColumnGroup{"row_said", TextUse::key, "row_key"},
    TextColumnGroup{"row_said", TextUse::kept, "kind said"}, // digests under a salt
    TextColumnGroup{"sales_order", TextUse::key, "code"},
    TextColumnGroup{"sales_order", TextUse::words, "note"},
    TextColumnGroup{"sales_order", TextUse::kept, "uid"},
    TextColumnGroup{"sales_return", TextUse::key, "code"},
    TextColumnGroup{"sales_return", TextUse::words, "note"},
    TextColumnGroup{"sales_return", TextUse::kept, "uid"},
    TextColumnGroup{"saved_profile", TextUse::key, "name"},
    TextColumnGroup{"saved_profile", TextUse::words, "document"},
    TextColumnGroup{"saved_view", TextUse::words, "document"},
    TextColumnGroup{"saved_view", TextUse::key, "name"},
    TextColumnGroup{"saved_view", TextUse::folded, "folded"},
    TextColumnGroup{"saved_view", TextUse::kept, "page"},
    TextColumnGroup{"search_index", TextUse::kept, "folded kind"}, // made anew of the rows that changed
    TextColumnGroup{"segment", TextUse::key, "code"},
    TextColumnGroup{"segment", TextUse::words, "name"},
    TextColumnGroup{"segment", TextUse::sorted, "sort_key"},
    TextColumnGroup{"source", TextUse::key, "code"},
    TextColumnGroup{"statement", TextUse::kept, "policy_code score document"},
    TextColumnGroup{"statement_entry", TextUse::kept, "period_kind"},
    TextColumnGroup{"statement_line", TextUse::kept, "kind rule cause document"},
    TextColumnGroup{"tag", TextUse::key, "name"},
    TextColumnGroup{"tag", TextUse::sorted, "sort_key"},
    TextColumnGroup{"tag", TextUse::folded, "folded"},
    TextColumnGroup{"target", TextUse::words, "filter"},
    TextColumnGroup{"target", TextUse::kept, "uid metric subject_kind period_kind direction"},
    TextColumnGroup{"team", TextUse::key, "code"},
    TextColumnGroup{"team", TextUse::words, "name"},
    TextColumnGroup{"team", TextUse::sorted, "sort_key"},
    TextColumnGroup{"team", TextUse::kept, "uid"},
    TextColumnGroup{"team_account", TextUse::others, "login"},
    TextColumnGroup{"team_account", TextUse::kept, "role"},
    TextColumnGroup{"trail_change", TextUse::kept, "table_name op digest"},
    TextColumnGroup{"trail_command", TextUse::others, "author"},
    TextColumnGroup{"trail_command", TextUse::kept, "words prev_hash hash"},
    TextColumnGroup{"trail_image", TextUse::kept, "before_image after_image salt"},
    TextColumnGroup{"weekly_report", TextUse::words, "helped in_the_way"},
    TextColumnGroup{"weekly_report", TextUse::kept, "uid"},
    TextColumnGroup{"weekly_value", TextUse::kept, "metric"},
};

} // namespace

const std::vector<TextColumn> &textColumns()
{
    static const std::vector<TextColumn> columns = [] {
        std::vector<TextColumn> list;
        for (const TextColumnGroup &group : textColumnGroups) {
            const QStringList names = QString::fromLatin1(group.columns).split(u' ');
            for (const QString &column : names)
                list.push_back({QString::fromLatin1(group.table), column, group.use});
        }
        return list;
    }();
    return columns;
}

} // namespace somo::privacy
