// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/random_orders.h"

#include "tests/support/orders.h"

#include <algorithm>

namespace somo::test {

namespace {

class Maker {
public:
    explicit Maker(unsigned seed)
        : m_random(seed)
    {
    }

    Order make(qint64 id)
    {
        Order made;
        made.id = OrderId{id};
        made.code = QStringLiteral("D%1").arg((id * 7919) % 1000, 3, 10, QChar(u'0'));
        made.kind = oneIn(15) ? OrderKind::freeReturn : OrderKind::sale;
        made.orderedOn = date();
        if (oneIn(2))
            made.atMinute = below(3) * 60; // often the same
        made.channel = ChannelId{oneIn(6) ? 0 : 101 + below(3)};
        made.customer = CustomerId{oneIn(6) ? 0 : 1 + below(9)};
        made.province = ProvinceId{oneIn(5) ? 0 : 201 + below(3)};
        made.segment = SegmentId{below(3)};
        made.campaign = CampaignId{below(2)};
        addLines(made);
        addCredits(made);
        if (made.kind == OrderKind::sale)
            addLife(made);
        return made;
    }

private:
    qint64 below(qint64 bound) { return qint64(m_random() % quint64(bound)); }
    bool oneIn(qint64 times) { return below(times) == 0; }
    Day date() { return Day::fromNumber(20260101).addDays(int(below(180))); }

    void addLines(Order &made)
    {
        const qint64 sign = made.kind == OrderKind::sale ? 1 : -1;
        for (qint64 i = 0, lines = 1 + below(4); i < lines; ++i) {
            OrderLine one;
            one.id = LineId{made.id.value * 10 + i};
            one.product = ProductId{1 + below(4)};
            one.productGroup = ProductGroupId{one.product.value};
            one.quantity = Quantity{sign * (oneIn(3) ? 1 + below(4000) : 1000 * (1 + below(5)))};
            one.unitPrice = UnitPrice{below(90'000'000)};
            one.discount = money(oneIn(3) ? sign * below(500) : 0);
            if (oneIn(5))
                one.netStated = money(sign * below(20'000));
            if (!oneIn(3))
                one.unitCost = UnitPrice{oneIn(4) ? 0 : below(60'000'000)};
            one.net = lineNet(one).value();
            made.lines.push_back(one);
        }
        made.discount = money(oneIn(2) ? sign * below(900) : 0);
        made.fee = money(oneIn(2) ? sign * below(700) : 0);
        made.tax = money(made.kind == OrderKind::sale && oneIn(3) ? below(800) : 0);
        made.shipping = money(made.kind == OrderKind::sale && oneIn(3) ? below(300) : 0);
    }

    void addCredits(Order &made)
    {
        std::vector<qint64> people{1, 2, 3, 4};
        std::shuffle(people.begin(), people.end(), m_random);
        const qint64 count = made.kind == OrderKind::sale && oneIn(8) ? 0 : 1 + below(3);
        qint64 left = Rate::whole;
        for (qint64 i = 0; i < count; ++i) {
            const qint64 share = i + 1 == count ? left : oneIn(2) ? left / 2 : 1 + below(left - 10);
            made.credits.push_back({PersonId{people[size_t(i)]}, Rate{share}});
            left -= share;
        }
    }

    void addLife(Order &made)
    {
        constexpr OrderStatus statuses[]{OrderStatus::draft, OrderStatus::cancelled, OrderStatus::confirmed, OrderStatus::shipped};
        made.status = oneIn(3) ? statuses[below(4)] : OrderStatus::completed;
        Day *steps[]{&made.confirmedOn, &made.shippedOn, &made.completedOn};
        Day at = made.orderedOn;
        for (int i = 0; i < 3 && made.status != OrderStatus::draft && made.status != OrderStatus::cancelled; ++i) {
            at = at.addDays(int(below(20)));
            if (int(made.status) > i && oneIn(2))
                *steps[i] = at;
        }
        if (oneIn(3))
            made.paidOn = made.orderedOn.addDays(int(below(40)));
        for (qint64 i = 0, payments = oneIn(2) ? 0 : 1 + below(3); i < payments; ++i) {
            made.payments.push_back(payment(made.orderedOn.addDays(int(below(60))), oneIn(4) ? -1 - below(2'000) : 1 + below(60'000)));
            made.payments.back().id = PaymentId{made.id.value * 10 + i};
        }
        if (made.status == OrderStatus::completed && oneIn(2))
            addReturns(made);
    }

    void addReturns(Order &made)
    {
        std::vector<qint64> left;
        for (const OrderLine &one : made.lines)
            left.push_back(one.quantity.thousandths);
        for (qint64 i = 0, returns = 1 + below(3); i < returns; ++i) {
            OrderReturn back = returnOf(made.id.value * 10 + i, made.orderedOn.addDays(int(below(70))), {});
            for (size_t l = 0; l < left.size(); ++l) {
                if (left[l] == 0 || oneIn(3))
                    continue;
                const qint64 quantity = oneIn(2) ? left[l] : 1 + below(left[l]);
                left[l] -= quantity;
                back.lines.push_back({made.lines[l].id, Quantity{quantity}, oneIn(4) ? std::optional(money(1 + below(9'000))) : std::nullopt});
            }
            if (!back.lines.empty())
                made.returns.push_back(back);
        }
    }

    std::mt19937_64 m_random;
};

} // namespace

std::vector<Order> randomOrders(unsigned seed, int count)
{
    Maker maker(seed);
    std::vector<Order> orders;
    for (int i = 1; i <= count; ++i)
        orders.push_back(maker.make(i));
    return orders;
}

} // namespace somo::test
