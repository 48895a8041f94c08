/** SQL that is true for a namespace `n` that is ours, neither PostgreSQL's nor a session's. */
export const ownNamespace = `n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'`;

/** SQL that is true unless the object came with an extension. */
export function notFromExtension(catalogue: string, oid: string): string {
  return `NOT EXISTS (SELECT FROM pg_depend
    WHERE classid = '${catalogue}'::regclass AND objid = ${oid} AND deptype = 'e')`;
}

/** An object with an access list, in the words of SQL. */
export interface Granted {
  /** The letter that `acldefault` knows the kind by. */
  readonly kind: 'r' | 's' | 'f' | 'n' | 'T' | 'c';
  readonly acl: string;
  readonly owner: string;
  /** SQL that gives the text after ON, such as `TABLE app.account`. */
  readonly target: string;
  /** SQL that gives the text after the privileges, such as the column's name in brackets. */
  readonly column?: string;
}

/**
 * SQL, a scalar subquery, that gives the GRANT statements of an object as one text; null where there is none.
 *
 * What its owner may do goes without saying. ALL stands for all that there is, which differs between versions.
 */
export function grantsOf({ kind, acl, owner, target, column = `''` }: Granted): string {
  return `(SELECT string_agg(statement, E'\\n' ORDER BY statement COLLATE "C") FROM (
    SELECT format('GRANT %s%s ON %s TO %s%s;',
      CASE WHEN count(*) = (SELECT count(*) FROM aclexplode(acldefault('${kind}', ${owner})) d WHERE d.grantee = ${owner})
        THEN 'ALL' ELSE string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type COLLATE "C") END,
      ${column}, ${target},
      CASE x.grantee WHEN 0 THEN 'PUBLIC' ELSE x.grantee::regrole::text END,
      CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END) AS statement
    FROM aclexplode(coalesce(${acl}, acldefault('${kind}', ${owner}))) x
    WHERE x.grantee <> ${owner}
    GROUP BY x.grantee, x.is_grantable) g)`;
}

/** SQL that gives an object's owner as a statement, where the owner is one of our roles; otherwise null. */
export function ownerOf(owner: string, target: string): string {
  return `CASE WHEN ${owner}::regrole::text LIKE 'tiltre\\_%'
    THEN format('ALTER %s OWNER TO %s;', ${target}, ${owner}::regrole) END`;
}

/** SQL that gives an object's comment as a statement, or null. */
export function commentOn(target: string, comment: string): string {
  return `'COMMENT ON ' || ${target} || ' IS ' || quote_literal(${comment}) || ';'`;
}
