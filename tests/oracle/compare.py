#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Imports random books through the command line and compares every figure with the oracle.

usage: compare.py PATH-TO-SOMO-CLI [--books N] [--seed S] [--server postgresql://…]
Ends with "N passed, N failed"; a failure names seed, event, cut, key and metric.
"""
import argparse
import json
import subprocess
import sys
import tempfile
from datetime import date
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
from metrics import Ledger  # noqa: E402
from kpi import Kpi, special_days, working_days  # noqa: E402
from random_book import Book  # noqa: E402
from rules import rounded  # noqa: E402

METRICS = ["revenue", "gross_profit", "orders", "units", "average_order", "new_customers", "repeat_customers", "return_rate", "collected"]
CUTS = ["person", "team", "channel", "region", "product", "product_group", "segment", "customer", "campaign", "day", "week", "month", "quarter"]
PAIRS = [("person", "channel"), ("team", "month"), ("region", "product_group"), ("month", "person")]


def shown(metric, value, decimals):
    if value is None:
        return None
    if metric in ("orders", "new_customers", "repeat_customers"):
        return value
    if metric == "units":
        text = f"{abs(value) // 1000}.{abs(value) % 1000:03d}".rstrip("0").rstrip(".")
        return ("-" if value < 0 else "") + text
    if metric == "return_rate":
        value, decimals = rounded(Fraction(value) * 100), 2
    value = rounded(value)
    sign, value = "-" if value < 0 else "", abs(value)
    return f"{sign}{value // 10 ** decimals}.{value % 10 ** decimals:0{decimals}d}" if decimals else f"{sign}{value}"


class Cli:
    def __init__(self, path, book):
        self.path, self.book = path, book

    def run(self, *words, parse=True):
        command = [self.path, "--book", self.book, "--format", "json", "--lang", "en", "--today", "2026-10-01", *words]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode != 0:
            raise RuntimeError(f"{' '.join(words)}: exit {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout) if parse else done.stdout


def compare_board(cli, book, ledger, event, period, first, last, cuts, decimals, failures, label):
    words = ["board", "--period", period, "--metrics", ",".join(METRICS), "--recognise-on", event]
    for cut in cuts:
        words += ["--by", cut]
    answer = cli.run(*words)
    expected = ledger.board(first, last, cuts)
    seen = {}
    for row in answer["rows"]:
        key = tuple(row[c]["code"] if isinstance(row[c], dict) else row[c] for c in cuts)
        seen[key] = row
    seen[None] = answer["total"]
    compared = 0
    for key, values in expected.items():
        row = seen.get(key)
        if row is None:
            failures.append(f"{label} {event} {period} by {cuts}: no row {key}")
            continue
        for metric in METRICS:
            compared += 1
            want, got = shown(metric, values[metric], decimals), row.get(metric, "missing")
            if want != got:
                failures.append(f"{label} {event} {period} by {cuts} {key} {metric}: expected {want}, got {got}")
    for key in seen:
        if key not in expected and key is not None:
            failures.append(f"{label} {event} {period} by {cuts}: unexpected row {key}: {seen[key]}")
    return compared


def compare_kpi(cli, book, kpi, period, as_of, decimals, failures, label):
    answer = cli.run("kpi", "--period", period, "--as-of", as_of.isoformat())
    name = lambda filters: tuple(sorted(filters))
    rows = {}
    for row in answer["rows"]:
        subject = row["subject"]
        code = "everyone" if subject["kind"] == "everyone" else f"{subject['kind']}:{subject['code']}"
        rows[code, row["metric"], name((k, v["code"] if isinstance(v, dict) else v) for k, v in row["filter"].items())] = row
    wanted = [t for t in book.targets if t["period"] == period]
    compared = 0
    percent = lambda value: None if value is None else shown("return_rate", value * 100, 2)

    def figure(metric, value):
        if value is None or metric == "return_rate":
            return shown(metric, value, decimals)
        if metric in ("orders", "new_customers", "repeat_customers"):
            return value
        return shown(metric, rounded(value), decimals)

    for target in wanted:
        row = rows.pop((target["subject"], target["metric"], name(target["filters"])), None)
        where = f"{label} kpi {period} as of {as_of} {target['subject']} {target['metric']} {target['filters']}"
        if row is None:
            failures.append(f"{where}: no row")
            continue
        attainment = kpi.attainment(target, period)
        want = dict(actual=figure(target["metric"], kpi.actual(target, period)), attainment=percent(attainment),
                    band=None if attainment is None else kpi.band(attainment), health=kpi.health(target, book.targets, period, as_of))
        if target["metric"] not in ("orders", "new_customers", "repeat_customers"):
            expected, projected = kpi.pace(target, period, as_of)
            want |= dict(target=figure(target["metric"], kpi.value(target, period)), expected=figure(target["metric"], expected), projected=figure(target["metric"], projected))
        for key, value in want.items():
            compared += 1
            if row.get(key, "missing") != value:
                failures.append(f"{where} {key}: expected {value}, got {row.get(key, 'missing')}")
    for key in rows:
        failures.append(f"{label} kpi {period}: unexpected row {key}")
    scores = {("everyone" if s["subject"]["kind"] == "everyone" else f"{s['subject']['kind']}:{s['subject']['code']}"): s for s in answer["scores"]}
    for subject in {t["subject"] for t in wanted}:
        score = kpi.score([t for t in wanted if t["subject"] == subject])
        compared += 1
        got = scores.get(subject, {"score": None, "band": None})
        if (got["score"], got["band"]) != (percent(score), None if score is None else kpi.band(score)):
            failures.append(f"{label} kpi {period} score of {subject}: expected {percent(score)}, got {got}")
    code = lambda value: value["code"] if isinstance(value, dict) else value
    got = {(code(g["team"]), code(g["person"])): (g["ratio"], g["flag"]) for g in answer["gap"]}
    want = {(team, person): (percent(ratio), flag) for team, person, ratio, flag in kpi.gap(period)}
    compared += len(want)
    if got != want:
        failures.append(f"{label} kpi {period} gap: expected {want}, got {got}")
    return compared


def one_book(cli_path, seed, place, failures, shuffle):
    decimals = 2 if seed % 3 == 0 else 0
    book = Book(seed, decimals=decimals)
    compared = 0
    with tempfile.TemporaryDirectory() as folder:
        folder = Path(folder)
        book.write(folder, shuffle=shuffle)
        cli = Cli(cli_path, place or str(folder / "book.somo"))
        cli.run("new", cli.book, "--currency", "USD" if decimals else "VND", parse=False)
        for kind in ["people", "products", "customers", "orders", "payments", "returns", "targets"]:
            cli.run("import", kind, str(folder / f"{kind}.csv"))
        for event in ["completed", "ordered", "paid", "confirmed"]:
            ledger = Ledger(book, event)
            for cuts in [(c,) for c in CUTS] + PAIRS:
                compared += compare_board(cli, book, ledger, event, "2026", date(2026, 1, 1), date(2026, 12, 31), list(cuts), decimals, failures, f"seed {seed}")
            compared += compare_board(cli, book, ledger, event, "2026-03", date(2026, 3, 1), date(2026, 3, 31), ["person"], decimals, failures, f"seed {seed}")
        settings = cli.run("settings")
        kpi = Kpi(book, Ledger(book, "completed"), working_days(settings["working_days"]), special_days(settings["holidays"]))
        for period in ("2026-02", "2026-03", "2026-Q1"):
            for as_of in (date(2026, 10, 1), date(2026, 3, 17), date(2026, 3, 2)):
                compared += compare_kpi(cli, book, kpi, period, as_of, decimals, failures, f"seed {seed}")
        compared += 1
        found = cli.run("check")
        if found["differences"] or not found["sound"]:
            failures.append(f"seed {seed}: check: {found['differences']}")
    return compared


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("cli")
    parser.add_argument("--books", type=int, default=4)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--server")
    asked = parser.parse_args()
    passed = failed = 0
    for seed in range(asked.seed, asked.seed + asked.books):
        failures = []
        try:
            count = one_book(asked.cli, seed, asked.server, failures, shuffle=seed % 2 == 0)
        except Exception as error:  # the book as a whole failed: say so and go on with the next
            failures.append(f"seed {seed}: {error}")
            count = 0
        for line in failures[:20]:
            print(line)
        print(f"seed {seed}: {count} figures compared, {len(failures)} differ")
        passed, failed = passed + (not failures), failed + bool(failures)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main())
