#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""usage: check.py SOMO-CLI    What Somo writes, opened by others' readers: openpyxl and LibreOffice for workbooks, icalendar
for calendars, vobject for contact cards. What isn't on this computer is skipped and said. Ends with
"Totals: N passed, N failed, N skipped"."""
import csv
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile

passed = failed = skipped = 0
TODAY = "2026-11-05"
NAMES = ["Nguyễn Thị Lan", "Trần Văn Minh; Bình", "=HYPERLINK(\"x\")", "Đặng “Hoa”, chị", "Lê\\Thu"]


def case(name, check):
    """Runs one case; an exception is its failure."""
    global passed, failed
    try:
        check()
        passed += 1
        print(f"good: {name}")
    except Exception as error:
        failed += 1
        print(f"bad: {name}: {type(error).__name__}: {error}")


def skip(what, why):
    global skipped
    skipped += 1
    print(f"skipped: {what}: {why}")


def module(name):
    try:
        return importlib.import_module(name)
    except ImportError:
        return None


def same(found, expected):
    if found != expected:
        raise AssertionError(f"{found!r} instead of {expected!r}")


class Cli:
    def __init__(self, program, folder):
        self.program = program
        self.folder = folder
        self.book = os.path.join(folder, "sổ.somo")

    def run(self, *words):
        call = [self.program, "--book", self.book, "--lang", "en", "--today", TODAY, "--format", "json", *words]
        done = subprocess.run(call, capture_output=True, text=True, timeout=300)
        if done.returncode not in (0, 4):
            raise RuntimeError(f"{' '.join(words)}: exit {done.returncode}: {done.stderr.strip()}")
        return json.loads(done.stdout) if done.stdout.strip() else None

    def file(self, name):
        return os.path.join(self.folder, name)


def make_book(cli):
    """A little book with awkward texts: signs of every format, a leading zero, exact amounts, promises with and without an hour."""
    subprocess.run([cli.program, "--lang", "en", "new", cli.book], check=True, capture_output=True)
    customers = cli.file("customers.csv")
    with open(customers, "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["customer.code", "customer.name", "customer.phone", "customer.email", "customer.address"])
        for number, name in enumerate(NAMES, 1):
            rows.writerow([f"KH{number}", name, f"09123456{number:02}", f"a{number}@example.com", "12 Lê Lợi; quận 1, TP. HCM"])
    cli.run("import", "customers", customers)
    orders = cli.file("orders.csv")
    with open(orders, "w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["order.code", "order.ordered_on", "order.person", "customer.code", "line.product", "line.quantity", "line.unit_price"])
        for number in range(1, 21):
            rows.writerow([f"00{number:04}", f"2026-10-{number:02}", "An", f"KH{number % len(NAMES) + 1}", "Trà sen", "1.5", "123456"])
    cli.run("import", "orders", orders)
    for text in ("thứ 6 tuần sau gọi lại Nguyễn Thị Lan", "mai gọi Nguyễn Thị Lan lúc 14h30"):
        cli.run("add", text, "--yes")


def check_workbook(cli):
    openpyxl = module("openpyxl")
    place = cli.file("orders.xlsx")
    cli.run("export", "orders", "-o", place)

    def types():
        book = openpyxl.load_workbook(place)
        sheet = book.worksheets[0]
        same(sheet.freeze_panes, "A2")
        head = [cell.value for cell in sheet[1]]
        row = {name: cell for name, cell in zip(head, sheet[2])}
        same(sheet.max_row, 22)
        total = {name: cell for name, cell in zip(head, sheet[22])}
        same(str(total["line.quantity"].value).startswith("=SUM("), True)
        same(row["order.code"].value, "000001")
        same(row["order.code"].data_type, "s")
        same(row["order.ordered_on"].value.strftime("%Y-%m-%d"), "2026-10-01")
        same(row["line.quantity"].value, 1.5)
        same(row["line.unit_price"].value, 123456)

    def guarded():
        names = cli.file("customers.xlsx")
        cli.run("export", "customers", "-o", names)
        sheet = openpyxl.load_workbook(names).worksheets[0]
        column = [cell.value for cell in sheet[1]].index("customer.name")
        found = [row[column] for row in sheet.iter_rows(min_row=2)]
        same([cell.data_type for cell in found], ["s"] * len(NAMES))
        same([cell.value.lstrip("'") for cell in found], NAMES)

    if openpyxl:
        case("openpyxl reads orders with their types", types)
        case("openpyxl sees texts where a formula could stand", guarded)
    else:
        skip("workbooks by openpyxl", "the Python module openpyxl isn't here")

    def through_office():
        profile = "-env:UserInstallation=file://" + cli.file("office")
        done = subprocess.run([office, profile, "--headless", "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true", "--outdir", cli.file("office-out"), place],
                              capture_output=True, text=True, timeout=180)
        made = os.path.join(cli.file("office-out"), "orders.csv")
        if not os.path.exists(made):
            raise RuntimeError(done.stderr.strip() or done.stdout.strip())
        with open(made, encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file))
        same(len(rows), 22)
        same(float(rows[21][rows[0].index("line.quantity")].replace(",", ".")), 30.0)  # 20 orders of 1.5
        same(rows[1][rows[0].index("order.code")], "000001")
        same(rows[1][rows[0].index("order.ordered_on")], "2026-10-01")

    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office:
        case("LibreOffice opens the orders", through_office)
    else:
        skip("workbooks by LibreOffice", "LibreOffice isn't here")


def check_calendar(cli):
    icalendar = module("icalendar")
    if not icalendar:
        return skip("calendars by icalendar", "the Python module icalendar isn't here")
    place = cli.file("promises.ics")
    cli.run("export", "promises", "-o", place)

    def events():
        with open(place, "rb") as file:
            calendar = icalendar.Calendar.from_ical(file.read())
        found = list(calendar.walk("VEVENT"))
        same(len(found), 2)
        same(len({str(event["UID"]) for event in found}), 2)
        timed = [event for event in found if hasattr(event["DTSTART"].dt, "hour")]
        whole = [event for event in found if not hasattr(event["DTSTART"].dt, "hour")]
        same([event["DTSTART"].dt.strftime("%Y-%m-%d") for event in whole], ["2026-11-13"])
        start = timed[0]["DTSTART"].dt
        same(start.strftime("%Y-%m-%d %H:%M"), "2026-11-06 14:30")
        same(start.utcoffset().total_seconds(), 7 * 3600)
        same(len(list(timed[0].walk("VALARM"))), 1)

    case("icalendar reads the promises, at UTC+7", events)


def check_cards(cli):
    vobject = module("vobject")
    if not vobject:
        return skip("contact cards by vobject", "the Python module vobject isn't here")
    place = cli.file("customers.vcf")
    cli.run("export", "customers", "-o", place)

    def cards():
        with open(place, encoding="utf-8", newline="") as file:
            found = list(vobject.readComponents(file.read()))
        same(sorted(card.fn.value for card in found), sorted(NAMES))
        lan = next(card for card in found if card.fn.value == "Nguyễn Thị Lan")
        same((lan.n.value.family, lan.n.value.given), ("Nguyễn", "Lan"))
        same(lan.tel.value, "0912345601")
        same(lan.email.value, "a1@example.com")

    case("vobject reads the customers", cards)


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory() as folder:
        cli = Cli(os.path.abspath(sys.argv[1]), folder)
        make_book(cli)
        check_workbook(cli)
        check_calendar(cli)
        check_cards(cli)
    print(f"Totals: {passed} passed, {failed} failed, {skipped} skipped")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
