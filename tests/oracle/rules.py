# SPDX-License-Identifier: GPL-3.0-or-later
"""A second, independent computation of the rules: plain Python on plain rows, exact integers and fractions.

It shares no code and no database with the program. It reads the same mapping-free rows that are imported and computes
every figure the long way, so that a disagreement points at one of the two.
"""
from collections import defaultdict
from datetime import date
from fractions import Fraction

STATUS = ["draft", "confirmed", "shipped", "completed"]
STEPS = ["confirmed", "shipped", "completed"]


def rounded(value):
    """Half away from zero, the one rounding."""
    value = Fraction(value)
    if value >= 0:
        return int((value + Fraction(1, 2)).__floor__())
    return -rounded(-value)


def share_out(total, weights):
    """Largest remainder, ties to the earlier; a weight of 0 or less gets nothing; none above 0: the first gets all."""
    if not weights:
        return []
    clean = [max(w, 0) for w in weights]
    if sum(clean) == 0:
        return [total] + [0] * (len(weights) - 1)
    sign = -1 if total < 0 else 1
    amount = abs(total)
    exact = [Fraction(amount * w, sum(clean)) for w in clean]
    parts = [int(e) for e in exact]
    order = sorted((i for i in range(len(clean)) if clean[i] > 0), key=lambda i: (-(exact[i] - parts[i]), i))
    for i in order[: amount - sum(parts)]:
        parts[i] += 1
    return [sign * p for p in parts]


def d(text):
    return date.fromisoformat(text) if text else None


class Order:
    """One order gathered from its rows; amounts are integers in minor units, quantities in thousandths."""

    def __init__(self):
        self.lines, self.credits, self.payments, self.returns = [], [], [], []

    def line_nets(self):
        nets = []
        for line in self.lines:
            if line["net"] is not None:
                nets.append(line["net"])
            else:
                nets.append(rounded(Fraction(line["quantity"], 1000) * line["unit_price"]) - line["discount"])
        return nets

    def is_free_return(self):
        return all(line["quantity"] < 0 for line in self.lines)

    def figures(self):
        """(net, fee, gross profit or None) per line, after the order's discount and fee."""
        nets = self.line_nets()
        weights = [abs(n) for n in nets] if self.is_free_return() else nets
        discounts = share_out(self.discount, weights)
        fees = share_out(self.fee, weights)
        result = []
        for line, net, discount, fee in zip(self.lines, nets, discounts, fees):
            net -= discount
            profit = None
            if line["unit_cost"] is not None:
                profit = net - rounded(Fraction(line["quantity"], 1000) * line["unit_cost"]) - fee
            result.append((net, fee, profit))
        return result

    def total(self):
        return sum(self.line_nets()) - self.discount + self.tax + self.shipping

    def no_dates(self):
        return not any(self.step_days.get(s) for s in STEPS) and not self.paid_on and not self.payments

    def returned_steps(self):
        """Each returned line in order of day: (day, line index, before, after), both (quantity, net, profit) so far."""
        figures = self.figures()
        so_far = defaultdict(lambda: (0, 0, 0))
        steps = []
        for ret in sorted(self.returns, key=lambda r: r["day"]):
            for index, quantity, stated in ret["lines"]:
                net, _, profit = figures[index]
                before = so_far[index]
                returned = before[0] + quantity
                part = Fraction(returned, self.lines[index]["quantity"])
                after_net = rounded(net * part) if stated is None else min(before[1] + stated, net)
                after = (returned, after_net, None if profit is None else rounded(profit * part))
                steps.append((ret["day"], index, before, after))
                so_far[index] = after
        return steps

    def event_day(self, event):
        if self.status in ("draft", "cancelled"):
            return None
        if event == "ordered":
            return self.ordered_on
        if event in STEPS:
            if STATUS.index(self.status) < STATUS.index(event):
                return None
            if self.step_days.get(event):
                return self.step_days[event]
            earlier = [self.step_days[s] for s in STEPS[: STEPS.index(event)] if self.step_days.get(s)]
            return max(earlier) if earlier else self.ordered_on
        # paid
        total = self.total()
        if total == 0:
            return self.ordered_on
        if self.payments:
            steps = self.returned_steps()
            days = sorted({p["day"] for p in self.payments} | {step[0] for step in steps})
            for day in days:
                paid = sum(p["amount"] for p in self.payments if p["day"] <= day)
                back = sum(after[1] - before[1] for when, _, before, after in steps if when <= day)
                if paid >= total - back:
                    return day
            return None
        if self.paid_on:
            return self.paid_on
        if self.status == "completed" and self.no_dates():
            return self.ordered_on
        return None

    def lead(self):
        if not self.credits:
            return None
        return max(range(len(self.credits)), key=lambda i: (self.credits[i][1], -i))


def entries(order, event):
    """The ledger of an order: dicts with day, sale_day, kind, person, lead, line, quantity, net, profit."""
    people = [c[0] for c in order.credits] or [None]
    shares = [c[1] for c in order.credits] or [1]
    lead = order.credits[order.lead()][0] if order.credits else None
    free = order.is_free_return()
    sale_day = order.ordered_on if free else order.event_day(event)
    if free and order.status in ("draft", "cancelled"):
        sale_day = None
    if sale_day is None:
        return []
    figures = order.figures()
    result = []

    def put(kind, day, index, quantities, nets, profits):
        for i, person in enumerate(people):
            result.append(dict(kind=kind, day=day, sale_day=sale_day, order=order, line=index, person=person, lead=lead,
                               quantity=quantities[i], net=nets[i], profit=None if profits is None else profits[i]))

    for index, (line, (net, _, profit)) in enumerate(zip(order.lines, figures)):
        put("free" if free else "sale", sale_day, index, share_out(line["quantity"], shares), share_out(net, shares),
            None if profit is None else share_out(profit, shares))
    for day, index, before, after in order.returned_steps():
        def difference(part):
            return [x - y for x, y in zip(share_out(before[part], shares), share_out(after[part], shares))]

        profits = None if after[2] is None else difference(2)
        put("return", max(day, sale_day), index, difference(0), difference(1), profits)
    return result


def period_of(kind, day, fiscal_start=1):
    if kind == "day":
        return day.isoformat()
    if kind == "week":
        year, week, _ = day.isocalendar()
        return f"{year:04d}-W{week:02d}"
    if kind == "month":
        return f"{day.year:04d}-{day.month:02d}"
    months = day.month - fiscal_start
    year = day.year if months >= 0 else day.year - 1
    months %= 12
    return f"{year:04d}-Q{months // 3 + 1}" if kind == "quarter" else f"{year:04d}"
