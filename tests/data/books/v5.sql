-- A book of version 5, made by tests/books/keep_book.py; never changed.
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
, person_id INTEGER) STRICT
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
CREATE TABLE policy (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE policy_version (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    policy_id INTEGER NOT NULL REFERENCES policy(id),
    number INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    event INTEGER NOT NULL,
    period_kind TEXT NOT NULL,
    payer TEXT NOT NULL DEFAULT '',
    document TEXT NOT NULL,
    reason TEXT,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (policy_id, number)
) STRICT
-- next
CREATE TABLE policy_draft (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL,
    document TEXT NOT NULL,
    author TEXT NOT NULL,
    moment INTEGER NOT NULL,
    proposed_by TEXT,
    proposed_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE policy_opinion (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    policy_version_id INTEGER REFERENCES policy_version(id),
    policy_draft_id INTEGER REFERENCES policy_draft(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    agrees INTEGER NOT NULL,
    words TEXT NOT NULL DEFAULT '',
    moment INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (policy_version_id, person_id),
    UNIQUE (policy_draft_id, person_id),
    CHECK ((policy_version_id IS NULL) <> (policy_draft_id IS NULL))
) STRICT
-- next
CREATE TABLE commission_bonus (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person(id),
    policy_id INTEGER REFERENCES policy(id),
    day INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    reason TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX commission_bonus_day ON commission_bonus(day, person_id)
-- next
CREATE TABLE commission_period (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    period_kind TEXT NOT NULL,
    period_first INTEGER NOT NULL,
    state TEXT NOT NULL,
    moment INTEGER NOT NULL,
    author TEXT NOT NULL,
    trail_hash TEXT,
    calculated_by TEXT,
    calculated_at INTEGER,
    approved_by TEXT,
    approved_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (period_kind, period_first)
) STRICT
-- next
CREATE TABLE statement (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    period_id INTEGER NOT NULL REFERENCES commission_period(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    policy_version_id INTEGER REFERENCES policy_version(id),
    policy_code TEXT NOT NULL DEFAULT '',
    policy_number INTEGER NOT NULL DEFAULT 0,
    base INTEGER NOT NULL,
    total INTEGER NOT NULL,
    carried_in INTEGER NOT NULL,
    carried_out INTEGER NOT NULL,
    score TEXT,
    document TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (period_id, person_id, policy_version_id)
) STRICT
-- next
CREATE INDEX statement_person ON statement(person_id)
-- next
CREATE TABLE statement_line (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    statement_id INTEGER NOT NULL REFERENCES statement(id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    rule TEXT,
    band_from INTEGER,
    rate INTEGER,
    base INTEGER,
    amount INTEGER NOT NULL,
    cause TEXT,
    document TEXT NOT NULL DEFAULT ''
) STRICT
-- next
CREATE INDEX statement_line_statement ON statement_line(statement_id, position)
-- next
CREATE TABLE statement_entry (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    policy_id INTEGER NOT NULL,
    period_kind TEXT NOT NULL,
    closed_period_first INTEGER NOT NULL,
    order_id INTEGER NOT NULL,
    line_id INTEGER NOT NULL,
    kind INTEGER NOT NULL,
    head INTEGER NOT NULL,
    person_id INTEGER,
    team_id INTEGER,
    sold_on INTEGER NOT NULL,
    day INTEGER NOT NULL,
    product_id INTEGER,
    product_group_id INTEGER,
    segment_id INTEGER,
    channel_id INTEGER,
    province_id INTEGER,
    area_id INTEGER,
    quantity INTEGER NOT NULL,
    net INTEGER NOT NULL,
    gross_profit INTEGER,
    orders INTEGER NOT NULL
) STRICT
-- next
CREATE INDEX statement_entry_order ON statement_entry(policy_id, order_id)
-- next
CREATE TABLE commission_question (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    statement_id INTEGER REFERENCES statement(id),
    person_id INTEGER NOT NULL REFERENCES person(id),
    period_kind TEXT NOT NULL,
    period_first INTEGER NOT NULL,
    line_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    question TEXT NOT NULL,
    answer TEXT,
    outcome TEXT,
    answered_by TEXT,
    answered_at INTEGER,
    author TEXT NOT NULL,
    moment INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX commission_question_period ON commission_question(period_kind, period_first, person_id)
-- next
CREATE INDEX sales_order_payer ON sales_order(payer_id) WHERE payer_id IS NOT NULL
-- next
CREATE INDEX sales_order_referrer ON sales_order(referrer_id) WHERE referrer_id IS NOT NULL

-- next
CREATE TABLE team_account (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    person_id INTEGER NOT NULL UNIQUE REFERENCES person(id),
    login TEXT NOT NULL UNIQUE,
    role TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE own_metric (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    unit TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE weekly_report (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    person_id INTEGER NOT NULL REFERENCES person(id),
    week_first INTEGER NOT NULL,
    helped TEXT NOT NULL DEFAULT '',
    in_the_way TEXT NOT NULL DEFAULT '',
    sent_at INTEGER,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (person_id, week_first)
) STRICT
-- next
CREATE INDEX weekly_report_week ON weekly_report(week_first)
-- next
CREATE TABLE weekly_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    report_id INTEGER NOT NULL REFERENCES weekly_report(id),
    metric TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    value INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (report_id, metric, from_day)
) STRICT
-- next
CREATE INDEX weekly_value_day ON weekly_value(from_day)

-- next
CREATE TABLE writer_turn (
    id INTEGER NOT NULL PRIMARY KEY
)
-- next
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
INSERT INTO trail_command (seq, moment, author, words, undoes, import_id, prev_hash, hash, person_id) VALUES (1, 1790000000001, 'An', '["book_created","Trà Mộc"]', NULL, NULL, '', 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', NULL)
-- next
INSERT INTO trail_command (seq, moment, author, words, undoes, import_id, prev_hash, hash, person_id) VALUES (2, 1790000000002, 'An', '["kept_book"]', NULL, NULL, 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', '4280a3aad56f33641cf749d4c0f52421f9f5bb6eb6bdc71a81a336c1b95b9205', NULL)
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
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (33, 2, 'policy', 1, 'i', '4041fd4eacb844ba3b879334e6e9710ed6b698da4b4ab5e0a45f92cd28160126')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (34, 2, 'policy_version', 1, 'i', '06ff32e87461fad47ef2fe818b6a6df76a5853eda6763b955380df4f2787bced')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (35, 2, 'policy_draft', 1, 'i', '552ee553767a96ff68b34d71169ed07d7ebcfd8e4337338090c3017b97240c1a')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (36, 2, 'policy_opinion', 1, 'i', 'd99886dcb5f995076787a9679f726b48bd0840eb4ba6a4d033aa05e8c84a2521')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (37, 2, 'commission_bonus', 1, 'i', 'a16ae4a8f8bde108dcc4b139ef2be617240b83fae7b50892865f8516d9e7fc0a')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (38, 2, 'commission_bonus', 2, 'i', '87a6e342ee477fb0dcebc7c707181828be996e88c72f0ecfb63a75dba7449354')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (39, 2, 'commission_period', 1, 'i', 'ab9ddcb24ba2f99d093a2080e714af046f5385072a9c23a4bdd88422ca59f97a')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (40, 2, 'commission_period', 2, 'i', 'cf35c3869c26f9c057df67474388faa1a4b8629cab3c75692615c85e163e8361')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (41, 2, 'commission_period', 3, 'i', 'd8b0c5110807f231f0ffdb4ab74a2efc282e664daa0c2e75a125a911f7d19c37')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (42, 2, 'commission_period', 4, 'i', '3f807ab975e605556407c837717ecca4f14f9c5abcbf21669717203830673568')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (43, 2, 'commission_period', 5, 'i', '5073b6718c9c55f187edec51c075edb6565717fc4a72594b79a722c28a591646')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (44, 2, 'commission_period', 6, 'i', '3959122a3e0f2b043090f7aec2eee551648d733955b627e4847e659f7303a02f')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (45, 2, 'commission_period', 7, 'i', 'b9f2e24459a2d7a0d7e46e948f38e42c22207405bac55ab70f706d99cf435a06')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (46, 2, 'commission_period', 8, 'i', '7472b575a805b8a6fdff1f46c1a63ba9fdb70f9635c01bfdc3d90e99fdd974dd')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (47, 2, 'commission_period', 9, 'i', '7a4c31d6a6cfe50e9822578817521258c7eada0f873f9b17bb480b4dc5a1d6d8')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (48, 2, 'statement', 1, 'i', 'd5c55137fc04c2890666494d6ab6fac22b3e522462ff16ad070499b7872f8d26')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (49, 2, 'statement', 2, 'i', '87e576932fb1483bda6044b78da41cc11e81e10246f7e43b5dbb0d4ffdd52d4c')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (50, 2, 'statement', 3, 'i', '97dc9501679c4c7bc94fbcc52219d27a4e8c9efcf1ec8149c071a2aad75fe07e')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (51, 2, 'statement', 4, 'i', 'f7bc25f580b4fe7349c9acc1e136a26439aa961bb7c7a6f6c5970cbc8d3dd6eb')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (52, 2, 'statement', 5, 'i', '2a20b3e8d82506e14423ea62fba17a290a8f1371174d7497a4772f99030c1852')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (53, 2, 'statement', 6, 'i', '824a8d12e357390df4a40b60b7e92dbebe7def6db84a153a25731761ace522f5')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (54, 2, 'statement', 7, 'i', '8d06b6a14826544c60f8ca7477df31d440e61e86a5cf760e0dc3fd28ab9e3d44')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (55, 2, 'statement', 8, 'i', '33a52499af77a1fb2a8cc892bfcd86c9a190c8da62e76b430734fea957fc6006')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (56, 2, 'statement', 9, 'i', 'fe695aa58af4a849d843ee16f291561dd79d5b51f26614338bb3bbf3ed390e67')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (57, 2, 'statement', 10, 'i', 'fa6463d1eb1071cebf334f84da7a5439ad052ed6a07e8fbbb79f2072651ae95c')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (58, 2, 'statement', 11, 'i', '62bd1cb805ef77d5937e986d51148be5a63ab6fc5883dc4e7f86c175d3f380ee')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (59, 2, 'statement', 12, 'i', '08fc4ea75d166b6681ddaecd91339aea1622aee6d430f17dce668863f22051c0')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (60, 2, 'statement', 13, 'i', '396907e43a1392f712d390739cd0ca5c4730391c31fa288535ded0097e90b997')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (61, 2, 'statement', 14, 'i', '704cab5416e82d92d103f05c7f77a5cde45f5633e5c1df7b14ebfb4fbfc303d2')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (62, 2, 'statement', 15, 'i', '3279c3aa4700fd2115c63112e5f26a2b0f80110fa5aa040dcf2e0d6f5078a409')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (63, 2, 'statement', 16, 'i', '2c772dc65d9f07b9a3c61b02349bc7ea0c3a0fc2da374942a35e2387afaa451a')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (64, 2, 'statement', 17, 'i', '5297212bba45821c767b64428b4168b4e693af8a0b359449027ee87bbcb645f3')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (65, 2, 'statement', 18, 'i', '68707a8637fc2ba6c1d58c75bdd9ffe93bbc605666c3c54103461d95f63a29dc')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (66, 2, 'statement_line', 1, 'i', 'a12b632023b771e5f1a3d0d7bb7ece4f38f161aa8ab4eb07eb93236e12a6faa3')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (67, 2, 'statement_line', 2, 'i', '3f5618e670bb62bdfec597b0485fa0d614bf39d56b65bff54cc21af5f43d1aa7')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (68, 2, 'statement_line', 3, 'i', 'a23260ef8b6ff2c12261b6bf7a6c1662c1818a4e4470d61eefa08606bb401758')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (69, 2, 'statement_line', 4, 'i', 'c9ae4b6a01eea3cf817666e47874cd4ababdf9b84df4056f8129b73ba079e8b2')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (70, 2, 'statement_line', 5, 'i', '782900b93d4207549459a4cd2c2f1ce941b3392b1b67594a53094572108c41b1')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (71, 2, 'commission_question', 1, 'i', 'd25afc6e1b42bd3688a880ca273380580f04613246d10cc08b2d259d2913bbc9')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (72, 2, 'own_metric', 1, 'i', '5e9fffff9d9af6cd86ef04271d3f8615419d0c8d125159beaf65b7bc526c5bcc')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (73, 2, 'weekly_report', 1, 'i', '595f093dd95ff352d353acc43e4b17dcaabfed4e9292edbbc35919c0aa3c6067')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (74, 2, 'weekly_value', 1, 'i', 'fcf23179c3dd1f8f54dc3bd93d954f6429b5e490f6cb45226464c515fa1115b5')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (75, 2, 'activity', 1, 'i', '5c4c89303817f7dfb801df0e8da3949ef5371661d513a1fa29713236d4b76801')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (76, 2, 'promise', 1, 'i', '3a911250dc9496989e47372886b0ccca0d5764a4bd0054166ce6290789ab2739')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (77, 2, 'expense_category', 1, 'i', 'd335e37a55375ced8132b830064ff661930d98e7d15d97cdf992a9d183fe125b')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (78, 2, 'expense', 1, 'i', '53e5a710b93399f520d4ea37e831f029c40e5e8756a455ae35f00384b120611d')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (79, 2, 'expense_word', 1, 'i', 'fe6570d139b9f7c18f69f734e8d27db1390a4088af1a34eac42af13c49e5bdaf')
-- next
INSERT INTO trail_change (id, seq, table_name, row_id, op, digest) VALUES (80, 2, 'expense_word', 2, 'i', '549b10fd4685c051c0e88efbb3884ae0adcc7898d20a6604d40b5c70c1d513c7')
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
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (33, NULL, '{"id":1,"uid":"f108f8608cca5459691f0738cb5217a3","code":"P1","version":1}', 'd41b7840fb9b7ef02a0ab4addb5647ea')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (34, NULL, '{"id":1,"policy_id":1,"number":1,"from_day":20260101,"to_day":20261231,"event":2,"period_kind":"month","payer":"","document":"{\n  \"code\": \"P1\",\n  \"name\": \"Bậc thang lũy kế 2026\",\n  \"version\": 1,\n  \"reason\": null,\n  \"from\": \"2026-01-01\",\n  \"to\": \"2026-12-31\",\n  \"payer\": null,\n  \"covers\": {\"everyone\": true},\n  \"event\": \"completed\",\n  \"hold_days\": 0,\n  \"base\": \"revenue\",\n  \"period\": \"month\",\n  \"accumulate\": \"period\",\n  \"returns\": \"re_run\",\n  \"rules\": [\n    {\"id\": \"all\", \"scope\": \"period\", \"method\": \"marginal\", \"edges\": \"amount\", \"bands\": [{\"from\": \"0\", \"rate\": \"2\"}, {\"from\": \"100000000\", \"rate\": \"3\"}, {\"from\": \"200000000\", \"rate\": \"4\"}]}\n  ],\n  \"gate\": null,\n  \"cap\": null,\n  \"guarantee\": null,\n  \"draw\": null,\n  \"team_pools\": [],\n  \"overrides\": [],\n  \"referral\": null,\n  \"bonuses\": []\n}\n","reason":null,"version":1}', 'f686fd2abbee834c4074d43d1df2096b')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (35, NULL, '{"id":1,"uid":"f3b013c819788039dc527cfbcb6a1b5c","code":"P1","document":"{\n  \"code\": \"P1\",\n  \"name\": \"Bậc thang lũy kế 2026\",\n  \"version\": 1,\n  \"reason\": null,\n  \"from\": \"2026-01-01\",\n  \"to\": \"2026-12-31\",\n  \"payer\": null,\n  \"covers\": {\"everyone\": true},\n  \"event\": \"completed\",\n  \"hold_days\": 0,\n  \"base\": \"revenue\",\n  \"period\": \"month\",\n  \"accumulate\": \"period\",\n  \"returns\": \"re_run\",\n  \"rules\": [\n    {\"id\": \"all\", \"scope\": \"period\", \"method\": \"marginal\", \"edges\": \"amount\", \"bands\": [{\"from\": \"0\", \"rate\": \"2\"}, {\"from\": \"100000000\", \"rate\": \"3\"}, {\"from\": \"200000000\", \"rate\": \"4\"}]}\n  ],\n  \"gate\": null,\n  \"cap\": null,\n  \"guarantee\": null,\n  \"draw\": null,\n  \"team_pools\": [],\n  \"overrides\": [],\n  \"referral\": null,\n  \"bonuses\": []\n}\n","author":"Nguyễn Hoài An","moment":1795797000884,"proposed_by":"Nguyễn Hoài An","proposed_at":1795797001034,"version":2}', '4ce5e736bb261c9c1bce84fdfe7f142b')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (36, NULL, '{"id":1,"policy_version_id":null,"policy_draft_id":1,"person_id":1,"agrees":1,"words":"Đồng ý","moment":1795797001503,"version":1}', 'ea749009ffd28cf2be6411ee8fe59dca')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (37, NULL, '{"id":1,"uid":"2cecc5e444ff4b0ea035086adf74cc52","person_id":2,"policy_id":1,"day":20260820,"amount":200000,"reason":"Giúp kho","version":1}', 'ffd114577b5efcdabd193b8b6e910ff9')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (38, NULL, '{"id":2,"uid":"f18c8118061eb5efc5111acb8ddd9e5a","person_id":1,"policy_id":1,"day":20260920,"amount":100000,"reason":"Dạy việc","version":1}', '181f95ebd7d96bae514d6e3c3ecb7be0')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (39, NULL, '{"id":1,"period_kind":"month","period_first":20260101,"state":"closed","moment":1795796993092,"author":"Nguyễn Hoài An","trail_hash":"c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45","calculated_by":"Nguyễn Hoài An","calculated_at":1795796993092,"approved_by":"Nguyễn Hoài An","approved_at":1795796993092,"version":1}', '8ab242db2fb6440da448e2029d706cb6')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (40, NULL, '{"id":2,"period_kind":"month","period_first":20260201,"state":"closed","moment":1795796993092,"author":"Nguyễn Hoài An","trail_hash":"c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45","calculated_by":"Nguyễn Hoài An","calculated_at":1795796993092,"approved_by":"Nguyễn Hoài An","approved_at":1795796993092,"version":1}', '19381e79785ac48925ba95c3e56c4e6d')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (41, NULL, '{"id":3,"period_kind":"month","period_first":20260301,"state":"closed","moment":1795796993092,"author":"Nguyễn Hoài An","trail_hash":"c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45","calculated_by":"Nguyễn Hoài An","calculated_at":1795796993092,"approved_by":"Nguyễn Hoài An","approved_at":1795796993092,"version":1}', '32eb58bac99941a4c0c5a13985067b9c')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (42, NULL, '{"id":4,"period_kind":"month","period_first":20260401,"state":"closed","moment":1795796993092,"author":"Nguyễn Hoài An","trail_hash":"c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45","calculated_by":"Nguyễn Hoài An","calculated_at":1795796993092,"approved_by":"Nguyễn Hoài An","approved_at":1795796993092,"version":1}', '224264671fd96f7d689b7c14fd9f1cdc')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (43, NULL, '{"id":5,"period_kind":"month","period_first":20260501,"state":"closed","moment":1795796993092,"author":"Nguyễn Hoài An","trail_hash":"c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45","calculated_by":"Nguyễn Hoài An","calculated_at":1795796993092,"approved_by":"Nguyễn Hoài An","approved_at":1795796993092,"version":1}', '592386a364a8855b2e78f0f723fdeddb')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (44, NULL, '{"id":6,"period_kind":"month","period_first":20260601,"state":"closed","moment":1795796993092,"author":"Nguyễn Hoài An","trail_hash":"c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45","calculated_by":"Nguyễn Hoài An","calculated_at":1795796993092,"approved_by":"Nguyễn Hoài An","approved_at":1795796993092,"version":1}', 'f1a387156072ad0bf77ff6839e903cae')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (45, NULL, '{"id":7,"period_kind":"month","period_first":20260701,"state":"closed","moment":1795796993092,"author":"Nguyễn Hoài An","trail_hash":"c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45","calculated_by":"Nguyễn Hoài An","calculated_at":1795796993092,"approved_by":"Nguyễn Hoài An","approved_at":1795796993092,"version":1}', 'b343fe0d5ad49d800c03ae004d728168')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (46, NULL, '{"id":8,"period_kind":"month","period_first":20260801,"state":"closed","moment":1795796993092,"author":"Nguyễn Hoài An","trail_hash":"c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45","calculated_by":"Nguyễn Hoài An","calculated_at":1795796993092,"approved_by":"Nguyễn Hoài An","approved_at":1795796993092,"version":1}', '50d71668730ccb5db01413698e1a4bde')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (47, NULL, '{"id":9,"period_kind":"month","period_first":20260901,"state":"calculated","moment":1795796993512,"author":"Nguyễn Hoài An","trail_hash":null,"calculated_by":"Nguyễn Hoài An","calculated_at":1795796993512,"approved_by":null,"approved_at":null,"version":1}', '58c0614f39bcf32f23e3b332a45cbfa7')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (48, NULL, '{"id":1,"period_id":1,"person_id":1,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":31,\"without_score\":false}","version":1}', 'e4bfb510e3bf5388621a2981aa7b881d')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (49, NULL, '{"id":2,"period_id":1,"person_id":2,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":31,\"without_score\":false}","version":1}', '6493fa9f96ce3a3b943a7e79f08c743c')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (50, NULL, '{"id":3,"period_id":2,"person_id":1,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":28,\"without_score\":false}","version":1}', 'aed325b25031e8376b89e5563957d6be')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (51, NULL, '{"id":4,"period_id":2,"person_id":2,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":28,\"without_score\":false}","version":1}', 'b44123b6e9537c9df20cd4c1f3a8871a')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (52, NULL, '{"id":5,"period_id":3,"person_id":1,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":31,\"without_score\":false}","version":1}', 'e400899257827cca1677df1bcf4196f9')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (53, NULL, '{"id":6,"period_id":3,"person_id":2,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":31,\"without_score\":false}","version":1}', 'f2efadc0287ec80ce903b290cf10d398')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (54, NULL, '{"id":7,"period_id":4,"person_id":1,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":30,\"without_score\":false}","version":1}', '8f5755f4262a9d003c9423c353900938')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (55, NULL, '{"id":8,"period_id":4,"person_id":2,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":30,\"without_score\":false}","version":1}', '242e99b9ea8656362e59427fe7085894')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (56, NULL, '{"id":9,"period_id":5,"person_id":1,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":31,\"without_score\":false}","version":1}', 'bb0a20df23f7c9bf8e4d60abee5b158e')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (57, NULL, '{"id":10,"period_id":5,"person_id":2,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":31,\"without_score\":false}","version":1}', '903a53a94377904b018c33f51a68741c')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (58, NULL, '{"id":11,"period_id":6,"person_id":1,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":30,\"without_score\":false}","version":1}', '7f9b3120a281820e3f0ce825645bfd2f')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (59, NULL, '{"id":12,"period_id":6,"person_id":2,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":30,\"without_score\":false}","version":1}', '85d6633d1e946910a1a36bdedebef7a9')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (60, NULL, '{"id":13,"period_id":7,"person_id":1,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":31,\"without_score\":false}","version":1}', '09852db27a59a4040a9a61402b0a5e24')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (61, NULL, '{"id":14,"period_id":7,"person_id":2,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":0,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":31,\"without_score\":false}","version":1}', '1934ae9c9a5f71b3e6e1272561473ad4')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (62, NULL, '{"id":15,"period_id":8,"person_id":1,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":1150000,"total":23000,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":31,\"without_score\":false}","version":1}', '7870aa6f42494812425df696d61c82dd')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (63, NULL, '{"id":16,"period_id":8,"person_id":2,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":400000,"total":208000,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":31,\"without_score\":false}","version":1}', 'b0f6497b34a52f755d6e00e421cda99d')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (64, NULL, '{"id":17,"period_id":9,"person_id":1,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":0,"total":100000,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":30,\"without_score\":false}","version":1}', 'a9fb81f1b03ca6e03673b61d453186a9')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (65, NULL, '{"id":18,"period_id":9,"person_id":2,"policy_version_id":1,"policy_code":"P1","policy_number":1,"base":1350000,"total":27000,"carried_in":0,"carried_out":0,"score":null,"document":"{\"covered_days\":30,\"without_score\":false}","version":1}', 'f545a06088e13e8a429a15e1de529f0a')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (66, NULL, '{"id":1,"statement_id":15,"position":0,"kind":"band","rule":"all","band_from":0,"rate":20000,"base":1150000,"amount":23000,"cause":"","document":"{\"amount\":\"23000\",\"base\":\"1150000\",\"base_unit\":0,\"from\":\"0\",\"from_unit\":0,\"kind\":0,\"rate\":\"20000\",\"rule\":\"all\"}"}', 'eb641e471780834abc8ef6753cf886c7')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (67, NULL, '{"id":2,"statement_id":16,"position":0,"kind":"band","rule":"all","band_from":0,"rate":20000,"base":400000,"amount":8000,"cause":"","document":"{\"amount\":\"8000\",\"base\":\"400000\",\"base_unit\":0,\"from\":\"0\",\"from_unit\":0,\"kind\":0,\"rate\":\"20000\",\"rule\":\"all\"}"}', 'b6ecc7498ae36682ca8e48f7edad1ac5')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (68, NULL, '{"id":3,"statement_id":16,"position":1,"kind":"bonus","rule":"","band_from":null,"rate":null,"base":null,"amount":200000,"cause":"by_hand","document":"{\"amount\":\"200000\",\"base_unit\":0,\"cause\":7,\"kind\":7,\"on\":20260820,\"words\":\"Giúp kho\"}"}', 'b3fd02d35362869c39c017c8ac6f13be')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (69, NULL, '{"id":4,"statement_id":17,"position":0,"kind":"bonus","rule":"","band_from":null,"rate":null,"base":null,"amount":100000,"cause":"by_hand","document":"{\"amount\":\"100000\",\"base_unit\":0,\"cause\":7,\"kind\":7,\"on\":20260920,\"words\":\"Dạy việc\"}"}', '658e0983936edceb59da8402cca74e89')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (70, NULL, '{"id":5,"statement_id":18,"position":0,"kind":"band","rule":"all","band_from":0,"rate":20000,"base":1350000,"amount":27000,"cause":"","document":"{\"amount\":\"27000\",\"base\":\"1350000\",\"base_unit\":0,\"from\":\"0\",\"from_unit\":0,\"kind\":0,\"rate\":\"20000\",\"rule\":\"all\"}"}', 'fd5c223520287a0cb7b6555611bc8486')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (71, NULL, '{"id":1,"uid":"fdd6f2f1ed21bf6db49f85dbba64b611","statement_id":null,"person_id":1,"period_kind":"month","period_first":20260901,"line_key":"total","kind":"calculation","question":"Sao đơn DH2 tính hai người?","answer":null,"outcome":null,"answered_by":null,"answered_at":null,"author":"Nguyễn Hoài An","moment":1795796993968,"version":1}', '7938fe597245f3911c84558205eb33fc')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (72, NULL, '{"id":1,"code":"calls","name":"Cuộc gọi","sort_key":"E[TE\"KSM!005005!1","unit":"count","version":1}', '52f277339b111878feee534fab73fe4f')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (73, NULL, '{"id":1,"uid":"a4e0e87207c5ad4aa2b6695492506f12","person_id":1,"week_first":20261012,"helped":"Bảng giá","in_the_way":"","sent_at":1795797000471,"version":3}', '7892f03aca1341cbd208e6ebbc38b2ab')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (74, NULL, '{"id":1,"report_id":1,"metric":"calls","from_day":20261012,"value":12,"version":1}', '2d3ae5df03dd01d465243823a55c7347')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (75, NULL, '{"id":1,"uid":"511ed874997c6947a5c1e88dd70c6f2c","on_day":20261014,"at_minute":null,"person_id":1,"customer_id":1,"order_id":null,"kind":"call","note":"chị Lan gọi hỏi giá hôm qua","import_id":null,"version":1}', '95a74109d51a1f7eb157eabc18f628f3')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (76, NULL, '{"id":1,"uid":"da520fcae559cfb717692b0d73af4391","made_on":20261015,"due_on":20261019,"due_minute":null,"by_whom":"us","kind":"delivery","person_id":1,"customer_id":2,"order_id":null,"words":"hẹn anh Nam thứ hai giao trà","done_on":null,"outcome":"","import_id":null,"version":1}', '23af83e2a6a992055d3cc752b667960c')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (77, NULL, '{"id":1,"code":"an-uong","name":"Ăn uống","sort_key":"BR\"[TRK!0004!1","envelope":2000000,"version":1}', '134983cb34d51256f22aea993eadfad2')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (78, NULL, '{"id":1,"uid":"60c1b23d9e6baed6cb2d38278a961de9","on_day":20261015,"category_id":1,"amount":50000,"person_id":1,"note":"gửi hàng","import_id":null,"version":1}', 'd6f76fdfb5619b7e4271f65e0d435400')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (79, NULL, '{"id":1,"word":"gui","category_id":1,"hits":1,"version":1}', '7e8d9fe36ca2f352f02a095ad5061428')
-- next
INSERT INTO trail_image (change_id, before_image, after_image, salt) VALUES (80, NULL, '{"id":2,"word":"hang","category_id":1,"hits":1,"version":1}', '0679d4ca5dd46c3583791a802966e0a1')
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
INSERT INTO policy (id, uid, code, version) VALUES (1, 'f108f8608cca5459691f0738cb5217a3', 'P1', 1)
-- next
INSERT INTO policy_version (id, policy_id, number, from_day, to_day, event, period_kind, payer, document, reason, version) VALUES (1, 1, 1, 20260101, 20261231, 2, 'month', '', '{
  "code": "P1",
  "name": "Bậc thang lũy kế 2026",
  "version": 1,
  "reason": null,
  "from": "2026-01-01",
  "to": "2026-12-31",
  "payer": null,
  "covers": {"everyone": true},
  "event": "completed",
  "hold_days": 0,
  "base": "revenue",
  "period": "month",
  "accumulate": "period",
  "returns": "re_run",
  "rules": [
    {"id": "all", "scope": "period", "method": "marginal", "edges": "amount", "bands": [{"from": "0", "rate": "2"}, {"from": "100000000", "rate": "3"}, {"from": "200000000", "rate": "4"}]}
  ],
  "gate": null,
  "cap": null,
  "guarantee": null,
  "draw": null,
  "team_pools": [],
  "overrides": [],
  "referral": null,
  "bonuses": []
}
', NULL, 1)
-- next
INSERT INTO policy_draft (id, uid, code, document, author, moment, proposed_by, proposed_at, version) VALUES (1, 'f3b013c819788039dc527cfbcb6a1b5c', 'P1', '{
  "code": "P1",
  "name": "Bậc thang lũy kế 2026",
  "version": 1,
  "reason": null,
  "from": "2026-01-01",
  "to": "2026-12-31",
  "payer": null,
  "covers": {"everyone": true},
  "event": "completed",
  "hold_days": 0,
  "base": "revenue",
  "period": "month",
  "accumulate": "period",
  "returns": "re_run",
  "rules": [
    {"id": "all", "scope": "period", "method": "marginal", "edges": "amount", "bands": [{"from": "0", "rate": "2"}, {"from": "100000000", "rate": "3"}, {"from": "200000000", "rate": "4"}]}
  ],
  "gate": null,
  "cap": null,
  "guarantee": null,
  "draw": null,
  "team_pools": [],
  "overrides": [],
  "referral": null,
  "bonuses": []
}
', 'Nguyễn Hoài An', 1795797000884, 'Nguyễn Hoài An', 1795797001034, 2)
-- next
INSERT INTO policy_opinion (id, policy_version_id, policy_draft_id, person_id, agrees, words, moment, version) VALUES (1, NULL, 1, 1, 1, 'Đồng ý', 1795797001503, 1)
-- next
INSERT INTO commission_bonus (id, uid, person_id, policy_id, day, amount, reason, version) VALUES (1, '2cecc5e444ff4b0ea035086adf74cc52', 2, 1, 20260820, 200000, 'Giúp kho', 1)
-- next
INSERT INTO commission_bonus (id, uid, person_id, policy_id, day, amount, reason, version) VALUES (2, 'f18c8118061eb5efc5111acb8ddd9e5a', 1, 1, 20260920, 100000, 'Dạy việc', 1)
-- next
INSERT INTO commission_period (id, period_kind, period_first, state, moment, author, trail_hash, calculated_by, calculated_at, approved_by, approved_at, version) VALUES (1, 'month', 20260101, 'closed', 1795796993092, 'Nguyễn Hoài An', 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', 'Nguyễn Hoài An', 1795796993092, 'Nguyễn Hoài An', 1795796993092, 1)
-- next
INSERT INTO commission_period (id, period_kind, period_first, state, moment, author, trail_hash, calculated_by, calculated_at, approved_by, approved_at, version) VALUES (2, 'month', 20260201, 'closed', 1795796993092, 'Nguyễn Hoài An', 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', 'Nguyễn Hoài An', 1795796993092, 'Nguyễn Hoài An', 1795796993092, 1)
-- next
INSERT INTO commission_period (id, period_kind, period_first, state, moment, author, trail_hash, calculated_by, calculated_at, approved_by, approved_at, version) VALUES (3, 'month', 20260301, 'closed', 1795796993092, 'Nguyễn Hoài An', 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', 'Nguyễn Hoài An', 1795796993092, 'Nguyễn Hoài An', 1795796993092, 1)
-- next
INSERT INTO commission_period (id, period_kind, period_first, state, moment, author, trail_hash, calculated_by, calculated_at, approved_by, approved_at, version) VALUES (4, 'month', 20260401, 'closed', 1795796993092, 'Nguyễn Hoài An', 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', 'Nguyễn Hoài An', 1795796993092, 'Nguyễn Hoài An', 1795796993092, 1)
-- next
INSERT INTO commission_period (id, period_kind, period_first, state, moment, author, trail_hash, calculated_by, calculated_at, approved_by, approved_at, version) VALUES (5, 'month', 20260501, 'closed', 1795796993092, 'Nguyễn Hoài An', 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', 'Nguyễn Hoài An', 1795796993092, 'Nguyễn Hoài An', 1795796993092, 1)
-- next
INSERT INTO commission_period (id, period_kind, period_first, state, moment, author, trail_hash, calculated_by, calculated_at, approved_by, approved_at, version) VALUES (6, 'month', 20260601, 'closed', 1795796993092, 'Nguyễn Hoài An', 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', 'Nguyễn Hoài An', 1795796993092, 'Nguyễn Hoài An', 1795796993092, 1)
-- next
INSERT INTO commission_period (id, period_kind, period_first, state, moment, author, trail_hash, calculated_by, calculated_at, approved_by, approved_at, version) VALUES (7, 'month', 20260701, 'closed', 1795796993092, 'Nguyễn Hoài An', 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', 'Nguyễn Hoài An', 1795796993092, 'Nguyễn Hoài An', 1795796993092, 1)
-- next
INSERT INTO commission_period (id, period_kind, period_first, state, moment, author, trail_hash, calculated_by, calculated_at, approved_by, approved_at, version) VALUES (8, 'month', 20260801, 'closed', 1795796993092, 'Nguyễn Hoài An', 'c20b0d8f5258075af28ace7089588172030004d1048463c8ba00ab9f0fb2dd45', 'Nguyễn Hoài An', 1795796993092, 'Nguyễn Hoài An', 1795796993092, 1)
-- next
INSERT INTO commission_period (id, period_kind, period_first, state, moment, author, trail_hash, calculated_by, calculated_at, approved_by, approved_at, version) VALUES (9, 'month', 20260901, 'calculated', 1795796993512, 'Nguyễn Hoài An', NULL, 'Nguyễn Hoài An', 1795796993512, NULL, NULL, 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (1, 1, 1, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":31,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (2, 1, 2, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":31,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (3, 2, 1, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":28,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (4, 2, 2, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":28,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (5, 3, 1, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":31,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (6, 3, 2, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":31,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (7, 4, 1, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":30,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (8, 4, 2, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":30,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (9, 5, 1, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":31,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (10, 5, 2, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":31,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (11, 6, 1, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":30,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (12, 6, 2, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":30,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (13, 7, 1, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":31,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (14, 7, 2, 1, 'P1', 1, 0, 0, 0, 0, NULL, '{"covered_days":31,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (15, 8, 1, 1, 'P1', 1, 1150000, 23000, 0, 0, NULL, '{"covered_days":31,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (16, 8, 2, 1, 'P1', 1, 400000, 208000, 0, 0, NULL, '{"covered_days":31,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (17, 9, 1, 1, 'P1', 1, 0, 100000, 0, 0, NULL, '{"covered_days":30,"without_score":false}', 1)
-- next
INSERT INTO statement (id, period_id, person_id, policy_version_id, policy_code, policy_number, base, total, carried_in, carried_out, score, document, version) VALUES (18, 9, 2, 1, 'P1', 1, 1350000, 27000, 0, 0, NULL, '{"covered_days":30,"without_score":false}', 1)
-- next
INSERT INTO statement_line (id, statement_id, position, kind, rule, band_from, rate, base, amount, cause, document) VALUES (1, 15, 0, 'band', 'all', 0, 20000, 1150000, 23000, '', '{"amount":"23000","base":"1150000","base_unit":0,"from":"0","from_unit":0,"kind":0,"rate":"20000","rule":"all"}')
-- next
INSERT INTO statement_line (id, statement_id, position, kind, rule, band_from, rate, base, amount, cause, document) VALUES (2, 16, 0, 'band', 'all', 0, 20000, 400000, 8000, '', '{"amount":"8000","base":"400000","base_unit":0,"from":"0","from_unit":0,"kind":0,"rate":"20000","rule":"all"}')
-- next
INSERT INTO statement_line (id, statement_id, position, kind, rule, band_from, rate, base, amount, cause, document) VALUES (3, 16, 1, 'bonus', '', NULL, NULL, NULL, 200000, 'by_hand', '{"amount":"200000","base_unit":0,"cause":7,"kind":7,"on":20260820,"words":"Giúp kho"}')
-- next
INSERT INTO statement_line (id, statement_id, position, kind, rule, band_from, rate, base, amount, cause, document) VALUES (4, 17, 0, 'bonus', '', NULL, NULL, NULL, 100000, 'by_hand', '{"amount":"100000","base_unit":0,"cause":7,"kind":7,"on":20260920,"words":"Dạy việc"}')
-- next
INSERT INTO statement_line (id, statement_id, position, kind, rule, band_from, rate, base, amount, cause, document) VALUES (5, 18, 0, 'band', 'all', 0, 20000, 1350000, 27000, '', '{"amount":"27000","base":"1350000","base_unit":0,"from":"0","from_unit":0,"kind":0,"rate":"20000","rule":"all"}')
-- next
INSERT INTO statement_entry (id, policy_id, period_kind, closed_period_first, order_id, line_id, kind, head, person_id, team_id, sold_on, day, product_id, product_group_id, segment_id, channel_id, province_id, area_id, quantity, net, gross_profit, orders) VALUES (1, 1, 'month', 20260801, 1, 1, 0, 1, 1, 1, 20260810, 20260810, 2, 3, 1, 6, 1, 1, 2000, 300000, 120000, 1)
-- next
INSERT INTO statement_entry (id, policy_id, period_kind, closed_period_first, order_id, line_id, kind, head, person_id, team_id, sold_on, day, product_id, product_group_id, segment_id, channel_id, province_id, area_id, quantity, net, gross_profit, orders) VALUES (2, 1, 'month', 20260801, 1, 2, 0, 0, 1, 1, 20260810, 20260810, 1, 1, 1, 6, 1, 1, 1000, 250000, 90000, 0)
-- next
INSERT INTO statement_entry (id, policy_id, period_kind, closed_period_first, order_id, line_id, kind, head, person_id, team_id, sold_on, day, product_id, product_group_id, segment_id, channel_id, province_id, area_id, quantity, net, gross_profit, orders) VALUES (3, 1, 'month', 20260801, 2, 3, 0, 1, 1, 1, 20260825, 20260825, 1, 1, NULL, 2, 17, 2, 2400, 600000, 216000, 1)
-- next
INSERT INTO statement_entry (id, policy_id, period_kind, closed_period_first, order_id, line_id, kind, head, person_id, team_id, sold_on, day, product_id, product_group_id, segment_id, channel_id, province_id, area_id, quantity, net, gross_profit, orders) VALUES (4, 1, 'month', 20260801, 2, 3, 0, 0, 2, 1, 20260825, 20260825, 1, 1, NULL, 2, 17, 2, 1600, 400000, 144000, 0)
-- next
INSERT INTO commission_question (id, uid, statement_id, person_id, period_kind, period_first, line_key, kind, question, answer, outcome, answered_by, answered_at, author, moment, version) VALUES (1, 'fdd6f2f1ed21bf6db49f85dbba64b611', NULL, 1, 'month', 20260901, 'total', 'calculation', 'Sao đơn DH2 tính hai người?', NULL, NULL, NULL, NULL, 'Nguyễn Hoài An', 1795796993968, 1)
-- next
INSERT INTO own_metric (id, code, name, sort_key, unit, version) VALUES (1, 'calls', 'Cuộc gọi', 'E[TE"KSM!005005!1', 'count', 1)
-- next
INSERT INTO weekly_report (id, uid, person_id, week_first, helped, in_the_way, sent_at, version) VALUES (1, 'a4e0e87207c5ad4aa2b6695492506f12', 1, 20261012, 'Bảng giá', '', 1795797000471, 3)
-- next
INSERT INTO weekly_value (id, report_id, metric, from_day, value, version) VALUES (1, 1, 'calls', 20261012, 12, 1)
-- next
INSERT INTO activity (id, uid, on_day, at_minute, person_id, customer_id, order_id, kind, note, import_id, version) VALUES (1, '511ed874997c6947a5c1e88dd70c6f2c', 20261014, NULL, 1, 1, NULL, 'call', 'chị Lan gọi hỏi giá hôm qua', NULL, 1)
-- next
INSERT INTO promise (id, uid, made_on, due_on, due_minute, by_whom, kind, person_id, customer_id, order_id, words, done_on, outcome, import_id, version) VALUES (1, 'da520fcae559cfb717692b0d73af4391', 20261015, 20261019, NULL, 'us', 'delivery', 1, 2, NULL, 'hẹn anh Nam thứ hai giao trà', NULL, '', NULL, 1)
-- next
INSERT INTO expense_category (id, code, name, sort_key, envelope, version) VALUES (1, 'an-uong', 'Ăn uống', 'BR"[TRK!0004!1', 2000000, 1)
-- next
INSERT INTO expense (id, uid, on_day, category_id, amount, person_id, note, import_id, version) VALUES (1, '60c1b23d9e6baed6cb2d38278a961de9', 20261015, 1, 50000, 1, 'gửi hàng', NULL, 1)
-- next
INSERT INTO expense_word (id, word, category_id, hits, version) VALUES (1, 'gui', 1, 1, 1)
-- next
INSERT INTO expense_word (id, word, category_id, hits, version) VALUES (2, 'hang', 1, 1, 1)
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'activity'
-- next
UPDATE sqlite_sequence SET seq = 3 WHERE name = 'area'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'book_setting'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'campaign'
-- next
UPDATE sqlite_sequence SET seq = 6 WHERE name = 'channel'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'commission_bonus'
-- next
UPDATE sqlite_sequence SET seq = 9 WHERE name = 'commission_period'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'commission_question'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'customer'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'expense'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'expense_category'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'expense_word'
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
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'own_metric'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'payment'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'person'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'person_pay'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'person_region'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'policy'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'policy_draft'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'policy_opinion'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'policy_version'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'product'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'product_cost'
-- next
UPDATE sqlite_sequence SET seq = 3 WHERE name = 'product_group'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'product_price'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'promise'
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
UPDATE sqlite_sequence SET seq = 18 WHERE name = 'statement'
-- next
UPDATE sqlite_sequence SET seq = 4 WHERE name = 'statement_entry'
-- next
UPDATE sqlite_sequence SET seq = 5 WHERE name = 'statement_line'
-- next
UPDATE sqlite_sequence SET seq = 2 WHERE name = 'target'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'team'
-- next
UPDATE sqlite_sequence SET seq = 80 WHERE name = 'trail_change'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'weekly_report'
-- next
UPDATE sqlite_sequence SET seq = 1 WHERE name = 'weekly_value'
-- next
CREATE TRIGGER return_line_order_i BEFORE INSERT ON return_line
WHEN (SELECT l.order_id FROM order_line AS l WHERE l.id = NEW.line_id) <> (SELECT r.order_id FROM sales_return AS r WHERE r.id = NEW.return_id)
BEGIN
    SELECT RAISE(ABORT, 'somo: return_of_other_order');
END
-- next
CREATE TRIGGER return_line_order_u BEFORE UPDATE OF return_id, line_id ON return_line
WHEN (SELECT l.order_id FROM order_line AS l WHERE l.id = NEW.line_id) <> (SELECT r.order_id FROM sales_return AS r WHERE r.id = NEW.return_id)
BEGIN
    SELECT RAISE(ABORT, 'somo: return_of_other_order');
END
-- next
PRAGMA application_id = 1399811439
-- next
PRAGMA user_version = 5
