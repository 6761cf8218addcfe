// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/import_merge.h"

#include "core/orders/order_store.h"

#include <algorithm>
#include <map>
#include <set>

namespace somo {

namespace {

bool sameCells(const SaidLine &a, const SaidLine &b, const FieldSet &compared, bool withReturned)
{
    for (size_t i = 0; i < lineFieldCount; ++i) {
        const Field field = Field(firstLineField + i);
        if (!compared[size_t(field)] || (field == Field::lineReturned && !withReturned))
            continue;
        if (!(a.cells[i] == b.cells[i]))
            return false;
    }
    return true;
}

bool sameLineValues(const OrderLine &a, const OrderLine &b)
{
    return a.lineNo == b.lineNo && a.product == b.product && a.name == b.name && a.productGroup == b.productGroup && a.quantity == b.quantity
        && a.unitPrice == b.unitPrice && a.discount == b.discount && a.netStated == b.netStated && a.unitCost == b.unitCost;
}

bool sameShares(const std::vector<OrderCredit> &a, const std::vector<OrderCredit> &b)
{
    return std::ranges::equal(a, b, [](const OrderCredit &x, const OrderCredit &y) { return x.person == y.person && x.share == y.share; });
}

bool sameReturns(const std::vector<OrderReturn> &a, const std::vector<OrderReturn> &b)
{
    return std::ranges::equal(a, b, [](const OrderReturn &x, const OrderReturn &y) {
        return x.id == y.id && x.day == y.day && x.kind == y.kind && std::ranges::equal(x.lines, y.lines, [](const ReturnedLine &l, const ReturnedLine &m) {
                   return l.line == m.line && l.quantity == m.quantity && l.netStated == m.netStated;
               });
    });
}

class Merger {
public:
    explicit Merger(const MergeInput &input)
        : m_in(input)
    {
        m_out.order = input.stored;
        m_out.said = input.saidNow;
        keepUnmapped();
    }
    MergedOrder run()
    {
        mergeStatus();
        mergeHead();
        mergeLines();
        mergeReturned();
        if (m_out.cancelledAfterCompletion)
            cancelCompleted();
        return std::move(m_out);
    }

private:
    /// What this file doesn't map was said before and stays said.
    void keepUnmapped()
    {
        m_out.said.owned = m_in.saidBefore.owned;
        for (size_t i = 0; i < fieldCount; ++i) {
            if (m_in.saidNow.mapped[i] || !m_in.saidBefore.mapped[i])
                continue;
            m_out.said.mapped.set(i);
            if (!isLineField(Field(i)))
                m_out.said.head[i] = m_in.saidBefore.head[i];
        }
    }
    /// The file says something else than its source said last time.
    bool says(Field field) const
    {
        const size_t i = size_t(field);
        return m_in.saidNow.mapped[i] && !(m_in.saidBefore.mapped[i] && m_in.saidBefore.head[i] == m_in.saidNow.head[i]);
    }
    bool saysTheSame(Field field) const { return m_in.saidNow.mapped[size_t(field)] && !says(field); }

    void keep(Field field, LineId line = {}, int saidLine = -1) { m_out.kept.push_back({field, line, saidLine}); }

    template <typename Value>
    void follow(Field field, Value Order::*member)
    {
        if (says(field))
            m_out.order.*member = m_in.now.*member;
        else if (saysTheSame(field) && !(m_in.stored.*member == m_in.before.*member))
            keep(field);
    }
    /// Dates: an older file that doesn't know one yet never takes it away; one for a step not reached is left out.
    void followDay(Field field, Day Order::*member, bool reached)
    {
        if (says(field)) {
            if (reached && !(m_in.now.*member).isNull())
                m_out.order.*member = m_in.now.*member;
        } else if (saysTheSame(field) && m_in.stored.*member != m_in.before.*member && !(m_in.before.*member).isNull()) {
            keep(field);
        }
    }

    void mergeStatus()
    {
        const OrderStatus stored = m_in.stored.status;
        if (saysTheSame(Field::orderStatus)) {
            // Where a file cancelled a completed order the order stays completed, and that is no correction by hand.
            const bool returned = m_in.before.status == OrderStatus::cancelled && stored == OrderStatus::completed;
            if (stored != m_in.before.status && !returned)
                keep(Field::orderStatus);
            return;
        }
        // A file without statuses says nothing about one; the first that has them says it for the first time.
        if (!says(Field::orderStatus) || !m_in.saidNow[Field::orderStatus].present)
            return;
        const OrderStatus now = m_in.now.status;
        if (now == OrderStatus::cancelled && stored == OrderStatus::completed)
            m_out.cancelledAfterCompletion = true;
        else if (int(now) > int(stored))
            m_out.order.status = now;
    }

    void mergeHead()
    {
        follow(Field::orderOrderedOn, &Order::orderedOn);
        follow(Field::orderAt, &Order::atMinute);
        const OrderStatus status = m_out.order.status;
        const int reached = status == OrderStatus::cancelled ? int(OrderStatus::shipped) : int(status);
        followDay(Field::orderConfirmedOn, &Order::confirmedOn, reached >= int(OrderStatus::confirmed));
        followDay(Field::orderShippedOn, &Order::shippedOn, reached >= int(OrderStatus::shipped));
        followDay(Field::orderCompletedOn, &Order::completedOn, status == OrderStatus::completed);
        followDay(Field::orderCancelledOn, &Order::cancelledOn, status == OrderStatus::cancelled);
        followDay(Field::orderPaidOn, &Order::paidOn, true);
        follow(Field::orderChannel, &Order::channel);
        follow(Field::orderCampaign, &Order::campaign);
        follow(Field::orderReferrer, &Order::referrer);
        follow(Field::orderPayer, &Order::payer);
        follow(Field::orderDiscount, &Order::discount);
        follow(Field::orderShipping, &Order::shipping);
        follow(Field::orderTax, &Order::tax);
        follow(Field::orderFee, &Order::fee);
        follow(Field::orderNote, &Order::note);
        if (says(Field::orderPerson))
            m_out.order.credits = m_in.now.credits;
        else if (saysTheSame(Field::orderPerson) && m_in.saidNow[Field::orderPerson].present && !sameShares(m_in.stored.credits, m_in.before.credits))
            keep(Field::orderPerson);
        mergeCustomer();
        mergeKept();
    }

    void mergeCustomer()
    {
        const bool byCode = m_in.saidNow[Field::customerCode].present;
        bool other = says(Field::customerCode);
        if (!byCode)
            other = other || says(Field::customerName) || says(Field::customerPhone) || says(Field::customerEmail);
        if (other) {
            if (m_in.now.customer)
                m_out.order.customer = m_in.now.customer;
        } else if (byCode && m_in.before.customer && m_in.stored.customer != m_in.before.customer) {
            keep(Field::customerCode);
        }
    }

    /// Province and segment stay as they were first known; a value unknown then is filled once. The order's own province
    /// follows the file like any other field.
    void mergeKept()
    {
        const bool isSaid = says(Field::orderProvince) && m_in.saidNow[Field::orderProvince].present;
        if (isSaid || !m_out.order.province)
            m_out.order.province = m_in.now.province;
        else if (saysTheSame(Field::orderProvince) && m_in.saidNow[Field::orderProvince].present && m_in.stored.province != m_in.before.province)
            keep(Field::orderProvince);
        if (!m_out.order.segment)
            m_out.order.segment = m_in.now.segment;
    }

    void mergeLines()
    {
        FieldSet both = m_in.saidBefore.mapped & m_in.saidNow.mapped;
        const std::vector<int> before = matchLines(m_in.saidBefore.lines, m_in.saidNow.lines, both);
        const std::vector<int> storedOfBefore = matchStored();
        std::vector<bool> placed(m_in.stored.lines.size(), false);
        std::vector<bool> stillSaid(m_in.saidBefore.lines.size(), false);
        std::vector<OrderLine> lines;
        m_lineOfNow.assign(m_in.saidNow.lines.size(), -1);
        for (size_t i = 0; i < m_in.saidNow.lines.size(); ++i) {
            const int was = before[i];
            const int stored = was >= 0 ? storedOfBefore[size_t(was)] : -1;
            if (was >= 0) {
                stillSaid[size_t(was)] = true;
                keepUnmappedCells(m_out.said.lines[i], m_in.saidBefore.lines[size_t(was)]);
            }
            if (was >= 0 && stored < 0) {
                keep(Field::lineQuantity, {}, int(i)); // taken out by hand
                continue;
            }
            m_lineOfNow[i] = int(lines.size());
            if (stored < 0) {
                lines.push_back(m_in.now.lines[i]);
                continue;
            }
            placed[size_t(stored)] = true;
            lines.push_back(mergedLine(m_in.stored.lines[size_t(stored)], size_t(was), i));
        }
        for (size_t i = 0; i < m_in.stored.lines.size(); ++i) {
            if (!placed[i] && staysWithoutBeingSaid(i, storedOfBefore, stillSaid))
                lines.push_back(m_in.stored.lines[i]);
        }
        m_out.order.lines = std::move(lines);
        for (size_t i = 0; i < m_out.order.lines.size(); ++i) {
            if (m_out.order.lines[i].id.value < 0)
                m_out.order.lines[i].id = LineId{-qint64(i) - 1};
        }
    }

    /// A line that the source no longer says goes, unless it was made or corrected by hand, or something of it came back.
    bool staysWithoutBeingSaid(size_t stored, const std::vector<int> &storedOfBefore, const std::vector<bool> &stillSaid)
    {
        const OrderLine &line = m_in.stored.lines[stored];
        for (const OrderReturn &one : m_in.stored.returns) {
            if (std::ranges::any_of(one.lines, [&](const ReturnedLine &returned) { return returned.line == line.id; }))
                return true;
        }
        for (size_t was = 0; was < storedOfBefore.size(); ++was) {
            if (storedOfBefore[was] != int(stored) || stillSaid[was])
                continue;
            const OrderLine &said = m_in.before.lines[was];
            const bool corrected = said.quantity != line.quantity || said.unitPrice != line.unitPrice || said.netStated != line.netStated
                || said.discount != line.discount;
            if (corrected)
                keep(Field::lineQuantity, line.id);
            return corrected;
        }
        return true;
    }

    /// The book's line for each line said before: equal ones first, then by position among the rest.
    std::vector<int> matchStored() const
    {
        const auto &said = m_in.before.lines;
        const auto &stored = m_in.stored.lines;
        std::vector<int> match(said.size(), -1);
        std::vector<bool> taken(stored.size(), false);
        const auto pass = [&](auto same) {
            for (size_t i = 0; i < said.size(); ++i) {
                for (size_t j = 0; match[i] < 0 && j < stored.size(); ++j) {
                    if (!taken[j] && same(said[i], stored[j], i, j)) {
                        match[i] = int(j);
                        taken[j] = true;
                    }
                }
            }
        };
        pass([](const OrderLine &a, const OrderLine &b, size_t i, size_t j) { return i == j && sameLineValues(a, b); });
        pass([](const OrderLine &a, const OrderLine &b, size_t, size_t) { return sameLineValues(a, b); });
        pass([](const OrderLine &a, const OrderLine &b, size_t, size_t) { return a.product == b.product && a.lineNo == b.lineNo && a.name == b.name; });
        pass([](const OrderLine &, const OrderLine &, size_t i, size_t j) { return i == j; });
        return match;
    }

    void keepUnmappedCells(SaidLine &line, const SaidLine &before) const
    {
        for (size_t i = 0; i < lineFieldCount; ++i) {
            if (!m_in.saidNow.mapped[firstLineField + i])
                line.cells[i] = before.cells[i];
        }
    }

    OrderLine mergedLine(const OrderLine &stored, size_t was, size_t is)
    {
        OrderLine line = stored;
        const SaidLine &saidBefore = m_in.saidBefore.lines[was];
        const SaidLine &saidNow = m_in.saidNow.lines[is];
        const OrderLine &before = m_in.before.lines[was];
        const OrderLine &now = m_in.now.lines[is];
        const auto mapped = [&](Field field) { return m_in.saidNow.isMapped(field); };
        const auto says = [&](Field field) {
            return mapped(field) && !(m_in.saidBefore.isMapped(field) && saidBefore[field] == saidNow[field]);
        };
        const auto follow = [&](Field field, auto OrderLine::*member) {
            if (says(field))
                line.*member = now.*member;
            else if (mapped(field) && saidNow[field].present && !(stored.*member == before.*member))
                keep(field, stored.id, int(is));
        };
        follow(Field::lineNo, &OrderLine::lineNo);
        follow(Field::lineName, &OrderLine::name);
        if (says(Field::lineProduct) || (!saidNow[Field::lineProduct].present && says(Field::lineName)))
            line.product = now.product;
        follow(Field::lineQuantity, &OrderLine::quantity);
        follow(Field::lineUnitPrice, &OrderLine::unitPrice);
        follow(Field::lineDiscount, &OrderLine::discount);
        follow(Field::lineNet, &OrderLine::netStated);
        if ((says(Field::lineProductGroup) && saidNow[Field::lineProductGroup].present) || !line.productGroup)
            line.productGroup = now.productGroup;
        if ((says(Field::lineUnitCost) && saidNow[Field::lineUnitCost].present) || !line.unitCost)
            line.unitCost = now.unitCost;
        return line;
    }

    /// What no return but the source's own has taken back of a line: the whole money is of the whole line, whoever entered a part
    /// of it before.
    qint64 leftOf(const OrderLine &line) const
    {
        qint64 left = line.quantity.thousandths;
        for (const OrderReturn &one : m_in.stored.returns) {
            for (const ReturnedLine &returned : one.lines)
                left -= one.kind != ReturnKind::lineReturned && returned.line == line.id ? returned.quantity.thousandths : 0;
        }
        return left;
    }

    /// line.returned only goes up, and its return lies on the order's latest date.
    void mergeReturned()
    {
        OrderReturn *known = nullptr;
        for (OrderReturn &one : m_out.order.returns) {
            if (one.kind == ReturnKind::lineReturned)
                known = &one;
        }
        std::map<LineId, ReturnedLine> lines;
        if (known) {
            for (const ReturnedLine &line : known->lines)
                lines[line.line] = line;
        }
        for (size_t i = 0; i < m_in.saidNow.lines.size(); ++i) {
            const Cell &cell = m_in.saidNow.lines[i][Field::lineReturned];
            if (!m_in.saidNow.isMapped(Field::lineReturned) || !cell.present || cell.number == 0 || m_lineOfNow[i] < 0)
                continue;
            const LineId id = m_out.order.lines[size_t(m_lineOfNow[i])].id;
            const bool isWhole = m_in.saidNow.isRefundedWhole;
            const qint64 said = isWhole ? std::min(cell.number, leftOf(m_out.order.lines[size_t(m_lineOfNow[i])])) : cell.number;
            if (isWhole && said <= 0)
                continue;
            ReturnedLine &line = lines.try_emplace(id, ReturnedLine{id, {}, std::nullopt}).first->second;
            line.quantity.thousandths = std::max(line.quantity.thousandths, said);
        }
        if (lines.empty())
            return;
        if (!known) {
            OrderReturn made;
            made.kind = ReturnKind::lineReturned;
            made.code = returnedCode(m_out.order.code);
            known = &m_out.order.returns.emplace_back(std::move(made));
        }
        known->day = orders::latestDay(m_out.order);
        known->lines.clear();
        // In the order of the lines, whatever their ids are.
        for (const OrderLine &line : m_out.order.lines) {
            const auto at = lines.find(line.id);
            if (at != lines.end())
                known->lines.push_back(at->second);
        }
    }

    void cancelCompleted()
    {
        const Day day = m_in.now.cancelledOn.isNull() ? m_in.fileDay : m_in.now.cancelledOn;
        std::optional<OrderReturn> left = returnOfEverythingLeft(m_out.order, day);
        if (left)
            m_out.order.returns.push_back(std::move(*left));
        else
            m_out.cancelledAfterCompletion = false;
    }

    const MergeInput &m_in;
    MergedOrder m_out;
    std::vector<int> m_lineOfNow; // place in the merged order of each line said now
};

/// The numbers of an order's lines where each has one of its own; empty where not.
std::set<int> numbersOf(const std::vector<SaidLine> &lines)
{
    std::set<int> numbers;
    for (const SaidLine &line : lines) {
        bool isNumber = false;
        const int number = toText(line[Field::lineNo].text).toInt(&isNumber);
        if (!isNumber || !numbers.insert(number).second)
            return {};
    }
    return numbers;
}

/// Which part of the order a file holds that doesn't say it whole, as when a long export is cut into several files. Only
/// line numbers can tell: the same as a part that came before, or those that go on with the ones known, from 1 without a gap.
std::optional<int> partOf(const SaidOrder &before, const std::set<int> &numbers)
{
    std::map<int, std::vector<SaidLine>> parts;
    for (const SaidLine &line : before.lines)
        parts[line.part].push_back(line);
    for (const auto &[part, lines] : parts) {
        if (parts.size() > 1 && numbersOf(lines) == numbers)
            return part;
    }
    std::set<int> all = numbersOf(before.lines);
    const size_t count = all.size() + numbers.size();
    if (all.empty())
        return std::nullopt;
    all.insert(numbers.begin(), numbers.end());
    const bool goesOn = all.size() == count && *all.begin() == 1 && *all.rbegin() == int(count);
    return goesOn ? std::optional(parts.rbegin()->first + 1) : std::nullopt;
}

struct WholeOrder {
    SaidOrder said;
    Order order;
};

/// What this file says, together with what the other files said of the order's other parts; nothing where it says all.
std::optional<WholeOrder> withOtherParts(const MergeInput &input)
{
    if (!input.saidBefore.isMapped(Field::lineNo) || !input.saidNow.isMapped(Field::lineNo))
        return std::nullopt;
    const std::set<int> numbers = numbersOf(input.saidNow.lines);
    const std::optional<int> part = numbers.empty() ? std::nullopt : partOf(input.saidBefore, numbers);
    if (!part)
        return std::nullopt;
    std::map<int, std::pair<SaidLine, OrderLine>> lines; // by number
    const auto add = [&](const SaidLine &said, const OrderLine &line) { lines[toText(said[Field::lineNo].text).toInt()] = {said, line}; };
    for (size_t i = 0; i < input.saidBefore.lines.size(); ++i) {
        if (input.saidBefore.lines[i].part != *part)
            add(input.saidBefore.lines[i], input.before.lines[i]);
    }
    for (size_t i = 0; i < input.saidNow.lines.size(); ++i) {
        SaidLine said = input.saidNow.lines[i];
        said.part = *part;
        add(said, input.now.lines[i]);
    }
    WholeOrder whole{input.saidNow, input.now};
    whole.said.lines.clear();
    whole.order.lines.clear();
    for (const auto &[number, line] : lines) {
        whole.said.lines.push_back(line.first);
        whole.order.lines.push_back(line.second);
    }
    // What an order has once stands beside its first line and is empty beside the others.
    for (size_t i = 0; i < fieldCount; ++i) {
        if (!isLineField(Field(i)) && !whole.said.head[i].present)
            whole.said.head[i] = input.saidBefore.head[i];
    }
    return whole;
}

} // namespace

MergedOrder mergeOrder(const MergeInput &input)
{
    if (const std::optional<WholeOrder> whole = withOtherParts(input))
        return Merger({input.stored, input.saidBefore, input.before, whole->said, whole->order, input.fileDay}).run();
    return Merger(input).run();
}

std::vector<int> matchLines(const std::vector<SaidLine> &before, const std::vector<SaidLine> &now, const FieldSet &compared)
{
    std::vector<int> match(now.size(), -1);
    std::vector<bool> taken(before.size(), false);
    for (const bool withReturned : {true, false}) {
        for (size_t i = 0; i < now.size(); ++i) {
            for (size_t j = 0; match[i] < 0 && j < before.size(); ++j) {
                if (!taken[j] && sameCells(before[j], now[i], compared, withReturned)) {
                    match[i] = int(j);
                    taken[j] = true;
                }
            }
        }
    }
    size_t next = 0;
    for (size_t i = 0; i < now.size(); ++i) {
        if (match[i] >= 0)
            continue;
        while (next < before.size() && taken[next])
            ++next;
        if (next == before.size())
            break;
        match[i] = int(next);
        taken[next] = true;
    }
    return match;
}

std::optional<OrderReturn> returnOfEverythingLeft(const Order &order, Day day)
{
    OrderReturn made;
    made.kind = ReturnKind::cancellation;
    made.code = cancellationCode(order.code);
    made.day = day;
    for (const OrderLine &line : order.lines) {
        qint64 left = line.quantity.thousandths;
        for (const OrderReturn &one : order.returns) {
            for (const ReturnedLine &returned : one.lines)
                left -= returned.line == line.id ? returned.quantity.thousandths : 0;
        }
        if (left > 0)
            made.lines.push_back({line.id, Quantity{left}, std::nullopt});
    }
    if (made.lines.empty())
        return std::nullopt;
    return made;
}

bool sameOrder(const Order &a, const Order &b)
{
    return a.orderedOn == b.orderedOn && a.atMinute == b.atMinute && a.status == b.status && a.confirmedOn == b.confirmedOn && a.shippedOn == b.shippedOn
        && a.completedOn == b.completedOn && a.cancelledOn == b.cancelledOn && a.paidOn == b.paidOn && a.channel == b.channel && a.campaign == b.campaign
        && a.referrer == b.referrer && a.payer == b.payer && a.customer == b.customer && a.province == b.province && a.segment == b.segment
        && a.discount == b.discount && a.shipping == b.shipping && a.tax == b.tax && a.fee == b.fee && a.note == b.note && sameShares(a.credits, b.credits)
        && sameReturns(a.returns, b.returns)
        && std::ranges::equal(a.lines, b.lines, [](const OrderLine &x, const OrderLine &y) { return x.id == y.id && sameLineValues(x, y); });
}

} // namespace somo
