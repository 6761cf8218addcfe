// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/demo_sales.h"

#include "core/demo/demo_data.h"

#include <algorithm>

namespace somo {

namespace {

constexpr quint64 demoSeed = 0x7261206d6f63ULL;
constexpr size_t personBinh = 1, personVy = 7, personNghi = 8;

Day monthsBefore(Day day, int months) { return Day::fromDate(day.toDate().addMonths(-months)); }
Day firstOfMonth(Day day) { return Day::fromNumber(day.number() / 100 * 100 + 1); }

class SalesMaker {
public:
    explicit SalesMaker(Day today)
        : m_today(today)
    {
        m_sales.firstDay = firstOfMonth(monthsBefore(today, 17));
    }

    DemoSales make()
    {
        makeStays();
        for (Day day = m_sales.firstDay; day <= m_today; day = day.addDays(1)) {
            for (size_t person = 0; person < demoPeople().size(); ++person) {
                if (isThere(person, day))
                    sellOn(person, day);
            }
        }
        return std::move(m_sales);
    }

private:
    void makeStays()
    {
        const Day start = m_sales.firstDay;
        const Day change = firstOfMonth(monthsBefore(m_today, 8)); // Bình moves to Hà Nội
        const Day joined = firstOfMonth(monthsBefore(m_today, 10)).addDays(14); // Vy comes in the middle of a month
        const Day left = firstOfMonth(monthsBefore(m_today, 6)).addDays(-11); // Nghi leaves
        for (size_t i = 0; i < demoPeople().size(); ++i) {
            const DemoPerson &person = demoPeople()[i];
            DemoStay stay{i, demoText(person.team), person.lead, start, Day()};
            if (i == personBinh) {
                m_sales.stays.push_back({i, QStringLiteral("SG"), false, start, change.addDays(-1)});
                stay.first = change;
            } else if (i == personVy) {
                stay.first = joined;
            } else if (i == personNghi) {
                stay.last = left;
            }
            m_sales.stays.push_back(stay);
        }
    }

    bool isThere(size_t person, Day day) const
    {
        return std::any_of(m_sales.stays.begin(), m_sales.stays.end(), [&](const DemoStay &stay) {
            return stay.person == person && stay.first <= day && (stay.last.isNull() || day <= stay.last);
        });
    }

    /// Each person's day has its own stream of numbers: what happened then doesn't change as months go by.
    void sellOn(size_t person, Day day)
    {
        m_random = DemoRandom(demoSeed ^ (quint64(day.number()) << 8) ^ person);
        m_random.next();
        // Six chances a day; the team grows by about one percent a month.
        const int month = m_sales.firstDay.daysTo(day) / 30;
        const qint64 permille = qint64(demoPeople()[person].monthlyOrders) * demoDayFactor(day) * (960 + 9 * month) / 1000 / 28 / 6;
        for (int chance = 0; chance < 6; ++chance) {
            if (m_random.chance(int(permille)))
                sell(person, day);
        }
    }

    void sell(size_t person, Day day)
    {
        DemoOrder order;
        order.code = QStringLiteral("DH-%1").arg(m_sales.orders.size() + 1, 4, 10, QLatin1Char('0'));
        order.orderedOn = day;
        order.minute = m_random.between(8 * 60, 21 * 60);
        order.channel = m_random.weighted(demoPeople()[person].channels);
        order.customer = chooseCustomer(person, order.channel);
        order.people = peopleOf(person, day);
        if (m_random.chance(25))
            order.referrer = demoText(demoPeople()[(person + 1 + size_t(m_random.below(5))) % demoPeopleNow].code);
        order.campaign = m_random.chance(600) ? demoText(demoCampaign(day)) : QString();
        chooseLines(order);
        addAmounts(order);
        takeSteps(order);
        addPayments(order);
        addReturn(order);
        m_sales.orders.push_back(std::move(order));
    }

    /// Someone known, or somebody new: about one order in five brings a new customer.
    size_t chooseCustomer(size_t person, size_t channel)
    {
        const bool dealer = channel == demoDealerChannel;
        std::vector<size_t> known;
        for (size_t i = 0; i < m_sales.customers.size(); ++i) {
            if (m_sales.customers[i].person == person && m_sales.customers[i].dealer == dealer)
                known.push_back(i);
        }
        if (!known.empty() && !(dealer ? known.size() < 5 && m_random.chance(250) : m_random.chance(185 + (known.size() < 40 ? 150 : 0))))
            return known[size_t(m_random.below(int(known.size())))];
        DemoCustomer customer;
        customer.person = person;
        customer.dealer = dealer;
        customer.business = dealer || (channel == 2 && m_random.chance(180));
        customer.code = QStringLiteral("KH%1").arg(m_sales.customers.size() + 1, 4, 10, QLatin1Char('0'));
        customer.name = customer.business ? businessName() : personName();
        // 0900 000 001 and so on: numbers that nobody is rung up on by mistake.
        customer.phone = QStringLiteral("0900%1").arg(m_sales.customers.size() + 1, 6, 10, QLatin1Char('0'));
        customer.province = provinceFor(demoPeople()[person].homeArea);
        customer.segment = dealer ? QStringLiteral("Đại lý") : customer.business ? QStringLiteral("Doanh nghiệp") : QStringLiteral("Khách lẻ");
        m_sales.customers.push_back(customer);
        return m_sales.customers.size() - 1;
    }

    template <typename List>
    QString oneOf(const List &list)
    {
        return demoText(list[size_t(m_random.below(int(list.size())))]);
    }
    QString personName() { return oneOf(demoSurnames()) + QLatin1Char(' ') + oneOf(demoMiddleNames()) + QLatin1Char(' ') + oneOf(demoGivenNames()); }
    QString businessName() { return oneOf(demoBusinesses()) + QLatin1Char(' ') + oneOf(demoGivenNames()); }

    QString provinceFor(int homeArea)
    {
        std::vector<int> weights;
        for (const DemoProvince &province : demoProvinces())
            weights.push_back(province.area == homeArea ? province.weight * 5 : province.weight);
        return demoText(demoProvinces()[m_random.weighted(weights)].name);
    }

    QString peopleOf(size_t person, Day day)
    {
        QString code = demoText(demoPeople()[person].code);
        const size_t helper = (person + 1 + size_t(m_random.below(6))) % demoPeopleNow;
        const int share = m_random.between(5, 8) * 10;
        if (!m_random.chance(60) || helper == person || !isThere(helper, day))
            return code;
        return QStringLiteral("%1:%2;%3:%4").arg(code).arg(share).arg(demoText(demoPeople()[helper].code)).arg(100 - share);
    }

    void chooseLines(DemoOrder &order)
    {
        const bool dealer = order.channel == demoDealerChannel;
        const int toTet = order.orderedOn.daysTo(demoTet(order.orderedOn.year()));
        const bool tetSeason = toTet >= 3 && toTet <= 45;
        std::vector<int> appeal;
        for (const DemoProduct &product : demoProducts()) {
            const bool tet = std::u16string_view(product.group) == u"QUA-TET";
            appeal.push_back(tet && !tetSeason ? 0 : product.appeal[order.channel]);
        }
        const bool business = m_sales.customers[order.customer].business;
        const int count = dealer ? m_random.between(2, 4) : m_random.between(1, 3);
        for (int i = 0; i < count; ++i) {
            DemoLine line;
            line.product = m_random.weighted(appeal);
            const bool twice = std::any_of(order.lines.begin(), order.lines.end(), [&](const DemoLine &each) { return each.product == line.product; });
            if (twice)
                continue;
            line.quantity = dealer ? m_random.between(3, 6) : business ? m_random.between(2, 4) : m_random.chance(450) ? 2 : 1;
            const int gross = line.quantity * demoProducts()[line.product].price;
            if (dealer)
                line.discount = gross / 100 * 12;
            else if (m_random.chance(90))
                line.discount = gross / 100 * 5;
            order.lines.push_back(line);
        }
    }

    void addAmounts(DemoOrder &order)
    {
        const DemoChannel &channel = demoChannels()[order.channel];
        if (!order.campaign.isEmpty() && order.total() > 600'000)
            order.discount = 50'000;
        else if (channel.feePermille > 0 && m_random.chance(120))
            order.discount = 20'000;
        order.fee = order.total() / 1000 * channel.feePermille;
        if (m_random.chance(channel.shippingChance))
            order.shipping = 30'000;
    }

    void takeSteps(DemoOrder &order)
    {
        const bool counter = std::u16string_view(demoChannels()[order.channel].code) == u"shop";
        const Day confirmed = order.orderedOn;
        const Day shipped = counter ? confirmed : confirmed.addDays(m_random.between(0, 2));
        const Day completed = counter ? confirmed : shipped.addDays(m_random.between(1, 4));
        const Day cancelled = confirmed.addDays(m_random.between(0, 2));
        const bool isCancelled = !counter && m_random.chance(28);
        const bool isDraft = !counter && order.orderedOn.daysTo(m_today) <= 9 && m_random.chance(70);
        order.status = QStringLiteral("confirmed");
        if (isDraft) {
            order.status = QStringLiteral("draft");
            return;
        }
        order.confirmedOn = confirmed;
        if (isCancelled && cancelled <= m_today) {
            order.cancelledOn = cancelled;
            order.status = QStringLiteral("cancelled");
            return;
        }
        if (shipped > m_today)
            return;
        order.shippedOn = shipped;
        order.status = QStringLiteral("shipped");
        if (completed > m_today)
            return;
        order.completedOn = completed;
        order.status = QStringLiteral("completed");
    }

    void addPayments(const DemoOrder &order)
    {
        if (order.status == u"draft" || order.status == u"cancelled")
            return;
        const bool business = m_sales.customers[order.customer].business;
        const QString method = business ? QStringLiteral("chuyển khoản") : QStringLiteral("khi nhận hàng");
        if (business) { // half with the order, half two to four weeks later
            const int half = order.total() / 2;
            pay(order, order.orderedOn, half, method);
            pay(order, order.orderedOn.addDays(m_random.between(14, 28)), order.total() - half, method);
        } else if (!order.completedOn.isNull()) {
            pay(order, order.completedOn, order.total(), method);
        }
    }

    void pay(const DemoOrder &order, Day day, int amount, const QString &method)
    {
        if (day > m_today || amount == 0)
            return;
        m_sales.payments.push_back({QStringLiteral("TT-%1").arg(m_sales.payments.size() + 1, 4, 10, QLatin1Char('0')), order.code, day, amount, method});
    }

    void addReturn(const DemoOrder &order)
    {
        const bool happens = m_random.chance(26);
        const int line = m_random.below(int(order.lines.size()));
        const Day day = order.completedOn.isNull() ? Day() : order.completedOn.addDays(m_random.between(2, 12));
        if (!happens || day.isNull() || day > m_today || order.channel == demoDealerChannel)
            return;
        m_sales.returns.push_back({QStringLiteral("TH-%1").arg(m_sales.returns.size() + 1, 3, 10, QLatin1Char('0')), order.code, day, line + 1,
                                   order.lines[size_t(line)].quantity > 1 ? 1 : order.lines[size_t(line)].quantity});
    }

    Day m_today;
    DemoSales m_sales;
    DemoRandom m_random{demoSeed};
};

} // namespace

int DemoOrder::total() const
{
    int sum = shipping - discount;
    for (const DemoLine &line : lines)
        sum += line.quantity * demoProducts()[line.product].price - line.discount;
    return sum;
}

DemoSales demoSales(Day today) { return SalesMaker(today).make(); }

} // namespace somo
