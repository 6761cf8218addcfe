// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_previewer.h"

#include "core/ledger/ledger_derivation.h"
#include "core/ledger/ledger_query.h"
#include "core/ledger/recognition.h"
#include "core/orders/order_list_query.h"

#include <algorithm>

namespace somo {

namespace {

constexpr std::array headFields{
    Field::orderOrderedOn, Field::orderAt, Field::orderStatus, Field::orderConfirmedOn, Field::orderShippedOn, Field::orderCompletedOn, Field::orderCancelledOn,
    Field::orderPaidOn, Field::orderChannel, Field::orderCampaign, Field::orderPerson, Field::orderReferrer, Field::orderPayer, Field::customerName,
    Field::orderProvince, Field::customerSegment, Field::orderDiscount, Field::orderShipping, Field::orderTax, Field::orderFee,
    Field::orderNote,
};
constexpr std::array lineFields{
    Field::lineNo, Field::lineProduct, Field::lineName, Field::lineProductGroup, Field::lineQuantity, Field::lineUnitPrice, Field::lineDiscount,
    Field::lineNet, Field::lineUnitCost,
};

/// As a mapper hands the value out; cellText() is for messages, which show dates as ISO.
QString canonical(Field field, const Cell &cell, const Currency &currency)
{
    if (cell.present && fieldType(field) == FieldType::date)
        return QString::number(cell.number);
    return cellText(field, cell, currency.decimals);
}

Cell numberCell(qint64 number, bool present = true)
{
    return {{}, number, present};
}

Cell dayCell(Day day)
{
    return numberCell(day.number(), !day.isNull());
}

Cell moneyCell(Money amount)
{
    return numberCell(amount.minorUnits(), amount != Money());
}

Cell priceCell(const std::optional<UnitPrice> &price)
{
    return price ? numberCell(price->value) : Cell();
}

const OrderLine *lineOf(const Order &order, LineId id)
{
    const auto at = std::ranges::find(order.lines, id, &OrderLine::id);
    return at == order.lines.end() ? nullptr : &*at;
}

/// What stands in the order itself, beside what it points to.
Cell cellOf(const Order &order, Field field)
{
    switch (field) {
    case Field::orderOrderedOn: return dayCell(order.orderedOn);
    case Field::orderAt: return numberCell(order.atMinute.value_or(0), order.atMinute.has_value());
    case Field::orderStatus: return numberCell(int(order.status));
    case Field::orderConfirmedOn: return dayCell(order.confirmedOn);
    case Field::orderShippedOn: return dayCell(order.shippedOn);
    case Field::orderCompletedOn: return dayCell(order.completedOn);
    case Field::orderCancelledOn: return dayCell(order.cancelledOn);
    case Field::orderPaidOn: return dayCell(order.paidOn);
    case Field::orderDiscount: return moneyCell(order.discount);
    case Field::orderShipping: return moneyCell(order.shipping);
    case Field::orderTax: return moneyCell(order.tax);
    case Field::orderFee: return moneyCell(order.fee);
    default: return {};
    }
}

Cell cellOf(const OrderLine &line, Field field)
{
    switch (field) {
    case Field::lineQuantity: return numberCell(line.quantity.thousandths);
    case Field::lineUnitPrice: return priceCell(line.unitPrice);
    case Field::lineDiscount: return moneyCell(line.discount);
    case Field::lineNet: return line.netStated ? numberCell(line.netStated->minorUnits()) : Cell();
    case Field::lineUnitCost: return priceCell(line.unitCost);
    default: return {};
    }
}

Cell returnedCell(const Order &order, LineId id)
{
    qint64 returned = 0;
    for (const OrderReturn &one : order.returns) {
        for (const ReturnedLine &line : one.lines)
            returned += line.line == id ? line.quantity.thousandths : 0;
    }
    return numberCell(returned, returned != 0);
}

} // namespace

ImportPreviewer::ImportPreviewer(Database &database, const BookSettings &settings, ImportDictionaries &dictionaries)
    : m_database(database)
    , m_settings(settings)
    , m_names(database, dictionaries)
{
}

Status ImportPreviewer::addRevenue(const Order &order, bool takeAway, Months &months) const
{
    SOMO_TRY_ASSIGN(const std::vector<LedgerEntry> entries, ledgerOf(order, recognitionEventOf(m_settings)));
    for (const LedgerEntry &entry : entries) {
        Money &sum = months[entry.day.number() / 100];
        SOMO_TRY_ASSIGN(sum, add(sum, takeAway ? -entry.net : entry.net, "revenue of a month"));
    }
    return success();
}

Status ImportPreviewer::added(const SaidOrder &said, const Order &order)
{
    ++m_preview.addedOrders;
    Months months;
    SOMO_TRY(addRevenue(order, false, months));
    for (const auto &[number, revenue] : months) {
        PreviewedMonth &month = m_preview.months[number];
        ++month.addedOrders;
        SOMO_TRY_ASSIGN(month.ofAdded, add(month.ofAdded, revenue, "revenue of a month"));
    }
    if (m_preview.added.size() == mostPreviewed)
        return success();
    SOMO_TRY_ASSIGN(const OrderTotals totals, orderTotals(order));
    SOMO_TRY_ASSIGN(const QString customer, m_names.of(PreviewNames::Kind::customer, order.customer.value));
    m_preview.added.push_back({toText(said.code), order.orderedOn, customer, totals.net});
    return success();
}

void ImportPreviewer::unchanged(OrderId order)
{
    ++m_preview.unchangedOrders;
    if (m_unchanged.size() < mostPreviewed)
        m_unchanged.push_back(order);
}

Status ImportPreviewer::merged(const MergedOrder &merged, const Order &stored)
{
    if (!merged.kept.empty())
        SOMO_TRY(keep(merged, stored));
    if (sameOrder(stored, merged.order)) {
        unchanged(stored.id);
        return success();
    }
    ++m_preview.changedOrders;
    Months months;
    SOMO_TRY(addRevenue(stored, true, months));
    SOMO_TRY(addRevenue(merged.order, false, months));
    for (const auto &[number, revenue] : months) {
        if (revenue == Money())
            continue;
        PreviewedMonth &month = m_preview.months[number];
        ++month.changedOrders;
        SOMO_TRY_ASSIGN(month.ofChanged, add(month.ofChanged, revenue, "revenue of a month"));
    }
    if (m_preview.changed.size() == mostPreviewed)
        return success();
    PreviewedChange change{stored.id, stored.code, {}, 0, {}};
    SOMO_TRY(compare(stored, merged.order, change.values));
    m_preview.changed.push_back(std::move(change));
    return success();
}

Status ImportPreviewer::compare(const Order &stored, const Order &after, std::vector<PreviewedValue> &values)
{
    for (const Field field : headFields) {
        SOMO_TRY_ASSIGN(const QString was, textOf(stored, field));
        SOMO_TRY_ASSIGN(const QString is, textOf(after, field));
        if (was != is)
            values.push_back({field, {}, was, is});
    }
    for (const OrderLine &line : after.lines)
        SOMO_TRY(compareLine(lineOf(stored, line.id), line, values));
    for (const OrderLine &line : stored.lines) {
        if (lineOf(after, line.id))
            continue;
        SOMO_TRY_ASSIGN(const QString product, productOf(line));
        values.push_back({Field::lineQuantity, product, quantityText(line.quantity), {}});
    }
    for (const OrderLine &line : after.lines) {
        const QString was = canonical(Field::lineReturned, returnedCell(stored, line.id), m_settings.currency);
        const QString is = canonical(Field::lineReturned, returnedCell(after, line.id), m_settings.currency);
        SOMO_TRY_ASSIGN(const QString product, productOf(line));
        if (was != is)
            values.push_back({Field::lineReturned, product, was, is});
    }
    return success();
}

Status ImportPreviewer::compareLine(const OrderLine *stored, const OrderLine &after, std::vector<PreviewedValue> &values)
{
    SOMO_TRY_ASSIGN(const QString product, productOf(stored ? *stored : after));
    if (!stored) {
        values.push_back({Field::lineQuantity, product, {}, quantityText(after.quantity)});
        return success();
    }
    for (const Field field : lineFields) {
        SOMO_TRY_ASSIGN(const QString was, textOf(*stored, field));
        SOMO_TRY_ASSIGN(const QString is, textOf(after, field));
        if (was != is)
            values.push_back({field, product, was, is});
    }
    return success();
}

Status ImportPreviewer::keep(const MergedOrder &merged, const Order &stored)
{
    ++m_preview.keptOrders;
    if (m_preview.kept.size() == mostPreviewed)
        return success();
    PreviewedChange change{stored.id, stored.code, {}, 0, {}};
    for (const KeptValue &kept : merged.kept) {
        SOMO_TRY_ASSIGN(PreviewedValue value, keptValue(kept, merged.said, stored));
        change.values.push_back(std::move(value));
    }
    m_preview.kept.push_back(std::move(change));
    return success();
}

Result<PreviewedValue> ImportPreviewer::keptValue(const KeptValue &kept, const SaidOrder &said, const Order &stored)
{
    PreviewedValue value{kept.field, {}, {}, {}};
    const SaidLine *saidLine = kept.saidLine < 0 ? nullptr : &said.lines[size_t(kept.saidLine)];
    if (isLineField(kept.field)) {
        const OrderLine *line = lineOf(stored, kept.line);
        if (line) {
            SOMO_TRY_ASSIGN(value.line, productOf(*line));
            SOMO_TRY_ASSIGN(value.inBook, textOf(*line, kept.field));
        } else if (saidLine) {
            const SaidLine &gone = *saidLine;
            value.line = toText(gone[Field::lineName].present ? gone[Field::lineName].text : gone[Field::lineProduct].text);
        }
        value.inFile = saidLine ? canonical(kept.field, (*saidLine)[kept.field], m_settings.currency) : QString();
        return value;
    }
    const bool named = kept.field == Field::customerCode && said[Field::customerName].present;
    SOMO_TRY_ASSIGN(value.inBook, textOf(stored, kept.field));
    value.inFile = canonical(kept.field, said[named ? Field::customerName : kept.field], m_settings.currency);
    return value;
}

Result<QString> ImportPreviewer::textOf(const Order &order, Field field)
{
    using Kind = PreviewNames::Kind;
    switch (field) {
    case Field::orderChannel: return m_names.of(Kind::channel, order.channel.value);
    case Field::orderCampaign: return m_names.of(Kind::campaign, order.campaign.value);
    case Field::orderPerson: return sharesOf(order);
    case Field::orderNote: return order.note;
    case Field::orderReferrer: return m_names.of(Kind::person, order.referrer.value);
    case Field::orderPayer: return m_names.of(Kind::payer, order.payer.value);
    case Field::orderProvince: return m_names.of(Kind::province, order.province.value);
    case Field::customerCode:
    case Field::customerName: return m_names.of(Kind::customer, order.customer.value);
    case Field::customerSegment: return m_names.of(Kind::segment, order.segment.value);
    default: return canonical(field, cellOf(order, field), m_settings.currency);
    }
}

Result<QString> ImportPreviewer::textOf(const OrderLine &line, Field field)
{
    using Kind = PreviewNames::Kind;
    switch (field) {
    case Field::lineNo: return line.lineNo;
    case Field::lineName: return line.name;
    case Field::lineProduct: return m_names.of(Kind::product, line.product.value);
    case Field::lineProductGroup: return m_names.of(Kind::productGroup, line.productGroup.value);
    default: return canonical(field, cellOf(line, field), m_settings.currency);
    }
}

/// One person by name, several with their shares as files write them.
Result<QString> ImportPreviewer::sharesOf(const Order &order)
{
    QStringList shares;
    for (const OrderCredit &credit : order.credits) {
        SOMO_TRY_ASSIGN(const QString name, m_names.of(PreviewNames::Kind::person, credit.person.value));
        shares += order.credits.size() == 1 ? name : QStringLiteral("%1:%2").arg(name, shortText(credit.share.millionths, 4));
    }
    return shares.join(QLatin1Char(';'));
}

Result<QString> ImportPreviewer::productOf(const OrderLine &line)
{
    if (!line.product)
        return line.name;
    return m_names.of(PreviewNames::Kind::product, line.product.value);
}

/// Of the orders of which something stays: who corrected them last, and when.
Status ImportPreviewer::nameHands()
{
    constexpr int looked = 20;
    for (PreviewedChange &change : m_preview.kept) {
        SOMO_TRY_ASSIGN(const std::vector<LoggedCommand> history, orderHistory(m_database, change.order, looked));
        const auto hand = std::ranges::find_if(history, [](const LoggedCommand &command) { return !command.import; });
        if (hand == history.end())
            continue;
        change.moment = hand->moment;
        change.author = hand->author;
    }
    return success();
}

Status ImportPreviewer::addMonthsBefore()
{
    if (m_preview.months.empty())
        return success();
    const Day first = Day::fromNumber(m_preview.months.begin()->first * 100 + 1);
    const Day last = Day::fromNumber(m_preview.months.rbegin()->first * 100 + 1);
    LedgerAsk ask;
    ask.days = {first, Period::of(PeriodKind::month, last, 1).last()};
    ask.event = recognitionEventOf(m_settings);
    ask.by = {Cut::month};
    ask.metrics = {Metric::revenue};
    SOMO_TRY_ASSIGN(const LedgerTable table, askLedger(m_database, ask));
    for (const LedgerRow &row : table.rows) {
        const auto month = m_preview.months.find(int(row.key.front().id));
        if (month != m_preview.months.end())
            month->second.before = Money::fromMinorUnits(row.values.front().value.value_or(0));
    }
    return success();
}

Result<ImportPreview> ImportPreviewer::finish()
{
    SOMO_TRY_ASSIGN(const std::vector<OrderListRow> rows, orderListRows(m_database, m_unchanged));
    for (const OrderListRow &row : rows)
        m_preview.unchanged.push_back({row.code, row.orderedOn, row.customer, row.net});
    SOMO_TRY(nameHands());
    SOMO_TRY(addMonthsBefore());
    return std::move(m_preview);
}

} // namespace somo
