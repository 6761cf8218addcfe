-- The book, version 2: commission. A policy's version is its document; a closed period keeps statements with lines and
-- entries as they were, so statement_entry refers to nothing that may go later.
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
