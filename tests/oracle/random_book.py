# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a random book as mapping-free CSV files and, beside it, the same book as Order values for the oracle."""
import csv
import random
from datetime import date, timedelta

from rules import STEPS, Order

CHANNELS = ["shop", "shopee", "zalo", "Đại lý"]
REGIONS = ["R1", "R2", "Miền Tây", "North-East"]
SEGMENTS = ["retail", "VIP", ""]
GROUPS = {"ROOT": "", "TEA": "ROOT", "GREEN": "TEA", "GIFT": "ROOT", "CUP": ""}


def text(units, decimals):
    sign = "-" if units < 0 else ""
    units = abs(units)
    return f"{sign}{units // 10 ** decimals}.{units % 10 ** decimals:0{decimals}d}" if decimals else f"{sign}{units}"


class Book:
    def __init__(self, seed, orders=120, decimals=0):
        self.random = random.Random(seed)
        self.decimals = decimals
        self.first = date(2025, 11, 1)
        self.days = 300
        self.people = {f"P{i}": dict(name=f"Người {i}", memberships=self.memberships()) for i in range(1, 7)}
        self.products = {f"SP{i}": dict(group=self.random.choice(list(GROUPS)), cost=self.random.choice([None, 0, self.amount(50000)])) for i in range(1, 9)}
        self.customers = {f"KH{i}": dict(region=self.random.choice(REGIONS + [""]), segment=self.random.choice(SEGMENTS)) for i in range(1, 30)}
        self.orders = [self.order(i) for i in range(orders)]
        self.targets = self.some_targets()

    def amount(self, most):
        return self.random.randint(1, most) * (1 if self.random.random() < 0.5 else 1000 if self.decimals == 0 else 10)

    def day(self):
        return self.first + timedelta(days=self.random.randrange(self.days))

    def memberships(self):
        change = self.first + timedelta(days=self.random.randrange(60, 240))
        teams = ["NORTH", "SOUTH"]
        self.random.shuffle(teams)
        if self.random.random() < 0.5:
            return [(teams[0], None, None)]
        if self.random.random() < 0.3:
            return [(teams[0], None, change)]
        return [(teams[0], None, change - timedelta(days=1)), (teams[1], change, None)]

    def team(self, person, day):
        for team, start, end in self.people[person]["memberships"] if person else []:
            if (start is None or start <= day) and (end is None or day <= end):
                return team
        return None

    def order(self, number):
        rnd = self.random
        order = Order()
        order.code = f"DH-{number:04d}"
        order.ordered_on = self.day()
        order.at = rnd.choice([None, rnd.randrange(24 * 60)])
        free = rnd.random() < 0.05
        order.channel = rnd.choice(CHANNELS)
        order.campaign = rnd.choice(["", "", "TET"])
        order.customer = rnd.choice(list(self.customers) + [""])
        kept = self.customers.get(order.customer, dict(region="", segment=""))
        stated = rnd.choice(["", "", rnd.choice(REGIONS)])
        order.stated_region = stated
        order.region = stated or kept["region"] or None
        order.segment = kept["segment"] or None
        for _ in range(rnd.choice([1, 1, 1, 2, 3, 4])):
            product = rnd.choice(list(self.products))
            quantity = rnd.choice([1000, 1000, 2000, 3000, 500, 1333, 12000]) * (-1 if free else 1)
            cost = rnd.choice([None, None, rnd.randint(0, 90000 * 10 ** self.decimals)])
            kept_cost = cost if cost is not None else self.products[product]["cost"]
            line = dict(product=product, group=self.products[product]["group"], quantity=quantity, unit_price=self.amount(90000), discount=0,
                        net=None, stated_cost=cost, unit_cost=kept_cost)
            gross = abs(line["unit_price"] * quantity) // 1000
            if rnd.random() < 0.3:
                line["discount"] = rnd.randint(0, gross // 2) * (-1 if free else 1)
            if rnd.random() < 0.2:
                line["net"] = rnd.randint(0, gross) * (-1 if free else 1)
                line["discount"] = 0
            order.lines.append(line)
        nets = sum(order.line_nets())
        order.discount = rnd.choice([0, 0, rnd.randint(0, max(abs(nets) // 3, 1))]) * (-1 if free else 1)
        order.fee = rnd.choice([0, 0, rnd.randint(0, max(abs(nets) // 10, 1))]) * (-1 if free else 1)
        order.shipping = rnd.choice([0, self.amount(30)]) if not free else 0
        order.tax = rnd.choice([0, self.amount(20)]) if not free else 0
        people = rnd.sample(list(self.people), rnd.choice([1, 1, 1, 2, 3]))
        order.credits = self.shares(people) if free or rnd.random() < 0.9 else []
        order.status = "completed" if free else rnd.choice(["draft", "confirmed", "shipped", "completed", "completed", "completed", "completed", "cancelled"])
        order.step_days, order.paid_on = {}, None
        if not free and order.status not in ("draft", "cancelled"):
            day = order.ordered_on
            for step in STEPS:
                day += timedelta(days=rnd.randrange(6))
                if STEPS.index(step) <= STEPS.index(order.status) and rnd.random() < 0.6:
                    order.step_days[step] = day
            if rnd.random() < 0.4:
                order.paid_on = order.ordered_on + timedelta(days=rnd.randrange(20))
            if rnd.random() < 0.4:
                self.pay(order)
            if order.status == "completed" and rnd.random() < 0.3:
                self.give_back(order)
        return order

    def shares(self, people):
        if len(people) == 1:
            return [(people[0], 1_000_000)]
        if len(people) == 2:
            first = self.random.choice([500_000, 600_000, 333_333, 125_000])
            return [(people[0], first), (people[1], 1_000_000 - first)]
        return [(people[0], 333_333), (people[1], 333_333), (people[2], 333_334)]

    def pay(self, order):
        rnd, day, left = self.random, order.ordered_on, order.total()
        for number in range(rnd.choice([1, 1, 2, 3])):
            day += timedelta(days=rnd.randrange(15))
            amount = left if rnd.random() < 0.5 else rnd.randint(1, max(left, 1))
            if amount == 0:
                continue
            order.payments.append(dict(code=f"PT-{order.code}-{number}", day=day, amount=amount))
            left -= amount
        if order.payments and rnd.random() < 0.2:
            refund = rnd.randint(1, max(order.payments[0]["amount"], 1))
            order.payments.append(dict(code=f"PT-{order.code}-R", day=day + timedelta(days=rnd.randrange(30)), amount=-refund))

    def give_back(self, order):
        rnd = self.random
        day = max([order.ordered_on] + list(order.step_days.values()))
        left = [line["quantity"] for line in order.lines]
        for number in range(rnd.choice([1, 1, 2])):
            day += timedelta(days=rnd.randrange(1, 40))
            lines = []
            for index in range(len(order.lines)):
                if left[index] > 0 and rnd.random() < 0.6:
                    quantity = left[index] if rnd.random() < 0.5 else rnd.randint(1, left[index])
                    left[index] -= quantity
                    lines.append((index, quantity, None))
            if lines:
                order.returns.append(dict(code=f"TH-{order.code}-{number}", day=day, lines=lines))

    def groups_above(self, group):
        """The group and all above it."""
        result = []
        while group:
            result.append(group)
            group = GROUPS[group]
        return result

    def some_targets(self):
        rnd, targets = self.random, []
        lines = []
        for subject in [f"person:{p}" for p in list(self.people)[:4]] + ["team:NORTH", "everyone"]:
            for metric in rnd.sample(["revenue", "orders", "units", "new_customers", "average_order", "return_rate", "gross_profit", "repeat_customers", "collected"], 4):
                filters = rnd.choice([(), (), (("channel", "shopee"),), (("product_group", "TEA"),), (("product_group", "ROOT"), ("channel", "shop"))])
                lines.append((subject, metric, filters))
        for subject, metric, filters in lines:
            base = {"orders": 4, "units": 9000, "new_customers": 2, "repeat_customers": 3, "return_rate": 5, "average_order": 50_000_000}.get(metric, 90_000_000)
            for period in ["2025-12", "2026-01", "2026-02", "2026-03", "2026-04", "2026-Q1"]:
                if rnd.random() < 0.12:
                    continue
                targets.append(dict(subject=subject, metric=metric, filters=filters, period=period, value=rnd.choice([1, base, base * 3, base // 2 or 1]),
                                    weight=rnd.choice([1, 10, 25, 60]), direction="lower" if metric == "return_rate" else rnd.choice(["higher", "higher", "higher", "lower"])))
        return targets

    # The files
    def write(self, folder, shuffle=False):
        def table(name, header, rows):
            with open(folder / name, "w", encoding="utf-8", newline="") as file:
                writer = csv.writer(file)
                writer.writerow(header)
                writer.writerows(rows)

        money = lambda units: text(units, self.decimals)
        iso = lambda day: day.isoformat() if day else ""
        table("people.csv", ["person.code", "person.name", "person.team", "person.lead", "person.from", "person.to", "person.base_salary"],
              [[code, p["name"], team, "no", iso(start), iso(end), money(5_000_000 + 1000 * i)] for i, (code, p) in enumerate(self.people.items()) for team, start, end in p["memberships"]])
        table("products.csv", ["product.code", "product.name", "product.group", "product.parent_group", "product.cost"],
              [[code, f"Hàng {code}", p["group"], GROUPS[p["group"]], "" if p["cost"] is None else money(p["cost"])] for code, p in self.products.items()])
        table("customers.csv", ["customer.code", "customer.name", "customer.province", "customer.segment"],
              [[code, f"Khách {code}", c["region"], c["segment"]] for code, c in self.customers.items()])
        rows = []
        for o in self.orders:
            people = ";".join(f"{p}:{text(s, 4)}" for p, s in o.credits) if len(o.credits) > 1 else (o.credits[0][0] if o.credits else "")
            for number, line in enumerate(o.lines, 1):
                rows.append([o.code, iso(o.ordered_on), "" if o.at is None else f"{o.at // 60:02d}:{o.at % 60:02d}", o.status] + [iso(o.step_days.get(s)) for s in STEPS]
                            + [iso(o.paid_on), o.channel, o.campaign, people, o.stated_region, money(o.discount), money(o.shipping), money(o.tax), money(o.fee), o.customer,
                               str(number), line["product"], text(line["quantity"], 3), "" if line["net"] is not None else money(line["unit_price"]), money(line["discount"]),
                               "" if line["net"] is None else money(line["net"]), "" if line["stated_cost"] is None else money(line["stated_cost"])])
        if shuffle:
            self.random.shuffle(rows)
        table("orders.csv", ["order.code", "order.ordered_on", "order.at", "order.status", "order.confirmed_on", "order.shipped_on", "order.completed_on", "order.paid_on",
                             "order.channel", "order.campaign", "order.person", "order.province", "order.discount", "order.shipping", "order.tax", "order.fee", "customer.code",
                             "line.no", "line.product", "line.quantity", "line.unit_price", "line.discount", "line.net", "line.unit_cost"], rows)
        table("payments.csv", ["payment.code", "payment.order", "payment.on", "payment.amount"],
              [[p["code"], o.code, iso(p["day"]), money(p["amount"])] for o in self.orders for p in o.payments])
        table("returns.csv", ["return.code", "return.order", "return.on", "line.no", "line.quantity"],
              [[r["code"], o.code, iso(r["day"]), str(i + 1), text(q, 3)] for o in self.orders for r in o.returns for i, q, _ in r["lines"]])
        table("targets.csv", ["target.metric", "target.subject", "target.period", "target.value", "target.weight", "target.direction", "target.filter"],
              [[t["metric"], t["subject"], t["period"], self.target_value(t), t["weight"], t["direction"], ";".join(f"{c}={v}" for c, v in t["filters"])] for t in self.targets])

    def target_value(self, target):
        if target["metric"] == "units":
            return text(target["value"], 3)
        if target["metric"] in ("orders", "new_customers", "repeat_customers", "return_rate"):
            return str(target["value"])
        return text(target["value"], self.decimals)
