-- The book, version 8: customers as whole persons (who keeps them, tags, fields of one's own, consent, requests, files), deals with
-- their stages, scripts of care, and views that were saved. customer_alias: codes that a merged customer was known by. A consent is
-- never changed, a newer row counts; a file's content is base64; a deal's steps are the days it came to a stage; an occasion names what a script was started by.
ALTER TABLE customer ADD COLUMN keeper_id INTEGER REFERENCES person(id)
-- next
CREATE INDEX customer_keeper ON customer(keeper_id)
-- next
ALTER TABLE customer ADD COLUMN keeper_from INTEGER
-- next
ALTER TABLE customer ADD COLUMN erased_on INTEGER
-- next
ALTER TABLE customer ADD COLUMN stage_said TEXT
-- next
ALTER TABLE customer ADD COLUMN came_from_id INTEGER REFERENCES customer(id)
-- next
CREATE INDEX customer_came_from ON customer(came_from_id)
-- next
ALTER TABLE customer_contact ADD COLUMN birth_day INTEGER
-- next
CREATE TABLE customer_alias (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    code TEXT NOT NULL UNIQUE,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX customer_alias_customer ON customer_alias(customer_id)
-- next
CREATE INDEX customer_alias_import ON customer_alias(import_id)
-- next
-- Two who look like one person and were said to be two; either of them may be the first.
CREATE TABLE customer_apart (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    first_id INTEGER NOT NULL REFERENCES customer(id),
    second_id INTEGER NOT NULL REFERENCES customer(id),
    on_day INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (first_id, second_id)
) STRICT
-- next
CREATE INDEX customer_apart_second ON customer_apart(second_id)
-- next
CREATE TABLE tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE,
    sort_key TEXT NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE customer_tag (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    tag_id INTEGER NOT NULL REFERENCES tag(id),
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    UNIQUE (customer_id, tag_id)
) STRICT
-- next
CREATE INDEX customer_tag_tag ON customer_tag(tag_id)
-- next
CREATE INDEX customer_tag_import ON customer_tag(import_id)
-- next
CREATE TABLE deal_stage (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX deal_stage_import ON deal_stage(import_id)
-- next
CREATE TABLE lost_reason (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    position INTEGER NOT NULL,
    retired INTEGER NOT NULL DEFAULT 0,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX lost_reason_import ON lost_reason(import_id)
-- next
CREATE TABLE deal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    customer_id INTEGER REFERENCES customer(id),
    person_id INTEGER REFERENCES person(id),
    stage_id INTEGER NOT NULL REFERENCES deal_stage(id),
    amount INTEGER,
    product_id INTEGER REFERENCES product(id),
    opened_on INTEGER,
    expected_on INTEGER,
    next_step TEXT NOT NULL DEFAULT '',
    next_on INTEGER,
    closed_on INTEGER,
    lost_reason_id INTEGER REFERENCES lost_reason(id),
    lost_note TEXT NOT NULL DEFAULT '',
    order_id INTEGER REFERENCES sales_order(id),
    source_id INTEGER REFERENCES source(id),
    note TEXT NOT NULL DEFAULT '',
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX deal_stage_of ON deal(stage_id)
-- next
CREATE INDEX deal_customer ON deal(customer_id)
-- next
CREATE INDEX deal_person ON deal(person_id)
-- next
CREATE INDEX deal_product ON deal(product_id)
-- next
CREATE INDEX deal_order ON deal(order_id)
-- next
CREATE INDEX deal_source ON deal(source_id)
-- next
CREATE INDEX deal_lost ON deal(lost_reason_id)
-- next
CREATE INDEX deal_expected ON deal(expected_on)
-- next
CREATE INDEX deal_import ON deal(import_id)
-- next
CREATE TABLE deal_step (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    deal_id INTEGER NOT NULL REFERENCES deal(id),
    stage_id INTEGER NOT NULL REFERENCES deal_stage(id),
    on_day INTEGER NOT NULL,
    person_id INTEGER REFERENCES person(id),
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX deal_step_deal ON deal_step(deal_id, on_day)
-- next
CREATE INDEX deal_step_stage ON deal_step(stage_id, on_day)
-- next
CREATE INDEX deal_step_person ON deal_step(person_id)
-- next
CREATE INDEX deal_step_import ON deal_step(import_id)
-- next
CREATE TABLE own_field (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    subject TEXT NOT NULL,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    kind TEXT NOT NULL,
    choices TEXT NOT NULL DEFAULT '',
    position INTEGER NOT NULL,
    trait INTEGER NOT NULL DEFAULT 0,
    retired INTEGER NOT NULL DEFAULT 0,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE TABLE own_value (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    field_id INTEGER NOT NULL REFERENCES own_field(id),
    customer_id INTEGER REFERENCES customer(id),
    deal_id INTEGER REFERENCES deal(id),
    value_text TEXT,
    value_number INTEGER,
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1,
    CHECK ((customer_id IS NULL) <> (deal_id IS NULL))
) STRICT
-- next
CREATE INDEX own_value_customer ON own_value(customer_id)
-- next
CREATE INDEX own_value_deal ON own_value(deal_id)
-- next
CREATE INDEX own_value_field ON own_value(field_id)
-- next
CREATE INDEX own_value_import ON own_value(import_id)
-- next
CREATE TABLE consent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    purpose TEXT NOT NULL,
    channel TEXT NOT NULL,
    state TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    not_before INTEGER,
    after_minute INTEGER,
    source TEXT NOT NULL DEFAULT '',
    proof TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person(id),
    import_id INTEGER REFERENCES import_batch(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX consent_customer ON consent(customer_id)
-- next
CREATE INDEX consent_person ON consent(person_id)
-- next
CREATE INDEX consent_import ON consent(import_id)
-- next
CREATE TABLE privacy_request (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    customer_id INTEGER REFERENCES customer(id),
    kind TEXT NOT NULL,
    received_on INTEGER NOT NULL,
    due_on INTEGER NOT NULL,
    answered_on INTEGER,
    outcome TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    person_id INTEGER REFERENCES person(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX privacy_request_customer ON privacy_request(customer_id)
-- next
CREATE INDEX privacy_request_due ON privacy_request(due_on)
-- next
CREATE INDEX privacy_request_person ON privacy_request(person_id)
-- next
CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    customer_id INTEGER REFERENCES customer(id),
    order_id INTEGER REFERENCES sales_order(id),
    deal_id INTEGER REFERENCES deal(id),
    name TEXT NOT NULL,
    media_type TEXT NOT NULL DEFAULT '',
    byte_count INTEGER NOT NULL,
    digest TEXT NOT NULL,
    added_on INTEGER NOT NULL,
    person_id INTEGER REFERENCES person(id),
    version INTEGER NOT NULL DEFAULT 1,
    content TEXT NOT NULL
) STRICT
-- next
CREATE INDEX attachment_customer ON attachment(customer_id)
-- next
CREATE INDEX attachment_order ON attachment(order_id)
-- next
CREATE INDEX attachment_deal ON attachment(deal_id)
-- next
CREATE INDEX attachment_person ON attachment(person_id)
-- next
CREATE TABLE contact_look (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    moment INTEGER NOT NULL,
    person_id INTEGER,
    login TEXT NOT NULL,
    customer_id INTEGER,
    what TEXT NOT NULL
) STRICT
-- next
CREATE INDEX contact_look_customer ON contact_look(customer_id)
-- next
CREATE INDEX contact_look_moment ON contact_look(moment)
-- next
CREATE TABLE saved_view (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    page TEXT NOT NULL,
    name TEXT NOT NULL,
    folded TEXT NOT NULL,
    document TEXT NOT NULL,
    person_id INTEGER REFERENCES person(id),
    position INTEGER NOT NULL,
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX saved_view_page ON saved_view(page)
-- next
CREATE INDEX saved_view_person ON saved_view(person_id)
-- next
CREATE TABLE care_script (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    code TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    document TEXT NOT NULL,
    active INTEGER NOT NULL DEFAULT 0,
    tried_on INTEGER,
    person_id INTEGER REFERENCES person(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX care_script_person ON care_script(person_id)
-- next
CREATE TABLE care_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    script_id INTEGER REFERENCES care_script(id),
    suggestion TEXT NOT NULL DEFAULT '',
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    occasion TEXT NOT NULL,
    occasion_day INTEGER NOT NULL,
    step INTEGER NOT NULL,
    due_on INTEGER NOT NULL,
    state TEXT NOT NULL,
    until_on INTEGER,
    closed_on INTEGER,
    person_id INTEGER REFERENCES person(id),
    activity_id INTEGER REFERENCES activity(id),
    words TEXT NOT NULL DEFAULT '',
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX care_item_script ON care_item(script_id)
-- next
CREATE INDEX care_item_customer ON care_item(customer_id)
-- next
CREATE INDEX care_item_closed ON care_item(closed_on)
-- next
CREATE INDEX care_item_person ON care_item(person_id)
-- next
CREATE INDEX care_item_activity ON care_item(activity_id)
-- next
CREATE TABLE care_refusal (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    customer_id INTEGER NOT NULL REFERENCES customer(id),
    script_id INTEGER REFERENCES care_script(id),
    suggestion TEXT NOT NULL DEFAULT '',
    on_day INTEGER NOT NULL,
    person_id INTEGER REFERENCES person(id),
    version INTEGER NOT NULL DEFAULT 1
) STRICT
-- next
CREATE INDEX care_refusal_customer ON care_refusal(customer_id)
-- next
CREATE INDEX care_refusal_script ON care_refusal(script_id)
-- next
CREATE INDEX care_refusal_person ON care_refusal(person_id)
-- next
-- What filters of customers are answered from: how much each bought ever (derived, as first_order is), the list by given name, and
-- who ordered when, what and over which channel, was spoken to, or said yes.
CREATE TABLE customer_total (
    event INTEGER NOT NULL,
    customer_id INTEGER NOT NULL,
    orders INTEGER NOT NULL,
    net INTEGER NOT NULL,
    PRIMARY KEY (event, customer_id)
) STRICT, WITHOUT ROWID
-- next
INSERT INTO customer_total (event, customer_id, orders, net)
    SELECT event, customer_id, CAST(SUM(head) AS BIGINT), CAST(SUM(net) AS BIGINT) FROM entry WHERE customer_id IS NOT NULL GROUP BY event, customer_id
-- next
CREATE INDEX customer_sorted ON customer(sort_key, id)
-- next
DROP INDEX sales_order_customer
-- next
CREATE INDEX sales_order_customer ON sales_order(customer_id, ordered_on, status, kind, channel_id)
-- next
DROP INDEX order_line_product
-- next
CREATE INDEX order_line_product ON order_line(product_id, order_id)
-- next
CREATE INDEX order_line_group ON order_line(product_group_id, order_id)
-- next
DROP INDEX activity_customer
-- next
CREATE INDEX activity_customer ON activity(customer_id, on_day, kind)
-- next
CREATE INDEX consent_said ON consent(purpose, channel, customer_id, from_day, id, state)
