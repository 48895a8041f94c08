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

/** A standard text that holds for a unit, and the unit it comes from (OR-2). */
export interface StandardText {
  readonly kind: StandardTextKind;
  readonly language: string;
  readonly html: string;
  readonly organisationId: string;
  readonly organisationName: string;
  /** False when it is the unit's own. */
  readonly inherited: boolean;
}

/** The standard texts that hold for a unit, in every language: its own, else the nearest that is inherited. */
export async function standardTexts(tx: ReadTx, organisationId: string): Promise<readonly StandardText[]> {
  const { rows } = await sql<StandardText>`
    select distinct on (t.kind, t.language) t.kind, t.language, t.html, o.id as organisation_id,
           o.name as organisation_name, a.depth > 0 as inherited
      from organisation_ancestor a
      join organisation_text t on t.account_id = a.account_id and t.organisation_id = a.ancestor_id
      join organisation o on o.account_id = a.account_id and o.id = a.ancestor_id
     where a.account_id = ${tx.accountId} and a.organisation_id = ${organisationId}
       and (a.depth = 0 or t.inherit_below)
     order by t.kind, t.language, a.depth
  `.execute(tx.db);
  return rows;
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
