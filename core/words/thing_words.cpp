// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/thing_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace somo::words {

namespace {

struct Thing {
    const char16_t *code;
    const char *source;
};

constexpr std::array things{
    Thing{u"orders", QT_TRANSLATE_NOOP("things", "orders")},
    Thing{u"deals", QT_TRANSLATE_NOOP("things", "deals")},
    Thing{u"customers", QT_TRANSLATE_NOOP("things", "customers")},
    Thing{u"products", QT_TRANSLATE_NOOP("things", "products")},
    Thing{u"people", QT_TRANSLATE_NOOP("things", "people")},
    Thing{u"targets", QT_TRANSLATE_NOOP("things", "targets")},
    Thing{u"payments", QT_TRANSLATE_NOOP("things", "payments")},
    Thing{u"returns", QT_TRANSLATE_NOOP("things", "returns")},
    Thing{u"stock", QT_TRANSLATE_NOOP("things", "stock")},
    Thing{u"activities", QT_TRANSLATE_NOOP("things", "activities")},
    Thing{u"expenses", QT_TRANSLATE_NOOP("things", "expenses")},
    Thing{u"expense_categories", QT_TRANSLATE_NOOP("things", "kinds of expenses")},
    Thing{u"lines", QT_TRANSLATE_NOOP("things", "lines")},
    Thing{u"channels", QT_TRANSLATE_NOOP("things", "channels")},
    Thing{u"campaigns", QT_TRANSLATE_NOOP("things", "campaigns")},
    Thing{u"payers", QT_TRANSLATE_NOOP("things", "payers")},
    Thing{u"segments", QT_TRANSLATE_NOOP("things", "segments")},
    Thing{u"product_groups", QT_TRANSLATE_NOOP("things", "product groups")},
    Thing{u"regions", QT_TRANSLATE_NOOP("things", "regions")},
    Thing{u"teams", QT_TRANSLATE_NOOP("things", "teams")},
    Thing{u"memberships", QT_TRANSLATE_NOOP("things", "memberships of teams")},
    Thing{u"salaries", QT_TRANSLATE_NOOP("things", "salaries")},
    Thing{u"sales_order", QT_TRANSLATE_NOOP("things", "order")},
    Thing{u"order", QT_TRANSLATE_NOOP("things", "order")},
    Thing{u"order_line", QT_TRANSLATE_NOOP("things", "line")},
    Thing{u"order_credit", QT_TRANSLATE_NOOP("things", "share of an order")},
    Thing{u"order_said", QT_TRANSLATE_NOOP("things", "order as its file said it")},
    Thing{u"order_reference", QT_TRANSLATE_NOOP("things", "code of another system on an order")},
    Thing{u"order_twin", QT_TRANSLATE_NOOP("things", "pair of orders that may be one")},
    Thing{u"product_alias", QT_TRANSLATE_NOOP("things", "other code of a product")},
    Thing{u"credit_rule", QT_TRANSLATE_NOOP("things", "credit rule")},
    Thing{u"possible", QT_TRANSLATE_NOOP("things", "perhaps one sale")},
    Thing{u"same", QT_TRANSLATE_NOOP("things", "one sale")},
    Thing{u"different", QT_TRANSLATE_NOOP("things", "two sales")},
    Thing{u"payment", QT_TRANSLATE_NOOP("things", "payment")},
    Thing{u"sales_return", QT_TRANSLATE_NOOP("things", "return")},
    Thing{u"return_line", QT_TRANSLATE_NOOP("things", "line of a return")},
    Thing{u"customer", QT_TRANSLATE_NOOP("things", "customer")},
    Thing{u"customer_contact", QT_TRANSLATE_NOOP("things", "contact data of a customer")},
    Thing{u"person", QT_TRANSLATE_NOOP("things", "person")},
    Thing{u"person_pay", QT_TRANSLATE_NOOP("things", "salary")},
    Thing{u"person_region", QT_TRANSLATE_NOOP("things", "region of a person")},
    Thing{u"membership", QT_TRANSLATE_NOOP("things", "membership of a team")},
    Thing{u"product", QT_TRANSLATE_NOOP("things", "product")},
    Thing{u"product_price", QT_TRANSLATE_NOOP("things", "price")},
    Thing{u"product_cost", QT_TRANSLATE_NOOP("things", "product cost")},
    Thing{u"product_group", QT_TRANSLATE_NOOP("things", "product group")},
    Thing{u"team", QT_TRANSLATE_NOOP("things", "team")},
    Thing{u"channel", QT_TRANSLATE_NOOP("things", "channel")},
    Thing{u"campaign", QT_TRANSLATE_NOOP("things", "campaign")},
    Thing{u"segment", QT_TRANSLATE_NOOP("things", "segment")},
    Thing{u"payer", QT_TRANSLATE_NOOP("things", "payer")},
    Thing{u"area", QT_TRANSLATE_NOOP("things", "area")},
    Thing{u"province", QT_TRANSLATE_NOOP("things", "province")},
    Thing{u"province_alias", QT_TRANSLATE_NOOP("things", "province")},
    Thing{u"region", QT_TRANSLATE_NOOP("things", "region")},
    Thing{u"target", QT_TRANSLATE_NOOP("things", "target")},
    Thing{u"holiday", QT_TRANSLATE_NOOP("things", "holiday")},
    Thing{u"book_setting", QT_TRANSLATE_NOOP("things", "setting")},
    Thing{u"import_batch", QT_TRANSLATE_NOOP("things", "import")},
    Thing{u"source", QT_TRANSLATE_NOOP("things", "source")},
    Thing{u"hand", QT_TRANSLATE_NOOP("things", "orders typed by hand")},
    Thing{u"source_unnamed", QT_TRANSLATE_NOOP("things", "a file that names no source")},
    Thing{u"saved_profile", QT_TRANSLATE_NOOP("things", "import profile")},
    Thing{u"printed_report", QT_TRANSLATE_NOOP("things", "printed report")},
    Thing{u"policy", QT_TRANSLATE_NOOP("things", "commission policy")},
    Thing{u"policy_version", QT_TRANSLATE_NOOP("things", "version of a commission policy")},
    Thing{u"policy_draft", QT_TRANSLATE_NOOP("things", "draft of a commission policy")},
    Thing{u"policy_opinion", QT_TRANSLATE_NOOP("things", "opinion on a commission policy")},
    Thing{u"commission_bonus", QT_TRANSLATE_NOOP("things", "bonus by hand")},
    Thing{u"commission_period", QT_TRANSLATE_NOOP("things", "commission period")},
    Thing{u"statement", QT_TRANSLATE_NOOP("things", "statement")},
    Thing{u"statement_line", QT_TRANSLATE_NOOP("things", "line of a statement")},
    Thing{u"statement_entry", QT_TRANSLATE_NOOP("things", "ledger entry of a statement")},
    Thing{u"commission_question", QT_TRANSLATE_NOOP("things", "question about a statement")},
    Thing{u"writer_turn", QT_TRANSLATE_NOOP("things", "writing in this book")},
    Thing{u"team_account", QT_TRANSLATE_NOOP("things", "login of the team’s server")},
    Thing{u"seller", QT_TRANSLATE_NOOP("things", "seller")},
    Thing{u"lead", QT_TRANSLATE_NOOP("things", "lead")},
    Thing{u"keeper", QT_TRANSLATE_NOOP("things", "keeper of the book")},
    Thing{u"viewer", QT_TRANSLATE_NOOP("things", "viewer")},
    Thing{u"own_metric", QT_TRANSLATE_NOOP("things", "own metric")},
    Thing{u"weekly_report", QT_TRANSLATE_NOOP("things", "weekly report")},
    Thing{u"weekly_value", QT_TRANSLATE_NOOP("things", "figure of a weekly report")},
    Thing{u"activity", QT_TRANSLATE_NOOP("things", "note or call")},
    Thing{u"promise", QT_TRANSLATE_NOOP("things", "promise")},
    Thing{u"expense", QT_TRANSLATE_NOOP("things", "expense")},
    Thing{u"expense_category", QT_TRANSLATE_NOOP("things", "kind of expense")},
    Thing{u"expense_word", QT_TRANSLATE_NOOP("things", "word of an expense")},
    Thing{u"tag", QT_TRANSLATE_NOOP("things", "tag")},
    Thing{u"customer_tag", QT_TRANSLATE_NOOP("things", "tag of a customer")},
    Thing{u"customer_alias", QT_TRANSLATE_NOOP("things", "former code of a customer")},
    Thing{u"consent", QT_TRANSLATE_NOOP("things", "consent of a customer")},
    Thing{u"own_field", QT_TRANSLATE_NOOP("things", "field of your own")},
    Thing{u"own_value", QT_TRANSLATE_NOOP("things", "value of a field of your own")},
    Thing{u"attachment", QT_TRANSLATE_NOOP("things", "attached file")},
    Thing{u"privacy_request", QT_TRANSLATE_NOOP("things", "request about personal data")},
    Thing{u"contact_look", QT_TRANSLATE_NOOP("things", "log of who read contact data")},
    Thing{u"care_script", QT_TRANSLATE_NOOP("things", "care script")},
    Thing{u"care_item", QT_TRANSLATE_NOOP("things", "step of a care script")},
    Thing{u"care_refusal", QT_TRANSLATE_NOOP("things", "“not wanted” of a customer")},
    Thing{u"saved_view", QT_TRANSLATE_NOOP("things", "saved view")},
    Thing{u"open", QT_TRANSLATE_NOOP("things", "open")},
    Thing{u"won", QT_TRANSLATE_NOOP("things", "won")},
    Thing{u"lost", QT_TRANSLATE_NOOP("things", "lost")},
    Thing{u"deal", QT_TRANSLATE_NOOP("things", "deal")},
    Thing{u"deal_stage", QT_TRANSLATE_NOOP("things", "stage of deals")},
    Thing{u"deal_stages", QT_TRANSLATE_NOOP("things", "stages of deals")},
    Thing{u"deal_step", QT_TRANSLATE_NOOP("things", "step of a deal")},
    Thing{u"lost_reason", QT_TRANSLATE_NOOP("things", "reason for losing")},
    Thing{u"lost_reasons", QT_TRANSLATE_NOOP("things", "reasons for losing")},
    Thing{u"calculation", QT_TRANSLATE_NOOP("things", "how it is calculated")},
    Thing{u"data", QT_TRANSLATE_NOOP("things", "an order, a return or a date")},
    Thing{u"credit", QT_TRANSLATE_NOOP("things", "whose order it is")},
    Thing{u"meaning", QT_TRANSLATE_NOOP("things", "what it means")},
    Thing{u"corrected", QT_TRANSLATE_NOOP("things", "corrected")},
    Thing{u"explained", QT_TRANSLATE_NOOP("things", "explained")},
    Thing{u"unchanged", QT_TRANSLATE_NOOP("things", "stays as it is")},
    Thing{u"withdrawn", QT_TRANSLATE_NOOP("things", "withdrawn")},
    Thing{u"count", QT_TRANSLATE_NOOP("things", "count")},
    Thing{u"money", QT_TRANSLATE_NOOP("things", "amount of money")},
    Thing{u"decimal", QT_TRANSLATE_NOOP("things", "number with decimals")},
    Thing{u"entry", QT_TRANSLATE_NOOP("things", "ledger entries")},
    Thing{u"first_order", QT_TRANSLATE_NOOP("things", "first order")},
    Thing{u"customer_total", QT_TRANSLATE_NOOP("things", "a customer’s orders and revenue")},
    Thing{u"order_total", QT_TRANSLATE_NOOP("things", "order total")},
    Thing{u"line_net", QT_TRANSLATE_NOOP("things", "net of a line")},
    Thing{u"sort_key", QT_TRANSLATE_NOOP("things", "sorting key")},
    Thing{u"search_index", QT_TRANSLATE_NOOP("things", "search index")},
    Thing{u"calendar", QT_TRANSLATE_NOOP("things", "calendar")},
    Thing{u"calendar_day", QT_TRANSLATE_NOOP("things", "calendar")},
    Thing{u"trail", QT_TRANSLATE_NOOP("things", "history")},
    Thing{u"trail_command", QT_TRANSLATE_NOOP("things", "history")},
    Thing{u"trail_change", QT_TRANSLATE_NOOP("things", "history")},
    Thing{u"trail_image", QT_TRANSLATE_NOOP("things", "history")},
    Thing{u"file", QT_TRANSLATE_NOOP("things", "file")},
    Thing{u"foreign_key", QT_TRANSLATE_NOOP("things", "missing counterpart")},
    Thing{u"confirmed_on", QT_TRANSLATE_NOOP("things", "confirmed on")},
    Thing{u"shipped_on", QT_TRANSLATE_NOOP("things", "shipped on")},
    Thing{u"completed_on", QT_TRANSLATE_NOOP("things", "completed on")},
    Thing{u"cancelled_on", QT_TRANSLATE_NOOP("things", "cancelled on")},
};

} // namespace

std::optional<QString> knownThing(const QString &code, Language language)
{
    const auto found = std::find_if(things.begin(), things.end(), [&](const Thing &each) { return code == QStringView(each.code); });
    return found == things.end() ? std::nullopt : std::optional(translated(language, "things", found->source));
}

QString thingName(const QString &code, Language language)
{
    return knownThing(code, language).value_or(code);
}

QString erasedCustomerName(qint64 number, Language language)
{
    return translated(language, "things", QT_TRANSLATE_NOOP("things", "Erased customer %1")).arg(number);
}

} // namespace somo::words
