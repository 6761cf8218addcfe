-- The book, version 7: what a file calls an activity or an expense, whom an expense was for, and kinds of expenses that a file
-- brought.
ALTER TABLE activity ADD COLUMN source_id INTEGER REFERENCES source(id)
-- next
ALTER TABLE activity ADD COLUMN code TEXT
-- next
CREATE INDEX activity_code ON activity(source_id, code)
-- next
ALTER TABLE expense ADD COLUMN customer_id INTEGER REFERENCES customer(id)
-- next
ALTER TABLE expense ADD COLUMN source_id INTEGER REFERENCES source(id)
-- next
ALTER TABLE expense ADD COLUMN code TEXT
-- next
CREATE INDEX expense_customer ON expense(customer_id, on_day)
-- next
CREATE INDEX expense_code ON expense(source_id, code)
-- next
ALTER TABLE expense_category ADD COLUMN import_id INTEGER REFERENCES import_batch(id)
-- next
CREATE INDEX expense_category_import ON expense_category(import_id)
