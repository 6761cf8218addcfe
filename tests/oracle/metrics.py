# SPDX-License-Identifier: GPL-3.0-or-later
"""The metrics of rules §3 over the oracle's entries, every cut the long way."""
from collections import defaultdict
from datetime import date, timedelta
from fractions import Fraction

from rules import entries, period_of, share_out

LINE_CUTS = {"product", "product_group"}
PERIODS = {"day", "week", "month", "quarter", "year"}


class Ledger:
    def __init__(self, book, event, fiscal_start=1):
        self.book, self.event, self.fiscal_start = book, event, fiscal_start
        self.entries = [e for order in book.orders for e in entries(order, event)]
        self.first = {}
        for order in book.orders:
            if not order.customer or order.is_free_return():
                continue
            day = order.event_day(event)
            if day is None:
                continue
            key = (day, 24 * 60 if order.at is None else order.at, order.code)
            if order.customer not in self.first or key < self.first[order.customer][0]:
                self.first[order.customer] = (key, order)

    def key(self, cut, e):
        o = e["order"]
        if cut in PERIODS:
            return period_of(cut, e["day"], self.fiscal_start)
        if cut == "person":
            return e["person"]
        if cut == "team":
            return self.book.team(e["person"], e["team_day"] if "team_day" in e else e["sale_day"])
        if cut == "product":
            return o.lines[e["line"]]["product"]
        if cut == "product_group":
            return o.lines[e["line"]]["group"]
        if cut == "group_tree":
            return self.book.groups_above(o.lines[e["line"]]["group"])
        if cut == "customer":
            return o.customer or None
        return {"channel": o.channel or None, "region": o.region, "segment": o.segment, "campaign": o.campaign or None}[cut]

    def collected(self):
        result = []
        for order in self.book.orders:
            if order.status in ("draft", "cancelled") or order.is_free_return():
                continue
            nets = [f[0] for f in order.figures()]
            people = [c[0] for c in order.credits] or [None]
            shares = [c[1] for c in order.credits] or [1]
            for payment in order.payments:
                for line, part in enumerate(share_out(payment["amount"], nets)):
                    for person, amount in zip(people, share_out(part, shares)):
                        result.append(dict(order=order, line=line, person=person, day=payment["day"], team_day=payment["day"], net=amount))
        return result

    def board(self, first, last, cuts, filters=()):
        """{key tuple: {metric: value}} and the total under None; money in minor units, nothing as None."""
        inside = lambda e: first <= e["day"] <= last and all(v in self.key(c, e) if c == "group_tree" else self.key(c, e) == v for c, v in filters)
        groups = defaultdict(lambda: dict(entries=[], collected=[]))
        for e in self.entries:
            if inside(e):
                groups[tuple(self.key(c, e) for c in cuts)]["entries"].append(e)
                groups[None]["entries"].append(e)
        for e in self.collected():
            if inside(e):
                groups[tuple(self.key(c, e) for c in cuts)]["collected"].append(e)
                groups[None]["collected"].append(e)
        return {key: self.row(group, first, last, key, cuts) for key, group in groups.items()}

    def row(self, group, first, last, key, cuts):
        es = group["entries"]
        revenue = sum(e["net"] for e in es)
        # A counted thing goes whole to the largest share.
        counted = {id(e["order"]): e for e in es if e["kind"] == "sale" and e["person"] == e["lead"]}
        start = first
        for cut, value in zip(cuts, key or ()):
            if cut in PERIODS and value is not None:
                start = max(start, self.period_first(cut, value))
        sales = sum(e["net"] for e in es if e["kind"] == "sale")
        returns = sum(e["net"] for e in es if e["kind"] != "sale")
        customers = {}
        for e in counted.values():
            if e["order"].customer:
                customers.setdefault(e["order"].customer, []).append(e["order"])
        return dict(
            revenue=revenue,
            gross_profit=sum(e["profit"] for e in es if e["profit"] is not None),
            orders=len(counted),
            units=sum(e["quantity"] for e in es),
            average_order=Fraction(revenue, len(counted)) if counted else None,
            new_customers=sum(1 for c, orders in customers.items() if any(o is self.first[c][1] for o in orders)),
            repeat_customers=sum(1 for c in customers if self.first[c][0][0] < start),
            return_rate=Fraction(-returns * 100, sales) if sales else None,
            collected=sum(e["net"] for e in group["collected"]),
        )

    def period_first(self, cut, value):
        day = date(2024, 1, 1)
        while period_of(cut, day, self.fiscal_start) != value:
            day += timedelta(days=1)
        return day
