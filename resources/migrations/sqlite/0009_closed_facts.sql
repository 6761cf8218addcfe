-- The book, version 9: a closing keeps a digest of the ledger entries that closed periods count, so that a changed past is found
-- (core/storage/closed_facts.h).
ALTER TABLE commission_period ADD COLUMN entries_digest TEXT
