// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/insight_actions.h"
#include "core/insight/cohort_query.h"
#include "core/insight/demographics_query.h"
#include "core/insight/goes_with_query.h"
#include "core/insight/insight_words.h"
#include "core/insight/stage_query.h"
#include "core/insight/touch_query.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace somo::cli {

namespace {

/// What may go with what one customer bought.
Result<int> showSuggestions(Context &context, const InsightCall &call, const insight::GoesWith &table)
{
    SOMO_TRY_ASSIGN(const insight::ListedNames products, insight::productNames(call.book->database()));
    SOMO_TRY_ASSIGN(const auto bought, insight::productsBought(call.book->database(), call.customer, call.today));
    InsightSheet sheet(context, call.book->settings());
    sheet.addColumn(u"product", QT_TRANSLATE_NOOP("cli", "Product"));
    sheet.addColumn(u"bought", QT_TRANSLATE_NOOP("cli", "Goes with"));
    sheet.addColumn(u"together", nullptr);
    sheet.addColumn(u"confidence", nullptr);
    sheet.addColumn(u"lift", nullptr);
    sheet.addColumn(u"reason", QT_TRANSLATE_NOOP("cli", "Why"));
    constexpr size_t most = 10;
    const auto found = insight::suggestions(table, bought, most);
    for (const insight::Suggested &each : found) {
        const insight::ListedName product = products.value(each.product.value);
        const insight::ListedName had = products.value(each.bought.value);
        sheet.addRow({sheet.named(product), sheet.named(had), sheet.count(each.pair.together), sheet.share(each.pair.together, each.withBought()), sheet.lift(each.pair.liftHundredths()),
                      sheet.text(insight::goesWithReason(each, had.name, product.name, sheet.words()))});
    }
    Answer answer = sheet.answer({{QStringLiteral("orders"), table.orders}});
    if (found.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "Nothing stands together with what they bought in five orders or more, and more often than chance would have it."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

/// The months of a cohort that a table for people shows beside the first.
constexpr size_t cohortColumns = 12;

QStringList cohortShown(const insight::Cohort &cohort, const InsightSheet &sheet, const QString &month)
{
    QStringList cells{month, sheet.count(cohort.customers).shown};
    for (size_t n = 1; n <= cohortColumns; ++n)
        cells += n < cohort.months.size() ? sheet.words().formats().percent(cohort.retention(n), {}) : QString();
    return cells;
}

QString cohortMonth(const insight::Cohort &cohort)
{
    return QStringLiteral("%1-%2").arg(cohort.month / 100).arg(cohort.month % 100, 2, 10, QLatin1Char('0'));
}

struct TouchTableOf {
    const char16_t *touch;
    const char16_t *by;
    const std::vector<insight::TouchRow> *rows;
};

QString touchWord(const Context &context, const TouchTableOf &table)
{
    const bool isFirst = QStringView(table.touch) == QStringView(u"first");
    if (QStringView(table.by) == QStringView(u"channel"))
        return isFirst ? context.text(QT_TRANSLATE_NOOP("cli", "first channel")) : context.text(QT_TRANSLATE_NOOP("cli", "last channel"));
    return isFirst ? context.text(QT_TRANSLATE_NOOP("cli", "first campaign")) : context.text(QT_TRANSLATE_NOOP("cli", "last campaign"));
}

Result<int> showStageOfOne(Context &context, const InsightCall &call)
{
    SOMO_TRY_ASSIGN(const insight::StageFinding finding, insight::stageOf(call.book->database(), call.customer, call.asOf));
    SOMO_TRY_ASSIGN(const insight::ListedNames names, insight::customerNames(call.book->database()));
    InsightSheet sheet(context, call.book->settings());
    sheet.addColumn(u"customer", QT_TRANSLATE_NOOP("cli", "Customer"));
    sheet.addColumn(u"stage", QT_TRANSLATE_NOOP("cli", "Stage"));
    sheet.addColumn(u"purchases", nullptr);
    sheet.addColumn(u"last_order", nullptr);
    sheet.addColumn(u"days", nullptr);
    sheet.addColumn(u"usual", nullptr);
    sheet.addColumn(u"reason", QT_TRANSLATE_NOOP("cli", "Why"));
    sheet.addRow({sheet.named(names.value(call.customer.value)), sheet.word(insight::stageText(finding.stage), insight::stageWord(finding.stage, sheet.words())),
                  sheet.count(finding.purchases), sheet.day(finding.last), finding.last.isNull() ? sheet.none() : sheet.count(finding.since),
                  finding.usual ? sheet.count(*finding.usual) : sheet.none(), sheet.text(insight::stageReason(finding, sheet.words()))});
    SOMO_TRY(context.writeAnswer(sheet.answer({{QStringLiteral("as_of"), call.asOf.toIso()}})));
    return exitDone;
}

} // namespace

Result<int> showGoesWith(Context &context, const InsightCall &call)
{
    const DayRange days = call.period ? call.period->days() : DayRange{firstKnownDay, call.today};
    SOMO_TRY_ASSIGN(const insight::GoesWith table, insight::loadGoesWith(call.book->database(), call.event(), days));
    if (call.customer)
        return showSuggestions(context, call, table);
    SOMO_TRY_ASSIGN(const insight::ListedNames products, insight::productNames(call.book->database()));
    InsightSheet sheet(context, call.book->settings());
    sheet.addColumn(u"product", QT_TRANSLATE_NOOP("cli", "Product"));
    sheet.addColumn(u"with", QT_TRANSLATE_NOOP("cli", "Goes with"));
    sheet.addColumn(u"together", QT_TRANSLATE_NOOP("cli", "Orders together"), true);
    sheet.addColumn(u"support", QT_TRANSLATE_NOOP("cli", "Support"), true);
    sheet.addColumn(u"confidence", QT_TRANSLATE_NOOP("cli", "Confidence"), true);
    sheet.addColumn(u"confidence_back", QT_TRANSLATE_NOOP("cli", "Confidence back"), true);
    sheet.addColumn(u"lift", QT_TRANSLATE_NOOP("cli", "Lift"), true);
    for (const insight::ProductPair &pair : table.pairs) {
        sheet.addRow({sheet.named(products.value(pair.first.value)), sheet.named(products.value(pair.second.value)), sheet.count(pair.together), sheet.share(pair.together, pair.orders),
                      sheet.share(pair.together, pair.withFirst), sheet.share(pair.together, pair.withSecond), sheet.lift(pair.liftHundredths())});
    }
    Answer answer = sheet.answer({{QStringLiteral("orders"), table.orders}});
    if (table.pairs.empty())
        answer.lead = context.text(QT_TRANSLATE_NOOP("cli", "No two products stand together in five orders or more."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> showCohorts(Context &context, const InsightCall &call)
{
    const DayRange firsts = call.period ? call.period->days() : DayRange{firstKnownDay, call.today};
    SOMO_TRY_ASSIGN(const auto cohorts, insight::loadCohorts(call.book->database(), call.event(), firsts, call.today));
    InsightSheet sheet(context, call.book->settings());
    for (const char16_t *key : {u"cohort", u"month", u"customers", u"retention", u"revenue"})
        sheet.addColumn(key, nullptr);
    Answer people;
    QJsonArray json;
    size_t longest = 0;
    for (const insight::Cohort &cohort : cohorts) {
        const QString month = cohortMonth(cohort);
        QJsonArray months;
        for (size_t n = 0; n < cohort.months.size(); ++n) {
            const insight::CohortMonth &of = cohort.months[n];
            const InsightCell retention = sheet.share(of.customers, cohort.customers);
            months.append(QJsonObject{{QStringLiteral("customers"), of.customers}, {QStringLiteral("retention"), retention.json}, {QStringLiteral("revenue"), sheet.money(of.revenue).json}});
            sheet.addRow({sheet.text(month), sheet.count(qint64(n)), sheet.count(of.customers), retention, sheet.money(of.revenue)});
        }
        json.append(QJsonObject{{QStringLiteral("cohort"), month}, {QStringLiteral("customers"), cohort.customers}, {QStringLiteral("months"), months}});
        people.rows.push_back(cohortShown(cohort, sheet, month));
        longest = std::max(longest, cohort.months.size());
    }
    Answer answer = sheet.answer({});
    answer.json = QJsonObject{{QStringLiteral("as_of"), call.today.toIso()}, {QStringLiteral("rows"), json}};
    answer.headers = QStringList{context.text(QT_TRANSLATE_NOOP("cli", "First order")), context.text(QT_TRANSLATE_NOOP("cli", "Customers"))};
    const size_t columns = std::min(cohortColumns, longest > 0 ? longest - 1 : 0);
    for (size_t n = 1; n <= columns; ++n)
        answer.headers += QStringLiteral("+%1").arg(n);
    answer.right.assign(size_t(answer.headers.size()), true);
    answer.right.front() = false;
    for (QStringList &row : people.rows)
        row = row.first(answer.headers.size());
    answer.rows = std::move(people.rows);
    answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "+1 is the month after that of the first order: which part of the customers ordered in it."));
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> showDemographics(Context &context, const InsightCall &call)
{
    SOMO_TRY_ASSIGN(const auto traits, insight::loadDemographics(call.book->database(), call.book->settings(), call.days(), call.today));
    InsightSheet sheet(context, call.book->settings());
    sheet.addColumn(u"trait", QT_TRANSLATE_NOOP("cli", "Trait"));
    sheet.addColumn(u"value", QT_TRANSLATE_NOOP("cli", "Value"));
    sheet.addColumn(u"customers", QT_TRANSLATE_NOOP("cli", "Customers"), true);
    sheet.addColumn(u"buyers", QT_TRANSLATE_NOOP("cli", "Buyers"), true);
    sheet.addColumn(u"revenue", QT_TRANSLATE_NOOP("cli", "Revenue"), true);
    for (const insight::Demographic &trait : traits) {
        for (const insight::DemographicRow &row : trait.rows) {
            sheet.addRow({sheet.word(trait.code, insight::traitWord(trait, sheet.words())), sheet.word(row.value.key, insight::traitValueWord(trait, row.value, sheet.words())),
                          sheet.count(row.customers), sheet.count(row.buyers), sheet.money(row.revenue)});
        }
    }
    QJsonObject head = InsightSheet::daysJson(call.days());
    const Money nobody = traits.empty() ? Money() : traits.front().nobody;
    head[QStringLiteral("without_customer")] = sheet.money(nobody).json;
    Answer answer = sheet.answer(head);
    if (nobody != Money())
        answer.tail += context.text(QT_TRANSLATE_NOOP("cli", "Revenue of orders that name no customer: %1."), {sheet.words().formats().money(nobody)});
    SOMO_TRY(context.writeAnswer(answer));
    return exitDone;
}

Result<int> showTouches(Context &context, const InsightCall &call)
{
    SOMO_TRY_ASSIGN(const insight::Touches touches, insight::loadTouches(call.book->database(), call.event(), call.days()));
    InsightSheet sheet(context, call.book->settings());
    sheet.addColumn(u"touch", nullptr);
    sheet.addColumn(u"by", QT_TRANSLATE_NOOP("cli", "Touch"));
    sheet.addColumn(u"value", QT_TRANSLATE_NOOP("cli", "Value"));
    sheet.addColumn(u"customers", QT_TRANSLATE_NOOP("cli", "Customers"), true);
    sheet.addColumn(u"revenue", QT_TRANSLATE_NOOP("cli", "Revenue"), true);
    const std::array tables{TouchTableOf{u"first", u"channel", &touches.firstChannel}, TouchTableOf{u"last", u"channel", &touches.lastChannel},
                            TouchTableOf{u"first", u"campaign", &touches.firstCampaign}, TouchTableOf{u"last", u"campaign", &touches.lastCampaign}};
    for (const TouchTableOf &table : tables) {
        for (const insight::TouchRow &row : *table.rows) {
            const InsightCell value = row.id == 0 ? sheet.word({}, context.text(QT_TRANSLATE_NOOP("cli", "none"))) : sheet.named({row.code, row.name, 0});
            sheet.addRow({sheet.text(QString::fromUtf16(table.touch)), sheet.word(QString::fromUtf16(table.by), touchWord(context, table)), value, sheet.count(row.customers), sheet.money(row.revenue)});
        }
    }
    QJsonObject head = InsightSheet::daysJson(call.days());
    head[QStringLiteral("others")] = sheet.money(touches.others).json;
    SOMO_TRY(context.writeAnswer(sheet.answer(head)));
    return exitDone;
}

Result<int> showStages(Context &context, const InsightCall &call)
{
    if (call.customer)
        return showStageOfOne(context, call);
    SOMO_TRY_ASSIGN(const insight::BuyingHistory history, insight::BuyingHistory::load(call.book->database(), call.asOf));
    SOMO_TRY_ASSIGN(const auto stages, insight::stagesOf(call.book->database(), history, call.asOf));
    std::array<qint64, 6> counts{};
    for (const auto &[customer, finding] : stages)
        ++counts[size_t(finding.stage)];
    InsightSheet sheet(context, call.book->settings());
    sheet.addColumn(u"stage", QT_TRANSLATE_NOOP("cli", "Stage"));
    sheet.addColumn(u"customers", QT_TRANSLATE_NOOP("cli", "Customers"), true);
    for (size_t stage = 0; stage < counts.size(); ++stage)
        sheet.addRow({sheet.word(insight::stageText(insight::Stage(stage)), insight::stageWord(insight::Stage(stage), sheet.words())), sheet.count(counts[stage])});
    SOMO_TRY(context.writeAnswer(sheet.answer({{QStringLiteral("as_of"), call.asOf.toIso()}})));
    return exitDone;
}

} // namespace somo::cli
