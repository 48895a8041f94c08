import { type ReadTx, sql } from '#platform/server/db/index.ts';

/** The policies of a unit as they are now, each its own or inherited from the nearest unit above (OR-2). */
export interface OrganisationPolicies {
  readonly name: string;
  readonly publicBody: boolean;
  readonly completeProcessRequired: boolean;
  readonly defaultLocation: string;
}

/** Reads the policies of a unit live, as OR-2 demands of policies; undefined when there is no such unit. */
export async function organisationPolicies(
  tx: ReadTx,
  organisationId: string,
): Promise<OrganisationPolicies | undefined> {
  const { rows } = await sql<OrganisationPolicies>`
    select (array_agg(o.name order by a.depth))[1] as name,
           coalesce((array_agg(o.public_body order by a.depth) filter (where o.public_body is not null))[1], false)
             as public_body,
           coalesce((array_agg(o.complete_process_required order by a.depth)
             filter (where o.complete_process_required is not null))[1], false) as complete_process_required,
           coalesce((array_agg(o.default_location order by a.depth) filter (where o.default_location is not null))[1], '')
             as default_location
      from organisation_ancestor a
      join organisation o on o.account_id = a.account_id and o.id = a.ancestor_id
     where a.account_id = ${tx.accountId} and a.organisation_id = ${organisationId}
    having count(*) > 0
  `.execute(tx.db);
  return rows[0];
}

/** A kind of standard text (OR-3). */
export type StandardTextKind = 'about_workplace' | 'other_information' | 'publicity_notice';

/** The standard texts that hold for a unit in a language: its own, else the nearest that is inherited. */
export async function standardTexts(
  tx: ReadTx,
  { organisationId, language }: { readonly organisationId: string; readonly language: string },
): Promise<Partial<Record<StandardTextKind, string>>> {
  const rows = await tx.db
    .selectFrom('organisationAncestor as a')
    .innerJoin('organisationText as t', (join) =>
      join.onRef('t.accountId', '=', 'a.accountId').onRef('t.organisationId', '=', 'a.ancestorId'),
    )
    .distinctOn('t.kind')
    .select(['t.kind', 't.html'])
    .where('a.accountId', '=', tx.accountId)
    .where('a.organisationId', '=', organisationId)
    .where('t.language', '=', language)
    .where((eb) => eb.or([eb('a.depth', '=', 0), eb('t.inheritBelow', '=', true)]))
    .orderBy('t.kind')
    .orderBy('a.depth')
    .execute();
  return Object.fromEntries(rows.map(({ kind, html }) => [kind, html]));
}
