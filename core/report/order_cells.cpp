// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/order_cells.h"

namespace somo {

namespace {

constexpr int firstOpenDay = 99990000; // from here on a day stands for an end that is open

QString exportedStatus(OrderStatus status)
{
    switch (status) {
    case OrderStatus::draft: return QStringLiteral("draft");
    case OrderStatus::confirmed: return QStringLiteral("confirmed");
    case OrderStatus::shipped: return QStringLiteral("shipped");
    case OrderStatus::completed: return QStringLiteral("completed");
    case OrderStatus::cancelled: return QStringLiteral("cancelled");
    }
    return {};
}

std::optional<qint64> valueOf(const std::optional<UnitPrice> &price)
{
    return price ? std::optional(price->value) : std::nullopt;
}

} // namespace

QString codeOf(const CodeTable &codes, qint64 id)
{
    const auto found = codes.find(id);
    return found == codes.end() ? QString() : found->second;
}

QString exportedDay(Day day)
{
    return day.isNull() || day.number() >= firstOpenDay ? QString() : day.toIso();
}

QString exportedTime(const std::optional<qint64> &minute)
{
    return minute ? QStringLiteral("%1:%2").arg(*minute / 60, 2, 10, QLatin1Char('0')).arg(*minute % 60, 2, 10, QLatin1Char('0')) : QString();
}

QString exportedLineNo(const Order &order, size_t index)
{
    const QString &own = order.lines[index].lineNo;
    return own.isEmpty() ? QString::number(index + 1) : own;
}

const std::vector<Field> &OrderCells::fields()
{
    static const std::vector<Field> all{
        Field::orderCode,      Field::orderOrderedOn,   Field::orderAt,          Field::orderStatus,   Field::orderConfirmedOn, Field::orderShippedOn,
        Field::orderCompletedOn, Field::orderCancelledOn, Field::orderPaidOn,    Field::orderChannel,  Field::orderCampaign,    Field::orderPerson,
        Field::orderReferrer,  Field::orderPayer,       Field::orderProvince,    Field::orderDiscount, Field::orderShipping,    Field::orderTax,
        Field::orderFee,       Field::customerCode,     Field::customerName,     Field::customerSegment, Field::lineNo,         Field::lineProduct,
        Field::lineName,       Field::lineProductGroup, Field::lineQuantity,     Field::lineUnitPrice, Field::lineDiscount,     Field::lineNet,
        Field::lineUnitCost};
    return all;
}

OrderCells::OrderCells(const AllCodes &codes, const Currency &currency)
    : m_codes(codes)
    , m_currency(currency)
    , m_cells(fields().size())
    , m_values(fields().size())
{
    for (size_t i = 0; i < fields().size(); ++i)
        m_columns[size_t(fields()[i])] = quint8(i);
}

void OrderCells::clear(Field field)
{
    cell(field) = std::monostate();
    m_values[m_columns[size_t(field)]].reset();
}

void OrderCells::setText(Field field, const QString &text)
{
    m_values[m_columns[size_t(field)]].reset();
    if (text.isEmpty())
        cell(field) = std::monostate();
    else
        cell(field) = text;
}

bool OrderCells::isMade(Field field, qint64 value)
{
    std::optional<qint64> &before = m_values[m_columns[size_t(field)]];
    if (before == value)
        return true;
    before = value;
    return false;
}

void OrderCells::setDay(Field field, Day day)
{
    if (day.isNull() || day.number() >= firstOpenDay)
        return clear(field);
    if (!isMade(field, day.number()))
        cell(field) = day;
}

void OrderCells::setCode(Field field, const CodeTable &codes, qint64 id)
{
    if (isMade(field, id))
        return;
    const auto found = codes.find(id);
    if (found == codes.end() || found->second.isEmpty())
        cell(field) = std::monostate();
    else
        cell(field) = found->second;
}

void OrderCells::setMoney(Field field, const std::optional<Money> &amount)
{
    if (!amount)
        return clear(field);
    if (!isMade(field, amount->minorUnits()))
        cell(field) = SheetNumber{moneyText(*amount, m_currency), m_currency.decimals};
}

/// A number with as many decimals as it needs.
void OrderCells::setShort(Field field, const std::optional<qint64> &value, int decimals)
{
    if (!value)
        return clear(field);
    if (isMade(field, *value))
        return;
    const QString text = shortText(*value, decimals);
    const qsizetype point = text.indexOf(u'.');
    cell(field) = SheetNumber{text, point < 0 ? 0 : int(text.size() - point - 1)};
}

/// One person, or several with their shares ("An:60;Ba:40").
QString OrderCells::credits(const Order &order) const
{
    QStringList shares;
    for (const OrderCredit &credit : order.credits)
        shares += QString(codeOf(m_codes.people, credit.person.value) + QLatin1Char(':') + shortText(credit.share.millionths, 4));
    return shares.join(QLatin1Char(';'));
}

void OrderCells::begin(const Order &order, const QString &code)
{
    m_order = &order;
    setText(Field::orderCode, code);
    setDay(Field::orderOrderedOn, order.orderedOn);
    if (!order.atMinute)
        clear(Field::orderAt);
    else if (!isMade(Field::orderAt, *order.atMinute))
        cell(Field::orderAt) = exportedTime(*order.atMinute);
    if (!isMade(Field::orderStatus, qint64(order.status)))
        cell(Field::orderStatus) = exportedStatus(order.status);
    setDay(Field::orderConfirmedOn, order.confirmedOn);
    setDay(Field::orderShippedOn, order.shippedOn);
    setDay(Field::orderCompletedOn, order.completedOn);
    setDay(Field::orderCancelledOn, order.cancelledOn);
    setDay(Field::orderPaidOn, order.paidOn);
    setCode(Field::orderChannel, m_codes.channels, order.channel.value);
    setCode(Field::orderCampaign, m_codes.campaigns, order.campaign.value);
    if (order.credits.size() == 1)
        setCode(Field::orderPerson, m_codes.people, order.credits.front().person.value);
    else
        setText(Field::orderPerson, credits(order));
    setCode(Field::orderReferrer, m_codes.people, order.referrer.value);
    setCode(Field::orderPayer, m_codes.payers, order.payer.value);
    setCode(Field::orderProvince, m_codes.provinces, order.province.value);
    setCode(Field::customerCode, m_codes.customers, order.customer.value);
    setCode(Field::customerName, m_codes.customerNames, order.customer.value);
    setCode(Field::customerSegment, m_codes.segments, order.segment.value);
}

const std::vector<SheetCell> &OrderCells::row(size_t line)
{
    const Order &order = *m_order;
    const auto once = [line](Money amount) { return line == 0 ? std::optional(amount) : std::nullopt; };
    setMoney(Field::orderDiscount, once(order.discount));
    setMoney(Field::orderShipping, once(order.shipping));
    setMoney(Field::orderTax, once(order.tax));
    setMoney(Field::orderFee, once(order.fee));
    const OrderLine &sold = order.lines[line];
    setText(Field::lineNo, exportedLineNo(order, line));
    setCode(Field::lineProduct, m_codes.products, sold.product.value);
    setText(Field::lineName, sold.name);
    setCode(Field::lineProductGroup, m_codes.groups, sold.productGroup.value);
    setShort(Field::lineQuantity, sold.quantity.thousandths, 3);
    setShort(Field::lineUnitPrice, valueOf(sold.unitPrice), m_currency.decimals + 4);
    setMoney(Field::lineDiscount, sold.discount);
    setMoney(Field::lineNet, sold.netStated);
    setShort(Field::lineUnitCost, valueOf(sold.unitCost), m_currency.decimals + 4);
    return m_cells;
}

} // namespace somo
