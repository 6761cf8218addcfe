-- Who may do what on a book that a team shares (rules §10; architecture, Privacy). Run by the owner of the book, as often as
-- one likes; {schema} is the book's schema as an identifier, {name} the same as text.
-- Three locks lie over each other. Privileges of a group role say which tables a role writes at all. Guards, triggers
-- behind each statement, say which rows, and refuse aloud where a policy would change no row in silence. Row policies say which
-- rows are seen, on the few tables where that differs; the tables that the board reads have none.
CREATE OR REPLACE FUNCTION somo_group(asked TEXT) RETURNS TEXT LANGUAGE sql STABLE SET search_path = pg_catalog, pg_temp AS $body$
SELECT 'somo_' || left(regexp_replace(lower(current_database()), '[^a-z0-9]+', '_', 'g'), 24) || '_' || left(md5(current_database() || '/{name}'), 10) || '_' || $1
$body$
-- next
-- How many connections a login may have at once: a window takes three and an import two more, and nobody takes all that the server
-- has. One that is gone without a word, as of a notebook that was shut, is noticed soon and counts no more.
CREATE OR REPLACE FUNCTION somo_bound_login(asked_login TEXT) RETURNS VOID LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    EXECUTE format('ALTER ROLE %I CONNECTION LIMIT 8', asked_login);
    EXECUTE format('ALTER ROLE %I SET tcp_keepalives_idle = 60', asked_login);
    EXECUTE format('ALTER ROLE %I SET tcp_keepalives_interval = 10', asked_login);
    EXECUTE format('ALTER ROLE %I SET tcp_keepalives_count = 3', asked_login);
END
$body$
-- next
DO $body$
DECLARE
    role_word TEXT;
BEGIN
    FOREACH role_word IN ARRAY ARRAY['seller', 'lead', 'keeper', 'viewer'] LOOP
        IF NOT EXISTS (SELECT 1 FROM pg_roles AS r WHERE r.rolname = {schema}.somo_group(role_word)) THEN
            EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE', {schema}.somo_group(role_word));
        END IF;
    END LOOP;
END
$body$
-- next
-- What a planner knows of a column it also tells (EXPLAIN): nothing is to be known of these.
DO $body$
DECLARE
    place RECORD;
BEGIN
    FOR place IN SELECT c.oid::regclass AS of_table, a.attname, format_type(a.atttypid, a.atttypmod) AS type_name, a.attstattarget,
                        CASE WHEN a.atttypid = 'text'::regtype THEN ' COLLATE "C"' ELSE '' END AS collated
                 FROM pg_attribute AS a JOIN pg_class AS c ON c.oid = a.attrelid JOIN pg_namespace AS n ON n.oid = c.relnamespace
                 WHERE n.nspname = '{name}' AND (c.relname, a.attname) IN (
                     ('customer_contact', 'phone'), ('customer_contact', 'phone_typed'), ('customer_contact', 'email'), ('customer_contact', 'address'),
                     ('person_pay', 'monthly_salary'), ('statement', 'base'), ('statement', 'total'), ('statement', 'carried_in'),
                     ('statement', 'carried_out'), ('statement', 'score'), ('statement', 'document'), ('statement_line', 'amount'), ('statement_line', 'base'),
                     ('statement_line', 'rate'), ('statement_line', 'cause'), ('statement_line', 'document'), ('commission_bonus', 'amount'),
                     ('commission_bonus', 'reason'), ('commission_question', 'question'), ('commission_question', 'answer'), ('order_said', 'said'),
                     ('row_said', 'said'), ('customer_contact', 'birth_day'), ('consent', 'source'), ('consent', 'proof'), ('own_value', 'value_text'),
                     ('own_value', 'value_number'), ('attachment', 'name'), ('attachment', 'content'), ('privacy_request', 'note'), ('expense', 'amount'), ('expense', 'note'), ('trail_image', 'before_image'), ('trail_image', 'after_image'))
    LOOP
        CONTINUE WHEN place.attstattarget = 0;
        -- The same type again: that alone makes PostgreSQL forget what it had gathered.
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I SET STATISTICS 0', place.of_table, place.attname);
        EXECUTE format('ALTER TABLE %s ALTER COLUMN %I TYPE %s%s', place.of_table, place.attname, place.type_name, place.collated);
    END LOOP;
END
$body$
-- next
CREATE OR REPLACE FUNCTION somo_refuse(reason TEXT) RETURNS VOID LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    RAISE insufficient_privilege USING MESSAGE = 'somo: ' || reason;
END
$body$
-- next
-- Whether an order was this session's before the transaction began to change it: credited to its person, or to nobody. What
-- came with the transaction is whoever's makes it.
CREATE OR REPLACE FUNCTION somo_order_mine(asked BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    own BIGINT := somo_person();
    mine BOOLEAN;
    others BOOLEAN;
BEGIN
    IF EXISTS (SELECT 1 FROM sales_order AS o WHERE o.id = asked AND NOT somo_settled(o.xmin)) AND somo_came('sales_order', asked, (SELECT o.import_id FROM sales_order AS o WHERE o.id = asked)) THEN
        RETURN TRUE;
    END IF;
    SELECT bool_or(c.person_id = own), bool_or(c.person_id <> own) INTO mine, others
    FROM order_credit AS c WHERE c.order_id = asked AND somo_settled(c.xmin);
    IF mine THEN
        RETURN TRUE;
    END IF;
    -- Credits that this transaction took away or changed are in its images, first as they were.
    SELECT bool_or((i.before_image::jsonb ->> 'person_id')::bigint = own), COALESCE(others, FALSE) OR bool_or(TRUE) INTO mine, others
    FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id
    WHERE c.seq IS NULL AND NOT somo_settled(c.xmin) AND c.table_name = 'order_credit' AND c.op IN ('u', 'd') AND (i.before_image::jsonb ->> 'order_id')::bigint = asked
    AND NOT COALESCE(somo_import_runs((i.before_image::jsonb ->> 'import_id')::bigint), FALSE)
    AND NOT EXISTS (SELECT 1 FROM trail_change AS e WHERE e.seq IS NULL AND NOT somo_settled(e.xmin) AND e.table_name = 'order_credit' AND e.row_id = c.row_id AND e.id < c.id);
    RETURN COALESCE(mine, FALSE) OR NOT COALESCE(others, FALSE);
END
$body$
-- next
-- Whether this transaction takes back an import that this session's person brought in (core/storage/import_undo.cpp): it
-- touches the import first. What a seller takes back so leaves images, unlike a lead's, so the trail shows what went.
CREATE OR REPLACE FUNCTION somo_taking_back(asked BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN asked IS NOT NULL AND EXISTS (SELECT 1 FROM trail_change AS c WHERE c.table_name = 'import_batch' AND c.row_id = asked AND c.op = 'u'
                                         AND c.seq IS NULL AND NOT somo_settled(c.xmin)) AND somo_made('import_batch', asked);
END
$body$
-- next
CREATE OR REPLACE FUNCTION somo_takes_back() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN somo_role() = 'seller' AND EXISTS (SELECT 1 FROM trail_change AS c WHERE c.seq IS NULL AND NOT somo_settled(c.xmin) AND c.table_name = 'import_batch' AND c.op = 'u');
END
$body$
-- next
-- A row that came with such an import and that nobody else changed since: it may go.
CREATE OR REPLACE FUNCTION somo_goes_back(asked_table TEXT, asked_row BIGINT, asked_import BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN somo_taking_back(asked_import) AND NOT EXISTS (
        SELECT 1 FROM trail_change AS c JOIN trail_command AS t ON t.seq = c.seq
        WHERE c.table_name = asked_table AND c.row_id = asked_row AND NOT somo_own_command(t.person_id));
END
$body$
-- next
-- Whether something of an order is being changed by this transaction, so that its derived rows follow.
CREATE OR REPLACE FUNCTION somo_order_changing(asked BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN EXISTS (SELECT 1 FROM sales_order AS o WHERE o.id = asked AND somo_changes('sales_order', o.id, o.import_id, o.xmin))
        OR EXISTS (SELECT 1 FROM order_line AS l WHERE l.order_id = asked AND somo_changes('order_line', l.id, l.import_id, l.xmin))
        OR EXISTS (SELECT 1 FROM payment AS p WHERE p.order_id = asked AND somo_changes('payment', p.id, p.import_id, p.xmin))
        OR EXISTS (SELECT 1 FROM sales_return AS r WHERE r.order_id = asked AND somo_changes('sales_return', r.id, r.import_id, r.xmin))
        OR EXISTS (SELECT 1 FROM order_credit AS c WHERE c.order_id = asked AND somo_changes('order_credit', c.id, c.import_id, c.xmin))
        OR EXISTS (SELECT 1 FROM return_line AS l JOIN sales_return AS r ON r.id = l.return_id WHERE r.order_id = asked AND somo_changes('return_line', l.id, l.import_id, l.xmin))
        OR EXISTS (SELECT 1 FROM order_twin AS w WHERE asked IN (w.first_id, w.second_id) AND somo_changes('order_twin', w.id, w.import_id, w.xmin))
        OR EXISTS (SELECT 1 FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id
                   WHERE c.seq IS NULL AND c.table_name IN ('sales_order', 'order_line', 'payment', 'sales_return', 'order_credit', 'return_line', 'order_twin')
                   AND (asked IN ((i.before_image::jsonb ->> 'first_id')::bigint, (i.before_image::jsonb ->> 'second_id')::bigint) OR (c.table_name = 'sales_order' AND c.row_id = asked)
                        OR (i.before_image::jsonb ->> 'order_id')::bigint = asked
                        OR EXISTS (SELECT 1 FROM sales_return AS r WHERE r.id = (i.before_image::jsonb ->> 'return_id')::bigint AND r.order_id = asked)));
END
$body$
-- next
-- Whether this transaction changes what every derived row hangs on: an import taken back. (Who keeps the book is not asked at all.)
CREATE OR REPLACE FUNCTION somo_all_changing() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN somo_leads() AND somo_all_touched();
END
$body$
-- next
-- The guard behind each statement. Its argument names the rule; the owner and keepers pass. `fresh` are the rows that came,
-- `stale` those that were; which of the two there is depends on the operation.
CREATE OR REPLACE FUNCTION team_guard_order() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    asked TEXT := somo_role();
    refused BOOLEAN := FALSE;
    place TEXT := TG_ARGV[0];
BEGIN
    IF asked = 'keeper' THEN
        RETURN NULL;
    END IF;
    IF somo_sealed() THEN
        PERFORM somo_refuse('without_command');
    END IF;
    IF asked IS NULL OR asked NOT IN ('seller', 'lead') THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    IF asked = 'seller' THEN
        IF TG_TABLE_NAME = 'sales_order' AND TG_OP = 'UPDATE' THEN
            -- Where a customer's province or segment becomes known, their orders that lack it take it, whosever they are.
            SELECT bool_or(NOT somo_order_mine(s.id)) INTO refused FROM stale AS s LEFT JOIN fresh AS f ON f.id = s.id
            WHERE f.id IS NULL OR (to_jsonb(f) - ARRAY['province_id', 'segment_id', 'version']) IS DISTINCT FROM (to_jsonb(s) - ARRAY['province_id', 'segment_id', 'version'])
            OR (s.province_id IS NOT NULL AND f.province_id IS DISTINCT FROM s.province_id)
            OR (s.segment_id IS NOT NULL AND f.segment_id IS DISTINCT FROM s.segment_id)
            OR (f.province_id IS NOT DISTINCT FROM s.province_id AND f.segment_id IS NOT DISTINCT FROM s.segment_id);
            IF NOT COALESCE(refused, FALSE) THEN
                SELECT bool_or(NOT somo_order_mine(f.id)) INTO refused FROM fresh AS f WHERE NOT EXISTS (SELECT 1 FROM stale AS s WHERE s.id = f.id);
            END IF;
        ELSIF TG_OP IN ('INSERT', 'UPDATE') THEN
            IF place = 'id' THEN
                SELECT bool_or(NOT somo_order_mine(f.id)) INTO refused FROM (SELECT DISTINCT id FROM fresh) AS f;
            ELSIF place = 'order_id' THEN
                SELECT bool_or(NOT somo_order_mine(f.order_id)) INTO refused FROM (SELECT DISTINCT order_id FROM fresh) AS f;
            ELSE
                SELECT bool_or(NOT somo_order_mine(f.order_id)) INTO refused
                FROM (SELECT DISTINCT r.order_id FROM fresh AS n JOIN sales_return AS r ON r.id = n.return_id) AS f;
            END IF;
        END IF;
        IF TG_OP IN ('UPDATE', 'DELETE') AND NOT COALESCE(refused, FALSE) AND NOT (TG_TABLE_NAME = 'sales_order' AND TG_OP = 'UPDATE') THEN
            IF place = 'id' THEN
                SELECT bool_or(NOT somo_order_mine(f.id)) INTO refused FROM (SELECT DISTINCT s.id FROM stale AS s
                    WHERE NOT (TG_OP = 'DELETE' AND somo_goes_back(TG_TABLE_NAME, s.id, s.import_id))) AS f;
            ELSIF place = 'order_id' THEN
                SELECT bool_or(NOT somo_order_mine(f.order_id)) INTO refused FROM (SELECT DISTINCT s.order_id FROM stale AS s
                    WHERE NOT (TG_OP = 'DELETE' AND somo_goes_back(TG_TABLE_NAME, s.id, s.import_id))) AS f;
            ELSE
                SELECT bool_or(NOT somo_order_mine(f.order_id)) INTO refused
                FROM (SELECT DISTINCT r.order_id FROM stale AS n JOIN sales_return AS r ON r.id = n.return_id
                      WHERE NOT (TG_OP = 'DELETE' AND somo_goes_back(TG_TABLE_NAME, n.id, n.import_id))) AS f;
            END IF;
        END IF;
        IF refused THEN
            PERFORM somo_refuse('order_of_other');
        END IF;
    END IF;
    -- Rows of an import leave no image: only the import that is running brings some.
    IF TG_OP = 'INSERT' THEN
        IF EXISTS (SELECT 1 FROM (SELECT DISTINCT import_id FROM fresh WHERE import_id IS NOT NULL) AS f
                   JOIN import_batch AS b ON b.id = f.import_id WHERE NOT somo_import_runs(b.id)) THEN
            PERFORM somo_refuse('import_of_other');
        END IF;
    END IF;
    RETURN NULL;
END
$body$
-- next
-- The import that this transaction brings in or, where it is one of this session's person, takes back; null for none.
CREATE OR REPLACE FUNCTION somo_import_here() RETURNS BIGINT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    here BIGINT := (SELECT b.id FROM import_batch AS b ORDER BY b.id DESC LIMIT 1);
BEGIN
    IF somo_import_runs(here) THEN
        RETURN here;
    END IF;
    RETURN (SELECT c.row_id FROM trail_change AS c WHERE c.table_name = 'import_batch' AND c.op = 'u' AND c.seq IS NULL AND NOT somo_settled(c.xmin)
            AND somo_made('import_batch', c.row_id) LIMIT 1);
END
$body$
-- next
-- Whether a seller may move the mark of how far a source's files were read: up with an import that is running, to its newest day
-- or today's, or back to what stood there when it is taken back. Nothing else of a source is ever theirs to change.
CREATE OR REPLACE FUNCTION somo_mark_moves(asked_source BIGINT, was JSONB, becomes JSONB) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    here BIGINT := somo_import_here();
    day BIGINT := (becomes ->> 'newest_day')::bigint;
BEGIN
    IF here IS NULL THEN
        RETURN FALSE;
    END IF;
    IF somo_import_runs(here) THEN
        -- It is the next day already where the sun rises first.
        RETURN was - ARRAY['newest_day', 'version'] = becomes - ARRAY['newest_day', 'version'] AND day > (was ->> 'newest_day')::bigint
            AND day <= GREATEST((SELECT b.newest_day FROM import_batch AS b WHERE b.id = here), to_char(now() AT TIME ZONE 'UTC' + interval '14 hours', 'YYYYMMDD')::bigint);
    END IF;
    -- What others use by now stays when its import is taken back; it only belongs to no import any more.
    RETURN ((was ->> 'import_id')::bigint = here AND becomes ->> 'import_id' IS NULL AND was - 'import_id' = becomes - 'import_id')
        OR EXISTS (SELECT 1 FROM trail_command AS t JOIN trail_change AS c ON c.seq = t.seq JOIN trail_image AS i ON i.change_id = c.id
                   WHERE t.import_id = here AND c.table_name = 'source' AND c.row_id = asked_source AND c.op = 'u'
                   AND i.before_image::jsonb - 'import_id' = becomes - 'import_id' AND was ->> 'import_id' IS NOT DISTINCT FROM becomes ->> 'import_id');
END
$body$
-- next
-- Lists that grow by use: whoever sells adds a product or a customer; what others made is changed by leads, but for what whoever sees
-- it changes ("open") and takes away ("shared"). The marks of how far
-- a source's files were read ("marked") move with an import that is running.
CREATE OR REPLACE FUNCTION team_guard_list() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    asked TEXT := somo_role();
    brought BOOLEAN;
BEGIN
    IF asked = 'keeper' THEN
        RETURN NULL;
    END IF;
    IF somo_sealed() THEN
        PERFORM somo_refuse('without_command');
    END IF;
    IF asked IS NULL OR asked NOT IN ('seller', 'lead') THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    IF asked = 'seller' AND TG_OP = 'UPDATE' AND TG_ARGV[0] = 'marked' THEN
        IF EXISTS (SELECT 1 FROM stale AS s LEFT JOIN fresh AS f ON f.id = s.id WHERE f.id IS NULL OR NOT somo_mark_moves(s.id, to_jsonb(s), to_jsonb(f))) THEN
            PERFORM somo_refuse('role ' || TG_TABLE_NAME);
        END IF;
    ELSIF asked = 'seller' AND TG_OP = 'UPDATE' AND TG_ARGV[0] NOT IN ('open', 'shared') THEN
        -- What others use by now stays when its import is taken back; it only belongs to no import any more.
        IF EXISTS (SELECT 1 FROM stale AS s LEFT JOIN fresh AS f ON f.id = s.id WHERE NOT somo_made(TG_TABLE_NAME, s.id)
                   AND NOT COALESCE(somo_taking_back((to_jsonb(s) ->> 'import_id')::bigint) AND f.id IS NOT NULL AND to_jsonb(f) ->> 'import_id' IS NULL
                                    AND to_jsonb(f) - 'import_id' = to_jsonb(s) - 'import_id', FALSE)) THEN
            PERFORM somo_refuse('role ' || TG_TABLE_NAME);
        END IF;
    ELSIF asked = 'seller' AND TG_OP = 'DELETE' AND TG_ARGV[0] <> 'shared' THEN
        IF EXISTS (SELECT 1 FROM stale AS s WHERE NOT somo_made(TG_TABLE_NAME, s.id)
                   AND NOT somo_goes_back(TG_TABLE_NAME, s.id, (to_jsonb(s) ->> 'import_id')::bigint)) THEN
            PERFORM somo_refuse('role ' || TG_TABLE_NAME);
        END IF;
    END IF;
    IF TG_OP = 'INSERT' AND TG_ARGV[1] = 'imported' THEN
        EXECUTE 'SELECT EXISTS (SELECT 1 FROM (SELECT DISTINCT import_id FROM fresh WHERE import_id IS NOT NULL) AS f
                 JOIN import_batch AS b ON b.id = f.import_id WHERE NOT somo_import_runs(b.id))' INTO brought;
        IF brought THEN
            PERFORM somo_refuse('import_of_other');
        END IF;
    END IF;
    RETURN NULL;
END
$body$
-- next
-- Pairs of orders: whoever imports an order may find one with it; that the two are one sale, or are not, says a lead, or whoever
-- both belong to, and nobody else takes such a word away or puts another pair in its place.
CREATE OR REPLACE FUNCTION team_guard_twin() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    asked TEXT := somo_role();
    refused BOOLEAN := FALSE;
BEGIN
    IF asked = 'keeper' THEN
        RETURN NULL;
    END IF;
    IF somo_sealed() THEN
        PERFORM somo_refuse('without_command');
    END IF;
    IF asked IS NULL OR asked NOT IN ('seller', 'lead') THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    IF asked = 'seller' THEN
        IF TG_OP = 'INSERT' THEN
            SELECT bool_or(CASE WHEN f.state = 'possible' THEN NOT (somo_order_mine(f.first_id) OR somo_order_mine(f.second_id))
                                ELSE NOT (somo_order_mine(f.first_id) AND somo_order_mine(f.second_id)) END) INTO refused FROM fresh AS f;
        ELSIF TG_OP = 'UPDATE' THEN
            SELECT bool_or(NOT (somo_order_mine(f.first_id) AND somo_order_mine(f.second_id))) INTO refused
            FROM (SELECT s.first_id, s.second_id FROM stale AS s UNION SELECT n.first_id, n.second_id FROM fresh AS n) AS f;
        ELSE
            -- With an order that goes with its import, its pairs go.
            SELECT bool_or(NOT (somo_order_mine(s.first_id) AND somo_order_mine(s.second_id)) AND NOT COALESCE(somo_goes_back(TG_TABLE_NAME, s.id, s.import_id), FALSE)
                           AND NOT EXISTS (SELECT 1 FROM sales_order AS o WHERE o.id IN (s.first_id, s.second_id) AND somo_goes_back('sales_order', o.id, o.import_id)))
            INTO refused FROM stale AS s;
        END IF;
        IF refused THEN
            PERFORM somo_refuse('order_of_other');
        END IF;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF EXISTS (SELECT 1 FROM (SELECT DISTINCT import_id FROM fresh WHERE import_id IS NOT NULL) AS f WHERE NOT somo_import_runs(f.import_id)) THEN
            PERFORM somo_refuse('import_of_other');
        END IF;
    END IF;
    RETURN NULL;
END
$body$
-- next
-- What somebody did, promised or spent. A seller writes of themselves, or (but for money) of nobody; what is another's they
-- neither change nor take over. A promise of nobody is whoever's takes it up.
CREATE OR REPLACE FUNCTION team_guard_service() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    asked TEXT := somo_role();
    own BIGINT := somo_person();
    refused BOOLEAN := FALSE;
    brought BOOLEAN;
BEGIN
    IF asked = 'keeper' THEN
        RETURN NULL;
    END IF;
    IF somo_sealed() THEN
        PERFORM somo_refuse('without_command');
    END IF;
    IF asked IS NULL OR asked NOT IN ('seller', 'lead') THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    IF asked = 'seller' AND TG_OP IN ('INSERT', 'UPDATE') THEN
        SELECT bool_or(CASE WHEN f.person_id IS NULL THEN TG_ARGV[0] = 'money' ELSE f.person_id <> own END) INTO refused FROM fresh AS f;
    END IF;
    IF asked = 'seller' AND TG_OP IN ('UPDATE', 'DELETE') AND NOT COALESCE(refused, FALSE) THEN
        SELECT bool_or(s.person_id IS DISTINCT FROM own AND NOT (s.person_id IS NULL AND TG_OP = 'UPDATE' AND TG_ARGV[0] = 'promise')
                       AND NOT (s.person_id IS NULL AND somo_made(TG_TABLE_NAME, s.id))
                       AND NOT (TG_OP = 'DELETE' AND COALESCE(somo_goes_back(TG_TABLE_NAME, s.id, (to_jsonb(s) ->> 'import_id')::bigint), FALSE)))
        INTO refused FROM stale AS s;
    END IF;
    IF refused THEN
        PERFORM somo_refuse('name_of_other ' || TG_TABLE_NAME);
    END IF;
    IF TG_OP = 'INSERT' AND TG_ARGV[1] = 'imported' THEN
        EXECUTE 'SELECT EXISTS (SELECT 1 FROM (SELECT DISTINCT import_id FROM fresh WHERE import_id IS NOT NULL) AS f WHERE NOT somo_import_runs(f.import_id))' INTO brought;
        IF brought THEN
            PERFORM somo_refuse('import_of_other');
        END IF;
    END IF;
    RETURN NULL;
END
$body$
-- next
-- Who looks after a customer sees how to reach them, so nobody becomes that by their own word alone: whoever sells takes up a customer
-- who is nobody's and whom they serve, or gives up one of theirs. A customer whom they made themselves they may keep from the beginning.
CREATE OR REPLACE FUNCTION team_guard_keeper() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    own BIGINT := somo_person();
    was BIGINT := CASE WHEN TG_OP = 'UPDATE' THEN OLD.keeper_id END;
BEGIN
    -- Since when somebody looks after them decides whom rules credit (core/orders/credit_rule.h): it is theirs to say.
    IF somo_leads() OR (NEW.keeper_id IS NOT DISTINCT FROM was
                        AND (NEW.keeper_id IS NULL OR NEW.keeper_id = own OR (TG_OP = 'UPDATE' AND NEW.keeper_from IS NOT DISTINCT FROM OLD.keeper_from))) THEN
        RETURN NEW;
    END IF;
    IF (NEW.keeper_id IS NULL AND was = own) OR (NEW.keeper_id = own AND was IS NULL
        AND (TG_OP = 'INSERT' OR (somo_made('customer', NEW.id) AND NOT EXISTS (SELECT 1 FROM sales_order AS o WHERE o.customer_id = NEW.id))
             OR EXISTS (SELECT 1 FROM sales_order AS o JOIN order_credit AS c ON c.order_id = o.id
                        WHERE o.customer_id = NEW.id AND c.person_id = own AND somo_settled(o.xmin) AND somo_settled(c.xmin)))) THEN
        RETURN NEW;
    END IF;
    PERFORM somo_refuse('name_of_other ' || TG_TABLE_NAME);
    RETURN NEW;
END
$body$
-- next
-- What files said of rows: a seller keeps it with the import that is running, of rows of its kind, and takes it back with it. Rows
-- of other kinds tell whoever imports those next what there is nothing new about.
CREATE OR REPLACE FUNCTION team_guard_said() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    asked TEXT := somo_role();
    here BIGINT;
    brings TEXT;
    refused BOOLEAN := FALSE;
BEGIN
    IF asked = 'keeper' THEN
        RETURN NULL;
    END IF;
    IF somo_sealed() THEN
        PERFORM somo_refuse('without_command');
    END IF;
    IF asked IS NULL OR asked NOT IN ('seller', 'lead') THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    IF asked = 'seller' THEN
        here := somo_import_here();
        SELECT CASE b.kind WHEN 'payments' THEN 'payment' WHEN 'returns' THEN 'return' WHEN 'products' THEN 'product'
                           WHEN 'customers' THEN 'customer' WHEN 'activities' THEN 'activity' WHEN 'expenses' THEN 'expense' END INTO brings FROM import_batch AS b WHERE b.id = here;
        IF TG_OP = 'INSERT' THEN
            -- Of expenses each seller keeps their own, by a mark before the key (ownRowMark in core/exchange/import_row_said_store.cpp).
            SELECT bool_or(f.kind IS DISTINCT FROM brings OR f.import_id IS DISTINCT FROM here
                           OR (f.kind = 'expense' AND starts_with(f.row_key, 'person:' || somo_person() || '|') IS NOT TRUE)) INTO refused FROM fresh AS f;
        ELSIF TG_OP = 'UPDATE' THEN
            SELECT bool_or(f.kind IS DISTINCT FROM brings OR to_jsonb(f) - 'said' IS DISTINCT FROM to_jsonb(s) - 'said') INTO refused FROM stale AS s LEFT JOIN fresh AS f ON f.id = s.id;
        ELSE
            SELECT bool_or(NOT somo_goes_back(TG_TABLE_NAME, s.id, s.import_id)) INTO refused FROM stale AS s;
        END IF;
        IF refused THEN
            PERFORM somo_refuse('role ' || TG_TABLE_NAME);
        END IF;
    END IF;
    IF TG_OP = 'INSERT' THEN
        IF EXISTS (SELECT 1 FROM (SELECT DISTINCT import_id FROM fresh WHERE import_id IS NOT NULL) AS f WHERE NOT somo_import_runs(f.import_id)) THEN
            PERFORM somo_refuse('import_of_other');
        END IF;
    END IF;
    RETURN NULL;
END
$body$
-- next
-- What somebody says in their own name: opinions, questions, weekly reports. Who leads asks for others in their own name, and of
-- another's question writes the answer and what comes of it, and ties it to that person's statement; the rest is the asker's.
CREATE OR REPLACE FUNCTION team_guard_own() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    asked TEXT := somo_role();
    own BIGINT := somo_person();
    refused BOOLEAN := FALSE;
BEGIN
    IF asked = 'keeper' THEN
        RETURN NULL;
    END IF;
    IF somo_sealed() THEN
        PERFORM somo_refuse('without_command');
    END IF;
    IF asked IS NULL OR asked NOT IN ('seller', 'lead') THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    IF asked = 'lead' AND TG_ARGV[0] = 'question' THEN
        IF TG_OP = 'UPDATE' THEN
            SELECT bool_or(s.person_id IS DISTINCT FROM own AND (f.id IS NULL
                    OR to_jsonb(f) - ARRAY['answer', 'outcome', 'answered_by', 'answered_at', 'statement_id', 'version']
                       <> to_jsonb(s) - ARRAY['answer', 'outcome', 'answered_by', 'answered_at', 'statement_id', 'version']
                    OR (f.statement_id IS DISTINCT FROM s.statement_id AND f.statement_id IS NOT NULL
                        AND NOT EXISTS (SELECT 1 FROM statement AS t WHERE t.id = f.statement_id AND t.person_id = f.person_id))))
            INTO refused FROM stale AS s LEFT JOIN fresh AS f ON f.id = s.id;
        END IF;
        IF refused THEN
            PERFORM somo_refuse('name_of_other ' || TG_TABLE_NAME);
        END IF;
        RETURN NULL;
    END IF;
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        IF TG_ARGV[0] = 'part' THEN
            SELECT bool_or(r.person_id IS DISTINCT FROM own) INTO refused FROM fresh AS f LEFT JOIN weekly_report AS r ON r.id = f.report_id;
        ELSE
            SELECT bool_or(f.person_id IS DISTINCT FROM own) INTO refused FROM fresh AS f;
        END IF;
    END IF;
    IF TG_OP IN ('UPDATE', 'DELETE') AND NOT COALESCE(refused, FALSE) THEN
        IF TG_ARGV[0] = 'part' THEN
            SELECT bool_or(r.person_id <> own) INTO refused FROM stale AS f LEFT JOIN weekly_report AS r ON r.id = f.report_id;
        ELSE
            SELECT bool_or(f.person_id IS DISTINCT FROM own) INTO refused FROM stale AS f;
        END IF;
    END IF;
    IF TG_ARGV[0] = 'question' AND NOT COALESCE(refused, FALSE) THEN
        IF TG_OP = 'INSERT' THEN
            SELECT bool_or(f.answer IS NOT NULL OR f.outcome IS NOT NULL) INTO refused FROM fresh AS f;
        ELSIF TG_OP = 'DELETE' THEN
            SELECT bool_or(s.answer IS NOT NULL OR s.outcome IS NOT NULL) INTO refused FROM stale AS s;
        ELSE
            -- What is answered may be asked again, with more words behind those that were answered.
            SELECT bool_or(f.id IS NULL OR f.outcome IS NOT NULL OR CASE WHEN s.answer IS NULL AND s.outcome IS NULL THEN f.answer IS NOT NULL
                           ELSE NOT starts_with(f.question, s.question)
                                OR to_jsonb(f) - ARRAY['question', 'outcome', 'version'] <> to_jsonb(s) - ARRAY['question', 'outcome', 'version'] END)
            INTO refused FROM stale AS s LEFT JOIN fresh AS f ON f.id = s.id;
        END IF;
    END IF;
    IF refused THEN
        PERFORM somo_refuse('name_of_other ' || TG_TABLE_NAME);
    END IF;
    RETURN NULL;
END
$body$
-- next
-- Whether a commission period is closed, other than by this transaction.
CREATE OR REPLACE FUNCTION somo_closed(asked BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    first_op TEXT;
    was TEXT;
BEGIN
    IF NOT EXISTS (SELECT 1 FROM commission_period AS p WHERE p.id = asked AND p.state = 'closed') THEN
        RETURN FALSE;
    END IF;
    SELECT c.op, i.before_image INTO first_op, was FROM trail_change AS c LEFT JOIN trail_image AS i ON i.change_id = c.id
    WHERE c.table_name = 'commission_period' AND c.row_id = asked AND c.seq IS NULL AND NOT somo_settled(c.xmin) ORDER BY c.id LIMIT 1;
    RETURN first_op IS NULL OR (first_op <> 'i' AND was::jsonb ->> 'state' = 'closed');
END
$body$
-- next
-- A period that is closed stays as it was closed, for whoever comes by a login: its row, its statements with their lines, and the
-- entries it counted. Closing writes them (core/commission/closing_store.cpp): the entries of the period, after taking away those of
-- orders that changed behind the periods before it.
CREATE OR REPLACE FUNCTION team_guard_closed() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    closing BIGINT;
    refused BOOLEAN := FALSE;
BEGIN
    IF somo_person() IS NULL THEN
        RETURN COALESCE(NEW, OLD);
    END IF;
    IF TG_TABLE_NAME = 'commission_period' THEN
        refused := OLD.state = 'closed' AND somo_closed(OLD.id);
    ELSIF TG_TABLE_NAME = 'statement' THEN
        refused := (TG_OP <> 'INSERT' AND somo_closed(OLD.period_id)) OR (TG_OP <> 'DELETE' AND somo_closed(NEW.period_id));
    ELSIF TG_TABLE_NAME = 'statement_line' THEN
        refused := (TG_OP <> 'INSERT' AND somo_closed((SELECT s.period_id FROM statement AS s WHERE s.id = OLD.statement_id)))
            OR (TG_OP <> 'DELETE' AND somo_closed((SELECT s.period_id FROM statement AS s WHERE s.id = NEW.statement_id)));
    ELSE
        SELECT p.id INTO closing FROM commission_period AS p WHERE p.state = 'closed' AND p.period_kind = COALESCE(NEW.period_kind, OLD.period_kind)
        AND (TG_OP = 'DELETE' OR p.period_first = NEW.closed_period_first) ORDER BY p.period_first DESC LIMIT 1;
        refused := TG_OP = 'UPDATE' OR closing IS NULL OR somo_closed(closing);
    END IF;
    IF refused THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    RETURN COALESCE(NEW, OLD);
END
$body$
-- next
-- Moments are the server's (as trail_seal's): what comes is held near its clock, but for what the row said before and is put back.
CREATE OR REPLACE FUNCTION team_moment() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    said JSONB := to_jsonb(NEW);
    was JSONB := CASE WHEN TG_OP = 'UPDATE' THEN to_jsonb(OLD) ELSE '{}' END;
    present BIGINT := floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint;
    field TEXT;
BEGIN
    IF somo_person() IS NULL THEN
        RETURN NEW;
    END IF;
    FOREACH field IN ARRAY TG_ARGV LOOP
        IF said ->> field IS NOT NULL AND said ->> field IS DISTINCT FROM was ->> field
           AND (said ->> field)::bigint NOT BETWEEN present - 600000 AND present + 600000
           AND NOT EXISTS (SELECT 1 FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id WHERE c.table_name = TG_TABLE_NAME AND c.row_id = NEW.id
                           AND c.seq IS NOT NULL AND (i.before_image::jsonb ->> field = said ->> field OR i.after_image::jsonb ->> field = said ->> field)) THEN
            said := jsonb_set(said, ARRAY[field], to_jsonb(present));
        END IF;
    END LOOP;
    RETURN jsonb_populate_record(NEW, said);
END
$body$
-- next
-- A contact row once kept is changed by whoever sees it; who doesn't is told so, instead of "there is one already".
CREATE OR REPLACE FUNCTION team_guard_contact() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF NOT somo_leads() AND EXISTS (SELECT 1 FROM customer_contact AS t WHERE t.id = NEW.id) THEN
        PERFORM somo_refuse('contact_of_other');
    END IF;
    RETURN NEW;
END
$body$
-- next
-- Derived rows follow a change of this transaction and nothing else.
CREATE OR REPLACE FUNCTION team_guard_derived() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    asked TEXT := somo_role();
    refused BOOLEAN := FALSE;
BEGIN
    IF asked = 'keeper' THEN
        RETURN NULL;
    END IF;
    IF somo_sealed() THEN
        PERFORM somo_refuse('without_command');
    END IF;
    IF asked IS NULL OR asked NOT IN ('seller', 'lead') THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    IF somo_all_changing() THEN
        RETURN NULL;
    END IF;
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        SELECT bool_or(NOT somo_order_changing(f.order_id)) INTO refused FROM (SELECT DISTINCT order_id FROM fresh) AS f;
    END IF;
    IF TG_OP IN ('UPDATE', 'DELETE') AND NOT COALESCE(refused, FALSE) THEN
        -- Those of an order that is gone may always go.
        SELECT bool_or(NOT somo_order_changing(f.order_id)) INTO refused
        FROM (SELECT DISTINCT s.order_id FROM stale AS s JOIN sales_order AS o ON o.id = s.order_id) AS f;
    END IF;
    IF refused THEN
        PERFORM somo_refuse('derived ' || TG_TABLE_NAME);
    END IF;
    RETURN NULL;
END
$body$
-- next
-- A first order that comes must be one of the ledger; one that goes, of a customer whose orders change.
CREATE OR REPLACE FUNCTION team_guard_first() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    asked TEXT := somo_role();
    refused BOOLEAN := FALSE;
BEGIN
    IF asked = 'keeper' THEN
        RETURN NULL;
    END IF;
    IF somo_sealed() THEN
        PERFORM somo_refuse('without_command');
    END IF;
    IF asked IS NULL OR asked NOT IN ('seller', 'lead') THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    IF TG_OP = 'INSERT' THEN
        SELECT bool_or(NOT EXISTS (SELECT 1 FROM entry AS e JOIN sales_order AS o ON o.id = e.order_id
                                   WHERE e.order_id = f.order_id AND e.event = f.event AND e.day = f.day AND e.head = 1 AND o.customer_id = f.customer_id))
        INTO refused FROM fresh AS f;
    ELSIF NOT somo_all_changing() THEN
        SELECT bool_or(NOT EXISTS (SELECT 1 FROM sales_order AS o WHERE o.customer_id = s.customer_id AND somo_order_changing(o.id))
                       AND NOT EXISTS (SELECT 1 FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id
                                       WHERE c.seq IS NULL AND c.table_name = 'sales_order' AND (i.before_image::jsonb ->> 'customer_id')::bigint = s.customer_id)
                       AND EXISTS (SELECT 1 FROM sales_order AS o WHERE o.id = s.order_id))
        INTO refused FROM stale AS s;
    END IF;
    IF refused THEN
        PERFORM somo_refuse('derived ' || TG_TABLE_NAME);
    END IF;
    RETURN NULL;
END
$body$
-- next
-- What a customer bought ever must be what the ledger says; what goes, of a customer whose orders change.
CREATE OR REPLACE FUNCTION team_guard_sums() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    asked TEXT := somo_role();
    refused BOOLEAN := FALSE;
BEGIN
    IF asked = 'keeper' THEN
        RETURN NULL;
    END IF;
    IF somo_sealed() THEN
        PERFORM somo_refuse('without_command');
    END IF;
    IF asked IS NULL OR asked NOT IN ('seller', 'lead') THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    IF TG_OP = 'INSERT' THEN
        SELECT bool_or((f.orders, f.net) IS DISTINCT FROM (s.orders, s.net)) INTO refused
        FROM fresh AS f CROSS JOIN LATERAL (SELECT SUM(e.head)::bigint AS orders, SUM(e.net)::bigint AS net FROM sales_order AS o JOIN entry AS e ON e.order_id = o.id
                                            WHERE o.customer_id = f.customer_id AND e.event = f.event) AS s;
    ELSIF NOT somo_all_changing() THEN
        SELECT bool_or(NOT EXISTS (SELECT 1 FROM sales_order AS o WHERE o.customer_id = s.customer_id AND somo_order_changing(o.id))
                       AND NOT EXISTS (SELECT 1 FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id
                                       WHERE c.seq IS NULL AND c.table_name = 'sales_order' AND (i.before_image::jsonb ->> 'customer_id')::bigint = s.customer_id)
                       AND EXISTS (SELECT 1 FROM sales_order AS o WHERE o.customer_id = s.customer_id))
        INTO refused FROM stale AS s;
    END IF;
    IF refused THEN
        PERFORM somo_refuse('derived ' || TG_TABLE_NAME);
    END IF;
    RETURN NULL;
END
$body$
-- next
CREATE OR REPLACE FUNCTION somo_row_changing(kind TEXT, asked BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN CASE kind
        WHEN 'customer' THEN NOT EXISTS (SELECT 1 FROM customer AS r WHERE r.id = asked AND NOT somo_changes('customer', r.id, r.import_id, r.xmin))
        WHEN 'order' THEN NOT EXISTS (SELECT 1 FROM sales_order AS r WHERE r.id = asked AND NOT somo_changes('sales_order', r.id, r.import_id, r.xmin))
        WHEN 'person' THEN NOT EXISTS (SELECT 1 FROM person AS r WHERE r.id = asked AND NOT somo_changes('person', r.id, r.import_id, r.xmin))
        WHEN 'product' THEN NOT EXISTS (SELECT 1 FROM product AS r WHERE r.id = asked AND NOT somo_changes('product', r.id, r.import_id, r.xmin))
        ELSE FALSE END;
END
$body$
-- next
CREATE OR REPLACE FUNCTION team_guard_search() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    asked TEXT := somo_role();
    refused BOOLEAN := FALSE;
BEGIN
    IF asked = 'keeper' THEN
        RETURN NULL;
    END IF;
    IF somo_sealed() THEN
        PERFORM somo_refuse('without_command');
    END IF;
    IF asked IS NULL OR asked NOT IN ('seller', 'lead') THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    IF somo_all_changing() THEN
        RETURN NULL;
    END IF;
    IF TG_OP IN ('INSERT', 'UPDATE') THEN
        -- What has a name is found by it.
        SELECT bool_or(NOT somo_row_changing(f.kind, f.row_id)
                       OR (f.folded !~ '[^ ]' AND CASE f.kind WHEN 'customer' THEN EXISTS (SELECT 1 FROM customer AS r WHERE r.id = f.row_id AND r.name ~ '[[:alnum:]]')
                                                              WHEN 'order' THEN EXISTS (SELECT 1 FROM sales_order AS r WHERE r.id = f.row_id AND r.code ~ '[[:alnum:]]')
                                                              WHEN 'person' THEN EXISTS (SELECT 1 FROM person AS r WHERE r.id = f.row_id AND r.name ~ '[[:alnum:]]')
                                                              WHEN 'product' THEN EXISTS (SELECT 1 FROM product AS r WHERE r.id = f.row_id AND r.name ~ '[[:alnum:]]')
                                                              ELSE FALSE END)) INTO refused FROM fresh AS f;
    END IF;
    IF TG_OP IN ('UPDATE', 'DELETE') AND NOT COALESCE(refused, FALSE) THEN
        SELECT bool_or(NOT somo_row_changing(f.kind, f.row_id)) INTO refused FROM stale AS f;
    END IF;
    IF refused THEN
        PERFORM somo_refuse('derived ' || TG_TABLE_NAME);
    END IF;
    RETURN NULL;
END
$body$
-- next
-- A week begins on its Monday; what is reported is "activities" or an own metric, from 0 to what still can be added up, for the
-- week or for the part of it that lies in a month of its own (core/weekly/weekly_store.cpp).
CREATE OR REPLACE FUNCTION team_guard_week() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    week BIGINT;
    monday DATE;
BEGIN
    IF somo_role() IS NOT DISTINCT FROM 'keeper' THEN
        RETURN NEW;
    END IF;
    IF TG_TABLE_NAME = 'weekly_report' THEN
        week := NEW.week_first;
    ELSE
        SELECT r.week_first INTO week FROM weekly_report AS r WHERE r.id = NEW.report_id;
    END IF;
    IF week IS NULL OR week NOT BETWEEN 19000101 AND 99991231 OR to_char(to_date(week::text, 'YYYYMMDD'), 'YYYYMMDD') <> week::text THEN
        RAISE check_violation USING MESSAGE = 'somo: week';
    END IF;
    monday := to_date(week::text, 'YYYYMMDD');
    IF extract(isodow FROM monday) <> 1 THEN
        RAISE check_violation USING MESSAGE = 'somo: week';
    END IF;
    IF TG_TABLE_NAME = 'weekly_value' THEN
        IF NEW.value NOT BETWEEN 0 AND 1000000000000000
           OR (NEW.metric <> 'activities' AND NOT EXISTS (SELECT 1 FROM own_metric AS m WHERE m.code = NEW.metric))
           OR (NEW.from_day <> week AND (date_trunc('month', monday + 6) <= monday OR NEW.from_day <> to_char(date_trunc('month', monday + 6), 'YYYYMMDD')::bigint)) THEN
            RAISE check_violation USING MESSAGE = 'somo: week';
        END IF;
    ELSIF length(NEW.helped) > 2000 OR length(NEW.in_the_way) > 2000 THEN
        RAISE check_violation USING MESSAGE = 'somo: week';
    END IF;
    RETURN NEW;
END
$body$
-- next
-- An update that changes nothing does not happen: it would leave no image, and yet the row would look like one of this transaction.
CREATE OR REPLACE FUNCTION team_unchanged() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $body$
BEGIN
    RETURN NULL;
END
$body$
-- next
-- Ids are given by the server, one after the other: nobody's row jumps ahead, and none changes its id. Imports are counted
-- without gaps, and so by what is there rather than by the sequence (core/exchange/import_log_store.cpp).
CREATE OR REPLACE FUNCTION team_guard_id() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    next_import BIGINT := 0;
BEGIN
    IF TG_TABLE_NAME = 'import_batch' THEN
        SELECT COALESCE(MAX(b.id), 0) + 1 INTO next_import FROM import_batch AS b WHERE b.id NOT IN (SELECT f.id FROM fresh AS f);
    END IF;
    IF somo_role() IS DISTINCT FROM 'keeper'
       AND EXISTS (SELECT 1 FROM (SELECT MIN(f.id) AS first_id, MAX(f.id) AS last_id FROM fresh AS f) AS f
                   WHERE f.first_id < 1 OR f.last_id > GREATEST(next_import, COALESCE(pg_sequence_last_value(pg_get_serial_sequence(TG_RELID::regclass::text, 'id')::regclass), 0))) THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    RETURN NULL;
END
$body$
-- next
CREATE OR REPLACE FUNCTION team_guard_same_id() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_role() IS DISTINCT FROM 'keeper' THEN
        PERFORM somo_refuse('role ' || TG_TABLE_NAME);
    END IF;
    RETURN NEW;
END
$body$
-- next
-- Names beside what was written are those of the login that wrote it.
CREATE OR REPLACE FUNCTION team_author() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    own_name TEXT := somo_own_name();
    field TEXT;
    said JSONB := to_jsonb(NEW);
BEGIN
    IF own_name IS NULL THEN
        RETURN NEW;
    END IF;
    FOREACH field IN ARRAY TG_ARGV LOOP
        IF said ->> field IS NOT NULL AND (TG_OP = 'INSERT' OR said ->> field IS DISTINCT FROM to_jsonb(OLD) ->> field) THEN
            said := jsonb_set(said, ARRAY[field], to_jsonb(own_name));
        END IF;
    END LOOP;
    RETURN jsonb_populate_record(NEW, said);
END
$body$
-- next
-- The trail's history is nobody's to change, by no statement, the owner's neither.
CREATE OR REPLACE FUNCTION trail_keep() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    -- But for a person who is to be forgotten (functions.sql): their images go, and words from commands.
    IF TG_OP <> 'TRUNCATE' AND TG_TABLE_NAME IN ('trail_image', 'trail_command') AND somo_forgets() THEN
        IF TG_LEVEL = 'ROW' AND TG_OP = 'UPDATE' THEN
            RETURN NEW;
        ELSIF TG_LEVEL = 'STATEMENT' THEN
            RETURN NULL;
        END IF;
    END IF;
    IF TG_TABLE_NAME = 'trail_image' AND TG_OP <> 'TRUNCATE' THEN
        IF NOT EXISTS (SELECT 1 FROM stale AS s JOIN trail_change AS c ON c.id = s.change_id WHERE c.seq IS NOT NULL) THEN
            RETURN NULL;
        END IF;
    END IF;
    RAISE insufficient_privilege USING MESSAGE = 'somo: trail_kept';
END
$body$
-- next
-- What a login changes it also says: a change without a command in the trail is not committed.
CREATE OR REPLACE FUNCTION trail_sealed() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_person() IS NOT NULL AND EXISTS (SELECT 1 FROM trail_change AS c WHERE c.id = NEW.id AND c.seq IS NULL) THEN
        RAISE insufficient_privilege USING MESSAGE = 'somo: without_command';
    END IF;
    RETURN NULL;
END
$body$
-- next
DO $body$
DECLARE
    rule RECORD;
    op TEXT;
    tables TEXT;
BEGIN
    FOR rule IN SELECT c.relname AS of_table, r.guard, r.said, c.oid FROM (VALUES
            ('sales_order', 'order', '''id'''), ('order_said', 'order', '''id'''),
            ('order_line', 'order', '''order_id'''), ('order_credit', 'order', '''order_id'''), ('payment', 'order', '''order_id'''),
            ('sales_return', 'order', '''order_id'''), ('return_line', 'order', '''return_id'''),
            ('order_reference', 'order', '''order_id'''), ('order_twin', 'twin', ''), ('product_alias', 'list', '''made'', '''''),
            ('source', 'list', '''marked'', ''imported'''), ('channel', 'list', '''made'', ''imported'''), ('campaign', 'list', '''made'', ''imported'''),
            ('payer', 'list', '''made'', ''imported'''), ('segment', 'list', '''made'', ''imported'''), ('product_group', 'list', '''made'', ''imported'''),
            ('product', 'list', '''made'', ''imported'''), ('product_price', 'list', '''made'', ''imported'''),
            ('customer', 'list', '''open'', ''imported'''), ('import_batch', 'list', '''made'', '''''), ('saved_profile', 'list', '''made'', '''''),
            ('row_said', 'said', ''), ('printed_report', 'list', '''made'', '''''), ('customer_contact', 'list', '''open'', ''imported'''),
            ('policy_opinion', 'own', '''person'''), ('commission_question', 'own', '''question'''), ('weekly_report', 'own', '''person'''),
            ('weekly_value', 'own', '''part'''), ('activity', 'service', '''note'', ''imported'''), ('promise', 'service', '''promise'', ''imported'''),
            ('expense', 'service', '''money'', ''imported'''), ('consent', 'service', '''note'', ''imported'''), ('deal', 'service', '''promise'', ''imported'''),
            ('deal_step', 'service', '''note'', ''imported'''), ('attachment', 'service', '''note'', '''''), ('privacy_request', 'service', '''promise'', '''''),
            ('care_script', 'service', '''money'', '''''), ('care_item', 'service', '''promise'', '''''), ('care_refusal', 'service', '''note'', '''''),
            ('saved_view', 'service', '''note'', '''''), ('tag', 'list', '''made'', '''''), ('customer_tag', 'list', '''shared'', ''imported'''),
            ('customer_alias', 'list', '''open'', ''imported'''), ('customer_apart', 'list', '''shared'', '''''), ('own_value', 'list', '''shared'', ''imported'''), ('expense_word', 'list', '''open'', '''''),
            ('expense_category', 'list', '''made'', ''imported'''),
            ('entry', 'derived', ''), ('order_total', 'derived', ''), ('first_order', 'first', ''), ('customer_total', 'sums', ''), ('search_index', 'search', '')
        ) AS r(of_table, guard, said) JOIN pg_class AS c ON c.relname = r.of_table JOIN pg_namespace AS n ON n.oid = c.relnamespace AND n.nspname = '{name}'
    LOOP
        FOREACH op IN ARRAY ARRAY['INSERT', 'UPDATE', 'DELETE'] LOOP
            tables := CASE op WHEN 'INSERT' THEN 'NEW TABLE AS fresh' WHEN 'UPDATE' THEN 'OLD TABLE AS stale NEW TABLE AS fresh' ELSE 'OLD TABLE AS stale' END;
            EXECUTE format('CREATE OR REPLACE TRIGGER %I AFTER %s ON {schema}.%I REFERENCING %s FOR EACH STATEMENT EXECUTE FUNCTION {schema}.%I(%s)',
                           'team_guard_' || lower(left(op, 1)), op, rule.of_table, tables, 'team_guard_' || rule.guard, rule.said);
        END LOOP;
    END LOOP;
END
$body$
-- next
DO $body$
DECLARE
    place RECORD;
BEGIN
    FOR place IN SELECT c.relname, pg_get_serial_sequence('{schema}.' || quote_ident(c.relname), 'id') IS NOT NULL AS counted FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                 JOIN pg_attribute AS a ON a.attrelid = c.oid AND a.attname = 'id'
                 WHERE n.nspname = '{name}' AND c.relkind = 'r' AND c.relname NOT LIKE 'trail\_%' AND c.relname <> 'writer_turn' AND pg_has_role(c.relowner, 'MEMBER') LOOP
        -- The last of the triggers of its time, by its name: it looks at what all others made of the row.
        EXECUTE format('CREATE OR REPLACE TRIGGER team_unchanged BEFORE UPDATE ON {schema}.%I FOR EACH ROW WHEN (OLD.* IS NOT DISTINCT FROM NEW.*) EXECUTE FUNCTION {schema}.team_unchanged()', place.relname);
        EXECUTE format('CREATE OR REPLACE TRIGGER team_same_id BEFORE UPDATE ON {schema}.%I FOR EACH ROW WHEN (OLD.id <> NEW.id) EXECUTE FUNCTION {schema}.team_guard_same_id()', place.relname);
        IF place.counted THEN
            EXECUTE format('CREATE OR REPLACE TRIGGER team_id AFTER INSERT ON {schema}.%I REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION {schema}.team_guard_id()', place.relname);
        END IF;
    END LOOP;
END
$body$
-- next
-- Bounds of single values, each an expression over "@", the column of the row that comes; what the program writes is within
-- them. They make one function for each table, which asks a single expression of a row that is as it should be. The owner's
-- copies and what keepers import go on where it fails, and what stood in a row already is no reason to refuse the rest of it. A
-- sum of money or a quantity is at most 10^15 of its smallest unit, as a reported figure is (core/weekly/weekly_store.cpp); a
-- price in a list has four more decimals. Days are of a calendar from 1990 to 2069 (core/base/day.h), and 0 where none is known.
-- Names are within the 20,000 letters that the program takes (core/marketing/named_store.cpp), notes within what anybody writes
-- into a cell.
DO $body$
DECLARE
    real_day TEXT := '(@ BETWEEN 19900101 AND 20691231 AND @ / 100 % 100 BETWEEN 1 AND 12 AND @ % 100 BETWEEN 1 AND CASE WHEN @ / 100 % 100 IN (4, 6, 9, 11) THEN 30'
        || ' WHEN @ / 100 % 100 <> 2 THEN 31 WHEN @ / 10000 % 4 = 0 THEN 29 ELSE 28 END)';
    amount TEXT := '@ BETWEEN -1000000000000000 AND 1000000000000000';
    price TEXT := '@ BETWEEN -1000000000000000000 AND 1000000000000000000';
    bounds JSONB;
    place TEXT;
    all_good TEXT;
    each_bad TEXT;
BEGIN
    SELECT jsonb_agg(to_jsonb(b)) INTO bounds FROM (
        SELECT v.of_table, c.name AS of_column, v.reason, v.good, v.beyond FROM (VALUES
            ('sales_order', 'ordered_on confirmed_on shipped_on completed_on cancelled_on paid_on', 'value', real_day, NULL),
            ('sales_order', 'status', 'value', '@ BETWEEN 0 AND 4', NULL), ('sales_order', 'kind', 'value', '@ BETWEEN 0 AND 1', NULL),
            ('sales_order', 'at_minute', 'value', '@ BETWEEN 0 AND 1439', NULL),
            ('sales_order', 'discount shipping tax fee', 'number_too_large', amount, NULL),
            ('order_line', 'quantity discount net_stated net', 'number_too_large', amount, NULL),
            ('order_line', 'unit_cost', 'number_too_large', 'abs(@::float8 * NEW.quantity) <= 1e22', 'quantity'),
            ('order_line', 'net', 'value', '@ = COALESCE(NEW.net_stated, round(NEW.quantity::numeric * COALESCE(NEW.unit_price, 0) / 10000000) - NEW.discount)',
                'net_stated quantity unit_price discount'),
            ('order_credit', 'share', 'value', '@ BETWEEN 0 AND 1000000', NULL),
            ('payment', 'day', 'value', real_day, NULL), ('payment', 'amount', 'number_too_large', amount, NULL),
            ('sales_return', 'day', 'value', real_day, NULL), ('sales_return', 'kind', 'value', '@ BETWEEN 0 AND 2', NULL),
            ('return_line', 'quantity net_stated', 'number_too_large', '@ BETWEEN 0 AND 1000000000000000', NULL),
            ('order_said', 'newest_day', 'value', '@ = 0 OR ' || real_day, NULL), ('source', 'newest_day', 'value', '@ = 0 OR ' || real_day, NULL),
            ('product_price', 'from_day', 'value', '@ = 0 OR ' || real_day, NULL), ('product_price', 'unit_price', 'number_too_large', price, NULL),
            ('product_cost', 'from_day', 'value', '@ = 0 OR ' || real_day, NULL), ('product_cost', 'unit_cost', 'number_too_large', price, NULL),
            ('customer', 'kind', 'value', '@ IN (''external'', ''internal'')', NULL), ('customer', 'birth_year', 'value', '@ BETWEEN 1900 AND 2100', NULL),
            ('customer', 'keeper_from erased_on', 'value', real_day, NULL), ('customer_apart', 'on_day', 'value', real_day, NULL), ('customer', 'stage_said', 'value', '@ IN (''lead'', ''contacted'', ''qualified'')', NULL),
            ('customer_contact', 'birth_day', 'value', '@ / 100 BETWEEN 1 AND 12 AND @ % 100 BETWEEN 1 AND 31', NULL),
            ('consent', 'purpose', 'value', '@ IN (''care'', ''marketing'')', NULL), ('consent', 'channel', 'value', '@ IN (''zalo'', ''call'', ''sms'', ''email'', ''visit'')', NULL),
            ('consent', 'state', 'value', '@ IN (''yes'', ''no'', ''later'')', NULL), ('consent', 'from_day not_before', 'value', real_day, NULL),
            ('consent', 'after_minute', 'value', '@ BETWEEN 0 AND 1439', NULL),
            ('privacy_request', 'kind', 'value', '@ IN (''see'', ''correct'', ''withdraw'', ''erase'')', NULL),
            ('privacy_request', 'received_on due_on answered_on', 'value', real_day, NULL), ('privacy_request', 'outcome', 'value', '@ IN ('''', ''done'', ''refused'')', NULL),
            ('privacy_request', 'due_on', 'value', 'to_date(@::text, ''YYYYMMDD'') = to_date(NEW.received_on::text, ''YYYYMMDD'') + 15', 'received_on'),
            ('attachment', 'byte_count', 'value', '@ BETWEEN 1 AND 5000000', NULL), ('attachment', 'added_on', 'value', real_day, NULL),
            ('own_field', 'subject', 'value', '@ IN (''customer'', ''deal'')', NULL), ('own_field', 'trait retired', 'value', '@ BETWEEN 0 AND 1', NULL),
            ('own_field', 'kind', 'value', '@ IN (''text'', ''number'', ''money'', ''date'', ''yesno'', ''choice'')', NULL), ('own_value', 'value_number', 'number_too_large', amount, NULL),
            ('deal', 'opened_on expected_on next_on closed_on', 'value', real_day, NULL), ('deal', 'amount', 'number_too_large', amount, NULL),
            ('deal_step', 'on_day', 'value', real_day, NULL), ('deal_stage', 'kind', 'value', '@ IN (''open'', ''won'', ''lost'')', NULL),
            ('deal_stage', 'retired', 'value', '@ BETWEEN 0 AND 1', NULL), ('lost_reason', 'retired', 'value', '@ BETWEEN 0 AND 1', NULL),
            ('care_script', 'active', 'value', '@ BETWEEN 0 AND 1', NULL), ('care_script', 'tried_on', 'value', real_day, NULL),
            ('care_item', 'occasion_day', 'value', '@ = 0 OR ' || real_day, NULL), ('care_item', 'due_on until_on closed_on', 'value', real_day, NULL),
            ('care_item', 'state', 'value', '@ IN (''done'', ''later'', ''declined'')', NULL), ('care_item', 'step', 'value', '@ >= 0', NULL), ('care_refusal', 'on_day', 'value', real_day, NULL),
            ('import_batch', 'newest_day', 'value', '@ = 0 OR ' || real_day, NULL), ('import_batch', 'undone', 'value', '@ BETWEEN 0 AND 1', NULL),
            ('import_batch', 'kind', 'value', '@ IN (''orders'', ''returns'', ''payments'', ''people'', ''targets'', ''products'', ''customers'', ''deals'', ''activities'', ''stock'','
                || ' ''expenses'')', NULL),
            ('import_batch', 'counts', 'value', '@ LIKE ''{%}''', NULL), ('printed_report', 'figures', 'value', '@ LIKE ''{%}''', NULL),
            ('printed_report', 'period_first', 'value', real_day, NULL), ('policy_opinion', 'agrees', 'value', '@ BETWEEN 0 AND 1', NULL),
            ('commission_question', 'period_first', 'value', real_day, NULL),
            ('commission_question', 'kind', 'value', '@ IN (''calculation'', ''data'', ''credit'', ''meaning'')', NULL),
            ('commission_question', 'outcome', 'value', '@ IN (''corrected'', ''explained'', ''unchanged'', ''withdrawn'')', NULL),
            ('commission_bonus', 'day', 'value', real_day, NULL), ('commission_bonus', 'amount', 'number_too_large', amount, NULL),
            ('commission_period', 'period_first', 'value', real_day, NULL), ('commission_period', 'state', 'value', '@ IN (''open'', ''calculated'', ''approved'', ''closed'')', NULL),
            ('target', 'value weight', 'number_too_large', amount, NULL),
            ('activity', 'on_day', 'value', real_day, NULL), ('activity', 'at_minute', 'value', '@ BETWEEN 0 AND 1439', NULL),
            ('activity', 'kind', 'value', '@ IN (''call'', ''message'', ''visit'', ''meeting'', ''note'')', NULL),
            ('promise', 'made_on due_on done_on', 'value', real_day, NULL), ('promise', 'due_minute', 'value', '@ BETWEEN 0 AND 1439', NULL),
            ('promise', 'by_whom', 'value', '@ IN (''us'', ''customer'')', NULL),
            ('promise', 'kind', 'value', '@ IN (''call'', ''message'', ''visit'', ''delivery'', ''payment'', ''other'')', NULL),
            ('expense', 'on_day', 'value', real_day, NULL), ('expense', 'amount', 'number_too_large', amount, NULL), ('expense', 'amount', 'value', '@ <> 0', NULL),
            ('expense_category', 'envelope', 'number_too_large', amount, NULL), ('expense_category', 'envelope', 'value', '@ >= 0', NULL),
            ('expense_word', 'hits', 'value', '@ BETWEEN 1 AND 3', NULL), ('order_twin', 'state', 'value', '@ IN (''possible'', ''same'', ''different'')', NULL),
            ('credit_rule', 'position', 'value', '@ >= 0', NULL), ('credit_rule', 'to_keeper', 'value', '@ BETWEEN 0 AND 1', NULL),
            ('credit_rule', 'valid_from', 'value', '@ = 0 OR ' || real_day, NULL), ('credit_rule', 'valid_to', 'value', '@ = 99999999 OR ' || real_day, NULL)
        ) AS v(of_table, columns, reason, good, beyond) CROSS JOIN LATERAL unnest(string_to_array(v.columns, ' ')) AS c(name)
        UNION ALL SELECT c.relname, a.attname, 'text_too_long', 'octet_length(@) <= ' || CASE
            WHEN a.attname IN ('document', 'figures', 'said', 'content') THEN 8000000 WHEN a.attname IN ('sort_key', 'folded') THEN 400000 ELSE 100000 END, NULL
        FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace JOIN pg_attribute AS a ON a.attrelid = c.oid
        WHERE n.nspname = '{name}' AND c.relkind = 'r' AND c.relname NOT LIKE 'trail\_%' AND a.atttypid = 'text'::regtype AND a.attnum > 0 AND NOT a.attisdropped) AS b;
    FOR place IN SELECT DISTINCT b.of_table FROM jsonb_to_recordset(bounds) AS b(of_table TEXT) JOIN pg_class AS c ON c.relname = b.of_table AND c.relkind = 'r'
                 JOIN pg_namespace AS n ON n.oid = c.relnamespace AND n.nspname = '{name}' LOOP
        SELECT string_agg(format('(%s)', replace(b.good, '@', 'NEW.' || quote_ident(b.of_column))), ' AND '),
               string_agg(format('    IF NOT (%s) AND (TG_OP = ''INSERT'' OR %s) THEN RAISE check_violation USING MESSAGE = %s; END IF;',
                   replace(b.good, '@', 'NEW.' || quote_ident(b.of_column)), (SELECT string_agg(format('NEW.%1$I IS DISTINCT FROM OLD.%1$I', d.name), ' OR ')
                       FROM unnest(string_to_array(concat_ws(' ', b.of_column, b.beyond), ' ')) AS d(name)),
                   CASE b.reason WHEN 'text_too_long' THEN format('''somo: text_too_long 100000 '' || left(NEW.%I, 20)', b.of_column)
                                 ELSE quote_literal(format('somo: %s %s', b.reason, b.of_table)) END), E'\n')
        INTO all_good, each_bad FROM jsonb_to_recordset(bounds) AS b(of_table TEXT, of_column TEXT, reason TEXT, good TEXT, beyond TEXT) WHERE b.of_table = place;
        EXECUTE format(E'CREATE OR REPLACE FUNCTION {schema}.%I() RETURNS TRIGGER LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $made$\nBEGIN\n'
            '    IF (%s) IS NOT FALSE OR {schema}.somo_role() = ''keeper'' THEN RETURN NEW; END IF;\n%s\n    RETURN NEW;\nEND\n$made$', 'team_value_' || place, all_good, each_bad);
        EXECUTE format('CREATE OR REPLACE TRIGGER team_value BEFORE INSERT OR UPDATE ON {schema}.%1$I FOR EACH ROW EXECUTE FUNCTION {schema}.%2$I()', place, 'team_value_' || place);
    END LOOP;
END
$body$
-- next
DO $body$
DECLARE
    rule RECORD;
BEGIN
    FOR rule IN SELECT v.* FROM (VALUES ('import_batch', 'at_moment'), ('printed_report', 'at_moment'), ('policy_opinion', 'moment'), ('policy_draft', 'moment proposed_at'),
            ('commission_question', 'moment answered_at'), ('commission_period', 'moment calculated_at approved_at'), ('weekly_report', 'sent_at')) AS v(of_table, fields) LOOP
        EXECUTE format('CREATE OR REPLACE TRIGGER team_moment BEFORE INSERT OR UPDATE ON {schema}.%I FOR EACH ROW EXECUTE FUNCTION {schema}.team_moment(%s)',
                       rule.of_table, (SELECT string_agg(quote_literal(f.name), ', ') FROM unnest(string_to_array(rule.fields, ' ')) AS f(name)));
    END LOOP;
END
$body$
-- next
CREATE OR REPLACE TRIGGER team_closed BEFORE UPDATE OR DELETE ON commission_period FOR EACH ROW WHEN (OLD.state = 'closed') EXECUTE FUNCTION team_guard_closed()
-- next
CREATE OR REPLACE TRIGGER team_closed BEFORE INSERT OR UPDATE OR DELETE ON statement FOR EACH ROW EXECUTE FUNCTION team_guard_closed()
-- next
CREATE OR REPLACE TRIGGER team_closed BEFORE INSERT OR UPDATE OR DELETE ON statement_line FOR EACH ROW EXECUTE FUNCTION team_guard_closed()
-- next
CREATE OR REPLACE TRIGGER team_closed BEFORE INSERT OR UPDATE OR DELETE ON statement_entry FOR EACH ROW EXECUTE FUNCTION team_guard_closed()
-- next
CREATE OR REPLACE TRIGGER team_week BEFORE INSERT OR UPDATE ON weekly_report FOR EACH ROW EXECUTE FUNCTION team_guard_week()
-- next
CREATE OR REPLACE TRIGGER team_week BEFORE INSERT OR UPDATE ON weekly_value FOR EACH ROW EXECUTE FUNCTION team_guard_week()
-- next
CREATE OR REPLACE TRIGGER team_keeper BEFORE INSERT OR UPDATE OF keeper_id, keeper_from ON customer FOR EACH ROW EXECUTE FUNCTION team_guard_keeper()
-- next
CREATE OR REPLACE TRIGGER team_contact BEFORE INSERT ON customer_contact FOR EACH ROW EXECUTE FUNCTION team_guard_contact()
-- next
CREATE OR REPLACE TRIGGER team_author BEFORE INSERT OR UPDATE ON commission_question FOR EACH ROW EXECUTE FUNCTION team_author('author', 'answered_by')
-- next
CREATE OR REPLACE TRIGGER team_author BEFORE INSERT OR UPDATE ON commission_period FOR EACH ROW EXECUTE FUNCTION team_author('author', 'calculated_by', 'approved_by')
-- next
CREATE OR REPLACE TRIGGER team_author BEFORE INSERT OR UPDATE ON policy_draft FOR EACH ROW EXECUTE FUNCTION team_author('author', 'proposed_by')
-- next
CREATE OR REPLACE TRIGGER trail_keep_u BEFORE UPDATE ON trail_command FOR EACH ROW EXECUTE FUNCTION trail_keep()
-- next
CREATE OR REPLACE TRIGGER trail_keep_d BEFORE DELETE ON trail_command FOR EACH ROW EXECUTE FUNCTION trail_keep()
-- next
CREATE OR REPLACE TRIGGER trail_keep_t BEFORE TRUNCATE ON trail_command FOR EACH STATEMENT EXECUTE FUNCTION trail_keep()
-- next
CREATE OR REPLACE TRIGGER trail_keep_u BEFORE UPDATE ON trail_change FOR EACH ROW WHEN (OLD.seq IS NOT NULL) EXECUTE FUNCTION trail_keep()
-- next
CREATE OR REPLACE TRIGGER trail_keep_d BEFORE DELETE ON trail_change FOR EACH ROW WHEN (OLD.seq IS NOT NULL) EXECUTE FUNCTION trail_keep()
-- next
CREATE OR REPLACE TRIGGER trail_keep_t BEFORE TRUNCATE ON trail_change FOR EACH STATEMENT EXECUTE FUNCTION trail_keep()
-- next
CREATE OR REPLACE TRIGGER trail_keep_u AFTER UPDATE ON trail_image REFERENCING OLD TABLE AS stale FOR EACH STATEMENT EXECUTE FUNCTION trail_keep()
-- next
CREATE OR REPLACE TRIGGER trail_keep_d AFTER DELETE ON trail_image REFERENCING OLD TABLE AS stale FOR EACH STATEMENT EXECUTE FUNCTION trail_keep()
-- next
CREATE OR REPLACE TRIGGER trail_keep_t BEFORE TRUNCATE ON trail_image FOR EACH STATEMENT EXECUTE FUNCTION trail_keep()
-- next
DROP TRIGGER IF EXISTS trail_sealed ON trail_change
-- next
CREATE CONSTRAINT TRIGGER trail_sealed AFTER INSERT ON trail_change DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION trail_sealed()
-- next
-- Which rows are seen. An owner is not held by policies of theirs (a dump of the whole book must stay possible); everybody else is.
DO $body$
DECLARE
    guarded RECORD;
    old_policy RECORD;
    -- Who serves a customer ("@"), as for the contact data: leads, who looks after them (team_guard_keeper), who is credited with an order of theirs, and
    -- who made them as long as nobody sold them anything.
    serves TEXT := '(SELECT somo_leads()) OR EXISTS (SELECT 1 FROM customer AS k WHERE k.id = @ AND k.keeper_id = (SELECT somo_person()))
        OR EXISTS (SELECT 1 FROM sales_order AS o JOIN order_credit AS c ON c.order_id = o.id
            WHERE o.customer_id = @ AND c.person_id = (SELECT somo_person()) AND (somo_settled(o.xmin) AND somo_settled(c.xmin)) IS TRUE)
        OR ((SELECT somo_role()) = ''seller'' AND NOT EXISTS (SELECT 1 FROM sales_order AS o WHERE o.customer_id = @
            AND (somo_settled(o.xmin) OR NOT somo_came(''sales_order'', o.id, o.import_id))) AND somo_made(''customer'', @))';
BEGIN
    FOR guarded IN SELECT v.* FROM (VALUES
            -- IS TRUE keeps the two looks at transactions behind the join, where few rows are left.
            ('customer_contact', '(SELECT somo_leads()) OR EXISTS (SELECT 1 FROM customer AS k WHERE k.id = customer_contact.id AND k.keeper_id = (SELECT somo_person()))
                OR EXISTS (SELECT 1 FROM sales_order AS o JOIN order_credit AS c ON c.order_id = o.id
                WHERE o.customer_id = customer_contact.id AND c.person_id = (SELECT somo_person()) AND (somo_settled(o.xmin) AND somo_settled(c.xmin)) IS TRUE)
                OR ((SELECT somo_role()) = ''seller'' AND NOT EXISTS (SELECT 1 FROM sales_order AS o WHERE o.customer_id = customer_contact.id
                AND (somo_settled(o.xmin) OR NOT somo_came(''sales_order'', o.id, o.import_id))) AND somo_made(''customer'', id))
                OR ((SELECT somo_takes_back()) AND somo_goes_back(''customer_contact'', id, import_id))'),
            ('person_pay', '(SELECT somo_leads()) OR person_id = (SELECT somo_person())'),
            ('statement', '(SELECT somo_leads()) OR person_id = (SELECT somo_person())'),
            ('statement_line', '(SELECT somo_leads()) OR EXISTS (SELECT 1 FROM statement AS s WHERE s.id = statement_id AND s.person_id = (SELECT somo_person()))'),
            ('commission_bonus', '(SELECT somo_leads()) OR person_id = (SELECT somo_person())'),
            ('commission_question', '(SELECT somo_leads()) OR person_id = (SELECT somo_person())'),
            ('order_said', '(SELECT somo_leads()) OR EXISTS (SELECT 1 FROM order_credit AS c WHERE c.order_id = order_said.id
                AND c.person_id = (SELECT somo_person()) AND somo_settled(c.xmin))
                OR ((SELECT somo_takes_back()) AND somo_goes_back(''order_said'', id, import_id))'),
            ('expense', '(SELECT somo_leads()) OR person_id = (SELECT somo_person())'),
            -- What somebody said of themselves is for whoever serves them, and for whoever heard it.
            ('consent', 'person_id = (SELECT somo_person()) OR ' || replace(serves, '@', 'consent.customer_id')),
            ('own_value', 'deal_id IS NOT NULL OR ' || replace(serves, '@', 'own_value.customer_id')),
            ('attachment', 'person_id = (SELECT somo_person()) OR ' || replace(serves, '@', 'attachment.customer_id')
                || ' OR EXISTS (SELECT 1 FROM order_credit AS c WHERE c.order_id = attachment.order_id AND c.person_id = (SELECT somo_person()) AND somo_settled(c.xmin))'
                || ' OR EXISTS (SELECT 1 FROM deal AS d WHERE d.id = attachment.deal_id AND d.person_id = (SELECT somo_person()) AND somo_settled(d.xmin))'),
            ('privacy_request', '(SELECT somo_leads()) OR person_id = (SELECT somo_person())'),
            ('contact_look', '(SELECT somo_leads()) OR person_id = (SELECT somo_person())'),
            ('saved_view', '(SELECT somo_role()) = ''keeper'' OR person_id IS NULL OR person_id = (SELECT somo_person())'),
            -- Digests of a salary or a phone number give it away to whoever tries them all: only what the book shows everybody is open.
            ('row_said', '(SELECT somo_leads()) OR kind IN (''payment'', ''return'', ''product'', ''activity'')
                OR (kind = ''expense'' AND starts_with(row_key, ''person:'' || (SELECT somo_person()) || ''|'')) OR ((SELECT somo_takes_back()) AND somo_goes_back(''row_said'', id, import_id))'),
            -- A draft is its writer's; a keeper, who must be able to take the whole book along, sees it as well.
            ('weekly_report', 'sent_at IS NOT NULL OR (SELECT somo_role()) = ''keeper'' OR person_id = (SELECT somo_person())'),
            ('weekly_value', '(SELECT somo_role()) = ''keeper'' OR EXISTS (SELECT 1 FROM weekly_report AS r WHERE r.id = report_id)'),
            -- What somebody wrote into a report before it was sent stays theirs, whoever is called what; of all else leads see every image.
            ('trail_image', '(SELECT somo_role()) = ''keeper'' OR EXISTS (SELECT 1 FROM trail_change AS c WHERE c.id = change_id AND CASE
                WHEN c.table_name = ''weekly_report'' THEN (COALESCE(before_image, after_image)::jsonb ->> ''person_id'')::bigint = (SELECT somo_person())
                WHEN c.table_name = ''weekly_value'' THEN EXISTS (SELECT 1 FROM weekly_report AS t
                    WHERE t.id = (COALESCE(before_image, after_image)::jsonb ->> ''report_id'')::bigint AND t.person_id = (SELECT somo_person()))
                WHEN (SELECT somo_leads()) THEN TRUE ELSE CASE c.table_name
                -- What somebody took away themselves they may do again, though the row is gone.
                WHEN ''customer_contact'' THEN EXISTS (SELECT 1 FROM customer_contact AS t WHERE t.id = c.row_id)
                    OR (c.op = ''d'' AND EXISTS (SELECT 1 FROM trail_command AS t WHERE t.seq = c.seq AND somo_own_command(t.person_id)))
                WHEN ''order_said'' THEN EXISTS (SELECT 1 FROM order_said AS t WHERE t.id = c.row_id)
                WHEN ''row_said'' THEN EXISTS (SELECT 1 FROM row_said AS t WHERE t.id = c.row_id)
                WHEN ''statement_line'' THEN EXISTS (SELECT 1 FROM statement_line AS t WHERE t.id = c.row_id)
                WHEN ''person_pay'' THEN (COALESCE(before_image, after_image)::jsonb ->> ''person_id'')::bigint = (SELECT somo_person())
                WHEN ''statement'' THEN (COALESCE(before_image, after_image)::jsonb ->> ''person_id'')::bigint = (SELECT somo_person())
                WHEN ''commission_bonus'' THEN (COALESCE(before_image, after_image)::jsonb ->> ''person_id'')::bigint = (SELECT somo_person())
                WHEN ''commission_question'' THEN (COALESCE(before_image, after_image)::jsonb ->> ''person_id'')::bigint = (SELECT somo_person())
                WHEN ''expense'' THEN (COALESCE(before_image, after_image)::jsonb ->> ''person_id'')::bigint = (SELECT somo_person())
                WHEN ''privacy_request'' THEN (COALESCE(before_image, after_image)::jsonb ->> ''person_id'')::bigint = (SELECT somo_person())
                WHEN ''saved_view'' THEN COALESCE((COALESCE(before_image, after_image)::jsonb ->> ''person_id'')::bigint, (SELECT somo_person())) = (SELECT somo_person())
                WHEN ''consent'' THEN EXISTS (SELECT 1 FROM consent AS t WHERE t.id = c.row_id)
                    OR (c.op = ''d'' AND EXISTS (SELECT 1 FROM trail_command AS t WHERE t.seq = c.seq AND somo_own_command(t.person_id)))
                WHEN ''own_value'' THEN EXISTS (SELECT 1 FROM own_value AS t WHERE t.id = c.row_id)
                    OR (c.op = ''d'' AND EXISTS (SELECT 1 FROM trail_command AS t WHERE t.seq = c.seq AND somo_own_command(t.person_id)))
                WHEN ''attachment'' THEN EXISTS (SELECT 1 FROM attachment AS t WHERE t.id = c.row_id)
                    OR (c.op = ''d'' AND EXISTS (SELECT 1 FROM trail_command AS t WHERE t.seq = c.seq AND somo_own_command(t.person_id)))
                ELSE TRUE END END)')
        ) AS v(of_table, seen)
    LOOP
        FOR old_policy IN SELECT p.policyname FROM pg_policies AS p WHERE p.schemaname = '{name}' AND p.tablename = guarded.of_table AND p.policyname LIKE 'team\_%' LOOP
            EXECUTE format('DROP POLICY %I ON {schema}.%I', old_policy.policyname, guarded.of_table);
        END LOOP;
        EXECUTE format('ALTER TABLE {schema}.%I ENABLE ROW LEVEL SECURITY', guarded.of_table);
        EXECUTE format('CREATE POLICY team_seen ON {schema}.%I FOR SELECT USING (%s)', guarded.of_table, guarded.seen);
        -- Whom the guard lets write, and only rows that are seen: PostgreSQL asks both.
        EXECUTE format('CREATE POLICY team_come ON {schema}.%I FOR INSERT WITH CHECK (TRUE)', guarded.of_table);
        EXECUTE format('CREATE POLICY team_change ON {schema}.%I FOR UPDATE USING (%s) WITH CHECK (TRUE)', guarded.of_table, guarded.seen);
        EXECUTE format('CREATE POLICY team_go ON {schema}.%I FOR DELETE USING (%s)', guarded.of_table, guarded.seen);
    END LOOP;
END
$body$
-- next
-- Accounts are made, changed and ended by these three alone, so that no login but ours is ever touched.
CREATE OR REPLACE FUNCTION team_invite(asked_person BIGINT, asked_login TEXT, asked_role TEXT, verifier TEXT) RETURNS VOID
LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_role() IS DISTINCT FROM 'keeper' OR asked_role NOT IN ('seller', 'lead', 'keeper', 'viewer') THEN
        PERFORM somo_refuse('role team_account');
    END IF;
    IF asked_login !~ '^[a-z][a-z0-9_]{0,62}$' OR verifier !~ '^SCRAM-SHA-256\$[0-9]+:[A-Za-z0-9+/=]+\$[A-Za-z0-9+/=]+:[A-Za-z0-9+/=]+$' THEN
        RAISE invalid_parameter_value USING MESSAGE = 'somo: bad login';
    END IF;
    EXECUTE format('CREATE ROLE %I LOGIN INHERIT NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION PASSWORD %L', asked_login, verifier);
    PERFORM somo_bound_login(asked_login);
    EXECUTE format('COMMENT ON ROLE %I IS %L', asked_login, somo_group('login'));
    EXECUTE format('GRANT %I TO %I', somo_group(asked_role), asked_login);
    INSERT INTO team_account (person_id, login, role) VALUES (asked_person, asked_login, asked_role);
END
$body$
-- next
CREATE OR REPLACE FUNCTION somo_is_ours(asked_login TEXT) RETURNS BOOLEAN LANGUAGE sql STABLE SET search_path = {schema}, pg_temp AS $body$
SELECT EXISTS (SELECT 1 FROM pg_roles AS r WHERE r.rolname = $1 AND NOT r.rolsuper AND NOT r.rolcreaterole AND shobj_description(r.oid, 'pg_authid') = somo_group('login'))
$body$
-- next
-- Those who were invited when logins had no limit yet.
DO $body$
DECLARE
    known TEXT;
BEGIN
    FOR known IN SELECT a.login FROM {schema}.team_account AS a JOIN pg_roles AS r ON r.rolname = a.login
                 WHERE {schema}.somo_is_ours(a.login) AND r.rolconnlimit < 0 LOOP
        BEGIN
            PERFORM {schema}.somo_bound_login(known);
        EXCEPTION WHEN insufficient_privilege THEN
            NULL; -- a login that came with another owner of the book: it is theirs to change
        END;
    END LOOP;
END
$body$
-- next
CREATE OR REPLACE FUNCTION somo_ungroup(asked_login TEXT) RETURNS VOID LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $body$
DECLARE
    held RECORD;
BEGIN
    FOR held IN SELECT g.rolname FROM pg_auth_members AS m JOIN pg_roles AS g ON g.oid = m.roleid JOIN pg_roles AS r ON r.oid = m.member WHERE r.rolname = asked_login LOOP
        EXECUTE format('REVOKE %I FROM %I', held.rolname, asked_login);
    END LOOP;
END
$body$
-- next
CREATE OR REPLACE FUNCTION team_set_role(asked_person BIGINT, asked_role TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    known TEXT;
BEGIN
    SELECT a.login INTO known FROM team_account AS a WHERE a.person_id = asked_person;
    IF somo_role() IS DISTINCT FROM 'keeper' OR known IS NULL OR asked_role NOT IN ('seller', 'lead', 'keeper', 'viewer') OR NOT somo_is_ours(known) THEN
        PERFORM somo_refuse('role team_account');
    END IF;
    PERFORM somo_ungroup(known);
    EXECUTE format('GRANT %I TO %I', somo_group(asked_role), known);
    PERFORM somo_bound_login(known);
    UPDATE team_account SET role = asked_role, version = version + 1 WHERE person_id = asked_person;
END
$body$
-- next
-- Shuts a login out: first nobody comes in any more (team_shut, a transaction by itself), then what is connected ends (team_stop).
-- Before anything is written, for whoever is shut out may hold the turn to write.
CREATE OR REPLACE FUNCTION team_shut(asked_person BIGINT) RETURNS TEXT LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    known TEXT;
BEGIN
    SELECT a.login INTO known FROM team_account AS a WHERE a.person_id = asked_person;
    IF somo_role() IS DISTINCT FROM 'keeper' OR known IS NULL THEN
        PERFORM somo_refuse('role team_account');
    END IF;
    IF NOT somo_is_ours(known) THEN
        RETURN NULL;
    END IF;
    EXECUTE format('ALTER ROLE %I NOLOGIN', known);
    RETURN known;
END
$body$
-- next
CREATE OR REPLACE FUNCTION team_stop(asked_login TEXT) RETURNS BOOLEAN LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_role() IS DISTINCT FROM 'keeper' OR NOT somo_is_ours(asked_login) OR EXISTS (SELECT 1 FROM pg_roles AS r WHERE r.rolname = asked_login AND r.rolcanlogin) THEN
        PERFORM somo_refuse('role team_account');
    END IF;
    EXECUTE format('GRANT %I TO CURRENT_USER', asked_login);
    FOR attempt IN 1..50 LOOP
        PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity AS a WHERE a.usename = asked_login AND a.pid <> pg_backend_pid();
        PERFORM pg_stat_clear_snapshot();
        EXIT WHEN NOT EXISTS (SELECT 1 FROM pg_stat_activity AS a WHERE a.usename = asked_login AND a.pid <> pg_backend_pid());
        PERFORM pg_sleep(0.1);
        PERFORM pg_stat_clear_snapshot();
    END LOOP;
    EXECUTE format('REVOKE %I FROM CURRENT_USER', asked_login);
    RETURN NOT EXISTS (SELECT 1 FROM pg_stat_activity AS a WHERE a.usename = asked_login AND a.pid <> pg_backend_pid());
END
$body$
-- next
-- Takes the rights away at once; team_end() then ends what is still connected.
CREATE OR REPLACE FUNCTION team_revoke(asked_person BIGINT) RETURNS TEXT LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    known TEXT;
BEGIN
    SELECT a.login INTO known FROM team_account AS a WHERE a.person_id = asked_person;
    IF somo_role() IS DISTINCT FROM 'keeper' OR known IS NULL THEN
        PERFORM somo_refuse('role team_account');
    END IF;
    IF somo_is_ours(known) THEN
        PERFORM somo_ungroup(known);
        EXECUTE format('ALTER ROLE %I NOLOGIN', known);
    END IF;
    DELETE FROM team_account WHERE person_id = asked_person;
    RETURN known;
END
$body$
-- next
CREATE OR REPLACE FUNCTION team_end(asked_login TEXT) RETURNS BOOLEAN LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    PERFORM team_stop(asked_login); -- refused to all but a keeper, and for a login that still comes in
    BEGIN
        EXECUTE format('DROP ROLE %I', asked_login);
    EXCEPTION WHEN dependent_objects_still_exist THEN
        -- Something of theirs outside the book refers to the login: it stays, without rights and without a way in.
        RETURN FALSE;
    END;
    RETURN TRUE;
END
$body$
-- next
-- The privileges, from nothing: what a table is not named for, a role doesn't have.
DO $body$
DECLARE
    place RECORD;
    seller TEXT := {schema}.somo_group('seller');
    lead TEXT := {schema}.somo_group('lead');
    keeper TEXT := {schema}.somo_group('keeper');
    viewer TEXT := {schema}.somo_group('viewer');
    everyone TEXT;
    trail TEXT[] := ARRAY['trail_command', 'trail_change', 'trail_image', 'team_account', 'schema_version', 'writer_turn', 'contact_look'];
    by_sellers TEXT[] := ARRAY['source', 'channel', 'campaign', 'payer', 'segment', 'product_group', 'product', 'product_price', 'customer', 'customer_contact',
        'sales_order', 'order_line', 'order_credit', 'order_said', 'row_said', 'payment', 'sales_return', 'return_line', 'order_reference', 'order_twin', 'product_alias', 'import_batch', 'saved_profile',
        'printed_report', 'policy_opinion', 'commission_question', 'weekly_report', 'weekly_value', 'activity', 'promise', 'expense', 'expense_word', 'expense_category',
        'tag', 'customer_tag', 'customer_alias', 'customer_apart', 'consent', 'own_value', 'attachment', 'privacy_request', 'deal', 'deal_step', 'care_script', 'care_item', 'care_refusal', 'saved_view',
        'entry', 'order_total', 'first_order', 'customer_total', 'search_index'];
    by_leads TEXT[] := ARRAY['product_cost', 'person', 'person_region', 'team', 'membership', 'target', 'policy_draft', 'commission_bonus', 'commission_period',
        'statement', 'statement_line', 'statement_entry', 'own_metric', 'credit_rule', 'own_field', 'deal_stage', 'lost_reason'];
BEGIN
    everyone := format('%I, %I, %I, %I', seller, lead, keeper, viewer);
    EXECUTE format('REVOKE ALL ON SCHEMA {schema} FROM PUBLIC');
    EXECUTE format('REVOKE ALL ON SCHEMA {schema} FROM %s', everyone);
    EXECUTE format('GRANT USAGE ON SCHEMA {schema} TO %s', everyone);
    -- Where the database is another's, what it lets everybody do has to be enough.
    IF EXISTS (SELECT 1 FROM pg_database AS d WHERE d.datname = current_database() AND pg_has_role(d.datdba, 'MEMBER')) THEN
        EXECUTE format('GRANT CONNECT, TEMPORARY ON DATABASE %I TO %s', current_database(), everyone);
    END IF;
    FOR place IN SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                 WHERE n.nspname = '{name}' AND c.relkind = 'r' AND pg_has_role(c.relowner, 'MEMBER') LOOP
        EXECUTE format('REVOKE ALL ON {schema}.%I FROM PUBLIC, %s', place.relname, everyone);
        EXECUTE format('GRANT SELECT ON {schema}.%I TO %s', place.relname, everyone);
        CONTINUE WHEN place.relname = ANY (trail);
        EXECUTE format('GRANT INSERT, UPDATE, DELETE ON {schema}.%I TO %I', place.relname, keeper);
        IF place.relname = ANY (by_sellers) THEN
            EXECUTE format('GRANT INSERT, UPDATE, DELETE ON {schema}.%I TO %I, %I', place.relname, seller, lead);
        ELSIF place.relname = ANY (by_leads) THEN
            EXECUTE format('GRANT INSERT, UPDATE, DELETE ON {schema}.%I TO %I', place.relname, lead);
        END IF;
    END LOOP;
    -- Whoever may write may lock it, and who only looks on may not; there is nothing in it to change.
    EXECUTE format('GRANT UPDATE ON {schema}.writer_turn TO %I, %I, %I', seller, lead, keeper);
    FOR place IN SELECT c.relname FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
                 WHERE n.nspname = '{name}' AND c.relkind = 'S' AND pg_has_role(c.relowner, 'MEMBER') LOOP
        EXECUTE format('REVOKE ALL ON SEQUENCE {schema}.%I FROM PUBLIC, %s', place.relname, everyone);
        EXECUTE format('GRANT SELECT ON SEQUENCE {schema}.%I TO %I', place.relname, keeper);
    END LOOP;
    FOR place IN SELECT p.oid::regprocedure AS signature, p.proname FROM pg_proc AS p JOIN pg_namespace AS n ON n.oid = p.pronamespace
                 WHERE n.nspname = '{name}' AND pg_has_role(p.proowner, 'MEMBER') AND p.proname ~ '^(somo|team|trail|customer_by|row_said)_' LOOP
        EXECUTE format('REVOKE ALL ON FUNCTION %s FROM PUBLIC, %s', place.signature, everyone);
        IF place.proname IN ('somo_person', 'somo_role', 'somo_leads', 'somo_settled', 'somo_made', 'customer_by_phone', 'customer_by_email', 'trail_drop_pending',
                              'somo_takes_back', 'somo_goes_back', 'somo_came', 'somo_own_command', 'somo_contact_end') THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %s', place.signature, everyone);
        ELSIF place.proname IN ('trail_seal', 'somo_reserve_ids', 'somo_expense_refers', 'somo_refers', 'somo_contact_look', 'row_said_known', 'row_said_same', 'row_said_keep') THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I, %I, %I', place.signature, seller, lead, keeper);
        ELSIF place.proname IN ('team_invite', 'team_set_role', 'team_revoke', 'team_shut', 'team_stop', 'team_end', 'somo_group', 'somo_forget_images', 'somo_forget_change', 'somo_forget_said', 'somo_forget_words') THEN
            EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO %I', place.signature, keeper);
        END IF;
    END LOOP;
END
$body$
