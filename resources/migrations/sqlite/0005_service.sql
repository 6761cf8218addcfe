-- The book, version 5: what was done with customers, what was promised, and what was spent.
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
CREATE INDEX activity_day ON activity(on_day)
-- next
CREATE INDEX activity_person ON activity(person_id, on_day)
-- next
CREATE INDEX activity_customer ON activity(customer_id, on_day)
-- next
CREATE INDEX activity_order ON activity(order_id)
-- next
CREATE INDEX activity_import ON activity(import_id)
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
    words TEXT NOT NULL DEFAULT '',
    done_on INTEGER,
    outcome TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX promise_due ON promise(due_on)
-- next
CREATE INDEX promise_person ON promise(person_id, due_on)
-- next
CREATE INDEX promise_customer ON promise(customer_id, due_on)
-- next
CREATE INDEX promise_order ON promise(order_id)
-- next
CREATE INDEX promise_import ON promise(import_id)
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
CREATE INDEX expense_day ON expense(on_day)
-- next
CREATE INDEX expense_of_category ON expense(category_id, on_day)
-- next
CREATE INDEX expense_person ON expense(person_id)
-- next
CREATE INDEX expense_import ON expense(import_id)
-- next
CREATE TABLE expense_word (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    word TEXT NOT NULL UNIQUE,
    category_id INTEGER NOT NULL REFERENCES expense_category(id),
    hits INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX expense_word_category ON expense_word(category_id)
