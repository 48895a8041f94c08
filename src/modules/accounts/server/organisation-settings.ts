import { type ReadTx, sql, type WriteTx } from '#platform/server/db/index.ts';

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
    select name, public_body, complete_process_required, default_location
      from accounts_read.organisation_policies
     where account_id = ${tx.accountId} and organisation_id = ${organisationId}
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

/** Locks a unit and all above it against changes of policy until the transaction ends; take it before higher locks. */
export async function lockOrganisationPolicies(tx: WriteTx, organisationId: string): Promise<void> {
  await sql`
    select 1 from organisation o
      join organisation_ancestor a on a.account_id = o.account_id and a.ancestor_id = o.id
     where o.account_id = ${tx.accountId} and a.organisation_id = ${organisationId}
     order by o.id for share of o
  `.execute(tx.db);
}
