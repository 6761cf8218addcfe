-- The book, version 3: a team on one book. A login of the server stands for one person. What people report of their week
-- is kept by its metric's code: "activities" or that of an own metric.
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
