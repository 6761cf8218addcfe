-- The book, version 4: what is done for customers beside orders: activities, promises, expenses.
CREATE TABLE activity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    on_day INTEGER NOT NULL,
    at_minute INTEGER,
    person_id INTEGER REFERENCES person(id),
    customer_id INTEGER REFERENCES customer(id),
    order_id INTEGER REFERENCES sales_order(id),
    kind TEXT NOT NULL,
    note TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE promise (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    made_on INTEGER NOT NULL,
    due_on INTEGER NOT NULL,
    due_minute INTEGER,
    by_whom TEXT NOT NULL,
    kind TEXT NOT NULL,
    person_id INTEGER REFERENCES person(id),
    customer_id INTEGER REFERENCES customer(id),
    order_id INTEGER REFERENCES sales_order(id),
    words TEXT NOT NULL,
    done_on INTEGER,
    outcome TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE expense_category (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    envelope INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE expense (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    on_day INTEGER NOT NULL,
    category_id INTEGER NOT NULL REFERENCES expense_category(id),
    amount INTEGER NOT NULL,
    person_id INTEGER REFERENCES person(id),
    note TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE expense_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    word TEXT NOT NULL UNIQUE,
    category_id INTEGER NOT NULL REFERENCES expense_category(id),
    hits INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
