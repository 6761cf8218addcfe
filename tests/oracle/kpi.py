# SPDX-License-Identifier: GPL-3.0-or-later
"""Targets and KPI (rules §4) the long way: exact fractions, the calendar walked day by day."""
from datetime import date, timedelta
from fractions import Fraction

from rules import period_of, rounded

WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
RATIOS = ("average_order", "return_rate")


def working_days(text):
    """Monday to Sunday, from the setting's text: "mon,tue,wed,thu,fri,sat:0.5"."""
    weights = dict.fromkeys(WEEKDAYS, Fraction(0))
    for part in text.split(","):
        name, _, weight = part.strip().partition(":")
        weights[name] = Fraction(weight or 1)
    return [weights[name] for name in WEEKDAYS]


def special_days(text):
    """Days that count otherwise than their weekday, from the setting's text: "2026-02-16=Tết;2026-12-24:0.5"."""
    days = {}
    for part in filter(None, text.split(";")):
        day, _, weight = part.partition("=")[0].partition(":")
        days[date.fromisoformat(day)] = Fraction(weight or 0)
    return days


def bounds(period):
    """First and last day of a month or quarter of the calendar year."""
    year = int(period[:4])
    if "Q" in period:
        first_month = (int(period[-1]) - 1) * 3 + 1
        months = 3
    else:
        first_month, months = int(period[5:7]), 1
    first = date(year, first_month, 1)
    end_month = first_month + months
    last = date(year + (end_month - 1) // 12, (end_month - 1) % 12 + 1, 1) - timedelta(days=1)
    return first, last


def earlier(period, count):
    """The periods before, nearest last."""
    result, first = [], bounds(period)[0]
    kind = "quarter" if "Q" in period else "month"
    for _ in range(count):
        period = period_of(kind, first - timedelta(days=1))
        result.insert(0, period)
        first = bounds(period)[0]
    return result


class Kpi:
    def __init__(self, book, ledger, weights=(1, 1, 1, 1, 1, 1, 0), special=None):
        """special: {day: weight} of the days that count otherwise than their weekday, public holidays above all."""
        self.book, self.ledger, self.weights, self.special = book, ledger, weights, special or {}

    def active_days(self, person, first, last):
        rows = self.book.people[person]["memberships"]
        start = None if any(r[1] is None for r in rows) else min(r[1] for r in rows)
        end = None if any(r[2] is None for r in rows) else max(r[2] for r in rows)
        start, end = max(first, start or first), min(last, end or last)
        return max((end - start).days + 1, 0)

    def value(self, target, period):
        first, last = bounds(period)
        value = Fraction(target["value"])
        if target["subject"].startswith("person:"):
            value = value * self.active_days(target["subject"][7:], first, last) / ((last - first).days + 1)
        return value

    def actual(self, target, period):
        first, last = bounds(period)
        filters = list(target["filters"])
        kind, _, code = target["subject"].partition(":")
        if kind != "everyone":
            filters.append((kind, code))
        row = self.ledger.board(first, last, [], [f for f in filters if f[0] != "product_group"] + [("group_tree", v) for c, v in filters if c == "product_group"]).get(None)
        if row is None:
            return None if target["metric"] in RATIOS else Fraction(0)
        value = row[target["metric"]]
        return None if value is None else Fraction(value)

    def attainment(self, target, period):
        goal, actual = self.value(target, period), self.actual(target, period)
        if goal <= 0 or actual is None:
            return None
        if target["direction"] == "lower":
            return Fraction(2) if actual <= 0 else goal / actual
        return actual / goal

    def band(self, value):
        return "not_yet" if value < Fraction(7, 10) else "successful" if value < 1 else "exceeded"

    def gone(self, period, as_of):
        first, last = bounds(period)
        total = gone = Fraction(0)
        day = first
        while day <= last:
            weight = Fraction(self.special.get(day, self.weights[day.weekday()]))
            total += weight
            gone += weight if day < as_of else 0
            day += timedelta(days=1)
        return gone, total

    def pace(self, target, period, as_of):
        goal, actual = self.value(target, period), self.actual(target, period)
        if bounds(period)[1] < as_of or target["metric"] in RATIOS:
            return goal, actual
        gone, total = self.gone(period, as_of)
        if gone == 0:
            return None, None
        return goal * gone / total, None if actual is None else actual * total / gone

    def health(self, target, targets, period, as_of, count=3):
        periods = earlier(period, count - 1) + [period] if bounds(period)[1] < as_of else earlier(period, count)
        seen = []
        for each in periods:
            same = [t for t in targets if t["period"] == each and all(t[k] == target[k] for k in ("metric", "subject", "filters"))]
            if same:
                value = self.attainment(same[0], each)
                if value is not None:
                    seen.append(value)
        if len(seen) < count:
            return "not_known"
        if all(v >= 1 for v in seen):
            return "too_low"
        if all(v < Fraction(7, 10) for v in seen):
            return "too_high"
        return "healthy"

    def score(self, targets):
        parts = [(t["weight"], self.attainment(t, t["period"])) for t in targets]
        parts = [(w, min(max(a, Fraction(0)), Fraction(3, 2))) for w, a in parts if a is not None]
        total = sum(w for w, _ in parts)
        return sum(w * a for w, a in parts) / total if total else None

    def gap(self, period):
        first, last = bounds(period)
        rows = []
        for team in ("NORTH", "SOUTH"):
            whole = [p for p, about in self.book.people.items()
                     if any(t == team and (s is None or s <= first) and (e is None or e >= last) for t, s, e in about["memberships"])]
            board = {p: self.ledger.board(first, last, [], [("person", p), ("team", team)]).get(None) for p in whole}
            figures = {p: (row["revenue"] if row else 0) for p, row in board.items()}
            highest = max(figures.values(), default=0)
            for person, figure in figures.items():
                ratio = Fraction(highest, figure) if figure > 0 else None
                rows.append((team, person, ratio, ratio is None or ratio > 3))
        return rows
