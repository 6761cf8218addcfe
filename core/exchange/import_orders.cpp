// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_orders.h"

#include "core/exchange/import_forgotten.h"
#include "core/catalog/product_alias_store.h"
#include "core/ledger/ledger_derivation.h"
#include "core/ledger/recognition.h"
#include "core/marketing/named_store.h"
#include "core/orders/order_query.h"
#include "core/orders/order_store.h"
#include "core/storage/deferred_indexes.h"

#include <algorithm>
#include <utility>

namespace somo {

namespace {

/// How the work divides up for the progress bar.
constexpr double staged = 0.45, planned = 0.65, written = 0.85;
/// Rows between two looks at whether the import is still wanted.
constexpr qint64 lookEvery = 4096;

constexpr std::array dateFields{Field::orderOrderedOn, Field::orderConfirmedOn, Field::orderShippedOn,
                                Field::orderCompletedOn, Field::orderCancelledOn, Field::orderPaidOn};

/// What a file says of somebody whom the book has forgotten counts as not said, and isn't kept.
void dropErased(SaidOrder &said, const CustomerDictionary &customers)
{
    if (!customers.erasedBuyer(said.code))
        return;
    for (const Field field : {Field::customerCode, Field::customerName, Field::customerKind, Field::customerGroup, Field::customerPhone, Field::customerEmail, Field::customerAddress,
                              Field::customerProvince, Field::customerSegment, Field::customerGender, Field::customerBirthYear, Field::customerBirthday, Field::customerNote, Field::orderNote}) {
        said.head[size_t(field)] = Cell();
        said.mapped.reset(size_t(field));
    }
}

Field fieldOfProblem(const Error &error, const OrderResolver &resolver)
{
    switch (error.code) {
    case ErrorCode::sharesNotWhole:
    case ErrorCode::freeReturnNeedsPerson: return Field::orderPerson;
    case ErrorCode::linesOfBothSigns: return Field::lineQuantity;
    case ErrorCode::returnMoreThanSold: return Field::lineReturned;
    case ErrorCode::dateMissing: return Field::orderOrderedOn;
    case ErrorCode::dateForStepNotReached:
        return fieldFromName("order." + error.args.value(0).toStdString()).value_or(Field::orderStatus);
    default: return resolver.problemField();
    }
}

} // namespace

OrderImport::OrderImport(ImportContext &context)
    : m_context(context)
    , m_codec(context.currency().decimals)
{
    for (const Field field : fieldsOf(ImportKind::orders)) {
        if (context.mapper.isMapped(field))
            m_mapped.set(size_t(field));
        // In a file whose headers are field names an order's column says what it says of the order on every row.
        if (context.mapper.isOncePerOrder(field) || context.mapper.profile().mappingFree)
            m_once.set(size_t(field));
    }
    const auto &columns = context.mapper.profile().columns;
    if (const auto code = columns.find(Field::orderCode); code != columns.end())
        m_revision = code->second.revision.toStdString();
}

Status OrderImport::run()
{
    SOMO_TRY(stage());
    StagedImport file;
    file.newestDay = m_newestDay;
    file.digest = m_digest.result().toHex();
    // Also where a row is refused already: whatever else is wrong is found now, not when that one is mended.
    file.plan = [this]() -> Status {
        SOMO_TRY_ASSIGN(const qint64 source, named::find(m_context.database(), NamedKind::source, m_context.sourceCode()));
        m_source = SourceId{source};
        TwinOrders twins(m_context.database(), m_source);
        SOMO_TRY(plan(twins));
        addNotes(twins);
        return success();
    };
    file.hasNews = [this] { return m_newOrders > 0 || m_cancelledAsReplaced > 0 || std::ranges::count(m_decisions, Decision::changed) > 0; };
    file.write = [this](Database &database, ImportId import, SourceId source) -> Status {
        SOMO_TRY(deferForeignKeys(database));
        SOMO_TRY(m_dictionaries->write(database, import));
        SOMO_TRY(writeAnswers(database, source));
        return writeOrders(database, import, source);
    };
    return planAndWrite(m_context, file);
}

Status OrderImport::stage()
{
    std::vector<Field> fields;
    for (const Field field : fieldsOf(ImportKind::orders)) {
        if (field != Field::orderCode)
            fields.push_back(field);
    }
    Mapper &mapper = m_context.mapper;
    while (true) {
        SOMO_TRY_ASSIGN(const MapStep step, mapper.next());
        if (step == MapStep::end)
            break;
        if (++m_context.result.read % lookEvery == 0) {
            SOMO_TRY(m_context.stillWanted());
            m_context.readOn(staged);
        }
        if (step == MapStep::refused) {
            m_context.addProblems(toText(orderOf(mapper.row())));
            refuseWith(mapper.row());
            continue;
        }
        SOMO_TRY(stageRow(fields));
    }
    return m_spool.finishAdding();
}

// A line without a code most likely belongs to the order above it, as shops export the further lines of an order: that
// order must not be taken with a part of its lines. A row without goods (a sum at the end) belongs to none.
std::string_view OrderImport::orderOf(const MappedRow &row) const
{
    const std::string_view code = row[Field::orderCode];
    const bool isFurtherLine = code.empty() && (row.has(Field::lineProduct) || row.has(Field::lineName));
    return isFurtherLine ? std::string_view(m_above) : code;
}

void OrderImport::refuseWith(const MappedRow &row)
{
    const std::string_view code = row[Field::orderCode];
    m_badCodes.emplace(orderOf(row));
    ++m_context.result.skipped;
    if (!code.empty())
        m_above = code;
}

Status OrderImport::stageRow(std::span<const Field> fields)
{
    const MappedRow &row = m_context.mapper.row();
    const std::string_view code = row[Field::orderCode];
    m_payload.clear();
    Status encoded = code.empty() ? Status(failure(ErrorCode::codeMissing)) : StagedCodec::checkLength(Field::orderCode, code);
    if (encoded)
        encoded = m_codec.encode(m_context.mapper, fields, m_payload);
    if (!encoded) {
        Error error = encoded.error();
        if (error.place.column.isEmpty())
            error.place = {{}, row.row, m_context.mapper.columnName(Field::orderCode), error.args.value(0)};
        error.place.order = toText(orderOf(row));
        m_context.addError(error);
        refuseWith(row);
        return success();
    }
    m_above = code;
    if (!m_revision.empty())
        noteRevision(code);
    // What a profile's map sends to another field of the row is not known as mapped beforehand.
    m_mapped |= row.mapped;
    noteDates();
    m_digest.addData(QByteArrayView(code.data(), qsizetype(code.size())));
    m_digest.addData(QByteArrayView(m_payload.data(), qsizetype(m_payload.size())));
    return m_spool.add(code, row.row, m_payload);
}

void OrderImport::noteDates()
{
    for (const Field field : dateFields) {
        const std::string_view text = m_context.mapper.row()[field];
        if (text.size() != 8)
            continue;
        int number = 0;
        for (const char digit : text)
            number = number * 10 + (digit - '0');
        m_newestDay = std::max(m_newestDay, Day::fromNumber(number));
    }
}

// What an order with a fault names (a person, a product) is only made where another one names it too: where such orders are
// left out, the rest is planned anew without them.
Status OrderImport::plan(TwinOrders &twins)
{
    ImportResult &result = m_context.result;
    const ImportResult read = result;
    m_decisions.clear(); // of a plan before that didn't hold
    while (true) {
        m_dictionaries.emplace(m_context.database(), m_context.options.makeUnknown);
        SOMO_TRY(m_dictionaries->load(m_context.database()));
        SOMO_TRY(m_dictionaries->customers.loadErased(m_source));
        SOMO_TRY(m_dictionaries->join(m_context.database(), m_source, ownAnswers()));
        m_joiner.emplace(m_context, m_source);
        SOMO_TRY(m_joiner->begin());
        if (m_context.options.preview)
            m_previewer.emplace(m_context.database(), m_context.book.settings(), *m_dictionaries);
        const std::vector<Decision> before = std::exchange(m_decisions, {});
        m_newOrders = m_newLines = m_newReturns = m_cancelled = m_freeReturns = m_earlyDates = m_belowZero = m_refunds = 0;
        result.added = read.added;
        result.changed = read.changed;
        result.unchanged = read.unchanged;
        result.kept = read.kept;
        result.skipped = read.skipped;
        SOMO_TRY_ASSIGN(const bool refusesMore, planOnce(before, twins));
        if (!refusesMore || !m_context.options.skipBadRows)
            break;
    }
    m_dictionaries->count(result.added, result.changed);
    if (m_previewer) {
        SOMO_TRY_ASSIGN(result.preview, m_previewer->finish());
        SOMO_TRY(m_joiner->addTo(result.preview));
        m_dictionaries->addTo(result.preview, m_context.sourceCode());
    }
    return success();
}

Result<bool> OrderImport::planOnce(const std::vector<Decision> &before, TwinOrders &twins)
{
    KnownOrders known(m_context.database(), m_source);
    OrderGatherer gatherer(m_mapped, m_once, m_context.mapper);
    OrderResolver resolver(*m_dictionaries, true);
    const auto reader = m_spool.read();
    SaidOrder said;
    qint64 rows = 0;
    bool refusesMore = false;
    m_replacedElsewhere = m_replaced;
    while (gatherer.next(*reader, said)) {
        rows += gatherer.rows();
        m_earlyDates += gatherer.leftDatesOut() ? 1 : 0;
        cancelWhereReplaced(said);
        dropErased(said, m_dictionaries->customers);
        if (m_decisions.size() % lookEvery == 0) {
            SOMO_TRY(m_context.stillWanted());
            const qint64 all = std::max<qint64>(m_spool.count(), 1);
            m_context.progress({ImportStage::Kind::comparing, staged + (planned - staged) * double(rows) / double(all), rows, all});
        }
        Decision decision = Decision::bad;
        const bool isKnownBad = !before.empty() && before[m_decisions.size()] == Decision::bad;
        if (gatherer.problem()) {
            if (!isKnownBad) {
                Error problem = *gatherer.problem();
                problem.place.order = toText(said.code);
                m_context.addError(std::move(problem));
            }
        } else if (!isKnownBad && (m_badCodes.empty() || !m_badCodes.contains(std::string(said.code)))) {
            SOMO_TRY_ASSIGN(const std::optional<KnownOrders::Known> one, known.find(said.code));
            SOMO_TRY_ASSIGN(decision, planOrder(said, resolver, one));
            refusesMore = refusesMore || decision == Decision::bad;
            if (gatherer.isRefundUnclear() && decision != Decision::bad)
                SOMO_TRY(noteRefund(said, one));
            if (decision == Decision::added && before.empty())
                SOMO_TRY(twins.look(said.code));
        }
        if (decision == Decision::bad)
            m_context.result.skipped += gatherer.rows();
        m_decisions.push_back(decision);
    }
    SOMO_TRY(reader->status());
    SOMO_TRY(planReplaced(resolver));
    return refusesMore;
}

void OrderImport::refuseOrder(const Error &error, const SaidOrder &said, const OrderResolver &resolver)
{
    const Field field = fieldOfProblem(error, resolver);
    const qint64 row = resolver.problemRow() ? resolver.problemRow() : said.firstRow();
    const Cell *cell = &said.head[size_t(field)];
    if (isLineField(field)) {
        for (const SaidLine &line : said.lines) {
            if (line.row == row)
                cell = &line[field];
        }
    }
    const QString value = field == Field::orderCode ? toText(said.code) : cellText(field, *cell, m_context.currency().decimals);
    Error told = error;
    // A new order gets its code when it is written; the reader of the message needs it now.
    if (!told.args.isEmpty() && told.args.first().isEmpty())
        told.args.first() = toText(said.code);
    m_context.addErrorAt(told, row, field, value, toText(said.code));
}

Result<OrderImport::Decision> OrderImport::planOrder(SaidOrder &said, OrderResolver &resolver, const std::optional<KnownOrders::Known> &known)
{
    if (!said[Field::orderOrderedOn].present) {
        m_context.addErrorAt(failure(ErrorCode::dateMissing), said.firstRow(), Field::orderOrderedOn, {}, toText(said.code));
        return Decision::bad;
    }
    // What came back alone is a free return (rules §2); nothing at all is no sale.
    for (const SaidLine &line : said.lines) {
        const Cell &quantity = line[Field::lineQuantity];
        // A price without a quantity is as little as a quantity without a price; where each row is a sale it may be one piece.
        const bool isLeftOut = !quantity.present && said.isMapped(Field::lineQuantity) && line[Field::lineUnitPrice].present && line[Field::lineUnitPrice].number != 0
            && m_context.mapper.profile().grain == Grain::line;
        if (isLeftOut) {
            m_context.addErrorAt(failure(ErrorCode::quantityMissing), line.row, Field::lineQuantity, {}, toText(said.code));
            return Decision::bad;
        }
        if (quantity.present && quantity.number == 0) {
            m_context.addErrorAt(failure(ErrorCode::quantityNotAbove), line.row, Field::lineQuantity, cellText(Field::lineQuantity, quantity, 0), toText(said.code));
            return Decision::bad;
        }
    }
    return known ? planKnown(said, resolver, *known) : planNew(said, resolver);
}

Result<OrderImport::Decision> OrderImport::planNew(SaidOrder &said, OrderResolver &resolver)
{
    Order order;
    Status good = resolver.resolve(said, order, false);
    if (good)
        good = orders::checkContent(order);
    if (!good) {
        refuseOrder(good.error(), said, resolver);
        return Decision::bad;
    }
    SOMO_TRY(m_joiner->planNew(m_decisions.size(), said, order));
    SOMO_TRY(lookAtTotal(order, toText(said.code)));
    ImportResult &result = m_context.result;
    ++m_newOrders;
    m_newLines += qint64(order.lines.size());
    ++result.added[QStringLiteral("orders")];
    result.added[QStringLiteral("lines")] += qint64(order.lines.size());
    m_freeReturns += order.kind == OrderKind::freeReturn ? 1 : 0;
    if (!order.returns.empty()) {
        ++m_newReturns;
        ++result.added[QStringLiteral("returns")];
    }
    if (m_previewer)
        SOMO_TRY(m_previewer->added(said, order));
    return Decision::added;
}

/// Somebody has to say what came back for the money; where a return stands in the book, that was said.
Status OrderImport::noteRefund(const SaidOrder &said, const std::optional<KnownOrders::Known> &known)
{
    if (known) {
        SOMO_TRY_ASSIGN(const Order stored, orders::byId(m_context.database(), known->id));
        if (!stored.returns.empty())
            return success();
    }
    if (m_refunds++ == 0)
        m_firstRefund = toText(said.code);
    return success();
}

/// A sale of less than nothing is taken, but a person should see it before it is written.
Status OrderImport::lookAtTotal(const Order &order, const QString &code)
{
    if (order.kind != OrderKind::sale || order.status == OrderStatus::cancelled)
        return success();
    SOMO_TRY_ASSIGN(const OrderTotals totals, orderTotals(order));
    if (totals.net < Money() && m_belowZero++ == 0)
        m_firstBelowZero = code;
    return success();
}

Result<MergedOrder> OrderImport::merge(SaidOrder &said, OrderResolver &resolver, const KnownOrders::Known &known)
{
    Order now;
    keepForgotten(said, known.said);
    SOMO_TRY(resolver.resolve(said, now, true));
    SaidOrder saidBefore = saidFromText(known.said);
    Order before;
    if (!known.said.empty()) {
        OrderResolver quiet(*m_dictionaries, false);
        saidBefore.code = said.code;
        SOMO_TRY(quiet.resolve(saidBefore, before, true));
    }
    SOMO_TRY_ASSIGN(const Order stored, orders::byId(m_context.database(), known.id));
    MergedOrder merged = mergeOrder({stored, saidBefore, before, said, now, m_newestDay});
    SOMO_TRY(orders::check(merged.order));
    return merged;
}

Result<OrderImport::Decision> OrderImport::planKnown(SaidOrder &said, OrderResolver &resolver, const KnownOrders::Known &known)
{
    ImportResult &result = m_context.result;
    keepForgotten(said, known.said);
    const std::string text = saidText(said, known.version);
    const bool sameVersion = known.said.substr(0, known.said.size() - saidContent(known.said).size())
        == std::string_view(text).substr(0, text.size() - saidContent(text).size());
    if (sameVersion && saidContent(text) == saidContent(known.said)) {
        ++result.unchanged[QStringLiteral("orders")];
        result.unchanged[QStringLiteral("lines")] += qint64(said.lines.size());
        if (m_previewer)
            m_previewer->unchanged(known.id);
        return Decision::unchanged;
    }
    Result<MergedOrder> merged = merge(said, resolver, known);
    if (!merged) {
        refuseOrder(merged.error(), said, resolver);
        return Decision::bad;
    }
    result.kept += qint64(merged->kept.size());
    if (merged->cancelledAfterCompletion)
        ++m_cancelled;
    SOMO_TRY_ASSIGN(Order stored, orders::byId(m_context.database(), known.id));
    const bool same = sameOrder(stored, merged->order);
    countChanged(*merged, stored);
    SOMO_TRY(m_joiner->planKnown(m_decisions.size(), merged->said, merged->order));
    SOMO_TRY(lookAtTotal(merged->order, toText(said.code)));
    if (m_previewer)
        SOMO_TRY(m_previewer->merged(*merged, stored));
    if (same && saidContent(saidText(merged->said, 0)) == saidContent(known.said) && !m_joiner->hasPairs(m_decisions.size()))
        return Decision::unchanged;
    return Decision::changed;
}

void OrderImport::countChanged(const MergedOrder &merged, const Order &stored)
{
    ImportResult &result = m_context.result;
    ++(sameOrder(stored, merged.order) ? result.unchanged : result.changed)[QStringLiteral("orders")];
    for (const OrderLine &line : merged.order.lines) {
        const auto was = std::ranges::find(stored.lines, line.id, &OrderLine::id);
        if (was == stored.lines.end())
            ++result.added[QStringLiteral("lines")];
        else if (was->quantity == line.quantity && was->unitPrice == line.unitPrice && was->discount == line.discount && was->netStated == line.netStated
                 && was->product == line.product && was->name == line.name && was->productGroup == line.productGroup && was->unitCost == line.unitCost)
            ++result.unchanged[QStringLiteral("lines")];
        else
            ++result.changed[QStringLiteral("lines")];
    }
    for (const OrderReturn &one : merged.order.returns) {
        if (!one.id)
            ++result.added[QStringLiteral("returns")];
    }
}

void OrderImport::addNotes(const TwinOrders &twins)
{
    ImportResult &result = m_context.result;
    const QStringList people = m_dictionaries->madePeople();
    if (!people.isEmpty())
        result.notes.push_back({ImportNote::Kind::peopleMade, people.size(), people.join(QStringLiteral(", ")), {}, {}});
    const QStringList regions = m_dictionaries->madeRegions();
    if (!regions.isEmpty())
        result.notes.push_back({ImportNote::Kind::regionsMade, regions.size(), regions.join(QStringLiteral(", ")), {}, {}});
    if (m_freeReturns > 0)
        result.notes.push_back({ImportNote::Kind::freeReturns, m_freeReturns, {}, {}, {}});
    if (m_earlyDates > 0)
        result.notes.push_back({ImportNote::Kind::earlyDates, m_earlyDates, {}, {}, {}});
    if (m_belowZero > 0)
        result.notes.push_back({ImportNote::Kind::belowZero, m_belowZero, m_firstBelowZero, {}, {}});
    if (m_refunds > 0)
        result.notes.push_back({ImportNote::Kind::refundsUnclear, m_refunds, m_firstRefund, {}, {}});
    if (m_cancelled > 0)
        result.notes.push_back({ImportNote::Kind::cancelledAfterCompletion, m_cancelled, {}, {}, {}});
    if (twins.found() > 0)
        result.notes.push_back({ImportNote::Kind::knownElsewhere, twins.found(), twins.code(), {}, twins.source().isEmpty() ? QStringLiteral("source_unnamed") : twins.source()});
    m_joiner->addNotes(result);
    if (m_dictionaries->customers.otherNames() > 0)
        result.notes.push_back({ImportNote::Kind::otherNames, m_dictionaries->customers.otherNames(), m_dictionaries->customers.firstOtherName(), {}, {}});
    if (m_dictionaries->customers.asked() > 0)
        result.notes.push_back({ImportNote::Kind::customersAsked, m_dictionaries->customers.asked(), m_dictionaries->customers.firstAsked(), {}, {}});
}

/// Several files are asked about together: what a source calls a product is no other source's word for it.
JoiningAnswers OrderImport::ownAnswers() const
{
    JoiningAnswers answers = m_context.options.answers;
    std::erase_if(answers.products, [source = m_context.sourceCode()](const ProductAnswer &answer) { return answer.source != source; });
    return answers;
}

/// What a person said of products counts for later imports as well.
Status OrderImport::writeAnswers(Database &database, SourceId source)
{
    const JoiningAnswers answers = ownAnswers();
    for (const ProductAnswer &answer : answers.products) {
        SOMO_TRY_ASSIGN(const ProductAliasId alias, products::setAlias(database, {{}, source, answer.sku, answer.sku.isEmpty() ? answer.name : QString(), answer.product}));
        (void)alias;
    }
    return success();
}

Status OrderImport::writeOrders(Database &database, ImportId import, SourceId source)
{
    // Into a book without orders the indexes come last; the derivation reads the lines by one of them.
    DeferredIndexes indexes(database);
    SOMO_TRY_ASSIGN(const OrderId newest, lastOrderId(database));
    if (!newest) {
        for (const char *table : {"sales_order", "order_line", "order_credit"})
            SOMO_TRY(indexes.drop(QLatin1String(table)));
    }
    OrderWriter writer(database, import, source);
    if (m_newOrders > 0)
        SOMO_TRY(writer.begin(m_newOrders, m_newLines, m_newReturns));
    KnownOrders known(database, m_source);
    OrderGatherer gatherer(m_mapped, m_once, m_context.mapper);
    OrderResolver resolver(*m_dictionaries, false);
    const auto reader = m_spool.read();
    SaidOrder said;
    Order order;
    size_t at = 0;
    while (gatherer.next(*reader, said)) {
        cancelWhereReplaced(said);
        dropErased(said, m_dictionaries->customers);
        if (at % size_t(lookEvery) == 0) {
            SOMO_TRY(m_context.stillWanted());
            const qint64 all = qint64(m_decisions.size());
            m_context.progress({ImportStage::Kind::writing, planned + (written - planned) * double(at) / double(all), qint64(at), all});
        }
        const Decision decision = m_decisions[at++];
        if (decision == Decision::added) {
            SOMO_TRY(resolver.resolve(said, order, false));
            SOMO_TRY(orders::checkContent(order));
            m_joiner->credit(at - 1, order);
            SOMO_TRY(writer.add(said, order));
            m_joiner->written(at - 1, said, order.id);
        } else if (decision == Decision::changed) {
            SOMO_TRY_ASSIGN(const std::optional<KnownOrders::Known> one, known.find(said.code));
            if (!one)
                return failure(ErrorCode::bookChanging);
            SOMO_TRY(writeKnown(database, said, resolver, *one, import));
            m_joiner->written(at - 1, said, one->id);
        }
    }
    SOMO_TRY(reader->status());
    SOMO_TRY(writer.finish());
    SOMO_TRY(indexes.create());
    SOMO_TRY(writeReplaced(database, resolver, import));
    SOMO_TRY(m_joiner->write(database, import));
    if (m_newOrders > 0)
        SOMO_TRY(deriveOrders(database, m_context.book.settings(), writer.firstOrder(), writer.lastOrder()));
    return success();
}

Status OrderImport::writeKnown(Database &database, SaidOrder &said, OrderResolver &resolver, const KnownOrders::Known &known, ImportId import)
{
    SOMO_TRY_ASSIGN(const MergedOrder merged, merge(said, resolver, known));
    // The header moves with all that changes, so the book derives the order again by itself.
    SOMO_TRY_ASSIGN(const bool changed, orders::update(database, merged.order, import));
    return keepSaid(database, known, m_newestDay, saidText(merged.said, known.version + (changed ? 1 : 0)));
}

Status importOrders(ImportContext &context)
{
    OrderImport import(context);
    return import.run();
}

} // namespace somo
