import { commentOn, grantsOf, notFromExtension, ownNamespace, ownerOf } from './shared-sql.ts';

const target = `CASE p.prokind WHEN 'p' THEN 'PROCEDURE ' WHEN 'a' THEN 'AGGREGATE ' ELSE 'FUNCTION ' END || p.oid::regprocedure`;

/** The functions and procedures with their owners, comments and who may call them. */
export const functions = `
  SELECT concat_ws(E'\\n',
    CASE p.prokind WHEN 'a' THEN format('CREATE AGGREGATE %s;', p.oid::regprocedure)
      ELSE rtrim(pg_get_functiondef(p.oid), E'\\n') || ';' END,
    ${ownerOf('p.proowner', target)},
    ${commentOn(target, `obj_description(p.oid, 'pg_proc')`)},
    ${grantsOf({ kind: 'f', acl: 'p.proacl', owner: 'p.proowner', target })}) AS text
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE ${ownNamespace} AND ${notFromExtension('pg_proc', 'p.oid')}
  ORDER BY n.nspname COLLATE "C", p.oid::regprocedure::text COLLATE "C"`;

/** Statistics over several columns, which the planner needs beyond the tables' own. */
export const statistics = `
  SELECT pg_get_statisticsobjdef(s.oid) || ';' AS text
  FROM pg_statistic_ext s JOIN pg_namespace n ON n.oid = s.stxnamespace
  WHERE ${ownNamespace} ORDER BY n.nspname COLLATE "C", s.stxname COLLATE "C"`;

/** Triggers on the commands that change the schema itself. */
export const eventTriggers = `
  SELECT format('CREATE EVENT TRIGGER %I ON %s%s EXECUTE FUNCTION %s(); -- enabled: %s', evtname, evtevent,
    coalesce(' WHEN TAG IN (' || (SELECT string_agg(quote_literal(tag), ', ') FROM unnest(evttags) tag) || ')', ''),
    evtfoid::regproc, evtenabled) AS text
  FROM pg_event_trigger e WHERE ${notFromExtension('pg_event_trigger', 'e.oid')} ORDER BY evtname COLLATE "C"`;
