-- The book, version 6: joining. The codes of other systems that an order names; pairs of orders that may be one, and what was
-- decided about them (copy_id: the one that counts nowhere); what a source calls a product; who is credited with orders that
-- name nobody.
CREATE TABLE order_reference (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES sales_order(id),
    code TEXT NOT NULL,
    import_id INTEGER REFERENCES import_batch(id)
) STRICT
-- next
CREATE INDEX order_reference_code ON order_reference(code, order_id)
-- next
CREATE INDEX order_reference_order ON order_reference(order_id)
-- next
CREATE TABLE order_twin (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_id INTEGER NOT NULL REFERENCES sales_order(id),
    second_id INTEGER NOT NULL REFERENCES sales_order(id),
    code TEXT NOT NULL,
    state TEXT NOT NULL,
    copy_id INTEGER REFERENCES sales_order(id),
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (first_id, second_id),
    CHECK (first_id < second_id),
    CHECK ((state = 'same') = (copy_id IS NOT NULL)),
    CHECK (copy_id IS NULL OR copy_id = first_id OR copy_id = second_id)
) STRICT
-- next
CREATE INDEX order_twin_second ON order_twin(second_id)
-- next
CREATE INDEX order_twin_copy ON order_twin(copy_id) WHERE copy_id IS NOT NULL
-- next
CREATE INDEX order_twin_state ON order_twin(state)
-- next
CREATE TABLE product_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source(id),
    sku TEXT NOT NULL DEFAULT '',
    name TEXT NOT NULL DEFAULT '',
    product_id INTEGER NOT NULL REFERENCES product(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (source_id, sku, name)
) STRICT
-- next
CREATE INDEX product_alias_product ON product_alias(product_id)
-- next
CREATE TABLE credit_rule (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    position INTEGER NOT NULL,
    platform TEXT NOT NULL DEFAULT '',
    shop TEXT NOT NULL DEFAULT '',
    area_id INTEGER REFERENCES area(id),
    province_id INTEGER REFERENCES province(id),
    to_keeper INTEGER NOT NULL DEFAULT 0,
    person_id INTEGER REFERENCES person(id),
    valid_from INTEGER NOT NULL DEFAULT 0,
    valid_to INTEGER NOT NULL DEFAULT 99999999,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
