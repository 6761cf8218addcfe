// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deals/deal_store.h"

#include "core/base/text.h"
#include "core/catalog/product_store.h"
#include "core/customers/customer_store.h"
#include "core/deals/deal_query.h"
#include "core/deals/stage_store.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_store.h"
#include "core/people/people_store.h"
#include "core/service/activity_store.h"
#include "core/storage/row_changes.h"

#include <algorithm>

namespace somo::deals {

namespace {

Status checkOptionalDay(Day day)
{
    return day.isNull() ? success() : checkServiceDay(day);
}

/// Cleans the texts of a deal and refuses what can't stand in one.
Status checkDeal(Database &database, Deal &deal)
{
    SOMO_TRY_ASSIGN(deal.name, checkedName(deal.name, {}));
    if (deal.name.isEmpty())
        return failure(ErrorCode::dealNameMissing);
    SOMO_TRY_ASSIGN(deal.nextStep, checkedServiceNote(deal.nextStep));
    SOMO_TRY_ASSIGN(deal.lostNote, checkedServiceNote(deal.lostNote));
    SOMO_TRY_ASSIGN(deal.note, checkedServiceNote(deal.note));
    if (deal.amount && *deal.amount < Money())
        return failure(ErrorCode::amountBelowZero);
    SOMO_TRY(checkOptionalDay(deal.expectedOn));
    SOMO_TRY(checkOptionalDay(deal.nextOn));
    if (deal.customer)
        SOMO_TRY(customers::byId(database, deal.customer));
    if (deal.person)
        SOMO_TRY(people::byId(database, deal.person));
    if (deal.product)
        SOMO_TRY(products::byId(database, deal.product));
    return success();
}

Status checkFreeCode(Database &database, const QString &code, DealId self)
{
    Statement row(database, QStringLiteral("SELECT COUNT(*) FROM deal WHERE code = :code AND id <> :self"));
    row.bind(u":code", code);
    row.bind(u":self", self.value);
    SOMO_TRY_ASSIGN(const qint64 taken, runForId(row));
    return taken > 0 ? Status(failure(ErrorCode::codeTaken, {code})) : success();
}

Result<DealStage> stageOf(Database &database, DealStageId id)
{
    SOMO_TRY_ASSIGN(const std::vector<DealStage> all, dealStages(database));
    const auto found = std::ranges::find(all, id, &DealStage::id);
    return found == all.end() ? Result<DealStage>(failure(ErrorCode::rowNotFound, {QStringLiteral("deal_stage"), QString::number(id.value)})) : *found;
}

Result<DealStage> stageThatTakes(Database &database, DealStageId id)
{
    SOMO_TRY_ASSIGN(const DealStage stage, stageOf(database, id));
    return stage.retired ? Result<DealStage>(failure(ErrorCode::dealStageRetired, {stage.name})) : stage;
}

Status writeDealStep(Database &database, DealId deal, DealStageId stage, Day day, PersonId person, ImportId import = {})
{
    Statement row(database, QStringLiteral("INSERT INTO deal_step (deal_id, stage_id, on_day, person_id, import_id) VALUES (:deal, :stage, :day, :person, :import)"));
    row.bind(u":deal", deal);
    row.bind(u":stage", stage);
    row.bind(u":day", day);
    row.bind(u":person", person);
    row.bind(u":import", import);
    return row.run();
}

/// Where the deal stood on its first day, then where it was closed.
Status writeFirstSteps(Database &database, const Deal &deal, const DealStage &stage, ImportId import)
{
    if (stage.kind == DealStageKind::open)
        return writeDealStep(database, deal.id, stage.id, deal.openedOn, deal.person, import);
    SOMO_TRY_ASSIGN(const DealStage first, firstDealStage(database, DealStageKind::open));
    SOMO_TRY(writeDealStep(database, deal.id, first.id, deal.openedOn, deal.person, import));
    return writeDealStep(database, deal.id, stage.id, deal.closedOn, deal.person, import);
}

void bindDeal(Statement &row, const Deal &deal)
{
    row.bind(u":code", deal.code);
    row.bind(u":name", deal.name);
    row.bind(u":customer", deal.customer);
    row.bind(u":person", deal.person);
    row.bind(u":amount", deal.amount);
    row.bind(u":product", deal.product);
    row.bindDayOrNull(u":opened", deal.openedOn);
    row.bindDayOrNull(u":expected", deal.expectedOn);
    row.bind(u":next", deal.nextStep);
    row.bindDayOrNull(u":next_on", deal.nextOn);
    row.bind(u":note", deal.note);
}

/// A move on the day of the last step takes its place, so that a day counts for where it ended; the first step stays.
Status writeMove(Database &database, const Deal &deal, DealStageId stage, Day day)
{
    SOMO_TRY_ASSIGN(const std::vector<DealStep> steps, stepsOf(database, deal.id));
    if (!steps.empty() && day < steps.back().on)
        return failure(ErrorCode::dealStepBefore, {day.toIso(), steps.back().on.toIso()});
    if (steps.size() < 2 || steps.back().on != day)
        return writeDealStep(database, deal.id, stage, day, deal.person);
    if (steps[steps.size() - 2].stage == stage) {
        Statement gone(database, QStringLiteral("DELETE FROM deal_step WHERE id = :id"));
        gone.bind(u":id", steps.back().id);
        return gone.run();
    }
    Statement moved(database, QStringLiteral("UPDATE deal_step SET stage_id = :stage, person_id = :person, version = version + 1 WHERE id = :id"));
    moved.bind(u":stage", stage);
    moved.bind(u":person", deal.person);
    moved.bind(u":id", steps.back().id);
    return moved.run();
}

Status writeStage(Database &database, const Deal &deal)
{
    Statement row(database, QStringLiteral("UPDATE deal SET stage_id = :stage, closed_on = :closed, lost_reason_id = :reason, lost_note = :lost_note, order_id = :order, "
                                           "version = version + 1 WHERE id = :id"));
    row.bind(u":stage", deal.stage);
    row.bindDayOrNull(u":closed", deal.closedOn);
    row.bind(u":reason", deal.lostReason);
    row.bind(u":lost_note", deal.lostNote);
    row.bind(u":order", deal.order);
    row.bind(u":id", deal.id);
    return row.run();
}

/// A deal that was opened on another day than was known: its first step goes along.
Status moveFirstStep(Database &database, const Deal &deal)
{
    SOMO_TRY_ASSIGN(const std::vector<DealStep> steps, stepsOf(database, deal.id));
    if (steps.empty()) {
        SOMO_TRY_ASSIGN(const DealStage stage, stageOf(database, deal.stage));
        return writeFirstSteps(database, deal, stage, {});
    }
    if (steps.size() > 1 && steps[1].on < deal.openedOn)
        return failure(ErrorCode::datesReversed, {deal.openedOn.toIso(), steps[1].on.toIso()});
    Statement row(database, QStringLiteral("UPDATE deal_step SET on_day = :day, version = version + 1 WHERE id = :id"));
    row.bind(u":day", deal.openedOn);
    row.bind(u":id", steps.front().id);
    return row.run();
}

Status checkReason(Database &database, LostReasonId reason)
{
    if (!reason)
        return success();
    SOMO_TRY_ASSIGN(const std::vector<LostReason> all, lostReasons(database));
    return std::ranges::find(all, reason, &LostReason::id) == all.end()
        ? Status(failure(ErrorCode::rowNotFound, {QStringLiteral("lost_reason"), QString::number(reason.value)}))
        : success();
}

Result<QString> orderCodeOf(Database &database, OrderId order)
{
    Statement row(database, QStringLiteral("SELECT code FROM sales_order WHERE id = :id"));
    row.bind(u":id", order);
    SOMO_TRY(row.run());
    const QString code = row.next() ? row.text(0) : QString();
    SOMO_TRY(row.status());
    return code;
}

Status dropPartsOf(Database &database, DealId deal)
{
    for (const QString &sql : {QStringLiteral("DELETE FROM own_value WHERE deal_id = :deal"), QStringLiteral("DELETE FROM attachment WHERE deal_id = :deal"),
                               QStringLiteral("DELETE FROM deal_step WHERE deal_id = :deal")}) {
        Statement rows(database, sql);
        rows.bind(u":deal", deal);
        SOMO_TRY(rows.run());
    }
    return success();
}

} // namespace

Result<DealId> add(Database &database, const Deal &asked, ImportId import)
{
    SOMO_TRY(stages::ensureShipped(database));
    Deal deal = asked;
    SOMO_TRY(checkServiceDay(deal.openedOn));
    SOMO_TRY(checkDeal(database, deal));
    if (!deal.stage) {
        SOMO_TRY_ASSIGN(const DealStage first, firstDealStage(database, DealStageKind::open));
        deal.stage = first.id;
    }
    SOMO_TRY_ASSIGN(const DealStage stage, stageThatTakes(database, deal.stage));
    if (stage.kind == DealStageKind::open) {
        deal.closedOn = {};
    } else {
        SOMO_TRY(checkServiceDay(deal.closedOn));
        if (deal.closedOn < deal.openedOn)
            return failure(ErrorCode::datesReversed, {deal.openedOn.toIso(), deal.closedOn.toIso()});
    }
    if (cleanText(deal.code).isEmpty()) {
        SOMO_TRY_ASSIGN(deal.code, nextCode(database));
    }
    SOMO_TRY_ASSIGN(deal.code, checkedCode(deal.code));
    SOMO_TRY(checkFreeCode(database, deal.code, {}));
    SOMO_TRY(checkReason(database, deal.lostReason));
    Statement row(database, QStringLiteral("INSERT INTO deal (uid, code, name, customer_id, person_id, stage_id, amount, product_id, opened_on, expected_on, next_step, next_on, closed_on, "
                                           "lost_reason_id, lost_note, note, import_id) VALUES (:uid, :code, :name, :customer, :person, :stage, :amount, :product, :opened, :expected, :next, "
                                           ":next_on, :closed, :reason, :lost_note, :note, :import) RETURNING id"));
    bindDeal(row, deal);
    row.bind(u":uid", newUid());
    row.bind(u":stage", deal.stage);
    row.bindDayOrNull(u":closed", deal.closedOn);
    row.bind(u":reason", deal.lostReason);
    row.bind(u":lost_note", deal.lostNote);
    row.bind(u":import", import);
    SOMO_TRY_ASSIGN(const qint64 id, runForId(row));
    deal.id = DealId{id};
    SOMO_TRY(writeFirstSteps(database, deal, stage, import));
    return deal.id;
}

Status update(Database &database, const Deal &asked)
{
    SOMO_TRY_ASSIGN(const Deal stored, byId(database, asked.id));
    Deal deal = asked;
    if (deal.version != 0)
        SOMO_TRY(unchangedSince(database, {QStringLiteral("deal"), deal.id.value, deal.version}));
    SOMO_TRY(checkDeal(database, deal));
    if (!deal.openedOn.isNull() || !stored.openedOn.isNull())
        SOMO_TRY(checkServiceDay(deal.openedOn));
    if (!stored.closedOn.isNull() && stored.closedOn < deal.openedOn)
        return failure(ErrorCode::datesReversed, {deal.openedOn.toIso(), stored.closedOn.toIso()});
    SOMO_TRY_ASSIGN(deal.code, checkedCode(deal.code));
    SOMO_TRY(checkFreeCode(database, deal.code, deal.id));
    Statement row(database, QStringLiteral("UPDATE deal SET code = :code, name = :name, customer_id = :customer, person_id = :person, amount = :amount, product_id = :product, "
                                           "opened_on = :opened, expected_on = :expected, next_step = :next, next_on = :next_on, note = :note, version = version + 1 WHERE id = :id"));
    bindDeal(row, deal);
    row.bind(u":id", deal.id);
    SOMO_TRY(row.run());
    deal.stage = stored.stage;
    deal.closedOn = stored.closedOn;
    return deal.openedOn == stored.openedOn ? success() : moveFirstStep(database, deal);
}

Status moveTo(Database &database, DealId id, DealStageId stage, Day day)
{
    SOMO_TRY_ASSIGN(Deal deal, byId(database, id));
    if (deal.stage == stage)
        return success();
    SOMO_TRY(checkServiceDay(day));
    SOMO_TRY_ASSIGN(const DealStage target, stageThatTakes(database, stage));
    if (deal.order) {
        SOMO_TRY_ASSIGN(const QString order, orderCodeOf(database, deal.order));
        return failure(ErrorCode::dealHasOrder, {deal.name, order});
    }
    SOMO_TRY(writeMove(database, deal, stage, day));
    deal.stage = stage;
    deal.closedOn = target.kind == DealStageKind::open ? Day() : day;
    if (target.kind != DealStageKind::lost) {
        deal.lostReason = {};
        deal.lostNote.clear();
    }
    return writeStage(database, deal);
}

Status win(Database &database, DealId deal, Day day)
{
    SOMO_TRY_ASSIGN(const DealStage won, firstDealStage(database, DealStageKind::won));
    return moveTo(database, deal, won.id, day);
}

Status lose(Database &database, DealId deal, Day day, LostReasonId reason, const QString &note)
{
    SOMO_TRY_ASSIGN(const DealStage lost, firstDealStage(database, DealStageKind::lost));
    SOMO_TRY(moveTo(database, deal, lost.id, day));
    return setLostReason(database, deal, reason, note);
}

Status setLostReason(Database &database, DealId id, LostReasonId reason, const QString &note)
{
    SOMO_TRY_ASSIGN(Deal deal, byId(database, id));
    SOMO_TRY_ASSIGN(const DealStage stage, stageOf(database, deal.stage));
    if (stage.kind != DealStageKind::lost)
        return failure(ErrorCode::dealNotLost, {deal.name});
    SOMO_TRY(checkReason(database, reason));
    SOMO_TRY_ASSIGN(const QString words, checkedServiceNote(note));
    if (deal.lostReason == reason && deal.lostNote == words)
        return success();
    deal.lostReason = reason;
    deal.lostNote = words;
    return writeStage(database, deal);
}

Result<Order> orderOf(Database &database, DealId id, Day day)
{
    SOMO_TRY_ASSIGN(const Deal deal, byId(database, id));
    if (!deal.amount)
        return failure(ErrorCode::amountMissing);
    Order order;
    order.orderedOn = day;
    order.status = OrderStatus::draft;
    order.customer = deal.customer;
    if (deal.person)
        order.credits.push_back({deal.person, Rate{Rate::whole}});
    order.note = deal.name;
    OrderLine line;
    line.product = deal.product;
    line.name = deal.name;
    if (deal.product) {
        SOMO_TRY_ASSIGN(const Product product, products::byId(database, deal.product));
        line.name = product.name;
    }
    line.quantity = Quantity{Quantity::one};
    line.netStated = deal.amount;
    order.lines.push_back(line);
    return order;
}

Status linkOrder(Database &database, DealId id, OrderId order)
{
    SOMO_TRY_ASSIGN(Deal deal, byId(database, id));
    SOMO_TRY_ASSIGN(const DealStage stage, stageOf(database, deal.stage));
    if (stage.kind != DealStageKind::won)
        return failure(ErrorCode::dealNotWon, {deal.name});
    if (order)
        SOMO_TRY(orders::byId(database, order));
    if (deal.order == order)
        return success();
    deal.order = order;
    return writeStage(database, deal);
}

Status remove(Database &database, DealId deal)
{
    SOMO_TRY(byId(database, deal));
    SOMO_TRY(dropPartsOf(database, deal));
    Statement row(database, QStringLiteral("DELETE FROM deal WHERE id = :id"));
    row.bind(u":id", deal);
    return row.run();
}

} // namespace somo::deals
