-- The book, version 4: what a team on one book can't be told wrong. A command knows its author by the person whose login wrote it
-- (null: by no login), the name beside it stays as it was then.
ALTER TABLE trail_command ADD COLUMN person_id BIGINT
-- next
-- No rows, ever: it is locked by whoever writes, so that one writes at a time (core/storage/database.cpp).
CREATE TABLE writer_turn (
    id BIGINT NOT NULL PRIMARY KEY
)
