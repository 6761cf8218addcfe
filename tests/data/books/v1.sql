-- A book of version 1, made by tests/books/keep_book.py; never changed.
PRAGMA foreign_keys = OFF
-- next
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
-- next
INSERT INTO book_setting (id, key, value, version) VALUES (1, 'name', 'Trà Mộc', 1)
-- next
INSERT INTO holiday (id, day, name, weight, version) VALUES (1, 20240101, 'Tết Dương lịch', 0, 1)
-- next
INSERT INTO holiday (id, day, name, weight, version) VALUES (2, 20240208, 'Tết Nguyên đán', 0, 1)
-- next
INSERT INTO holiday (id, day, name, weight, version) VALUES (3, 20240209, 'Tết Nguyên đán', 0, 1)
-- next
INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts, undone, version) VALUES (1, 'e684ceb24328ca3be04421d5f92a3134', 'people', 'people.csv', 'mapping-free', '661be4ae56ad9d330c7009bbfbebab02c3180eb93c90439d7cff80f3baec5695', 0, 1795796990276, '{"added":{"memberships":2,"people":2,"salaries":2,"teams":1},"changed":{},"kept":0,"read":2,"skipped":0,"unchanged":{}}', 0, 1)
-- next
INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts, undone, version) VALUES (2, '8b2bb5b69d698452df8454ea4673f48d', 'products', 'products.csv', 'mapping-free', 'd0f93e26e23615a99f5ceb393fc8675f2b9007d9fc1b7263e4d61705e93ff10d', 0, 1795796990518, '{"added":{"product_groups":3,"products":2},"changed":{},"kept":0,"read":2,"skipped":0,"unchanged":{}}', 0, 1)
-- next
INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts, undone, version) VALUES (3, '6a22b1ce6bc16cdc53fa8b2657646bcc', 'customers', 'customers.csv', 'mapping-free', '667828d53a085dde164be34008d0087b331fe55a7dd46f56ddbbb2257beb52f3', 0, 1795796990682, '{"added":{"customers":3,"segments":1},"changed":{},"kept":0,"read":3,"skipped":0,"unchanged":{}}', 0, 1)
-- next
INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts, undone, version) VALUES (4, 'dcd56a7c78f9bd7ba6f8eb3f32d27c46', 'orders', 'orders.csv', 'mapping-free', '0c1277499fac5eb31b179f846398852acd8401c44f89c46a2a81196a9a9951bc', 20261001, 1795796990823, '{"added":{"campaigns":1,"lines":5,"orders":4},"changed":{},"kept":0,"read":5,"skipped":0,"unchanged":{}}', 0, 1)
-- next
INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts, undone, version) VALUES (5, 'cc7a93c3f8cf274fe7ac8918e04da503', 'payments', 'payments.csv', 'mapping-free', '178c393a956c3bb7ae1533cfc78a02ccba0b520f413ad548aa092e098b4ec2e8', 20260828, 1795796990997, '{"added":{"payments":2},"changed":{},"kept":0,"read":2,"skipped":0,"unchanged":{}}', 0, 1)
-- next
INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts, undone, version) VALUES (6, '178bb9e077d85bd32a00417a88d7eebc', 'returns', 'returns.csv', 'mapping-free', 'd11c2f803b15ce8dc55a7283e6f331b1083ad6f49fc12ef5864960dd17e59e46', 20260915, 1795796991211, '{"added":{"returns":1},"changed":{},"kept":0,"read":1,"skipped":0,"unchanged":{}}', 0, 1)
-- next
INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts, undone, version) VALUES (7, '6bed8d26ab7208b98870945984972d89', 'targets', 'targets.csv', 'mapping-free', 'd371a415c88e87fe6b985c5147aad51b1576cb867be55eaf7384a2c55fbb6335', 0, 1795796991446, '{"added":{"targets":2},"changed":{},"kept":0,"read":2,"skipped":0,"unchanged":{}}', 0, 1)
-- next
INSERT INTO import_batch (id, uid, kind, file_name, profile, content_digest, newest_day, at_moment, counts, undone, version) VALUES (8, '630f32d72190b5cc9544c1be7eb6a9aa', 'targets', 'other-targets.csv', 'mapping-free', '9ae69f0c08bada25b85b4ff37b3cda305715c4516b637c3970167f9351442d74', 0, 1795796991607, '{"added":{"targets":1},"changed":{},"kept":0,"read":2,"skipped":0,"unchanged":{"targets":1}}', 1, 2)
-- next
INSERT INTO source (id, code, newest_day, import_id, version) VALUES (1, '', 20261001, 1, 2)
-- next
INSERT INTO source (id, code, newest_day, import_id, version) VALUES (2, 'hand', 0, NULL, 1)
-- next
INSERT INTO area (id, code, name, sort_key, position, import_id, version) VALUES (1, 'bac', 'Miền Bắc', 'QMIR"DBE!001004!10001', 1, NULL, 1)
-- next
INSERT INTO area (id, code, name, sort_key, position, import_id, version) VALUES (2, 'trung', 'Miền Trung', 'QMIR"ZX[RK!001!10001', 2, NULL, 1)
-- next
INSERT INTO area (id, code, name, sort_key, position, import_id, version) VALUES (3, 'nam', 'Miền Nam', 'QMIR"RAQ!001!10001', 3, NULL, 1)
-- next
INSERT INTO province (id, code, name, sort_key, folded, valid_from, valid_to, area_id, successor_id, shipped, import_id, version) VALUES (1, '01', 'Hà Nội', 'LA"RTM!0105!101', 'ha noi', 0, 99999999, 1, NULL, 1, NULL, 1)
-- next
INSERT INTO province (id, code, name, sort_key, folded, valid_from, valid_to, area_id, successor_id, shipped, import_id, version) VALUES (17, '46', 'Huế', 'L[I!004!1', 'hue', 0, 99999999, 2, NULL, 1, NULL, 1)
-- next
INSERT INTO province_alias (id, province_id, folded) VALUES (1, 1, 'hanoi')
-- next
INSERT INTO province_alias (id, province_id, folded) VALUES (2, 1, 'hn')
-- next
INSERT INTO province_alias (id, province_id, folded) VALUES (3, 1, 'hanoi')
-- next
INSERT INTO province_alias (id, province_id, folded) VALUES (4, 1, 'hanoicity')
-- next
INSERT INTO province_alias (id, province_id, folded) VALUES (8, 17, 'hue')
-- next
INSERT INTO province_alias (id, province_id, folded) VALUES (9, 17, 'thuathienhue')
-- next
INSERT INTO province_alias (id, province_id, folded) VALUES (10, 17, 'thuathienhue')
-- next
INSERT INTO province_alias (id, province_id, folded) VALUES (11, 17, 'tthue')
-- next
INSERT INTO person (id, uid, code, name, sort_key, folded, active_from, active_to, confirmed, import_id, version) VALUES (1, '8e468218c189c246a70acfd7075b159c', 'AN', 'Nguyễn Hoài An', 'AR!!1 RK[`IR"LSAM!000030001!1000001', 'nguyen hoai an', 20260101, NULL, 1, 1, 2)
-- next
INSERT INTO person (id, uid, code, name, sort_key, folded, active_from, active_to, confirmed, import_id, version) VALUES (2, 'bc0cce23734b3d768d28371e0b63c871', 'BINH', 'Phạm Đức Bình', 'DMRL!01!1 VLAQ"G\E!005004!10001', 'pham duc binh', 20260101, NULL, 1, 1, 2)
-- next
INSERT INTO person_pay (id, person_id, from_day, monthly_salary, import_id, version) VALUES (1, 1, 20260101, 13500000, 1, 1)
-- next
INSERT INTO person_pay (id, person_id, from_day, monthly_salary, import_id, version) VALUES (2, 2, 20260101, 12000000, 1, 1)
-- next
INSERT INTO person_region (id, person_id, province_id, import_id) VALUES (1, 1, 1, 1)
-- next
INSERT INTO person_region (id, person_id, province_id, import_id) VALUES (2, 2, 17, 1)
-- next
INSERT INTO team (id, uid, code, name, sort_key, import_id, version) VALUES (1, '5ed2c64fa1f1d1c1af1f306d9fbc739d', 'Hà Nội', 'Hà Nội', 'LA"RTM!0105!101', 1, 1)
-- next
INSERT INTO membership (id, person_id, team_id, is_lead, from_day, to_day, import_id, version) VALUES (1, 1, 1, 1, 20260101, 99999999, 1, 1)
-- next
INSERT INTO membership (id, person_id, team_id, is_lead, from_day, to_day, import_id, version) VALUES (2, 2, 1, 0, 20260101, 99999999, 1, 1)
-- next
INSERT INTO channel (id, uid, code, name, sort_key, position, import_id, version) VALUES (1, 'e7824144be427cdd99d2e80c00fdeb78', 'shop', 'Cửa hàng', 'E\A"LARK!02001!1', 1, NULL, 1)
-- next
INSERT INTO channel (id, uid, code, name, sort_key, position, import_id, version) VALUES (2, 'e1e957f307b6d68d4dee526d86377980', 'shopee', 'Shopee', 'YLSVHH!!1', 2, NULL, 1)
-- next
INSERT INTO channel (id, uid, code, name, sort_key, position, import_id, version) VALUES (3, '5619932a6415da91db6d975b4f5bd798', 'tiktok', 'TikTok Shop', 'ZMOZSO"YLSV!!1001001', 3, NULL, 1)
-- next
INSERT INTO channel (id, uid, code, name, sort_key, position, import_id, version) VALUES (4, 'ac913ae3d3a36399fc53667fe7cda1c5', 'lazada', 'Lazada', 'PAaAFA!!1', 4, NULL, 1)
-- next
INSERT INTO channel (id, uid, code, name, sort_key, position, import_id, version) VALUES (5, '82295e8325b8c26a46bbbe3652df1f88', 'facebook', 'Facebook', 'JAEHDSSO!!1', 5, NULL, 1)
-- next
INSERT INTO channel (id, uid, code, name, sort_key, position, import_id, version) VALUES (6, '4a451bbe1f0e1afe3aaabe2f12fc5e2a', 'zalo', 'Zalo', 'aAPS!!1', 6, NULL, 1)
-- next
INSERT INTO campaign (id, code, name, sort_key, import_id, version) VALUES (1, 'Thu', 'Thu', 'ZL[!!1', 4, 1)
-- next
INSERT INTO segment (id, code, name, sort_key, import_id, version) VALUES (1, 'Khách quen', 'Khách quen', 'OLAEL"W[HR!004!1', 3, 1)
-- next
INSERT INTO product_group (id, uid, code, name, sort_key, parent_id, import_id, version) VALUES (1, '741f820e49404fe6f257db43436a7795', 'Cà phê', 'Cà phê', 'EA"VLI!01!1', 2, 2, 2)
-- next
INSERT INTO product_group (id, uid, code, name, sort_key, parent_id, import_id, version) VALUES (2, '2e2bb9f310c3a0bf4193b69c6e73209d', 'Đồ uống', 'Đồ uống', 'GT"[TRK!0104!1', NULL, 2, 1)
-- next
INSERT INTO product_group (id, uid, code, name, sort_key, parent_id, import_id, version) VALUES (3, '91b10a0a25c24accdf034dbca2bf200b', 'Trà', 'Trà', 'ZXA!001!1', 2, 2, 2)
-- next
INSERT INTO product (id, uid, code, name, sort_key, folded, group_id, unit, import_id, version) VALUES (1, 'd160fcb6b7ca7284d324875eb8a7f625', 'CF', 'Cà phê', 'EA"VLI!01!1', 'ca phe', 1, 'gói', 2, 1)
-- next
INSERT INTO product (id, uid, code, name, sort_key, folded, group_id, unit, import_id, version) VALUES (2, 'ecfdd8ed9841175e5d23e7856892604c', 'TRA', 'Trà sen', 'ZXA"YHR!001!1', 'tra sen', 3, 'gói', 2, 1)
-- next
INSERT INTO product_price (id, product_id, from_day, unit_price, import_id, version) VALUES (1, 1, 0, 2500000000, 2, 1)
-- next
INSERT INTO product_price (id, product_id, from_day, unit_price, import_id, version) VALUES (2, 2, 0, 1500000000, 2, 1)
-- next
INSERT INTO product_cost (id, product_id, from_day, unit_cost, import_id, version) VALUES (1, 1, 0, 1600000000, 2, 1)
-- next
INSERT INTO product_cost (id, product_id, from_day, unit_cost, import_id, version) VALUES (2, 2, 0, 900000000, 2, 1)
-- next
INSERT INTO customer (id, uid, code, name, sort_key, folded, kind, customer_group, province_id, segment_id, gender, birth_year, note, import_id, version) VALUES (1, '426cd66e85996535f1f22c19e20a6955', 'K1', 'Trần Thị Lan', 'PAR!!1 ZXCR"ZLM!0010005!10001', 'tran thi lan', 'external', NULL, 1, 1, NULL, 1990, NULL, 3, 3)
-- next
INSERT INTO customer (id, uid, code, name, sort_key, folded, kind, customer_group, province_id, segment_id, gender, birth_year, note, import_id, version) VALUES (2, '4ccd28eccf50ecb9934cd35afb5d5619', 'K2', 'Lê Văn Nam', 'RAQ!!1 PI"]BR!!101', 'le van nam', 'external', NULL, 17, NULL, NULL, NULL, NULL, 3, 1)
-- next
INSERT INTO customer_contact (id, phone, phone_typed, email, address, import_id, version) VALUES (1, '+84912345678', '0912345678', 'lan@example.com', '12 Hàng Đào', 3, 1)
-- next
INSERT INTO customer_contact (id, phone, phone_typed, email, address, import_id, version) VALUES (2, '+84987654321', '0987654321', NULL, NULL, 3, 1)
-- next
INSERT INTO sales_order (id, uid, source_id, code, kind, ordered_on, at_minute, status, confirmed_on, shipped_on, completed_on, cancelled_on, paid_on, channel_id, campaign_id, referrer_id, payer_id, customer_id, province_id, segment_id, discount, shipping, tax, fee, note, import_id, version) VALUES (1, 'e884baf691f36edd12afb40cd3d856e2', 1, 'DH1', 0, 20260805, NULL, 3, NULL, NULL, 20260810, NULL, NULL, 6, 1, NULL, NULL, 1, 1, 1, 0, 0, 0, 0, NULL, 4, 1)
-- next
INSERT INTO sales_order (id, uid, source_id, code, kind, ordered_on, at_minute, status, confirmed_on, shipped_on, completed_on, cancelled_on, paid_on, channel_id, campaign_id, referrer_id, payer_id, customer_id, province_id, segment_id, discount, shipping, tax, fee, note, import_id, version) VALUES (2, 'ace4029d13f8dc94b48a7653e02e0ffb', 1, 'DH2', 0, 20260820, NULL, 3, NULL, NULL, 20260825, NULL, NULL, 2, NULL, NULL, NULL, 2, 17, NULL, 0, 0, 0, 0, NULL, 4, 1)
-- next
INSERT INTO sales_order (id, uid, source_id, code, kind, ordered_on, at_minute, status, confirmed_on, shipped_on, completed_on, cancelled_on, paid_on, channel_id, campaign_id, referrer_id, payer_id, customer_id, province_id, segment_id, discount, shipping, tax, fee, note, import_id, version) VALUES (3, '5830b63275ef4fff899654409298b599', 1, 'DH3', 0, 20260903, NULL, 3, NULL, NULL, 20260908, NULL, NULL, 6, NULL, NULL, NULL, 1, 1, 1, 0, 0, 0, 0, NULL, 4, 2)
-- next
INSERT INTO sales_order (id, uid, source_id, code, kind, ordered_on, at_minute, status, confirmed_on, shipped_on, completed_on, cancelled_on, paid_on, channel_id, campaign_id, referrer_id, payer_id, customer_id, province_id, segment_id, discount, shipping, tax, fee, note, import_id, version) VALUES (4, '28a29627f55b20afbf45be97f56ef52c', 1, 'DH4', 0, 20261001, NULL, 1, NULL, NULL, NULL, NULL, NULL, 6, NULL, NULL, NULL, 1, 1, 1, 0, 0, 0, 0, NULL, 4, 3)
-- next
INSERT INTO order_line (id, order_id, position, line_no, product_id, name, product_group_id, quantity, unit_price, discount, net_stated, unit_cost, net, import_id) VALUES (1, 1, 0, NULL, 2, NULL, 3, 2000, 1500000000, 0, NULL, 900000000, 300000, 4)
-- next
INSERT INTO order_line (id, order_id, position, line_no, product_id, name, product_group_id, quantity, unit_price, discount, net_stated, unit_cost, net, import_id) VALUES (2, 1, 1, NULL, 1, NULL, 1, 1000, 2500000000, 0, NULL, 1600000000, 250000, 4)
-- next
INSERT INTO order_line (id, order_id, position, line_no, product_id, name, product_group_id, quantity, unit_price, discount, net_stated, unit_cost, net, import_id) VALUES (3, 2, 0, NULL, 1, NULL, 1, 4000, 2500000000, 0, NULL, 1600000000, 1000000, 4)
-- next
INSERT INTO order_line (id, order_id, position, line_no, product_id, name, product_group_id, quantity, unit_price, discount, net_stated, unit_cost, net, import_id) VALUES (4, 3, 0, NULL, 2, NULL, 3, 10000, 1500000000, 0, NULL, 900000000, 1500000, 4)
-- next
INSERT INTO order_line (id, order_id, position, line_no, product_id, name, product_group_id, quantity, unit_price, discount, net_stated, unit_cost, net, import_id) VALUES (5, 4, 0, NULL, 2, NULL, 3, 1000, 1500000000, 0, NULL, 900000000, 150000, 4)
-- next
INSERT INTO order_credit (id, order_id, position, person_id, share, import_id) VALUES (1, 1, 0, 1, 1000000, 4)
-- next
INSERT INTO order_credit (id, order_id, position, person_id, share, import_id) VALUES (2, 2, 0, 1, 600000, 4)
-- next
INSERT INTO order_credit (id, order_id, position, person_id, share, import_id) VALUES (3, 2, 1, 2, 400000, 4)
-- next
INSERT INTO order_credit (id, order_id, position, person_id, share, import_id) VALUES (4, 3, 0, 2, 1000000, 4)
-- next
INSERT INTO order_credit (id, order_id, position, person_id, share, import_id) VALUES (5, 4, 0, 2, 1000000, 4)
-- next
INSERT INTO order_said (id, newest_day, said, import_id) VALUES (1, 20260810, '{"v":1,"d":"20260805","s":"3","sd":"20260810","c":"Zalo","m":"Thu","p":"AN","g":"","kc":"K1","l":[{"p":"TRA","q":"2000","u":"1500000000"},{"p":"CF","q":"1000","u":"2500000000"}]}', 4)
-- next
INSERT INTO order_said (id, newest_day, said, import_id) VALUES (2, 20260825, '{"v":1,"d":"20260820","s":"3","sd":"20260825","c":"Shopee","m":"","p":"AN:60;BINH:40","g":"","kc":"K2","l":[{"p":"CF","q":"4000","u":"2500000000"}]}', 4)
-- next
INSERT INTO order_said (id, newest_day, said, import_id) VALUES (3, 20260908, '{"v":1,"d":"20260903","s":"3","sd":"20260908","c":"Zalo","m":"","p":"BINH","g":"","kc":"K1","l":[{"p":"TRA","q":"10000","u":"1500000000"}]}', 4)
-- next
INSERT INTO order_said (id, newest_day, said, import_id) VALUES (4, 20261001, '{"v":1,"d":"20261001","s":"1","sd":"","c":"Zalo","m":"","p":"BINH","g":"","kc":"K3","l":[{"p":"TRA","q":"1000","u":"1500000000"}]}', 4)
-- next
INSERT INTO payment (id, uid, source_id, code, order_id, day, amount, method, import_id, version) VALUES (1, '85abe3fd62df027a8cd1fb7fd1bc13ca', 1, 'TT1', 1, 20260812, 550000, 'tiền mặt', 5, 1)
-- next
INSERT INTO payment (id, uid, source_id, code, order_id, day, amount, method, import_id, version) VALUES (2, '3600e0098a48dff911dcf7dd8cc22e4e', 1, 'TT2', 2, 20260828, 400000, 'chuyển khoản', 5, 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (1, 1, 'person', 'AN', '=b725fbe4a133699e name=6c6cdfcd295c15b01cd5ee36b7f5f046', 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (2, 1, 'membership', 'AN|2026-01-01|Hà Nội', '=77aa83e9c9216944 lead=5d9198d8c9822a326cdb03344bd23fd0 to=28c6582899f869dec3f84072a029fd57', 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (3, 1, 'salary', 'AN|2026-01-01', '=c95dc9b77dc08b0e base_salary=1cfc244f6fc6d7b7a39f89ee6e752665', 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (4, 1, 'regions', 'AN|2026-01-01', '=4de0955da1cb3b00 regions=32004abf71ef1126e3b68f9ca1350fb8', 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (5, 1, 'person', 'BINH', '=b692ca10c137955c name=22702acb07dafb6310040c8074dbc665', 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (6, 1, 'membership', 'BINH|2026-01-01|Hà Nội', '=9275e1ce405865b3 lead=de6b11cddec388ad0bec144a58b5eb5d to=20b8835316a2e5a4fab31d9bdba11f3f', 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (7, 1, 'salary', 'BINH|2026-01-01', '=5d7dd362026fc30 base_salary=07dceab7822ec69cbe2b4f2b87910e0e', 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (8, 1, 'regions', 'BINH|2026-01-01', '=1e22ee61fa349de2 regions=ec64215d9de3b75b9b6c4509a75deb37', 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (9, 1, 'active', 'AN', '=38ae065e001190cf days=10fdee92b31d2d1ba5f8d84a34670dd5', 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (10, 1, 'active', 'BINH', '=e80e209af9b8bccf days=71f8ad01d01125b2f13fb71b4ba7f0ce', 1)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (11, 1, 'product', 'CF', '=7683c16c471a2695 group=2bd386cdf6b39f816162acc514dc780c name=76bd3f064476fbcae5ad73d537d01ab7 parent_group=4ebfb9531c49a462e494f5ecd200b3d9 price=cb80383709ed9a72ae93056469320766 unit=8565aed7b93111abc4a40a2d4b57c452', 2)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (12, 1, 'cost', 'CF|', '=6094eaddba347fe2 cost=121cfd5fac8be98e97d4d835b275ca16', 2)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (13, 1, 'product', 'TRA', '=b97880c4d826c1e9 group=9eb52fce29734488d81c85fb0ac4596d name=3b19a47b22420f09ffd5ec2c8a02a848 parent_group=e8132ea5aca6e8905d6e63325d858cd7 price=d473236c12b478113057cef6ea7d0e22 unit=ae3e3f92b3db987edfc690250955d846', 2)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (14, 1, 'cost', 'TRA|', '=d3cc6e697da25273 cost=f0b3e0807b98a76ecf1e71478cb372df', 2)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (15, 1, 'customer', 'K1', '=a3ad689706e0521d address=33086a464ad4cfc81a33e71117d84362 birth_year=b0b5a46dfa8be881c91028e0662ca42e email=c6dce1c1a89ccb06effed1d8e08aa14e kind=3259d67023c0cde722397c5a7d44e5b0 name=355ad9c4c53428d999a2a8baf2b91223 phone=00df3b4a4eabda75ff7e190ffefd53a4 province=696c3643225cce2fd41cdd95958f8378 segment=97370179eee465f77d9fb2211407747c', 3)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (16, 1, 'customer', 'K2', '=360777ca452653da kind=9e7e432245af43f5bbee27c2959211fc name=75efc6da2ca22fa03a18f4b357887acb phone=d814338c3c52b7e8917bb01ee1f8824a province=33414f7b4115519096eed0c1641d8c6c', 3)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (17, 1, 'customer', 'K3', '=5bbd67b165300580 kind=a255fb284fe0c18d95a901050204995e name=7d23ece87d10f1e885aa1bdc0f368545 phone=2aab6d2e34bcebef066b91ddb264866d province=4bff14934d52c7c4fbd66c345b424926', 3)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (18, 1, 'payment', 'TT1', '=938d8f79a95cc94a amount=90d26cd03fbeceb6013bf276196b6330 method=bc494b184367799b83add871cf664832 on=0e8652dee65ee9a22513e5d8ac0d2d5a', 5)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (19, 1, 'payment', 'TT2', '=58435a926e09baf8 amount=edf7f1cccbba954a5b101e0dc05a4752 method=15801e0e20da815af380ccc1594cbdbf on=762b91d932f90674710d902197d7d1c6', 5)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (20, 1, 'return', 'DH3|TH1', '=b4293b7901b37693 lines=fa0f02c83b28ca34739733233754c8ad on=7c160a0dcb02b46f3de6864dff06827c', 6)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (21, 1, 'target', 'revenue|person:AN|2026-09|', '=6d75dd009fb7fc9d direction=7dc530dbe152a39d10aca072f0b8696a value=f78e9f8837667f42e644f245a77b0e73 weight=b971a1026476f9360b5aecb5e11503ae', 7)
-- next
INSERT INTO row_said (id, source_id, kind, row_key, said, import_id) VALUES (22, 1, 'target', 'revenue|everyone|2026-09|', '=f15fd878ba57cb2b direction=d17eb0f69bfdac2c87e51d8bd1d13aa1 value=4fe7a31086123110fc5936d610798a40 weight=25889d26517eec9dfb2fd075386f205c', 7)
-- next
INSERT INTO sales_return (id, uid, source_id, code, order_id, day, kind, note, import_id, version) VALUES (1, '6be84fd952be293a0166abe8b7397b75', 1, 'TH1', 3, 20260915, 0, NULL, 6, 1)
-- next
INSERT INTO return_line (id, return_id, position, line_id, quantity, net_stated, import_id) VALUES (1, 1, 0, 4, 1000, NULL, 6)
-- next
INSERT INTO target (id, uid, metric, subject_kind, subject_id, period_kind, period_first, filter, value, weight, direction, import_id, version) VALUES (1, 'e794d26fa4a8fcc410b8aa0b8fa98045', 'revenue', 'person', 1, 'month', 20260901, '', 1000000, 100000, 'higher', 7, 1)
-- next
INSERT INTO target (id, uid, metric, subject_kind, subject_id, period_kind, period_first, filter, value, weight, direction, import_id, version) VALUES (2, '6e367e518d5690d1b4b161c561d1263d', 'revenue', 'everyone', 0, 'month', 20260901, '', 2000000, 100000, 'higher', 7, 1)
-- next
INSERT INTO entry (event, day, order_id, ordinal, sale_day, line_id, return_id, kind, head, person_id, lead_id, channel_id, province_id, campaign_id, product_id, product_group_id, customer_id, segment_id, quantity, net, gross_profit) VALUES (2, 20260810, 1, 0, 20260810, 1, NULL, 0, 1, 1, 1, 6, 1, 1, 2, 3, 1, 1, 2000, 300000, 120000)
-- next
INSERT INTO entry (event, day, order_id, ordinal, sale_day, line_id, return_id, kind, head, person_id, lead_id, channel_id, province_id, campaign_id, product_id, product_group_id, customer_id, segment_id, quantity, net, gross_profit) VALUES (2, 20260810, 1, 1, 20260810, 2, NULL, 0, 0, 1, 1, 6, 1, 1, 1, 1, 1, 1, 1000, 250000, 90000)
-- next
INSERT INTO entry (event, day, order_id, ordinal, sale_day, line_id, return_id, kind, head, person_id, lead_id, channel_id, province_id, campaign_id, product_id, product_group_id, customer_id, segment_id, quantity, net, gross_profit) VALUES (2, 20260825, 2, 0, 20260825, 3, NULL, 0, 1, 1, 1, 2, 17, NULL, 1, 1, 2, NULL, 2400, 600000, 216000)
-- next
INSERT INTO entry (event, day, order_id, ordinal, sale_day, line_id, return_id, kind, head, person_id, lead_id, channel_id, province_id, campaign_id, product_id, product_group_id, customer_id, segment_id, quantity, net, gross_profit) VALUES (2, 20260825, 2, 1, 20260825, 3, NULL, 0, 0, 2, 1, 2, 17, NULL, 1, 1, 2, NULL, 1600, 400000, 144000)
-- next
INSERT INTO entry (event, day, order_id, ordinal, sale_day, line_id, return_id, kind, head, person_id, lead_id, channel_id, province_id, campaign_id, product_id, product_group_id, customer_id, segment_id, quantity, net, gross_profit) VALUES (2, 20260908, 3, 0, 20260908, 4, NULL, 0, 1, 2, 2, 6, 1, NULL, 2, 3, 1, 1, 10000, 1500000, 600000)
-- next
INSERT INTO entry (event, day, order_id, ordinal, sale_day, line_id, return_id, kind, head, person_id, lead_id, channel_id, province_id, campaign_id, product_id, product_group_id, customer_id, segment_id, quantity, net, gross_profit) VALUES (2, 20260915, 3, 1, 20260908, 4, 1, 1, 0, 2, 2, 6, 1, NULL, 2, 3, 1, 1, -1000, -150000, -60000)
-- next
INSERT INTO first_order (event, customer_id, day, order_id) VALUES (2, 1, 20260810, 1)
-- next
INSERT INTO first_order (event, customer_id, day, order_id) VALUES (2, 2, 20260825, 2)
-- next
INSERT INTO order_total (order_id, lines, net, due, paid, returned, paid_day) VALUES (1, 2, 550000, 550000, 550000, 0, 20260812)
-- next
INSERT INTO order_total (order_id, lines, net, due, paid, returned, paid_day) VALUES (2, 1, 1000000, 1000000, 400000, 0, NULL)
-- next
INSERT INTO order_total (order_id, lines, net, due, paid, returned, paid_day) VALUES (3, 1, 1500000, 1350000, 0, 150000, NULL)
-- next
INSERT INTO order_total (order_id, lines, net, due, paid, returned, paid_day) VALUES (4, 1, 150000, 150000, 0, 0, NULL)
-- next
INSERT INTO trail_command (seq, moment, author, words, undoes, import_id, prev_hash, hash) VALUES (1, 1790000000001, 'An', '["book_created","Trà Mộc"]', NULL, NULL, '', 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45')
-- next
INSERT INTO trail_command (seq, moment, author, words, undoes, import_id, prev_hash, hash) VALUES (2, 1790000000002, 'An', '["kept_book"]', NULL, NULL, 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', 'ef203f76f77422241540e9ff160785dee6277ee694dac26f98ef668d21630fc7')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (1, 1, 'book_setting', 1, 'i', 'e3a3ed1d32560073faf09517927d217bf12489b5e25cedfc8c9540ec0cdbed39')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (2, 1, 'holiday', 1, 'i', 'e324bde9f99d731db7bad29a145fc00928571ca7faf6ad2c9ab2d1e6ed40f986')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (3, 1, 'holiday', 2, 'i', '9271c4eb42b81b3d1ae23f41edef4e6a17129ba17f6ec44e54523cc5e2a7e59b')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (4, 1, 'holiday', 3, 'i', '34e6b232fc88b99d7f6f81c4012cba0b27d75a7765557393c3d0f849b551a518')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (5, 2, 'import_batch', 1, 'i', 'c029f565622a77cbaacb1a5dfbf1fd1e3593256fae3184c3b4af0a94c15449ef')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (6, 2, 'import_batch', 2, 'i', 'd24455fde237d0ffbf98f88bc8b82441d143eb13f2826b6dd78978f1a55265a1')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (7, 2, 'import_batch', 3, 'i', '0906413f55bca92cdacce3d0c1692021d4156bdbf66cbf0ede076d397f45a811')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (8, 2, 'import_batch', 4, 'i', 'c43d329d359f50c59f2b0d91660292073a597cae94909fbea4ea28086256ad4b')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (9, 2, 'import_batch', 5, 'i', 'e223bcdd018a9c923d8bd1a7a6564791a33331b41e7fbc6adf2efea7b66be824')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (10, 2, 'import_batch', 6, 'i', 'afe347ea4790c2ed1f9ba0c1cc15ca74eb7e91bfe88ae342795b5d3273888e13')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (11, 2, 'import_batch', 7, 'i', '9f18516bb3a92e7a5a101280c7ca3497ac6a7fc8f8aac34d4c7119e81f3964e1')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (12, 2, 'import_batch', 8, 'i', '2fcf494d20039e836c4dbe285de66a1f5772db87f24db14a001c0de736de5da2')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (13, 2, 'source', 2, 'i', 'bf812ae1690fb3360a60b904d420683936c435bcafbc9a730dc93a232e8e4479')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (14, 2, 'area', 1, 'i', '5dc37ee75d340b43d8e876c8b4d6574fc61de6c9af08932d6ab1976228f3e164')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (15, 2, 'area', 2, 'i', '1800db3ccfd13db08de7fa0b8791ccc68e8921b1a61f348c5c13e7a825a36b0a')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (16, 2, 'area', 3, 'i', '92b4e7288dd90293bccc9e634cb56bc9a3bdd248123591ffe72e4d293d0afeea')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (17, 2, 'province', 1, 'i', 'bb7bb3408af4a9ab93995f5650806af6d9f96c89b2b76f4264f5e25261686d87')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (18, 2, 'province', 17, 'i', '4961cc8614096a5039dd435b6d547f00f9b511dc0c2adda78791f7439eb8ce47')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (19, 2, 'province_alias', 1, 'i', '8b4418af5411e89141ef137e56a0afbe13c902a787c1a071c33a6016da648e67')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (20, 2, 'province_alias', 2, 'i', '76665650b726e8397965bac8b33708a6d295d13a8d71b4fa0991856b29cba9b9')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (21, 2, 'province_alias', 3, 'i', '18bbc0fffa80ef7774edec67064017fb5a5db4fb36df0c11a38f73c0f9dc98c5')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (22, 2, 'province_alias', 4, 'i', '580cf66c4f67d5cf0433b04ff77038ea417f30d2a6a9b5e23693a2e3f2f38c58')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (23, 2, 'province_alias', 8, 'i', '54441359e30515d2b4db04b0e2d089dae3269828e9ecdb3fd8976c0e72b8fbec')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (24, 2, 'province_alias', 9, 'i', '1f9769f7963240979c0ef3e3170c52ae99d931c4a8516db5c313ff1080652d50')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (25, 2, 'province_alias', 10, 'i', '9adabc5b3a68a6b2f1f41782e0ed8be869eb32a57f2c88827c7936547b7bdcf9')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (26, 2, 'province_alias', 11, 'i', '9d41e4135c58e5a3fc8017517b15c25ba0bb080b110d2da1392b95ee05e30769')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (27, 2, 'channel', 1, 'i', 'f067ce612bed4403532cb4c45f61e750203f7ee1bab8e2dfc827bcde77c55c3e')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (28, 2, 'channel', 2, 'i', '8ed2ade2c4c3af25ef97143560851cd1f34a84103d1d6e8a711f23c53a64c7c8')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (29, 2, 'channel', 3, 'i', 'cf0ba044f3f6a41fef0310e5d86e247f9cd1f15e00bcc72926c8fe7446c1debd')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (30, 2, 'channel', 4, 'i', '34b1e78ccbecbbe017fedefe9e4f24ffcb874158e2dd1cc48a5ddfd6172f411f')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (31, 2, 'channel', 5, 'i', 'e555358fe96169b3197fd3ef16cc35b708134023394f9d4bd2d50a449c430ba8')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (32, 2, 'channel', 6, 'i', 'e9c7f603ca2029784ded3f2e0bac7a6c8804f3f935299b721b541b1c290fc873')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (1, NULL, '{"id":1,"key":"name","value":"Trà Mộc","version":1}', '3261b4a8fbe54b47c0109b1cc71a9cb5')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (2, NULL, '{"id":1,"day":20240101,"name":"Tết Dương lịch","weight":0,"version":1}', 'c3a6a8530dbb478fb70a6ca8c7263a94')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (3, NULL, '{"id":2,"day":20240208,"name":"Tết Nguyên đán","weight":0,"version":1}', 'df3327a1ccb98669d3f6b9f60135b3c7')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (4, NULL, '{"id":3,"day":20240209,"name":"Tết Nguyên đán","weight":0,"version":1}', 'f94f0ad45023b3d51a4be3f093d1e4a1')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (5, NULL, '{"id":1,"uid":"e684ceb24328ca3be04421d5f92a3134","kind":"people","file_name":"people.csv","profile":"mapping-free","content_digest":"661be4ae56ad9d330c7009bbfbebab02c3180eb93c90439d7cff80f3baec5695","newest_day":0,"at_moment":1795796990276,"counts":"{\"added\":{\"memberships\":2,\"people\":2,\"salaries\":2,\"teams\":1},\"changed\":{},\"kept\":0,\"read\":2,\"skipped\":0,\"unchanged\":{}}","undone":0,"version":1}', '5c0eee35ea6b8d134c934c0c1fe91988')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (6, NULL, '{"id":2,"uid":"8b2bb5b69d698452df8454ea4673f48d","kind":"products","file_name":"products.csv","profile":"mapping-free","content_digest":"d0f93e26e23615a99f5ceb393fc8675f2b9007d9fc1b7263e4d61705e93ff10d","newest_day":0,"at_moment":1795796990518,"counts":"{\"added\":{\"product_groups\":3,\"products\":2},\"changed\":{},\"kept\":0,\"read\":2,\"skipped\":0,\"unchanged\":{}}","undone":0,"version":1}', '6369d9a47efe6b47b89e7da03e7f42de')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (7, NULL, '{"id":3,"uid":"6a22b1ce6bc16cdc53fa8b2657646bcc","kind":"customers","file_name":"customers.csv","profile":"mapping-free","content_digest":"667828d53a085dde164be34008d0087b331fe55a7dd46f56ddbbb2257beb52f3","newest_day":0,"at_moment":1795796990682,"counts":"{\"added\":{\"customers\":3,\"segments\":1},\"changed\":{},\"kept\":0,\"read\":3,\"skipped\":0,\"unchanged\":{}}","undone":0,"version":1}', '60ef31c485c44487df7e746754078d19')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (8, NULL, '{"id":4,"uid":"dcd56a7c78f9bd7ba6f8eb3f32d27c46","kind":"orders","file_name":"orders.csv","profile":"mapping-free","content_digest":"0c1277499fac5eb31b179f846398852acd8401c44f89c46a2a81196a9a9951bc","newest_day":20261001,"at_moment":1795796990823,"counts":"{\"added\":{\"campaigns\":1,\"lines\":5,\"orders\":4},\"changed\":{},\"kept\":0,\"read\":5,\"skipped\":0,\"unchanged\":{}}","undone":0,"version":1}', '922e5da5f36ddf03a15be7e867015096')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (9, NULL, '{"id":5,"uid":"cc7a93c3f8cf274fe7ac8918e04da503","kind":"payments","file_name":"payments.csv","profile":"mapping-free","content_digest":"178c393a956c3bb7ae1533cfc78a02ccba0b520f413ad548aa092e098b4ec2e8","newest_day":20260828,"at_moment":1795796990997,"counts":"{\"added\":{\"payments\":2},\"changed\":{},\"kept\":0,\"read\":2,\"skipped\":0,\"unchanged\":{}}","undone":0,"version":1}', '8cc3cff8b0d32a4ea0e439f6892802f9')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (10, NULL, '{"id":6,"uid":"178bb9e077d85bd32a00417a88d7eebc","kind":"returns","file_name":"returns.csv","profile":"mapping-free","content_digest":"d11c2f803b15ce8dc55a7283e6f331b1083ad6f49fc12ef5864960dd17e59e46","newest_day":20260915,"at_moment":1795796991211,"counts":"{\"added\":{\"returns\":1},\"changed\":{},\"kept\":0,\"read\":1,\"skipped\":0,\"unchanged\":{}}","undone":0,"version":1}', 'aab19c8dffa275158e39e49c79805992')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (11, NULL, '{"id":7,"uid":"6bed8d26ab7208b98870945984972d89","kind":"targets","file_name":"targets.csv","profile":"mapping-free","content_digest":"d371a415c88e87fe6b985c5147aad51b1576cb867be55eaf7384a2c55fbb6335","newest_day":0,"at_moment":1795796991446,"counts":"{\"added\":{\"targets\":2},\"changed\":{},\"kept\":0,\"read\":2,\"skipped\":0,\"unchanged\":{}}","undone":0,"version":1}', 'd327220313823d611eaafc86d86453ea')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (12, NULL, '{"id":8,"uid":"630f32d72190b5cc9544c1be7eb6a9aa","kind":"targets","file_name":"other-targets.csv","profile":"mapping-free","content_digest":"9ae69f0c08bada25b85b4ff37b3cda305715c4516b637c3970167f9351442d74","newest_day":0,"at_moment":1795796991607,"counts":"{\"added\":{\"targets\":1},\"changed\":{},\"kept\":0,\"read\":2,\"skipped\":0,\"unchanged\":{\"targets\":1}}","undone":1,"version":2}', '8d550f9237c8b46ad761b68373d56e62')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (13, NULL, '{"id":2,"code":"hand","newest_day":0,"import_id":null,"version":1}', '19a2490afb4cc7d4c222a0986587bab8')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (14, NULL, '{"id":1,"code":"bac","name":"Miền Bắc","sort_key":"QMIR\"DBE!001004!10001","position":1,"import_id":null,"version":1}', 'ab3b7444634187cbbd73f1c613af03a1')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (15, NULL, '{"id":2,"code":"trung","name":"Miền Trung","sort_key":"QMIR\"ZX[RK!001!10001","position":2,"import_id":null,"version":1}', '6b26ec991b313855cbd652c1ff023791')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (16, NULL, '{"id":3,"code":"nam","name":"Miền Nam","sort_key":"QMIR\"RAQ!001!10001","position":3,"import_id":null,"version":1}', 'a4707f7b834a8561e06fac55ecb8cb82')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (17, NULL, '{"id":1,"code":"01","name":"Hà Nội","sort_key":"LA\"RTM!0105!101","folded":"ha noi","valid_from":0,"valid_to":99999999,"area_id":1,"successor_id":null,"shipped":1,"import_id":null,"version":1}', '733ec17433da2932966696c94bd1e244')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (18, NULL, '{"id":17,"code":"46","name":"Huế","sort_key":"L[I!004!1","folded":"hue","valid_from":0,"valid_to":99999999,"area_id":2,"successor_id":null,"shipped":1,"import_id":null,"version":1}', '98d78b4cbd3aee9f3e53bc3b519b5d30')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (19, NULL, '{"id":1,"province_id":1,"folded":"hanoi"}', 'd06e0aa9f8be1a6708b2a8e75fb33d9d')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (20, NULL, '{"id":2,"province_id":1,"folded":"hn"}', '055fd8c4613f99b36d132b9acfa21962')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (21, NULL, '{"id":3,"province_id":1,"folded":"hanoi"}', '961c41e60bf3f48edbcb60932aaa3cae')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (22, NULL, '{"id":4,"province_id":1,"folded":"hanoicity"}', '21db48508c6cdac9ccce763e60421264')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (23, NULL, '{"id":8,"province_id":17,"folded":"hue"}', '82ab38ac88d2df835a8e693fcc1f135e')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (24, NULL, '{"id":9,"province_id":17,"folded":"thuathienhue"}', 'f1894e612b3152b9010291724cd34b55')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (25, NULL, '{"id":10,"province_id":17,"folded":"thuathienhue"}', '7b0311ead45c68b2475927ef4bae3958')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (26, NULL, '{"id":11,"province_id":17,"folded":"tthue"}', '13162ba4dba8a7149556c34fb9ffb068')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (27, NULL, '{"id":1,"uid":"e7824144be427cdd99d2e80c00fdeb78","code":"shop","name":"Cửa hàng","sort_key":"E\\A\"LARK!02001!1","position":1,"import_id":null,"version":1}', '3d052bdd316227410060ad1733b33492')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (28, NULL, '{"id":2,"uid":"e1e957f307b6d68d4dee526d86377980","code":"shopee","name":"Shopee","sort_key":"YLSVHH!!1","position":2,"import_id":null,"version":1}', '006d78efff43bb9970c20c11faf4289d')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (29, NULL, '{"id":3,"uid":"5619932a6415da91db6d975b4f5bd798","code":"tiktok","name":"TikTok Shop","sort_key":"ZMOZSO\"YLSV!!1001001","position":3,"import_id":null,"version":1}', '6c45f8247df26dce2f89a66cbff68b4b')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (30, NULL, '{"id":4,"uid":"ac913ae3d3a36399fc53667fe7cda1c5","code":"lazada","name":"Lazada","sort_key":"PAaAFA!!1","position":4,"import_id":null,"version":1}', 'eebc4aac128e5d37b8b81a209aeb95f7')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (31, NULL, '{"id":5,"uid":"82295e8325b8c26a46bbbe3652df1f88","code":"facebook","name":"Facebook","sort_key":"JAEHDSSO!!1","position":5,"import_id":null,"version":1}', '3d1ee01eb53a662086ced11d6b409128')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (32, NULL, '{"id":6,"uid":"4a451bbe1f0e1afe3aaabe2f12fc5e2a","code":"zalo","name":"Zalo","sort_key":"aAPS!!1","position":6,"import_id":null,"version":1}', '39245dafec06f1d3f5e9ebd77035afd7')
-- next
INSERT INTO search_index (rowid, folded, kind, row_id) VALUES (281474976710657, 'k1 tran thi lan', 'customer', 1)
-- next
INSERT INTO search_index (rowid, folded, kind, row_id) VALUES (281474976710658, 'k2 le van nam', 'customer', 2)
-- next
INSERT INTO search_index (rowid, folded, kind, row_id) VALUES (562949953421313, 'dh1', 'order', 1)
-- next
INSERT INTO search_index (rowid, folded, kind, row_id) VALUES (562949953421314, 'dh2', 'order', 2)
-- next
INSERT INTO search_index (rowid, folded, kind, row_id) VALUES (562949953421315, 'dh3', 'order', 3)
-- next
INSERT INTO search_index (rowid, folded, kind, row_id) VALUES (562949953421316, 'dh4', 'order', 4)
-- next
INSERT INTO search_index (rowid, folded, kind, row_id) VALUES (844424930131969, 'an nguyen hoai an', 'person', 1)
-- next
INSERT INTO search_index (rowid, folded, kind, row_id) VALUES (844424930131970, 'binh pham duc binh', 'person', 2)
-- next
INSERT INTO search_index (rowid, folded, kind, row_id) VALUES (1125899906842625, 'cf ca phe', 'product', 1)
-- next
INSERT INTO search_index (rowid, folded, kind, row_id) VALUES (1125899906842626, 'tra tra sen', 'product', 2)
-- next
UPDATE sqlite_sequence SET seq = 3 WHERE name = 'area'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'book_setting'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'campaign'
-- next
UPDATE sqlite_sequence SET seq = 6 WHERE name = 'channel'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'customer'
-- next
UPDATE sqlite_sequence SET seq = 3 WHERE name = 'holiday'
-- next
UPDATE sqlite_sequence SET seq = 8 WHERE name = 'import_batch'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'membership'
-- next
UPDATE sqlite_sequence SET seq = 5 WHERE name = 'order_credit'
-- next
UPDATE sqlite_sequence SET seq = 5 WHERE name = 'order_line'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'payment'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'person'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'person_pay'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'person_region'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'product'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'product_cost'
-- next
UPDATE sqlite_sequence SET seq = 3 WHERE name = 'product_group'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'product_price'
-- next
UPDATE sqlite_sequence SET seq = 17 WHERE name = 'province'
-- next
UPDATE sqlite_sequence SET seq = 11 WHERE name = 'province_alias'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'return_line'
-- next
UPDATE sqlite_sequence SET seq = 22 WHERE name = 'row_said'
-- next
UPDATE sqlite_sequence SET seq = 4 WHERE name = 'sales_order'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'sales_return'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'segment'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'source'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'target'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'team'
-- next
UPDATE sqlite_sequence SET seq = 32 WHERE name = 'trail_change'
-- next
PRAGMA application_id = 1399811439
-- next
PRAGMA user_version = 1
