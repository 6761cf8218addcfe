-- Functions of every book on a server. Made with the trail's triggers, again at each migration; {schema} is the book's.
-- All that is SECURITY DEFINER runs as the owner of the book, with a search path in which nobody else can put anything first.

-- The person whose login this session has; null for the owner of the book and for logins that are none of ours.
CREATE OR REPLACE FUNCTION somo_person() RETURNS BIGINT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN (SELECT a.person_id FROM team_account AS a WHERE a.login = session_user::text COLLATE "C");
END
$body$
-- next
-- seller, lead, keeper or viewer; the owner of the book and superusers act as keeper; null for everybody else.
CREATE OR REPLACE FUNCTION somo_role() RETURNS TEXT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    known TEXT;
BEGIN
    SELECT a.role INTO known FROM team_account AS a WHERE a.login = session_user::text COLLATE "C";
    IF known IS NULL AND EXISTS (SELECT 1 FROM pg_roles AS r WHERE r.rolname = session_user
                                 AND (r.rolsuper OR r.oid = (SELECT c.relowner FROM pg_class AS c WHERE c.oid = 'trail_command'::regclass))) THEN
        RETURN 'keeper';
    END IF;
    RETURN known;
END
$body$
-- next
CREATE OR REPLACE FUNCTION somo_leads() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN COALESCE(somo_role() IN ('lead', 'keeper'), FALSE);
END
$body$
-- next
-- Whether a row that this session sees was committed by an earlier transaction: what a transaction wrote itself gives it no
-- rights, since it could be rolled back and leave no trace. `made` is the row's xmin.
CREATE OR REPLACE FUNCTION somo_settled(made XID) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SET search_path = pg_catalog, pg_temp AS $body$
DECLARE
    beyond BIGINT := pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
    whole BIGINT := (beyond & ~4294967295::bigint) | made::text::bigint;
BEGIN
    IF made::text::bigint < 3 THEN
        RETURN TRUE;
    END IF;
    -- xmin has 32 bits: the nearest number of 64 bits on either side of the snapshot's end.
    IF whole - beyond > 2147483648 THEN
        whole := whole - 4294967296;
    ELSIF beyond - whole > 2147483648 THEN
        whole := whole + 4294967296;
    END IF;
    RETURN whole < beyond AND pg_xact_status(whole::text::xid8) IS DISTINCT FROM 'in progress';
END
$body$
-- next
-- Whether this transaction has its command in the trail already: nothing more is written in it then. What was found left
-- behind past the program, and is sealed first as nobody's, is none of its own.
CREATE OR REPLACE FUNCTION somo_sealed() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN COALESCE((SELECT NOT somo_settled(t.xmin) AND t.person_id IS NOT NULL FROM trail_command AS t ORDER BY t.seq DESC LIMIT 1), FALSE);
END
$body$
-- next
-- Whether an import begins with this transaction; it stands among what is not yet sealed.
CREATE OR REPLACE FUNCTION somo_import_runs(asked BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN EXISTS (SELECT 1 FROM trail_change AS c WHERE c.table_name = 'import_batch' AND c.row_id = asked AND c.op = 'i' AND c.seq IS NULL AND NOT somo_settled(c.xmin));
END
$body$
-- next
-- Whether a row that is not settled came with this transaction rather than being changed by it. An update that changes
-- nothing is none (team_unchanged in team.sql), so every change has its image; a row without one is an import's, or was put
-- back as it had been and its images dropped.
CREATE OR REPLACE FUNCTION somo_came(asked_table TEXT, asked_row BIGINT, asked_import BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    first_op TEXT;
    was TEXT;
BEGIN
    SELECT c.op, i.before_image INTO first_op, was FROM trail_change AS c LEFT JOIN trail_image AS i ON i.change_id = c.id
    WHERE c.table_name = asked_table AND c.row_id = asked_row AND c.seq IS NULL AND NOT somo_settled(c.xmin) ORDER BY c.id LIMIT 1;
    IF first_op IS NULL THEN
        RETURN somo_import_runs(asked_import);
    END IF;
    RETURN first_op = 'i' OR somo_import_runs((was::jsonb ->> 'import_id')::bigint);
END
$body$
-- next
-- Whether a row is being changed by this transaction: with an image that is not sealed yet, or by the import that is running.
CREATE OR REPLACE FUNCTION somo_changes(asked_table TEXT, asked_row BIGINT, asked_import BIGINT, made XID) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN NOT somo_settled(made) AND (somo_import_runs(asked_import) OR EXISTS (
        SELECT 1 FROM trail_change AS c WHERE c.table_name = asked_table AND c.row_id = asked_row AND c.seq IS NULL AND NOT somo_settled(c.xmin)));
END
$body$
-- next
-- The name that the trail gives this session's person: the one they had before this transaction, with the login beside it
-- where another person is called the same. Null where somo_person() is.
CREATE OR REPLACE FUNCTION somo_own_name() RETURNS TEXT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    own BIGINT := somo_person();
    named TEXT;
BEGIN
    IF own IS NULL THEN
        RETURN NULL;
    END IF;
    SELECT i.before_image::jsonb ->> 'name' INTO named FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id
    WHERE c.table_name = 'person' AND c.row_id = own AND c.seq IS NULL AND NOT somo_settled(c.xmin) AND c.op IN ('u', 'd') ORDER BY c.id LIMIT 1;
    IF named IS NULL THEN
        SELECT p.name INTO named FROM person AS p WHERE p.id = own;
    END IF;
    IF named = '?' OR EXISTS (SELECT 1 FROM person AS p WHERE p.name = named AND p.id <> own) THEN
        named := named || ' (' || session_user || ')';
    END IF;
    RETURN named;
END
$body$
-- next
-- Whether a command is this session's person's own. What was written into the book by no login is nobody's own, whatever name
-- stands beside it: a file's history says whom it likes.
CREATE OR REPLACE FUNCTION somo_own_command(asked_person BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN COALESCE(asked_person = somo_person(), FALSE);
END
$body$
-- next
-- Whether this session's person inserted the row: in this transaction, or in a command of theirs.
CREATE OR REPLACE FUNCTION somo_made(asked_table TEXT, asked_row BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN EXISTS (SELECT 1 FROM trail_change AS c LEFT JOIN trail_command AS t ON t.seq = c.seq
                   WHERE c.table_name = asked_table AND c.row_id = asked_row AND c.op = 'i'
                   AND ((c.seq IS NULL AND NOT somo_settled(c.xmin)) OR somo_own_command(t.person_id)));
END
$body$
-- next
-- Joining by phone without seeing any: who has exactly this number, in its normal form. Whoever may not see contact data waits
-- a little for each answer: nothing to a person or a file, years to whoever would try all numbers.
CREATE OR REPLACE FUNCTION customer_by_phone(asked TEXT) RETURNS SETOF BIGINT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_role() = 'viewer' THEN
        RETURN;
    END IF;
    IF NOT somo_leads() THEN
        PERFORM pg_sleep(0.005);
    END IF;
    RETURN QUERY SELECT t.id FROM customer_contact AS t WHERE t.phone = asked COLLATE "C" ORDER BY t.id;
END
$body$
-- next
CREATE OR REPLACE FUNCTION customer_by_email(asked TEXT) RETURNS SETOF BIGINT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_role() = 'viewer' THEN
        RETURN;
    END IF;
    IF NOT somo_leads() THEN
        PERFORM pg_sleep(0.005);
    END IF;
    RETURN QUERY SELECT t.id FROM customer_contact AS t WHERE t.email = asked COLLATE "C" ORDER BY t.id;
END
$body$
-- next
-- That there is contact data of a customer, with the last three figures of the phone, for whoever may not see it: of two people of one
-- name they tell which is which.
CREATE OR REPLACE FUNCTION somo_contact_end(asked BIGINT) RETURNS SETOF TEXT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF NOT somo_leads() THEN
        PERFORM pg_sleep(0.005);
    END IF;
    RETURN QUERY SELECT CASE WHEN somo_role() = 'viewer' THEN '' ELSE COALESCE(right(t.phone, 3), '') END FROM customer_contact AS t WHERE t.id = asked;
END
$body$
-- next
-- What a customers' file said last of a row (core/exchange/import_row_said.h), for a seller: of which fields, with the row's
-- salt, and whether it was this. The digests themselves tell too much of a phone number to whoever may not see it.
CREATE OR REPLACE FUNCTION row_said_known(asked_source BIGINT, asked_kind TEXT, asked_key TEXT) RETURNS TEXT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_role() IS DISTINCT FROM 'seller' OR asked_kind <> 'customer' THEN
        RETURN NULL;
    END IF;
    RETURN (SELECT string_agg(CASE WHEN p.part LIKE '=%' THEN p.part ELSE split_part(p.part, '=', 1) END, ' ')
            FROM row_said AS r CROSS JOIN LATERAL regexp_split_to_table(r.said, ' ') AS p(part)
            WHERE r.source_id = asked_source AND r.kind = asked_kind AND r.row_key = asked_key);
END
$body$
-- next
CREATE OR REPLACE FUNCTION row_said_same(asked_source BIGINT, asked_kind TEXT, asked_key TEXT, asked_part TEXT) RETURNS BIGINT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_role() IS NOT DISTINCT FROM 'seller' AND asked_kind = 'customer' AND asked_part ~ '^[a-z_]+=[0-9a-f]+$'
       AND EXISTS (SELECT 1 FROM row_said AS r WHERE r.source_id = asked_source AND r.kind = asked_kind AND r.row_key = asked_key
                   AND asked_part = ANY (string_to_array(r.said, ' '))) THEN
        RETURN 1;
    END IF;
    PERFORM pg_sleep(0.005);
    RETURN 0;
END
$body$
-- next
-- Keeps what such a row says now beside what it said before of other fields, in the running import of whoever asks.
CREATE OR REPLACE FUNCTION row_said_keep(asked_source BIGINT, asked_kind TEXT, asked_key TEXT, asked_said TEXT, asked_import BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_role() IS DISTINCT FROM 'seller' OR asked_kind <> 'customer' OR NOT somo_import_runs(asked_import) THEN
        RAISE insufficient_privilege USING MESSAGE = 'permission denied for table row_said';
    END IF;
    INSERT INTO row_said (source_id, kind, row_key, said, import_id) VALUES (asked_source, asked_kind, asked_key, asked_said, asked_import)
    ON CONFLICT (source_id, kind, row_key) DO UPDATE SET said = concat_ws(' ', excluded.said,
        (SELECT string_agg(o.part, ' ') FROM regexp_split_to_table(row_said.said, ' ') AS o(part) WHERE NOT EXISTS (
            SELECT 1 FROM regexp_split_to_table(excluded.said, ' ') AS n(part) WHERE split_part(n.part, '=', 1) = split_part(o.part, '=', 1))));
END
$body$
-- next
-- The first of so many ids of a table, nobody else's from now on; for whoever may insert there and may not set sequences.
CREATE OR REPLACE FUNCTION somo_reserve_ids(asked_table TEXT, asked_count BIGINT) RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    place REGCLASS;
BEGIN
    SELECT c.oid::regclass INTO place FROM pg_class AS c JOIN pg_namespace AS n ON n.oid = c.relnamespace
    WHERE n.nspname = '{name}' AND c.relname = asked_table AND c.relkind = 'r';
    IF place IS NULL OR asked_count < 1 OR asked_count > 50000000 OR asked_table = 'writer_turn' OR NOT has_table_privilege(session_user, place, 'INSERT') THEN
        RAISE insufficient_privilege USING MESSAGE = 'permission denied for table ' || asked_table;
    END IF;
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', place);
    RETURN (SELECT setval(s, nextval(s) + asked_count - 1) - asked_count + 1 FROM (SELECT pg_get_serial_sequence(place::text, 'id')::regclass AS s) AS t);
END
$body$
-- next
-- Whether any row of what is kept of customers refers to another one, also one that this login doesn't see.
CREATE OR REPLACE FUNCTION somo_refers(asked_table TEXT, asked_column TEXT, asked_row BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    found BOOLEAN;
BEGIN
    IF asked_table NOT IN ('consent', 'own_value', 'attachment', 'privacy_request', 'saved_view') OR asked_column NOT LIKE '%\_id' THEN
        RAISE insufficient_privilege USING MESSAGE = 'permission denied for table ' || asked_table;
    END IF;
    EXECUTE format('SELECT EXISTS (SELECT 1 FROM %I WHERE %I = $1)', asked_table, asked_column) INTO found USING asked_row;
    RETURN found;
END
$body$
-- next
-- Who read a customer's contact data, and when (core/customers/contact_look.h): the server's word, not the reader's. The same look
-- within ten minutes is noted once.
CREATE OR REPLACE FUNCTION somo_contact_look(asked_customer BIGINT, asked_what TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    present BIGINT := floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint;
    customer_or_none BIGINT := NULLIF(asked_customer, 0);
BEGIN
    IF somo_person() IS NULL THEN
        RETURN; -- the owner of the book, who has the whole database
    END IF;
    IF asked_what NOT IN ('page', 'export', 'person_file') THEN
        RAISE invalid_parameter_value USING MESSAGE = 'somo: bad words';
    END IF;
    IF NOT EXISTS (SELECT 1 FROM contact_look AS l WHERE l.login = session_user::text COLLATE "C" AND l.what = asked_what COLLATE "C"
                   AND l.customer_id IS NOT DISTINCT FROM customer_or_none AND l.moment > present - 600000) THEN
        INSERT INTO contact_look (moment, person_id, login, customer_id, what) VALUES (present, somo_person(), session_user::text, customer_or_none, asked_what);
    END IF;
END
$body$
-- next
-- Whether this transaction forgets somebody. Whoever says so by hand gains nothing: only the functions below may write the trail.
CREATE OR REPLACE FUNCTION somo_forgets() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN COALESCE(current_setting('somo.forgets', TRUE) = pg_current_xact_id_if_assigned()::text AND somo_role() = 'keeper', FALSE);
END
$body$
-- next
CREATE OR REPLACE FUNCTION somo_begin_forgetting() RETURNS VOID LANGUAGE plpgsql SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_role() IS DISTINCT FROM 'keeper' THEN
        RAISE insufficient_privilege USING MESSAGE = 'permission denied for table trail_image';
    END IF;
    PERFORM set_config('somo.forgets', pg_current_xact_id()::text, TRUE);
END
$body$
-- next
-- Takes the images of a customer out of the trail (core/storage/forgetting.h): whole where they are sealed; those of this transaction
-- are emptied, and sealed so.
CREATE OR REPLACE FUNCTION somo_forget_images(asked BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    theirs BIGINT[];
BEGIN
    PERFORM somo_begin_forgetting();
    SELECT array_agg(i.change_id) INTO theirs FROM trail_image AS i JOIN trail_change AS c ON c.id = i.change_id
    CROSS JOIN LATERAL (SELECT i.before_image::jsonb AS was, i.after_image::jsonb AS becomes) AS v
    CROSS JOIN LATERAL (SELECT COALESCE((v.was ->> 'customer_id')::bigint = asked OR (v.becomes ->> 'customer_id')::bigint = asked, FALSE) AS by_customer,
                               EXISTS (SELECT 1 FROM sales_order AS o WHERE o.customer_id = asked
                                       AND o.id IN ((v.was ->> 'order_id')::bigint, (v.becomes ->> 'order_id')::bigint)) AS by_order,
                               EXISTS (SELECT 1 FROM deal AS d WHERE d.customer_id = asked
                                       AND d.id IN ((v.was ->> 'deal_id')::bigint, (v.becomes ->> 'deal_id')::bigint)) AS by_deal) AS w
    WHERE CASE WHEN c.table_name IN ('customer', 'customer_contact') THEN c.row_id = asked
               WHEN c.table_name = 'order_said' THEN EXISTS (SELECT 1 FROM sales_order AS o WHERE o.id = c.row_id AND o.customer_id = asked)
               WHEN c.table_name = 'activity' THEN w.by_customer OR w.by_order OR EXISTS (SELECT 1 FROM activity AS t WHERE t.id = c.row_id AND t.customer_id = asked)
               WHEN c.table_name = 'promise' THEN w.by_customer OR w.by_order OR EXISTS (SELECT 1 FROM promise AS t WHERE t.id = c.row_id AND t.customer_id = asked)
               WHEN c.table_name = 'expense' THEN w.by_customer OR EXISTS (SELECT 1 FROM expense AS t WHERE t.id = c.row_id AND t.customer_id = asked)
               WHEN c.table_name = 'attachment' THEN w.by_customer OR w.by_order OR w.by_deal
               WHEN c.table_name = 'sales_order' THEN w.by_customer OR EXISTS (SELECT 1 FROM sales_order AS t WHERE t.id = c.row_id AND t.customer_id = asked)
               WHEN c.table_name = 'deal' THEN w.by_customer OR EXISTS (SELECT 1 FROM deal AS t WHERE t.id = c.row_id AND t.customer_id = asked)
               WHEN c.table_name = 'sales_return' THEN w.by_order
               WHEN c.table_name = 'own_value' THEN w.by_customer OR w.by_deal
               WHEN c.table_name IN ('customer_alias', 'customer_tag', 'consent', 'privacy_request', 'care_item', 'care_refusal') THEN w.by_customer
               WHEN c.table_name = 'customer_apart' THEN asked IN ((v.was ->> 'first_id')::bigint, (v.was ->> 'second_id')::bigint, (v.becomes ->> 'first_id')::bigint, (v.becomes ->> 'second_id')::bigint)
               ELSE FALSE END;
    UPDATE trail_image AS i SET before_image = NULL, after_image = NULL FROM trail_change AS c WHERE c.id = i.change_id AND i.change_id = ANY (theirs) AND c.seq IS NULL;
    DELETE FROM trail_image AS i USING trail_change AS c WHERE c.id = i.change_id AND i.change_id = ANY (theirs) AND c.seq IS NOT NULL;
END
$body$
-- next
-- The same of one change whose words name them.
CREATE OR REPLACE FUNCTION somo_forget_change(asked BIGINT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    PERFORM somo_begin_forgetting();
    UPDATE trail_image AS i SET before_image = NULL, after_image = NULL FROM trail_change AS c WHERE c.id = i.change_id AND i.change_id = asked AND c.seq IS NULL;
    DELETE FROM trail_image AS i USING trail_change AS c WHERE c.id = i.change_id AND i.change_id = asked AND c.seq IS NOT NULL;
END
$body$
-- next
-- The same of what files said of a row by that key.
CREATE OR REPLACE FUNCTION somo_forget_said(asked_key TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    PERFORM somo_begin_forgetting();
    UPDATE trail_image AS i SET before_image = NULL, after_image = NULL, salt = NULL FROM trail_change AS c WHERE c.id = i.change_id AND c.table_name = 'row_said'
    AND asked_key IN (i.before_image::jsonb ->> 'row_key', i.after_image::jsonb ->> 'row_key');
END
$body$
-- next
-- Takes words out of a command: each of them stays or becomes a mark, the code stays.
CREATE OR REPLACE FUNCTION somo_forget_words(asked_seq BIGINT, asked_words TEXT) RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    was JSONB;
    becomes JSONB := asked_words::jsonb;
BEGIN
    PERFORM somo_begin_forgetting();
    SELECT t.words::jsonb INTO was FROM trail_command AS t WHERE t.seq = asked_seq;
    IF was IS NULL OR jsonb_array_length(becomes) <> jsonb_array_length(was) OR becomes ->> 0 <> was ->> 0 OR was ->> 0 = 'customer_erased'
       OR EXISTS (SELECT 1 FROM generate_series(1, jsonb_array_length(was) - 1) AS n(at) WHERE becomes ->> n.at NOT IN (was ->> n.at, '…')) THEN
        RAISE invalid_parameter_value USING MESSAGE = 'somo: bad words';
    END IF;
    UPDATE trail_command SET words = asked_words WHERE seq = asked_seq;
END
$body$
-- next
-- Whether any expense refers to a row by that column, also one that this login doesn't see: what others use isn't taken away.
-- A column that isn't known here is an error, never a no.
CREATE OR REPLACE FUNCTION somo_expense_refers(asked_column TEXT, asked_row BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    CASE asked_column
        WHEN 'category_id' THEN RETURN EXISTS (SELECT 1 FROM expense AS e WHERE e.category_id = asked_row);
        WHEN 'source_id' THEN RETURN EXISTS (SELECT 1 FROM expense AS e WHERE e.source_id = asked_row);
        WHEN 'customer_id' THEN RETURN EXISTS (SELECT 1 FROM expense AS e WHERE e.customer_id = asked_row);
        WHEN 'person_id' THEN RETURN EXISTS (SELECT 1 FROM expense AS e WHERE e.person_id = asked_row);
        WHEN 'import_id' THEN RETURN EXISTS (SELECT 1 FROM expense AS e WHERE e.import_id = asked_row);
    END CASE;
END
$body$
-- next
CREATE OR REPLACE FUNCTION somo_part(said TEXT) RETURNS BYTEA LANGUAGE sql STRICT IMMUTABLE PARALLEL SAFE AS $body$
SELECT convert_to(octet_length(convert_to($1, 'UTF8'))::text || ':', 'UTF8') || convert_to($1, 'UTF8')
$body$
-- next
-- A return names lines of its own order; what isn't there yet is looked at when it comes.
CREATE OR REPLACE FUNCTION somo_return_line() RETURNS TRIGGER LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF (SELECT l.order_id FROM order_line AS l WHERE l.id = NEW.line_id) <> (SELECT r.order_id FROM sales_return AS r WHERE r.id = NEW.return_id) THEN
        RAISE check_violation USING MESSAGE = 'somo: return_of_other_order';
    END IF;
    RETURN NEW;
END
$body$
-- next
CREATE OR REPLACE TRIGGER somo_return_line BEFORE INSERT OR UPDATE OF return_id, line_id ON return_line FOR EACH ROW EXECUTE FUNCTION somo_return_line()
-- next
-- The words of a command are a list of short texts, the first one its code; they are kept for ever. The book's beginning is
-- nobody's to say again, for nothing before it is taken back; and an import is named by whoever brings or takes it back just now.
CREATE OR REPLACE FUNCTION somo_check_words(asked_words TEXT, asked_import BIGINT) RETURNS VOID LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $body$
DECLARE
    list JSONB;
BEGIN
    IF octet_length(asked_words) <= 4096 AND left(asked_words, 1) = '[' THEN
        list := asked_words::jsonb;
    END IF;
    IF list IS NULL OR jsonb_array_length(list) = 0 OR EXISTS (SELECT 1 FROM jsonb_array_elements(list) AS e WHERE jsonb_typeof(e) <> 'string')
       OR list ->> 0 !~ '^[a-z][a-z0-9_]{0,59}$' OR list ->> 0 = 'book_created' THEN
        RAISE invalid_parameter_value USING MESSAGE = 'somo: bad words';
    END IF;
    IF asked_import IS NOT NULL AND NOT EXISTS (SELECT 1 FROM trail_change AS c WHERE c.table_name = 'import_batch' AND c.row_id = asked_import
                                                AND c.seq IS NULL AND NOT somo_settled(c.xmin)) THEN
        RAISE insufficient_privilege USING MESSAGE = 'somo: import_of_other';
    END IF;
    -- What only others can have done is not said of oneself: a seller writes nothing of what leads do, and these nothing of what
    -- the keeper does (the lists of tables at the end of team.sql).
    IF somo_role() <> 'keeper' AND (list ->> 0 ~ '^(set|salary_set|policy_applied|customer_erased|(area|region)_.*|team_(invited|role_set|revoked|logins_forgotten))$'
       OR (somo_role() = 'seller' AND list ->> 0 ~ '^((commission|target|targets|bonus|person|team|own_metric|own_field|deal_stage|lost_reason|product_cost|policy_draft|credit_rule)_.*|policy_proposed)$')) THEN
        RAISE insufficient_privilege USING MESSAGE = 'somo: without_command';
    END IF;
EXCEPTION WHEN invalid_text_representation THEN
    RAISE invalid_parameter_value USING MESSAGE = 'somo: bad words';
END
$body$
-- next
-- The orders whose figures may have changed with this transaction, as far as it isn't sealed.
CREATE OR REPLACE FUNCTION somo_touched_orders() RETURNS BIGINT[] LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    touched BIGINT[];
    brought RECORD;
    more BIGINT[];
BEGIN
    SELECT array_agg(DISTINCT t.order_id) INTO touched FROM (
        SELECT CASE c.table_name WHEN 'sales_order' THEN c.row_id
                                 WHEN 'return_line' THEN (SELECT r.order_id FROM sales_return AS r WHERE r.id = (v.image::jsonb ->> 'return_id')::bigint)
                                 ELSE (v.image::jsonb ->> 'order_id')::bigint END AS order_id
        FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id CROSS JOIN LATERAL (VALUES (i.before_image), (i.after_image)) AS v(image)
        WHERE c.seq IS NULL AND c.table_name IN ('sales_order', 'order_line', 'order_credit', 'payment', 'sales_return', 'return_line') AND v.image IS NOT NULL
        UNION ALL
        SELECT w.order_id FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id CROSS JOIN LATERAL (VALUES (i.before_image), (i.after_image)) AS v(image)
        CROSS JOIN LATERAL (VALUES ((v.image::jsonb ->> 'first_id')::bigint), ((v.image::jsonb ->> 'second_id')::bigint)) AS w(order_id)
        WHERE c.seq IS NULL AND c.table_name = 'order_twin' AND v.image IS NOT NULL
    ) AS t WHERE t.order_id IS NOT NULL;
    FOR brought IN SELECT c.row_id FROM trail_change AS c WHERE c.seq IS NULL AND c.table_name = 'import_batch' LOOP
        SELECT array_agg(t.order_id) INTO more FROM (
            SELECT o.id AS order_id FROM sales_order AS o WHERE o.import_id = brought.row_id
            UNION SELECT l.order_id FROM order_line AS l WHERE l.import_id = brought.row_id
            UNION SELECT k.order_id FROM order_credit AS k WHERE k.import_id = brought.row_id
            UNION SELECT p.order_id FROM payment AS p WHERE p.import_id = brought.row_id
            UNION SELECT r.order_id FROM sales_return AS r WHERE r.import_id = brought.row_id
            UNION SELECT r.order_id FROM return_line AS n JOIN sales_return AS r ON r.id = n.return_id WHERE n.import_id = brought.row_id) AS t;
        touched := touched || more;
        -- A pair that came with an import leaves no image either, and one of the two may count no longer.
        IF to_regclass('order_twin') IS NOT NULL THEN
            SELECT array_agg(t.order_id) INTO more FROM (
                SELECT w.first_id AS order_id FROM order_twin AS w WHERE w.import_id = brought.row_id
                UNION SELECT w.second_id FROM order_twin AS w WHERE w.import_id = brought.row_id) AS t;
            touched := touched || more;
        END IF;
    END LOOP;
    -- Once each: what is summed over them would be doubled otherwise.
    RETURN (SELECT array_agg(DISTINCT t.id) FROM unnest(touched) AS t(id));
END
$body$
-- next
-- Whether this transaction may have rewritten any derived row: it takes an import back.
CREATE OR REPLACE FUNCTION somo_all_touched() RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN EXISTS (SELECT 1 FROM trail_change AS c WHERE c.seq IS NULL AND c.table_name = 'import_batch' AND c.op = 'u' AND NOT somo_import_runs(c.row_id));
END
$body$
-- next
-- An order whose stored figures are not what its own rows give, or null. The server does not calculate the ledger, it holds it
-- against the sums (rules §2): days, people, shares, nets, gross profits and totals, each to the unit that rounding may move.
CREATE OR REPLACE FUNCTION somo_derived_wrong() RETURNS BIGINT LANGUAGE plpgsql STABLE SECURITY DEFINER SET jit = off SET plan_cache_mode = auto SET search_path = {schema}, pg_temp AS $body$
DECLARE
    touched BIGINT[] := somo_touched_orders();
    events BIGINT[];
    wrong BIGINT;
BEGIN
    IF somo_leads() AND somo_all_touched() THEN
        SELECT array_agg(a.id) INTO touched FROM (SELECT o.id FROM sales_order AS o UNION SELECT e.order_id FROM entry AS e UNION SELECT x.order_id FROM order_total AS x) AS a;
    END IF;
    IF touched IS NULL THEN
        RETURN NULL;
    END IF;
    SELECT array_agg(DISTINCT v.event) INTO events FROM (
        SELECT COALESCE((SELECT CASE s.value WHEN 'ordered' THEN 0 WHEN 'confirmed' THEN 1 WHEN 'paid' THEN 3 ELSE 2 END
                         FROM book_setting AS s WHERE s.key = 'recognise_on'), 2)::bigint AS event
        UNION SELECT v.event FROM policy_version AS v) AS v;
    -- A plan for some orders is made once; for many, for as many as there are. Making it takes longer than an order does.
    PERFORM set_config('plan_cache_mode', CASE WHEN cardinality(touched) > 50 THEN 'force_custom_plan' ELSE 'force_generic_plan' END, TRUE);
    -- Nothing is left of an order that is gone.
    SELECT t.id INTO wrong FROM unnest(touched) AS t(id) WHERE NOT EXISTS (SELECT 1 FROM sales_order AS o WHERE o.id = t.id)
    AND (EXISTS (SELECT 1 FROM entry AS e WHERE e.order_id = t.id) OR EXISTS (SELECT 1 FROM order_total AS x WHERE x.order_id = t.id)) LIMIT 1;
    IF wrong IS NOT NULL THEN
        RETURN wrong;
    END IF;
    wrong := somo_totals_wrong(touched);
    IF wrong IS NULL THEN
        wrong := somo_days_wrong(touched, events);
    END IF;
    IF wrong IS NULL THEN
        wrong := somo_figures_wrong(touched);
    END IF;
    IF wrong IS NULL THEN
        wrong := somo_firsts_wrong(touched, events);
    END IF;
    IF wrong IS NULL THEN
        wrong := somo_sums_wrong(touched, events);
    END IF;
    RETURN wrong;
END
$body$
-- next
CREATE OR REPLACE FUNCTION somo_totals_wrong(touched BIGINT[]) RETURNS BIGINT LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN (
    SELECT o.id FROM unnest($1) AS t(id) JOIN sales_order AS o ON o.id = t.id LEFT JOIN order_total AS x ON x.order_id = o.id
    CROSS JOIN LATERAL (SELECT COUNT(*) AS number, COALESCE(SUM(l.net), 0) AS net, COALESCE(SUM(GREATEST(l.net, 0)), 0) AS above, COALESCE(SUM(LEAST(l.net, 0)), 0) AS below
                        FROM order_line AS l WHERE l.order_id = o.id) AS l
    CROSS JOIN LATERAL (SELECT COALESCE(SUM(p.amount), 0) AS paid FROM payment AS p WHERE p.order_id = o.id) AS p
    CROSS JOIN LATERAL (SELECT COUNT(*) > 0 AS any_return FROM sales_return AS r WHERE r.order_id = o.id) AS r
    WHERE x.order_id IS NULL OR x.lines <> l.number OR x.net <> l.net - o.discount OR x.paid <> p.paid OR x.due <> x.net + o.tax + o.shipping - x.returned
    OR (NOT r.any_return AND (x.returned <> 0 OR x.paid_day IS DISTINCT FROM somo_paid_day(o.id)))
    -- A line whose discount is above its price gives back less than nothing, whatever the lines beside it are worth.
    OR x.returned < l.below - abs(o.discount) OR x.returned > l.above + abs(o.discount) LIMIT 1
    );
END
$body$
-- next
-- Whether an order is the same sale as another one that counts in its place; books of before version 6 know no such pairs.
CREATE OR REPLACE FUNCTION somo_is_copy(asked BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF to_regclass('order_twin') IS NULL THEN
        RETURN FALSE;
    END IF;
    RETURN EXISTS (SELECT 1 FROM order_twin AS w WHERE w.copy_id = asked);
END
$body$
-- next
-- The day on which an order was paid, where nothing came back of it; also of a copy, which counts nowhere.
CREATE OR REPLACE FUNCTION somo_paid_day(asked BIGINT) RETURNS BIGINT LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN (
    SELECT CASE WHEN o.status IN (0, 4) THEN NULL WHEN o.kind = 1 OR d.due <= 0 THEN o.ordered_on
        WHEN (SELECT COUNT(*) FROM payment AS p WHERE p.order_id = o.id) = 0
            THEN COALESCE(o.paid_on, CASE WHEN o.status = 3 AND COALESCE(o.confirmed_on, o.shipped_on, o.completed_on) IS NULL THEN o.ordered_on END)
        ELSE (SELECT s.day FROM (SELECT p.day, SUM(SUM(p.amount)) OVER (ORDER BY p.day) AS so_far FROM payment AS p WHERE p.order_id = o.id GROUP BY p.day) AS s
              WHERE s.so_far >= d.due ORDER BY s.day LIMIT 1) END
    FROM sales_order AS o CROSS JOIN LATERAL (SELECT COALESCE(SUM(l.net), 0) - o.discount + o.tax + o.shipping AS due FROM order_line AS l WHERE l.order_id = o.id) AS d
    WHERE o.id = $1
    );
END
$body$
-- next
-- Whether an order is in the ledger of an event on its day, once, with what it says of itself.
CREATE OR REPLACE FUNCTION somo_days_wrong(touched BIGINT[], events BIGINT[]) RETURNS BIGINT LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN (
    WITH g AS (
        SELECT e.order_id, e.event, COUNT(*) AS number, COUNT(*) FILTER (WHERE e.kind <> 1) AS sales, SUM(e.head) AS heads,
               MIN(e.day) FILTER (WHERE e.kind <> 1) AS first_day, MAX(e.day) FILTER (WHERE e.kind <> 1) AS last_day, MIN(e.sale_day) AS first_sale, MAX(e.sale_day) AS last_sale,
               bool_or(e.kind NOT IN (0, 1, 2) OR e.head NOT IN (0, 1) OR (e.head = 1 AND (e.kind <> 0 OR e.person_id IS DISTINCT FROM e.lead_id))
                       OR (e.kind = 2) <> (o.kind = 1) OR l.order_id IS DISTINCT FROM e.order_id
                       OR e.channel_id IS DISTINCT FROM o.channel_id OR e.campaign_id IS DISTINCT FROM o.campaign_id OR e.customer_id IS DISTINCT FROM o.customer_id
                       OR e.province_id IS DISTINCT FROM o.province_id OR e.segment_id IS DISTINCT FROM o.segment_id
                       OR e.product_id IS DISTINCT FROM l.product_id OR e.product_group_id IS DISTINCT FROM l.product_group_id
                       OR e.lead_id IS DISTINCT FROM (SELECT c.person_id FROM order_credit AS c WHERE c.order_id = o.id ORDER BY c.share DESC, c.position, c.id LIMIT 1)
                       OR (e.kind <> 1 AND (e.return_id IS NOT NULL OR e.day <> e.sale_day))
                       OR (e.kind = 1 AND (r.order_id IS DISTINCT FROM o.id OR e.day <> GREATEST(r.day, e.sale_day)))) AS odd
        FROM unnest($1) AS t(id) JOIN sales_order AS o ON o.id = t.id JOIN entry AS e ON e.order_id = o.id LEFT JOIN order_line AS l ON l.id = e.line_id
         LEFT JOIN sales_return AS r ON r.id = e.return_id
        GROUP BY e.order_id, e.event)
    SELECT o.id FROM unnest($1) AS t(id) JOIN sales_order AS o ON o.id = t.id CROSS JOIN unnest($2) AS v(event)
    LEFT JOIN g ON g.order_id = o.id AND g.event = v.event
    -- Counted rather than asked whether there are any: that would be answered by reading the whole table first.
    CROSS JOIN LATERAL (SELECT (SELECT COUNT(*) FROM order_line AS l WHERE l.order_id = o.id) > 0 AS any_line,
                               (SELECT COUNT(*) FROM sales_return AS r WHERE r.order_id = o.id) > 0 AS any_return,
                                   o.status IN (0, 4) OR somo_is_copy(o.id) AS counts_not OFFSET 0) AS has
    CROSS JOIN LATERAL (SELECT CASE WHEN has.counts_not THEN NULL WHEN o.kind = 1 OR v.event = 0 THEN o.ordered_on
        WHEN v.event = 1 THEN COALESCE(o.confirmed_on, o.ordered_on)
        WHEN v.event = 2 THEN CASE WHEN o.status = 3 THEN COALESCE(o.completed_on, GREATEST(o.confirmed_on, o.shipped_on), o.ordered_on) END
        WHEN NOT has.any_return THEN somo_paid_day(o.id) END AS day) AS due
    WHERE COALESCE(g.odd, FALSE)
    OR (has.counts_not AND g.number > 0)
    OR (g.number > 0 AND g.heads <> CASE WHEN o.kind = 1 THEN 0 ELSE 1 END)
    -- Where returns say when the rest was paid, or parts of it were, the day is one of those that are given.
    OR CASE WHEN v.event < 3 OR o.kind = 1 OR (v.event = 3 AND NOT has.any_return)
            THEN (due.day IS NULL AND g.number > 0) OR (due.day IS NOT NULL AND has.any_line AND g.sales IS NULL)
                 OR g.first_day <> due.day OR g.last_day <> due.day OR g.first_sale <> due.day OR g.last_sale <> due.day
            ELSE (SELECT COUNT(*) FROM entry AS e WHERE e.order_id = o.id AND e.event = v.event AND e.sale_day NOT IN (
                              SELECT p.day FROM payment AS p WHERE p.order_id = o.id UNION SELECT r.day FROM sales_return AS r WHERE r.order_id = o.id
                              UNION SELECT COALESCE(o.paid_on, o.ordered_on) UNION SELECT o.ordered_on)) > 0 END
    UNION ALL
    SELECT g.order_id FROM g WHERE g.event <> ALL ($2)
    LIMIT 1
    );
END
$body$
-- next
-- What came back of a line that is worth so much: its returns one after the other (core/ledger/returned.cpp), of which one with a
-- sum of its own takes that, at most what is left.
CREATE OR REPLACE FUNCTION somo_returned(asked_line BIGINT, worth NUMERIC, sold NUMERIC) RETURNS NUMERIC LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $body$
DECLARE
    step RECORD;
    came NUMERIC := 0;
    quantity NUMERIC := 0;
BEGIN
    FOR step IN SELECT n.quantity, n.net_stated FROM return_line AS n JOIN sales_return AS r ON r.id = n.return_id WHERE n.line_id = asked_line
                ORDER BY r.day, r.code, r.id, n.position, n.id LOOP
        quantity := LEAST(quantity + step.quantity, GREATEST(sold, 0));
        IF step.net_stated IS NOT NULL THEN
            came := came + LEAST(step.net_stated, GREATEST(worth - came, 0));
        ELSIF sold = 0 OR quantity = sold THEN
            came := worth;
        ELSE
            came := round(worth * quantity / sold);
        END IF;
    END LOOP;
    RETURN came;
END
$body$
-- next
-- Whether the entries of a line add up to what the line gives, and each person has their share of it.
CREATE OR REPLACE FUNCTION somo_figures_wrong(touched BIGINT[]) RETURNS BIGINT LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN (
    WITH parts AS (
        SELECT e.order_id, e.event, e.line_id, e.person_id,
               SUM(CASE WHEN e.kind = 1 THEN 0 ELSE e.net END) AS net, SUM(CASE WHEN e.kind = 1 THEN 0 ELSE e.quantity END) AS quantity,
               SUM(CASE WHEN e.kind = 1 THEN 0 ELSE e.gross_profit END) AS profit, -SUM(CASE WHEN e.kind = 1 THEN e.net ELSE 0 END) AS back,
               -SUM(CASE WHEN e.kind = 1 THEN e.quantity ELSE 0 END) AS back_quantity, -SUM(CASE WHEN e.kind = 1 THEN e.gross_profit ELSE 0 END) AS back_profit,
               COUNT(*) AS number, COUNT(e.gross_profit) AS known
        FROM unnest($1) AS t(id) JOIN entry AS e ON e.order_id = t.id GROUP BY e.order_id, e.event, e.line_id, e.person_id),
    sums AS (
        SELECT p.order_id, p.event, p.line_id, SUM(p.net) AS net, SUM(p.quantity) AS quantity, SUM(p.profit) AS profit, SUM(p.back) AS back, SUM(p.back_quantity) AS back_quantity,
               SUM(p.back_profit) AS back_profit, SUM(p.number) AS number, SUM(p.known) AS known
        FROM parts AS p GROUP BY p.order_id, p.event, p.line_id),
    weights AS (
        SELECT o.id, SUM(GREATEST(CASE WHEN o.kind = 1 THEN -l.net ELSE l.net END, 0)) AS above, SUM(l.net) AS net, COUNT(*) AS number
        FROM unnest($1) AS t(id) JOIN sales_order AS o ON o.id = t.id JOIN order_line AS l ON l.order_id = o.id GROUP BY o.id),
    whole AS (SELECT c.order_id, SUM(GREATEST(c.share, 0)) AS shares FROM unnest($1) AS t(id) JOIN order_credit AS c ON c.order_id = t.id GROUP BY c.order_id),
    lines AS (
        SELECT s.order_id, s.event, s.line_id, s.net, s.quantity, s.profit, s.back, s.back_quantity, s.back_profit, s.number, s.known, w.above, l.id, l.quantity AS sold, l.unit_cost,
               l.net - f.part * o.discount AS due, f.part * o.fee AS fee, l.quantity::numeric * l.unit_cost / 10000000 AS cost, r.quantity AS returned, r.stated,
               LEAST(COALESCE(r.quantity, 0), GREATEST(l.quantity, 0)) / NULLIF(l.quantity, 0)::numeric AS part_back, x.paid, x.due AS total, o.kind,
               (SELECT COUNT(*) FROM payment AS p WHERE p.order_id = o.id) > 0 AS any_payment
        FROM sums AS s JOIN sales_order AS o ON o.id = s.order_id JOIN order_line AS l ON l.id = s.line_id JOIN weights AS w ON w.id = o.id JOIN order_total AS x ON x.order_id = o.id
        CROSS JOIN LATERAL (SELECT GREATEST(CASE WHEN o.kind = 1 THEN -l.net ELSE l.net END, 0) / NULLIF(w.above, 0)::numeric AS part) AS f
        CROSS JOIN LATERAL (SELECT SUM(n.quantity) AS quantity, bool_or(n.net_stated IS NOT NULL) AS stated FROM return_line AS n WHERE n.line_id = l.id) AS r)
    SELECT l.order_id FROM lines AS l WHERE
        -- A quotient has twenty digits: a half that is rounded may lie a little above it. Without a weight above 0 the first
        -- line has the whole discount; then only the order's sum tells.
        CASE WHEN l.event < 4 THEN abs(l.net - l.due) >= 1 OR l.quantity <> l.sold
                  OR (l.unit_cost IS NULL AND l.known > 0) OR (l.unit_cost IS NOT NULL AND (l.known < l.number OR abs(l.profit - (l.net - l.cost - l.fee)) > 1.6))
                  OR (l.kind = 0 AND (l.back < LEAST(l.net, 0) OR l.back > GREATEST(l.net, 0) OR (l.returned IS NULL AND l.back <> 0)
                      OR l.back_quantity <> LEAST(COALESCE(l.returned, 0), GREATEST(l.sold, 0))
                      OR (NOT l.stated AND abs(l.back - l.net * l.part_back) > 0.6)
                      OR (l.stated AND l.back <> somo_returned(l.id, l.net, l.sold))
                      OR (l.returned IS NOT NULL AND l.unit_cost IS NOT NULL AND abs(l.back_profit - l.profit * l.part_back) > 0.6)))
             ELSE l.net - l.back < LEAST(l.due, 0) - 1 OR l.net - l.back > GREATEST(l.due, 0) + 1 OR (l.unit_cost IS NULL AND l.known > 0)
                  OR (l.unit_cost IS NOT NULL AND abs(l.profit - l.back_profit) > abs(l.due - l.cost - l.fee) + 1.6)
                  OR (l.returned IS NULL AND (abs(l.net - l.back - l.due * CASE WHEN l.total <= 0 OR l.paid >= l.total OR NOT l.any_payment THEN 1 ELSE GREATEST(l.paid, 0)::numeric / l.total END) > 1.6)) END
    UNION ALL
    SELECT w.id FROM weights AS w JOIN sales_order AS o ON o.id = w.id JOIN (SELECT s.order_id, s.event, SUM(s.net) AS net, SUM(s.back) AS back FROM sums AS s WHERE s.event < 4 GROUP BY s.order_id, s.event) AS s
        ON s.order_id = w.id JOIN order_total AS x ON x.order_id = w.id WHERE s.net <> w.net - o.discount OR (o.kind = 0 AND s.back <> x.returned)
    UNION ALL
    SELECT p.order_id FROM parts AS p JOIN sums AS s ON s.order_id = p.order_id AND s.event = p.event AND s.line_id = p.line_id LEFT JOIN whole AS w ON w.order_id = p.order_id
        LEFT JOIN LATERAL (SELECT SUM(GREATEST(c.share, 0)) AS share, COUNT(*) AS number FROM order_credit AS c WHERE c.order_id = p.order_id AND c.person_id = p.person_id) AS c ON TRUE
        CROSS JOIN LATERAL (SELECT CASE WHEN w.order_id IS NULL AND p.person_id IS NULL THEN 1 ELSE c.share / NULLIF(w.shares, 0)::numeric END AS part) AS f
        WHERE f.part IS NULL OR (p.event < 4 AND (abs(p.net - s.net * f.part) >= GREATEST(c.number, 1) OR abs(p.quantity - s.quantity * f.part) >= GREATEST(c.number, 1) OR abs(p.profit - s.profit * f.part) >= GREATEST(c.number, 1)
                                 OR abs(p.back - s.back * f.part) >= GREATEST(c.number, 1) OR abs(p.back_profit - s.back_profit * f.part) >= GREATEST(c.number, 1)))
           OR (p.event = 4 AND abs((p.net - p.back) - (s.net - s.back) * f.part) >= GREATEST(c.number, 1))
    LIMIT 1
    );
END
$body$
-- next
-- Whether what each customer whose orders changed bought ever is what the ledger says.
CREATE OR REPLACE FUNCTION somo_sums_wrong(touched BIGINT[], events BIGINT[]) RETURNS BIGINT LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN (
    WITH served AS (
        SELECT DISTINCT o.customer_id AS id FROM unnest($1) AS t(id) JOIN sales_order AS o ON o.id = t.id WHERE o.customer_id IS NOT NULL
        UNION SELECT (i.before_image::jsonb ->> 'customer_id')::bigint FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id
        WHERE c.seq IS NULL AND c.table_name = 'sales_order' AND i.before_image::jsonb ->> 'customer_id' IS NOT NULL)
    SELECT s.id FROM served AS s CROSS JOIN unnest($2) AS v(event) LEFT JOIN customer_total AS t ON t.customer_id = s.id AND t.event = v.event
    CROSS JOIN LATERAL (SELECT SUM(e.head)::bigint AS orders, SUM(e.net)::bigint AS net FROM sales_order AS o JOIN entry AS e ON e.order_id = o.id
                        WHERE o.customer_id = s.id AND e.event = v.event) AS d
    WHERE (t.orders, t.net) IS DISTINCT FROM (d.orders, d.net) LIMIT 1
    );
END
$body$
-- next
-- Whether the first order of each customer whose orders changed is their first.
CREATE OR REPLACE FUNCTION somo_firsts_wrong(touched BIGINT[], events BIGINT[]) RETURNS BIGINT LANGUAGE plpgsql STABLE SET search_path = {schema}, pg_temp AS $body$
BEGIN
    RETURN (
    WITH served AS (
        SELECT DISTINCT o.customer_id AS id FROM unnest($1) AS t(id) JOIN sales_order AS o ON o.id = t.id WHERE o.customer_id IS NOT NULL
        UNION SELECT (i.before_image::jsonb ->> 'customer_id')::bigint FROM trail_change AS c JOIN trail_image AS i ON i.change_id = c.id
        WHERE c.seq IS NULL AND c.table_name = 'sales_order' AND i.before_image::jsonb ->> 'customer_id' IS NOT NULL)
    SELECT s.id FROM served AS s CROSS JOIN unnest($2) AS v(event) LEFT JOIN first_order AS f ON f.customer_id = s.id AND f.event = v.event
    LEFT JOIN LATERAL (SELECT e.day, o.id FROM sales_order AS o JOIN entry AS e ON e.order_id = o.id WHERE o.customer_id = s.id AND e.event = v.event AND e.head = 1
                       ORDER BY e.day, COALESCE(o.at_minute, 1440), o.code, o.id LIMIT 1) AS d ON TRUE
    WHERE (f.order_id, f.day) IS DISTINCT FROM (d.id, d.day) LIMIT 1
    );
END
$body$
-- next
-- The end of every command (core/storage/trail.cpp is the same for files): salts and digests for what this transaction
-- changed, the next seq, the chain. Who wrote is whose login it is, and when is the server's clock, for everybody but the owner.
CREATE OR REPLACE FUNCTION trail_seal(asked_moment BIGINT, asked_author TEXT, asked_words TEXT, asked_undoes BIGINT, asked_import BIGINT)
RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    own_name TEXT := somo_own_name();
    own BIGINT;
    wrote TEXT := COALESCE(asked_author, '');
    at_moment BIGINT := asked_moment;
    last_seq BIGINT := 0;
    last_hash TEXT := '';
    chain BYTEA;
BEGIN
    IF own_name IS NOT NULL THEN
        IF COALESCE(somo_role(), '') NOT IN ('seller', 'lead', 'keeper') THEN
            RAISE insufficient_privilege USING MESSAGE = 'permission denied for table trail_command';
        END IF;
        -- One command is what a login writes in one transaction.
        IF somo_sealed() THEN
            RAISE insufficient_privilege USING MESSAGE = 'somo: without_command';
        END IF;
        PERFORM somo_check_words(asked_words, asked_import);
        -- What somebody left behind past the program is nobody's: it keeps its unknown author. A command of one's own changes
        -- something, and nobody's is said only of what is there.
        IF EXISTS (SELECT 1 FROM trail_change AS c WHERE c.seq IS NULL AND NOT somo_settled(c.xmin)) THEN
            wrote := own_name;
            own := somo_person();
        ELSIF asked_words = '["changed_outside"]' AND asked_undoes IS NULL AND EXISTS (SELECT 1 FROM trail_change AS c WHERE c.seq IS NULL) THEN
            wrote := '?';
        ELSIF asked_words <> '["changed_outside"]' AND asked_undoes IS NOT NULL THEN
            wrote := own_name;
            own := somo_person();
        ELSE
            RAISE insufficient_privilege USING MESSAGE = 'somo: without_command';
        END IF;
        at_moment := floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint;
    END IF;
    -- One writer at a time to the commit, so that seq has no gaps and each hash its one predecessor: the turn that the program
    -- takes at the beginning (core/storage/database.cpp), for whoever comes past it.
    LOCK TABLE writer_turn IN EXCLUSIVE MODE;
    SELECT t.seq, t.hash INTO last_seq, last_hash FROM trail_command AS t ORDER BY t.seq DESC LIMIT 1;
    last_seq := COALESCE(last_seq, 0);
    last_hash := COALESCE(last_hash, '');
    IF own_name IS NOT NULL AND asked_undoes IS NOT NULL AND somo_role() = 'seller'
       AND NOT EXISTS (SELECT 1 FROM trail_command AS t WHERE t.seq = asked_undoes AND somo_own_command(t.person_id)) THEN
        RAISE insufficient_privilege USING MESSAGE = 'somo: command_of_other';
    END IF;
    IF own IS NOT NULL AND somo_role() <> 'keeper' AND somo_derived_wrong() IS NOT NULL THEN
        RAISE insufficient_privilege USING MESSAGE = 'somo: derived entry';
    END IF;
    UPDATE trail_image AS i SET salt = left(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'), 32)
    FROM trail_change AS c WHERE c.id = i.change_id AND c.seq IS NULL;
    UPDATE trail_change AS c SET digest = encode(sha256(
            somo_part(COALESCE(i.salt, '')) || somo_part(c.table_name) || somo_part(c.row_id::text) || somo_part(c.op)
            || somo_part(COALESCE(i.before_image, '')) || somo_part(COALESCE(i.after_image, ''))), 'hex'), seq = last_seq + 1
    FROM trail_image AS i WHERE i.change_id = c.id AND c.seq IS NULL;
    SELECT somo_part(last_hash) || somo_part((last_seq + 1)::text) || somo_part(at_moment::text) || somo_part(wrote) || somo_part(asked_words)
           || somo_part(COALESCE(asked_undoes, 0)::text) || somo_part(COALESCE(asked_import, 0)::text)
           || CASE WHEN own IS NULL THEN ''::bytea ELSE somo_part('person ' || own) END
           || COALESCE((SELECT string_agg(somo_part(c.table_name) || somo_part(c.row_id::text) || somo_part(c.op) || somo_part(c.digest), ''::bytea ORDER BY c.id)
                        FROM trail_change AS c WHERE c.seq = last_seq + 1), ''::bytea)
    INTO chain;
    INSERT INTO trail_command (seq, moment, author, words, undoes, import_id, person_id, prev_hash, hash)
    VALUES (last_seq + 1, at_moment, wrote, asked_words, asked_undoes, asked_import, own, last_hash, encode(sha256(chain), 'hex'));
    RETURN last_seq + 1;
END
$body$
-- next
-- Forgets changes that add up to nothing; refused where they don't.
CREATE OR REPLACE FUNCTION trail_drop_pending() RETURNS VOID LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF EXISTS (
        SELECT 1 FROM (SELECT c.table_name, c.row_id, MIN(c.id) AS first_id, MAX(c.id) AS last_id FROM trail_change AS c
                       WHERE c.seq IS NULL GROUP BY c.table_name, c.row_id) AS p
        JOIN trail_change AS a ON a.id = p.first_id JOIN trail_change AS b ON b.id = p.last_id
        LEFT JOIN trail_image AS x ON x.change_id = a.id LEFT JOIN trail_image AS y ON y.change_id = b.id
        WHERE NOT (a.op = 'i' AND b.op = 'd')
        AND (a.op = 'i' OR b.op = 'd' OR a.id = b.id OR x.before_image IS NULL OR x.before_image IS DISTINCT FROM y.after_image)) THEN
        RAISE insufficient_privilege USING MESSAGE = 'somo: without_command';
    END IF;
    -- The derived rows may have followed what is forgotten now.
    IF somo_person() IS NOT NULL AND somo_role() <> 'keeper' AND somo_derived_wrong() IS NOT NULL THEN
        RAISE insufficient_privilege USING MESSAGE = 'somo: derived entry';
    END IF;
    DELETE FROM trail_image AS i USING trail_change AS c WHERE c.id = i.change_id AND c.seq IS NULL;
    DELETE FROM trail_change AS c WHERE c.seq IS NULL;
END
$body$
