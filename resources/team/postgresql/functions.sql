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
-- Whether this session's person inserted the row: in this transaction, or in a command of theirs. Of two people of one name
-- neither counts, for the trail knows its authors by name.
CREATE OR REPLACE FUNCTION somo_made(asked_table TEXT, asked_row BIGINT) RETURNS BOOLEAN LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    own_name TEXT;
BEGIN
    SELECT p.name INTO own_name FROM person AS p WHERE p.id = somo_person();
    IF own_name IS NULL OR (SELECT COUNT(*) FROM person AS p WHERE p.name = own_name) > 1 THEN
        own_name := NULL;
    END IF;
    RETURN EXISTS (SELECT 1 FROM trail_change AS c LEFT JOIN trail_command AS t ON t.seq = c.seq
                   WHERE c.table_name = asked_table AND c.row_id = asked_row AND c.op = 'i'
                   AND ((c.seq IS NULL AND NOT somo_settled(c.xmin)) OR t.author = own_name));
END
$body$
-- next
-- Joining by phone without seeing any: who has exactly this number, in its normal form.
CREATE OR REPLACE FUNCTION customer_by_phone(asked TEXT) RETURNS SETOF BIGINT LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
BEGIN
    IF somo_role() = 'viewer' THEN
        RETURN;
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
    RETURN QUERY SELECT t.id FROM customer_contact AS t WHERE t.email = asked COLLATE "C" ORDER BY t.id;
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
    IF place IS NULL OR asked_count < 1 OR asked_count > 50000000 OR NOT has_table_privilege(session_user, place, 'INSERT') THEN
        RAISE insufficient_privilege USING MESSAGE = 'permission denied for table ' || asked_table;
    END IF;
    EXECUTE format('LOCK TABLE %s IN SHARE ROW EXCLUSIVE MODE', place);
    RETURN (SELECT setval(s, nextval(s) + asked_count - 1) - asked_count + 1 FROM (SELECT pg_get_serial_sequence(place::text, 'id')::regclass AS s) AS t);
END
$body$
-- next
CREATE OR REPLACE FUNCTION somo_part(said TEXT) RETURNS BYTEA LANGUAGE sql STRICT IMMUTABLE PARALLEL SAFE AS $body$
SELECT convert_to(octet_length(convert_to($1, 'UTF8'))::text || ':', 'UTF8') || convert_to($1, 'UTF8')
$body$
-- next
-- The end of every command (core/storage/trail.cpp is the same for files): salts and digests for what this transaction
-- changed, the next seq, the chain. Who wrote is whose login it is, and when is the server's clock, for everybody but the owner.
CREATE OR REPLACE FUNCTION trail_seal(asked_moment BIGINT, asked_author TEXT, asked_words TEXT, asked_undoes BIGINT, asked_import BIGINT)
RETURNS BIGINT LANGUAGE plpgsql SECURITY DEFINER SET search_path = {schema}, pg_temp AS $body$
DECLARE
    own_name TEXT;
    wrote TEXT := COALESCE(asked_author, '');
    at_moment BIGINT := asked_moment;
    last_seq BIGINT := 0;
    last_hash TEXT := '';
    chain BYTEA;
BEGIN
    SELECT p.name INTO own_name FROM person AS p WHERE p.id = somo_person();
    IF own_name IS NOT NULL THEN
        IF somo_role() NOT IN ('seller', 'lead', 'keeper') THEN
            RAISE insufficient_privilege USING MESSAGE = 'permission denied for table trail_command';
        END IF;
        -- What somebody left behind past the program is nobody's: it keeps its unknown author.
        IF asked_words <> '["changed_outside"]' OR EXISTS (SELECT 1 FROM trail_change AS c WHERE c.seq IS NULL AND NOT somo_settled(c.xmin)) THEN
            wrote := own_name;
        ELSE
            wrote := '?';
        END IF;
        at_moment := floor(extract(epoch FROM clock_timestamp()) * 1000)::bigint;
    END IF;
    -- One writer at a time to the commit, so that seq has no gaps and each hash its one predecessor: the turn that the program
    -- takes at the beginning (core/storage/database.cpp), for whoever comes past it.
    PERFORM pg_advisory_xact_lock(1399811439, hashtext(current_schema()::text));
    SELECT t.seq, t.hash INTO last_seq, last_hash FROM trail_command AS t ORDER BY t.seq DESC LIMIT 1;
    last_seq := COALESCE(last_seq, 0);
    last_hash := COALESCE(last_hash, '');
    IF own_name IS NOT NULL AND asked_undoes IS NOT NULL AND somo_role() = 'seller'
       AND NOT EXISTS (SELECT 1 FROM trail_command AS t WHERE t.seq = asked_undoes AND t.author = own_name) THEN
        RAISE insufficient_privilege USING MESSAGE = 'somo: command_of_other';
    END IF;
    UPDATE trail_image AS i SET salt = left(encode(sha256(convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8')), 'hex'), 32)
    FROM trail_change AS c WHERE c.id = i.change_id AND c.seq IS NULL;
    UPDATE trail_change AS c SET digest = encode(sha256(
            somo_part(COALESCE(i.salt, '')) || somo_part(c.table_name) || somo_part(c.row_id::text) || somo_part(c.op)
            || somo_part(COALESCE(i.before_image, '')) || somo_part(COALESCE(i.after_image, ''))), 'hex'), seq = last_seq + 1
    FROM trail_image AS i WHERE i.change_id = c.id AND c.seq IS NULL;
    SELECT somo_part(last_hash) || somo_part((last_seq + 1)::text) || somo_part(at_moment::text) || somo_part(wrote) || somo_part(asked_words)
           || somo_part(COALESCE(asked_undoes, 0)::text) || somo_part(COALESCE(asked_import, 0)::text)
           || COALESCE((SELECT string_agg(somo_part(c.table_name) || somo_part(c.row_id::text) || somo_part(c.op) || somo_part(c.digest), ''::bytea ORDER BY c.id)
                        FROM trail_change AS c WHERE c.seq = last_seq + 1), ''::bytea)
    INTO chain;
    INSERT INTO trail_command (seq, moment, author, words, undoes, import_id, prev_hash, hash)
    VALUES (last_seq + 1, at_moment, wrote, asked_words, asked_undoes, asked_import, last_hash, encode(sha256(chain), 'hex'));
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
        AND (a.op = 'i' OR b.op = 'd' OR a.id = b.id OR x.before_image IS DISTINCT FROM y.after_image)) THEN
        RAISE insufficient_privilege USING MESSAGE = 'somo: without_command';
    END IF;
    DELETE FROM trail_image AS i USING trail_change AS c WHERE c.id = i.change_id AND c.seq IS NULL;
    DELETE FROM trail_change AS c WHERE c.seq IS NULL;
END
$body$
