-- The book, version 4: what a team on one book can't be told wrong. A command knows its author by the person whose login wrote it
-- (null: by no login), the name beside it stays as it was then.
ALTER TABLE trail_command ADD COLUMN person_id INTEGER
-- next
-- As on a server, where it is locked by whoever writes; never with a row.
CREATE TABLE writer_turn (
    id INTEGER NOT NULL PRIMARY KEY
)
-- next
-- A return names lines of its own order; what isn't there yet is looked at when it comes.
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
