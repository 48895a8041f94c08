import { commentOn, grantsOf, notFromExtension, ownNamespace } from './shared-sql.ts';

/** Our roles, their settings and what they are members of. */
export const roles = `
  SELECT concat_ws(E'\\n',
    concat_ws(' ', 'CREATE ROLE', quote_ident(rolname),
      CASE WHEN rolcanlogin THEN 'LOGIN' ELSE 'NOLOGIN' END,
      CASE WHEN rolsuper THEN 'SUPERUSER' END,
      CASE WHEN rolcreatedb THEN 'CREATEDB' END,
      CASE WHEN rolcreaterole THEN 'CREATEROLE' END,
      CASE WHEN rolreplication THEN 'REPLICATION' END,
      CASE WHEN rolbypassrls THEN 'BYPASSRLS' END,
      CASE WHEN NOT rolinherit THEN 'NOINHERIT' END) || ';',
    (SELECT string_agg(format('ALTER ROLE %I SET %s;', rolname, setting), E'\\n' ORDER BY setting COLLATE "C")
      FROM pg_db_role_setting s, unnest(s.setconfig) setting WHERE s.setrole = r.oid AND s.setdatabase = 0),
    (SELECT string_agg(format('GRANT %s TO %I;', m.roleid::regrole, rolname), E'\\n' ORDER BY m.roleid::regrole::text)
      FROM pg_auth_members m WHERE m.member = r.oid)) AS text
  FROM pg_roles r WHERE rolname LIKE 'tiltre\\_%' ORDER BY rolname COLLATE "C"`;

/** The extensions and the schemas they lie in; their versions differ between servers. */
export const extensions = `
  SELECT format('CREATE EXTENSION %I WITH SCHEMA %s;', extname, extnamespace::regnamespace) AS text
  FROM pg_extension WHERE extname <> 'plpgsql' ORDER BY extname COLLATE "C"`;

/** The schemas with their owners, comments, grants and the rights that new objects in them get. */
export const schemas = `
  SELECT concat_ws(E'\\n',
    concat_ws(' ', 'CREATE SCHEMA', quote_ident(nspname), CASE WHEN nspowner::regrole::text LIKE 'tiltre\\_%'
      THEN 'AUTHORIZATION ' || nspowner::regrole END) || ';',
    ${commentOn(`'SCHEMA ' || quote_ident(nspname)`, `obj_description(n.oid, 'pg_namespace')`)},
    ${grantsOf({ kind: 'n', acl: 'nspacl', owner: 'nspowner', target: `'SCHEMA ' || quote_ident(nspname)` })},
    (SELECT string_agg(format('ALTER DEFAULT PRIVILEGES FOR ROLE %s IN SCHEMA %I: %s %s;',
        d.defaclrole::regrole, nspname, d.defaclobjtype, d.defaclacl), E'\\n' ORDER BY d.defaclrole::regrole::text, d.defaclobjtype)
      FROM pg_default_acl d WHERE d.defaclnamespace = n.oid)) AS text
  FROM pg_namespace n WHERE ${ownNamespace} AND ${notFromExtension('pg_namespace', 'n.oid')}
  ORDER BY nspname COLLATE "C"`;

/** Rights that new objects get in any schema. */
export const defaultPrivileges = `
  SELECT format('ALTER DEFAULT PRIVILEGES FOR ROLE %s: %s %s;', defaclrole::regrole, defaclobjtype, defaclacl) AS text
  FROM pg_default_acl WHERE defaclnamespace = 0 ORDER BY defaclrole::regrole::text, defaclobjtype`;

/** Enumerations, domains and composite types. */
export const types = `
  SELECT concat_ws(E'\\n',
    CASE t.typtype
      WHEN 'e' THEN format('CREATE TYPE %s AS ENUM (%s);', t.oid::regtype,
        (SELECT string_agg(quote_literal(enumlabel), ', ' ORDER BY enumsortorder) FROM pg_enum WHERE enumtypid = t.oid))
      WHEN 'd' THEN concat_ws(' ', 'CREATE DOMAIN', t.oid::regtype, 'AS', format_type(t.typbasetype, t.typtypmod),
        CASE WHEN t.typnotnull THEN 'NOT NULL' END, 'DEFAULT ' || t.typdefault,
        (SELECT string_agg(format('CONSTRAINT %I %s', conname, pg_get_constraintdef(oid)), ' ' ORDER BY conname COLLATE "C")
          FROM pg_constraint WHERE contypid = t.oid AND contype = 'c')) || ';'
      ELSE format('CREATE TYPE %s AS (%s);', t.oid::regtype,
        (SELECT string_agg(format('%I %s', attname, format_type(atttypid, atttypmod)), ', ' ORDER BY attnum)
          FROM pg_attribute WHERE attrelid = t.typrelid AND attnum > 0 AND NOT attisdropped))
    END,
    ${commentOn(`'TYPE ' || t.oid::regtype`, `obj_description(t.oid, 'pg_type')`)}) AS text
  FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
  WHERE ${ownNamespace} AND ${notFromExtension('pg_type', 't.oid')}
    AND (t.typtype IN ('e', 'd') OR EXISTS (SELECT FROM pg_class c WHERE c.oid = t.typrelid AND c.relkind = 'c'))
  ORDER BY t.oid::regtype::text COLLATE "C"`;
