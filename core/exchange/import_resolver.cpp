// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_resolver.h"

#include "core/exchange/import_forgotten.h"
#include "core/exchange/value_parse.h"
#include "core/orders/line_net.h"
#include "core/orders/order_store.h"

namespace somo {

namespace {

Day dayOf(const Cell &cell)
{
    return cell.present ? Day::fromNumber(int(cell.number)) : Day();
}

/// Orders of one file by their moment; later ones have the word about customers and products.
qint64 stampOf(const SaidOrder &said)
{
    return said[Field::orderOrderedOn].number * 10'000 + said[Field::orderAt].number;
}

} // namespace

QString returnedCode(const QString &orderCode)
{
    return orderCode + QStringLiteral("#returned");
}

QString cancellationCode(const QString &orderCode)
{
    return orderCode + QStringLiteral("#cancelled");
}

template <typename IdType>
Status OrderResolver::name(NameDictionary &dictionary, const SaidOrder &said, Field field, IdType &id)
{
    m_field = field;
    SOMO_TRY_ASSIGN(const qint64 found, dictionary.idOf(said[field].text));
    id = IdType{found};
    return success();
}

Status OrderResolver::resolveShares(std::string_view text, std::vector<OrderCredit> &credits)
{
    credits.clear();
    if (text.empty())
        return success();
    const auto known = m_shares.find(text);
    if (known != m_shares.end()) {
        credits = known->second;
        return success();
    }
    const auto shares = parseShares(text);
    if (!shares)
        return failure(ErrorCode::badShares);
    for (const ShareValue &share : *shares) {
        const QByteArray person = share.person.toUtf8();
        SOMO_TRY_ASSIGN(const qint64 id, m_dictionaries.people.idOf({person.constData(), size_t(person.size())}));
        credits.push_back({PersonId{id}, share.share});
    }
    m_shares.emplace(text, credits);
    return success();
}

Status OrderResolver::resolveHead(const SaidOrder &said, Order &order)
{
    order.orderedOn = dayOf(said[Field::orderOrderedOn]);
    order.atMinute.reset();
    if (said[Field::orderAt].present)
        order.atMinute = int(said[Field::orderAt].number);
    const Cell &status = said[Field::orderStatus];
    order.status = status.present ? OrderStatus(status.number) : OrderStatus::completed;
    order.confirmedOn = dayOf(said[Field::orderConfirmedOn]);
    order.shippedOn = dayOf(said[Field::orderShippedOn]);
    order.completedOn = dayOf(said[Field::orderCompletedOn]);
    order.cancelledOn = dayOf(said[Field::orderCancelledOn]);
    order.paidOn = dayOf(said[Field::orderPaidOn]);
    order.discount = Money::fromMinorUnits(said[Field::orderDiscount].number);
    order.shipping = Money::fromMinorUnits(said[Field::orderShipping].number);
    order.tax = Money::fromMinorUnits(said[Field::orderTax].number);
    order.fee = Money::fromMinorUnits(said[Field::orderFee].number);
    order.note = toText(said[Field::orderNote].text);
    SOMO_TRY(name(m_dictionaries.channels, said, Field::orderChannel, order.channel));
    SOMO_TRY(name(m_dictionaries.campaigns, said, Field::orderCampaign, order.campaign));
    SOMO_TRY(name(m_dictionaries.people, said, Field::orderReferrer, order.referrer));
    SOMO_TRY(name(m_dictionaries.payers, said, Field::orderPayer, order.payer));
    m_field = Field::orderPerson;
    return resolveShares(said[Field::orderPerson].text, order.credits);
}

Status OrderResolver::resolveCustomer(const SaidOrder &said, Order &order)
{
    m_field = Field::customerProvince;
    SOMO_TRY_ASSIGN(const qint64 province, m_dictionaries.provinces.idOf(said[Field::customerProvince].text, order.orderedOn));
    SegmentId segment;
    SOMO_TRY(name(m_dictionaries.segments, said, Field::customerSegment, segment));
    if (const CustomerId erased = m_dictionaries.customers.erasedBuyer(said.code)) {
        // The file still knows whom the book has forgotten, and doesn't bring them back.
        order.customer = erased;
        order.segment = segment;
        order.province = ProvinceId{province};
        return success();
    }
    if (said[Field::customerName].text == forgottenMark && !said[Field::customerCode].present) {
        order.customer = {}; // nobody's order, of whom only a forgotten name was said
        order.segment = segment;
        order.province = ProvinceId{province};
        return success();
    }
    m_field = said[Field::customerCode].present ? Field::customerCode : Field::customerName;
    // Where an order went parts namesakes as well as a province of their own.
    const Cell &place = said[Field::orderProvince];
    const bool isOfOrder = province == 0 && place.present;
    qint64 known = province;
    if (isOfOrder) {
        m_field = Field::orderProvince;
        SOMO_TRY_ASSIGN(known, m_dictionaries.provinces.idOf(place.text, order.orderedOn));
        m_field = said[Field::customerCode].present ? Field::customerCode : Field::customerName;
    }
    // Customers were found by the plan's ids: a region that was made meanwhile leads to the same ones.
    const CustomerDictionary::Said row{said.head, m_dictionaries.provinces.planned(known), segment.value, said.code, true, isOfOrder};
    SOMO_TRY_ASSIGN(CustomerDictionary::Entry *const customer, m_dictionaries.customers.find(row));
    order.customer = customer ? customer->customer.id : CustomerId();
    order.segment = segment;
    order.province = ProvinceId{province};
    if (!customer) {
        if (m_learn && m_dictionaries.customers.isAmbiguous())
            m_dictionaries.customers.countAsked();
        return success();
    }
    if (m_learn)
        SOMO_TRY(m_dictionaries.customers.learn(*customer, row, stampOf(said)));
    if (!order.segment)
        order.segment = customer->customer.segment;
    if (!order.province && customer->customer.province)
        order.province = ProvinceId{m_dictionaries.provinces.onDay(customer->customer.province.value, order.orderedOn)};
    return success();
}

/// The order's own province, else its row's word about the customer's, else the customer's.
Status OrderResolver::resolvePlace(const SaidOrder &said, Order &order)
{
    SOMO_TRY(resolveCustomer(said, order));
    m_field = Field::orderProvince;
    if (!said[Field::orderProvince].present)
        return success();
    SOMO_TRY_ASSIGN(const qint64 province, m_dictionaries.provinces.idOf(said[Field::orderProvince].text, order.orderedOn));
    order.province = ProvinceId{province};
    return success();
}

Status OrderResolver::resolveLine(const SaidOrder &said, const SaidLine &from, OrderLine &line, Order &order, bool withTexts)
{
    m_row = from.row;
    line = OrderLine();
    if (withTexts) {
        line.lineNo = toText(from[Field::lineNo].text);
        line.name = toText(from[Field::lineName].text);
    }
    m_field = Field::lineProductGroup;
    SOMO_TRY_ASSIGN(const qint64 group, m_dictionaries.groups.idOf(from[Field::lineProductGroup].text));
    m_field = from[Field::lineProduct].present ? Field::lineProduct : Field::lineName;
    SOMO_TRY_ASSIGN(ProductDictionary::Entry *const product, m_dictionaries.products.find(from[Field::lineProduct].text, from[Field::lineName].text));
    line.productGroup = ProductGroupId{group};
    if (product) {
        if (m_learn)
            m_dictionaries.products.learn(*product, from[Field::lineName].text, group, stampOf(said));
        line.product = ProductId{product->id};
        if (!line.productGroup)
            line.productGroup = ProductGroupId{product->group};
    }
    const Cell &net = from[Field::lineNet];
    const Cell &price = from[Field::lineUnitPrice];
    if (net.present)
        line.netStated = Money::fromMinorUnits(net.number);
    if (price.present)
        line.unitPrice = UnitPrice{price.number};
    m_field = said.isMapped(Field::lineNet) ? Field::lineNet : Field::lineUnitPrice;
    if (!net.present && !price.present)
        return failure(ErrorCode::amountMissing);
    const Cell &quantity = from[Field::lineQuantity];
    m_field = Field::lineQuantity;
    // A line without a quantity is one of its kind, or one that came back.
    line.quantity = Quantity{quantity.present ? quantity.number : line.netStated && *line.netStated < Money() ? -Quantity::one : Quantity::one};
    line.discount = Money::fromMinorUnits(from[Field::lineDiscount].number);
    if (from[Field::lineUnitCost].present)
        line.unitCost = UnitPrice{from[Field::lineUnitCost].number};
    else if (product)
        line.unitCost = priceOn(product->costs, order.orderedOn);
    SOMO_TRY_ASSIGN(line.net, lineNet(line));
    return success();
}

void OrderResolver::addReturned(const SaidOrder &said, Order &order)
{
    OrderReturn returned;
    returned.kind = ReturnKind::lineReturned;
    for (size_t i = 0; i < said.lines.size(); ++i) {
        const Cell &quantity = said.lines[i][Field::lineReturned];
        if (quantity.present && quantity.number != 0)
            returned.lines.push_back({order.lines[i].id, Quantity{quantity.number}, std::nullopt});
    }
    if (returned.lines.empty())
        return;
    returned.code = returnedCode(toText(said.code));
    returned.day = orders::latestDay(order);
    order.returns.push_back(std::move(returned));
}

Status OrderResolver::resolve(const SaidOrder &said, Order &order, bool withTexts)
{
    order.returns.clear();
    order.payments.clear();
    m_row = said.firstRow();
    if (withTexts)
        order.code = toText(said.code);
    SOMO_TRY(resolveHead(said, order));
    SOMO_TRY(resolvePlace(said, order));
    order.lines.resize(said.lines.size());
    for (size_t i = 0; i < said.lines.size(); ++i) {
        SOMO_TRY(resolveLine(said, said.lines[i], order.lines[i], order, withTexts));
        order.lines[i].id = LineId{-qint64(i) - 1};
    }
    if (said.isMapped(Field::lineReturned))
        addReturned(said, order);
    m_row = said.firstRow();
    m_field = Field::orderCode;
    return success();
}

} // namespace somo
