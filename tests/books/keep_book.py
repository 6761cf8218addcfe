#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes a book as it stood in an earlier version of the schema, as SQL text for tests/data/books.

    keep_book.py BOOK VERSION > tests/data/books/vVERSION.sql

BOOK is a file of the present version. The schema is what the migrations up to VERSION make, the rows are those of BOOK as far
as that version has their tables and columns, the trail says in two commands that they came. Digests and salts follow from the
rows, so the same book gives the same text. Left out are the calendar and the trail's triggers, which whoever reads the text
makes (tests/support/kept_book.h), and provinces and holidays that nothing refers to.

A kept book is made once, when its version is the newest, and stays as it is: a migration that was published and is changed
afterwards makes another schema than the kept book has, and its test says so.
"""
import hashlib
import pathlib
import re
import sqlite3
import sys

ROOT = pathlib.Path(__file__).resolve().parents[2]
APPLICATION = 0x536F6D6F
MOMENT = 1_790_000_000_000
LEFT_OUT = {"calendar_day", "trail_command", "trail_change", "trail_image", "search_index"}
KEPT_HOLIDAYS = 3


def source_tables():
    text = (ROOT / "core/storage/trail_tables.cpp").read_text(encoding="utf-8")
    body = text[text.index("sourceTables()"):text.index("return tables;")]
    return re.findall(r'(?:master|part|document)\("(\w+)"', body)


def columns_of(database, table):
    return [row[1] for row in database.execute(f"PRAGMA table_info({table})")]


def digest(*parts):
    made = hashlib.sha256()
    for part in parts:
        data = str(part if part is not None else "").encode()
        made.update(b"%d:" % len(data) + data)
    return made.hexdigest()


def make_schema(database, version):
    for number in range(1, version + 1):
        path = next((ROOT / "resources/migrations/sqlite").glob(f"{number:04d}_*.sql"))
        for statement in path.read_text(encoding="utf-8").split("\n-- next\n"):
            database.execute(statement)


def make_triggers(database, tables):
    """As core/storage/trail_tables.cpp makes them."""
    for table in tables:
        columns = columns_of(database, table)
        image = {row: "json_object(%s)" % ", ".join(f"'{c}', {row}.{c}" for c in columns) for row in ("OLD", "NEW")}
        imported = "import_id" in columns
        gone = ("OLD.import_id IS NULL OR NOT EXISTS (SELECT 1 FROM import_batch WHERE import_batch.id = OLD.import_id AND import_batch.undone = 1)")
        changed = " OR ".join(f"OLD.{c} IS NOT NEW.{c}" for c in columns)
        for op, event, when, before, after in (
            ("i", "INSERT", "NEW.import_id IS NULL" if imported else "", "NULL", image["NEW"]),
            ("u", "UPDATE", changed, image["OLD"], image["NEW"]),
            ("d", "DELETE", gone if imported else "", image["OLD"], "NULL"),
        ):
            row = "OLD" if op == "d" else "NEW"
            database.execute(
                f"CREATE TRIGGER trail_{table}_{op} AFTER {event} ON {table} {'WHEN ' + when if when else ''} BEGIN "
                f"INSERT INTO trail_change (table_name, row_id, op) VALUES ('{table}', {row}.id, '{op}'); "
                f"INSERT INTO trail_image (change_id, before_image, after_image) VALUES (last_insert_rowid(), {before}, {after}); END")


def seal(database, words):
    last = database.execute("SELECT seq, hash FROM trail_command ORDER BY seq DESC LIMIT 1").fetchone() or (0, "")
    seq = last[0] + 1
    parts = [last[1], seq, MOMENT + seq, "An", words, 0, 0]
    changes = database.execute("SELECT c.id, c.table_name, c.row_id, c.op, i.before_image, i.after_image FROM trail_change AS c "
                               "JOIN trail_image AS i ON i.change_id = c.id WHERE c.seq IS NULL ORDER BY c.id").fetchall()
    for change, table, row, op, before, after in changes:
        salt = hashlib.sha256(f"salt {change}".encode()).hexdigest()[:32]
        of_change = digest(salt, table, row, op, before, after)
        parts += [table, row, op, of_change]
        database.execute("UPDATE trail_change SET seq = ?, digest = ? WHERE id = ?", (seq, of_change, change))
        database.execute("UPDATE trail_image SET salt = ? WHERE change_id = ?", (salt, change))
    made = digest(*parts)
    database.execute("INSERT INTO trail_command (seq, moment, author, words, prev_hash, hash) VALUES (?, ?, 'An', ?, ?, ?)",
                     (seq, MOMENT + seq, words, last[1], made))
    return made


def provinces_in_use(book):
    used = {row[0] for row in book.execute("SELECT id FROM province WHERE name IN ('Hà Nội', 'Huế')")}
    tables = [row[0] for row in book.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")]
    for table in tables:
        for column in columns_of(book, table):
            if column == "province_id" and table != "province_alias":
                used |= {row[0] for row in book.execute(f"SELECT DISTINCT province_id FROM {table} WHERE province_id IS NOT NULL")}
    return used


def copy_rows(book, old, tables):
    provinces = provinces_in_use(book)
    created = None
    for table in tables:
        if table == "import_batch":  # before it stands what a new book brings
            created = seal(old, '["book_created","Trà Mộc"]')
        columns = [c for c in columns_of(old, table) if c in columns_of(book, table)]
        if not columns:
            continue
        order = "id" if "id" in columns else ", ".join(columns)
        for number, row in enumerate(book.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}").fetchall()):
            values = dict(zip(columns, row))
            if table == "province" and values["id"] not in provinces or table == "province_alias" and values["province_id"] not in provinces:
                continue
            if table == "holiday" and number >= KEPT_HOLIDAYS:
                continue
            if table == "commission_period" and values["trail_hash"]:
                values["trail_hash"] = created
            old.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", list(values.values()))
    seal(old, '["kept_book"]')


def copy_search(book, old):
    columns = [row[1] for row in old.execute("PRAGMA table_info(search_index)")]
    for row in book.execute(f"SELECT rowid, {', '.join(columns)} FROM search_index ORDER BY rowid"):
        if row[1 + columns.index("kind")] in ("order", "customer", "product", "person"):
            old.execute(f"INSERT INTO search_index (rowid, {', '.join(columns)}) VALUES ({', '.join('?' * len(row))})", row)


def text_of(old, version):
    out = [f"-- A book of version {version}, made by tests/books/keep_book.py; never changed.\nPRAGMA foreign_keys = OFF"]
    objects = old.execute("SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'search\\_index\\_%' ESCAPE '\\' ORDER BY rowid").fetchall()
    out += [sql for kind, _, sql in objects if kind != "trigger"]
    for kind, table, sql in objects:
        if kind != "table":
            continue
        columns = columns_of(old, table)
        named = (["rowid"] if table == "search_index" else []) + columns
        quoted = ", ".join(f"quote({c})" for c in named)
        order = "rowid" if table == "search_index" else "id" if "id" in columns else ", ".join(columns)
        for row in old.execute(f"SELECT {quoted} FROM {table} ORDER BY {order}"):
            out.append(f"INSERT INTO {table} ({', '.join(named)}) VALUES ({', '.join(row)})")
    out += [f"UPDATE sqlite_sequence SET seq = {seq} WHERE name = '{name}'" for name, seq in old.execute("SELECT name, seq FROM sqlite_sequence ORDER BY name")]
    out += [sql for kind, name, sql in objects if kind == "trigger" and not name.startswith("trail_")]
    out += [f"PRAGMA application_id = {APPLICATION}", f"PRAGMA user_version = {version}"]
    return "\n-- next\n".join(out) + "\n"


def main():
    place, version = sys.argv[1], int(sys.argv[2])
    book = sqlite3.connect(f"file:{place}?mode=ro", uri=True)
    old = sqlite3.connect(":memory:", isolation_level=None)
    make_schema(old, version)
    there = {row[0] for row in old.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    tracked = [table for table in source_tables() if table in there]
    make_triggers(old, tracked)
    derived = sorted(t for t in there - set(tracked) - LEFT_OUT if not t.startswith(("sqlite_", "search_index")))
    copy_rows(book, old, tracked)
    for table in derived:
        columns = [c for c in columns_of(old, table) if c in columns_of(book, table)]
        order = "id" if "id" in columns else ", ".join(columns)
        for row in book.execute(f"SELECT {', '.join(columns)} FROM {table} ORDER BY {order}").fetchall():
            old.execute(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({', '.join('?' * len(columns))})", row)
    copy_search(book, old)
    sys.stdout.reconfigure(encoding="utf-8")
    sys.stdout.write(text_of(old, version))


main()
