-- The book, version 1. Statements are separated by a line that says "-- next".
-- Money, quantities (thousandths), prices (currency decimals + 4), rates (millionths) and days (yyyymmdd) are integers.
CREATE TABLE book_setting (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    value TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE calendar_day (
    day INTEGER NOT NULL PRIMARY KEY,
    iso_week INTEGER NOT NULL,
    month INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    year INTEGER NOT NULL,
    weight INTEGER NOT NULL
) STRICT
-- next
CREATE TABLE holiday (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    day INTEGER NOT NULL UNIQUE,
    name TEXT NOT NULL,
    weight INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE import_batch (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    file_name TEXT NOT NULL,
    profile TEXT NOT NULL,
    content_digest TEXT NOT NULL,
    newest_day INTEGER NOT NULL,
    at_moment INTEGER NOT NULL,
    counts TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    newest_day INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE area (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE province (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    folded TEXT NOT NULL,
    valid_from INTEGER NOT NULL DEFAULT 0,
    valid_to INTEGER NOT NULL DEFAULT 99999999,
    area_id INTEGER REFERENCES area(id),
    successor_id INTEGER REFERENCES province(id),
    shipped INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (code, valid_from)
) STRICT
-- next
CREATE TABLE province_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    province_id INTEGER NOT NULL REFERENCES province(id),
    folded TEXT NOT NULL
) STRICT
-- next
CREATE INDEX province_alias_folded ON province_alias(folded)
-- next
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    folded TEXT NOT NULL,
    active_from INTEGER,
    active_to INTEGER,
    confirmed INTEGER NOT NULL DEFAULT 1,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE person_pay (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id),
    from_day INTEGER NOT NULL,
    monthly_salary INTEGER NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (person_id, from_day)
) STRICT
-- next
CREATE TABLE person_region (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id),
    province_id INTEGER NOT NULL REFERENCES province(id),
    import_id INTEGER REFERENCES import_batch(id),
    UNIQUE (person_id, province_id)
) STRICT
-- next
CREATE TABLE team (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL REFERENCES person(id),
    team_id INTEGER NOT NULL REFERENCES team(id),
    is_lead INTEGER NOT NULL DEFAULT 0,
    from_day INTEGER NOT NULL DEFAULT 0,
    to_day INTEGER NOT NULL DEFAULT 99999999,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX membership_person ON membership(person_id, from_day)
-- next
CREATE TABLE channel (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    position INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE payer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE segment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE product_group (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    parent_id INTEGER REFERENCES product_group(id),
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE product (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    folded TEXT NOT NULL,
    group_id INTEGER REFERENCES product_group(id),
    unit TEXT,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE product_price (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product(id),
    from_day INTEGER NOT NULL DEFAULT 0,
    unit_price INTEGER NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (product_id, from_day)
) STRICT
-- next
CREATE TABLE product_cost (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    product_id INTEGER NOT NULL REFERENCES product(id),
    from_day INTEGER NOT NULL DEFAULT 0,
    unit_cost INTEGER NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (product_id, from_day)
) STRICT
-- next
CREATE TABLE customer (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    folded TEXT NOT NULL,
    kind TEXT NOT NULL DEFAULT 'external',
    customer_group TEXT,
    province_id INTEGER REFERENCES province(id),
    segment_id INTEGER REFERENCES segment(id),
    gender TEXT,
    birth_year INTEGER,
    note TEXT,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE customer_contact (
    id INTEGER PRIMARY KEY REFERENCES customer(id),
    phone TEXT,
    phone_typed TEXT,
    email TEXT,
    address TEXT,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX customer_contact_phone ON customer_contact(phone) WHERE phone IS NOT NULL
-- next
CREATE INDEX customer_contact_email ON customer_contact(email) WHERE email IS NOT NULL
-- next
CREATE TABLE sales_order (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source(id),
    code TEXT NOT NULL,
    kind INTEGER NOT NULL DEFAULT 0,
    ordered_on INTEGER NOT NULL,
    at_minute INTEGER,
    status INTEGER NOT NULL,
    confirmed_on INTEGER,
    shipped_on INTEGER,
    completed_on INTEGER,
    cancelled_on INTEGER,
    paid_on INTEGER,
    channel_id INTEGER REFERENCES channel(id),
    campaign_id INTEGER REFERENCES campaign(id),
    referrer_id INTEGER REFERENCES person(id),
    payer_id INTEGER REFERENCES payer(id),
    customer_id INTEGER REFERENCES customer(id),
    province_id INTEGER REFERENCES province(id),
    segment_id INTEGER REFERENCES segment(id),
    discount INTEGER NOT NULL DEFAULT 0,
    shipping INTEGER NOT NULL DEFAULT 0,
    tax INTEGER NOT NULL DEFAULT 0,
    fee INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (source_id, code)
) STRICT
-- next
CREATE INDEX sales_order_day ON sales_order(ordered_on, id)
-- next
CREATE INDEX sales_order_customer ON sales_order(customer_id, ordered_on)
-- next
CREATE TABLE order_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES sales_order(id),
    position INTEGER NOT NULL,
    line_no TEXT,
    product_id INTEGER REFERENCES product(id),
    name TEXT,
    product_group_id INTEGER REFERENCES product_group(id),
    quantity INTEGER NOT NULL,
    unit_price INTEGER,
    discount INTEGER NOT NULL DEFAULT 0,
    net_stated INTEGER,
    unit_cost INTEGER,
    net INTEGER NOT NULL,
    import_id INTEGER REFERENCES import_batch(id)
) STRICT
-- next
CREATE INDEX order_line_order ON order_line(order_id, position)
-- next
CREATE INDEX order_line_product ON order_line(product_id)
-- next
CREATE TABLE order_credit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    order_id INTEGER NOT NULL REFERENCES sales_order(id),
    position INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person(id),
    share INTEGER NOT NULL,
    import_id INTEGER REFERENCES import_batch(id)
) STRICT
-- next
CREATE INDEX order_credit_order ON order_credit(order_id, position)
-- next
CREATE TABLE order_said (
    id INTEGER PRIMARY KEY REFERENCES sales_order(id),
    newest_day INTEGER NOT NULL,
    said TEXT NOT NULL,
    import_id INTEGER REFERENCES import_batch(id)
) STRICT
-- next
CREATE TABLE payment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source(id),
    code TEXT NOT NULL,
    order_id INTEGER NOT NULL REFERENCES sales_order(id),
    day INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    method TEXT,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (source_id, code)
) STRICT
-- next
CREATE INDEX payment_order ON payment(order_id, day)
-- next
CREATE INDEX payment_day ON payment(day, order_id)
-- next
CREATE TABLE row_said (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    source_id INTEGER NOT NULL REFERENCES source(id),
    kind TEXT NOT NULL,
    row_key TEXT NOT NULL,
    said TEXT NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    UNIQUE (source_id, kind, row_key)
) STRICT
-- next
CREATE TABLE sales_return (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source(id),
    code TEXT NOT NULL,
    order_id INTEGER NOT NULL REFERENCES sales_order(id),
    day INTEGER NOT NULL,
    kind INTEGER NOT NULL DEFAULT 0,
    note TEXT,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (source_id, code)
) STRICT
-- next
CREATE INDEX sales_return_order ON sales_return(order_id, day)
-- next
CREATE TABLE return_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    return_id INTEGER NOT NULL REFERENCES sales_return(id),
    position INTEGER NOT NULL,
    line_id INTEGER NOT NULL REFERENCES order_line(id),
    quantity INTEGER NOT NULL,
    net_stated INTEGER,
    import_id INTEGER REFERENCES import_batch(id)
) STRICT
-- next
CREATE INDEX return_line_return ON return_line(return_id, position)
-- next
CREATE INDEX return_line_line ON return_line(line_id)
-- next
CREATE TABLE target (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    metric TEXT NOT NULL,
    subject_kind TEXT NOT NULL,
    subject_id INTEGER NOT NULL DEFAULT 0,
    period_kind TEXT NOT NULL,
    period_first INTEGER NOT NULL,
    filter TEXT NOT NULL DEFAULT '',
    value INTEGER NOT NULL,
    weight INTEGER NOT NULL,
    direction TEXT NOT NULL,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (metric, subject_kind, subject_id, period_kind, period_first, filter)
) STRICT
-- next
CREATE INDEX target_period ON target(period_kind, period_first)
-- next
CREATE TABLE saved_profile (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL UNIQUE,
    document TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE printed_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    period_kind TEXT NOT NULL,
    period_first INTEGER NOT NULL,
    edition TEXT NOT NULL,
    figures TEXT NOT NULL,
    at_moment INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
-- The ledger, stored: clustered by event and day, so a month of any cut is one stretch of the table itself.
CREATE TABLE entry (
    event INTEGER NOT NULL,
    day INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    ordinal INTEGER NOT NULL,
    sale_day INTEGER NOT NULL,
    line_id INTEGER NOT NULL,
    return_id INTEGER,
    kind INTEGER NOT NULL,
    head INTEGER NOT NULL,
    person_id INTEGER,
    lead_id INTEGER,
    channel_id INTEGER,
    province_id INTEGER,
    campaign_id INTEGER,
    product_id INTEGER,
    product_group_id INTEGER,
    customer_id INTEGER,
    segment_id INTEGER,
    quantity INTEGER NOT NULL,
    net INTEGER NOT NULL,
    gross_profit INTEGER,
    PRIMARY KEY (event, day, order_id, ordinal)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX entry_order ON entry(order_id)
-- next
CREATE TABLE first_order (
    event INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    day INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    PRIMARY KEY (event, customer_id)
) STRICT, WITHOUT ROWID
-- next
CREATE INDEX first_order_day ON first_order(event, day, order_id)
-- next
CREATE TABLE order_total (
    order_id INTEGER NOT NULL PRIMARY KEY,
    lines INTEGER NOT NULL,
    net INTEGER NOT NULL,
    due INTEGER NOT NULL,
    paid INTEGER NOT NULL,
    returned INTEGER NOT NULL,
    paid_day INTEGER
) STRICT
-- next
CREATE TABLE trail_command (
    seq INTEGER NOT NULL PRIMARY KEY,
    moment INTEGER NOT NULL,
    author TEXT NOT NULL,
    words TEXT NOT NULL,
    undoes INTEGER,
    import_id INTEGER,
    prev_hash TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT
-- next
CREATE TABLE trail_change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    seq INTEGER,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    op TEXT NOT NULL,
    digest TEXT
) STRICT
-- next
CREATE INDEX trail_change_seq ON trail_change(seq, id)
-- next
CREATE INDEX trail_change_row ON trail_change(table_name, row_id, id)
-- next
CREATE TABLE trail_image (
    change_id INTEGER NOT NULL PRIMARY KEY REFERENCES trail_change(id),
    before_image TEXT,
    after_image TEXT,
    salt TEXT
) STRICT
-- next
CREATE VIRTUAL TABLE search_index USING fts5(folded, kind UNINDEXED, row_id UNINDEXED, tokenize = 'unicode61 remove_diacritics 0', prefix = '1 2 3')
