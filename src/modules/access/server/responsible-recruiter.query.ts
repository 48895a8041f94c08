import { type ReadTx, type RawBuilder, sql, type WriteTx } from '#platform/server/db/index.ts';
import { isPermission, type Permission, type ResponsibleRecruiterFacts } from '../domain/index.ts';

/** A member with the facts by which RE-2 judges them. */
export interface RecruiterCandidate {
  readonly userId: string;
  readonly name: string;
  readonly title: string;
  readonly facts: ResponsibleRecruiterFacts;
}

interface FactsRow {
  readonly userId: string;
  readonly name: string;
  readonly title: string;
  readonly active: boolean;
  readonly organisations: readonly string[];
  readonly basicPermissions: readonly string[];
  readonly basicGroup: string;
  readonly organisationPath: readonly string[];
  readonly organisationName: string;
}

const CHOICES_AT_MOST = 50;

/** Members whose name begins with the text, or all, each with the facts of RE-2 for a unit; fifty at most, by name. */
export async function responsibleRecruiterChoices(
  tx: ReadTx,
  { organisationId, search }: { readonly organisationId: string; readonly search: string },
): Promise<readonly RecruiterCandidate[]> {
  const prefix = `${search.replaceAll(/[\\%_]/g, '\\$&')}%`;
  return readFacts(tx, {
    organisationId,
    where: sql`(m.first_name || ' ' || m.last_name) ilike ${prefix} or m.last_name ilike ${prefix}`,
  });
}

/**
 * Locks what RE-2 reads of a member, the membership and its basic group, against changes until the transaction ends. Take
 * it before the locks of higher modules.
 */
export async function lockRecruiter(tx: WriteTx, userId: string): Promise<void> {
  await sql`
    select from membership m
      join permission_group b on b.account_id = m.account_id and b.id = m.basic_group_id
     where m.account_id = ${tx.accountId} and m.user_id = ${userId}
       for share
  `.execute(tx.db);
}

/** The facts of RE-2 about one member for a unit; undefined when there is no such member. In a command, under `lockRecruiter`. */
export async function responsibleRecruiterFacts(
  tx: ReadTx,
  { organisationId, userId }: { readonly organisationId: string; readonly userId: string },
): Promise<ResponsibleRecruiterFacts | undefined> {
  const [found] = await readFacts(tx, { organisationId, where: sql`m.user_id = ${userId}` });
  return found?.facts;
}

async function readFacts(
  tx: ReadTx,
  { organisationId, where }: { readonly organisationId: string; readonly where: RawBuilder<unknown> },
): Promise<readonly RecruiterCandidate[]> {
  const { rows } = await sql<FactsRow>`
    select m.user_id, m.first_name || ' ' || m.last_name as name, m.title,
           (m.active and (app.now() at time zone a.time_zone)::date
             between m.valid_from and coalesce(m.valid_to, 'infinity')) as active,
           array(select distinct g.organisation_id from membership_grant g
                  where g.account_id = m.account_id and g.user_id = m.user_id
                    and (g.ends_at is null or g.ends_at > app.now())) as organisations,
           array(select p.permission from permission_group_permission p
                  where p.account_id = m.account_id and p.group_id = m.basic_group_id) as basic_permissions,
           b.name as basic_group, o.name as organisation_name,
           array(select x.ancestor_id from accounts_read.organisation_ancestor x
                  where x.account_id = o.account_id and x.organisation_id = o.id order by x.depth) as organisation_path
      from membership m
      join accounts_read.account a on a.id = m.account_id
      join permission_group b on b.account_id = m.account_id and b.id = m.basic_group_id
      join accounts_read.organisation o on o.account_id = m.account_id and o.id = ${organisationId}
     where m.account_id = ${tx.accountId} and (${where})
     order by m.last_name collate "nb-NO-x-icu", m.first_name collate "nb-NO-x-icu", m.user_id
     limit ${CHOICES_AT_MOST}
  `.execute(tx.db);
  return rows.map((row) => ({
    userId: row.userId,
    name: row.name,
    title: row.title,
    facts: {
      active: row.active,
      organisations: new Set(row.organisations),
      basicRights: new Map(
        row.basicPermissions.filter(isPermission).map((key: Permission) => [key, new Set<string>()]),
      ),
      basicGroup: row.basicGroup,
      organisationPath: row.organisationPath,
      organisationName: row.organisationName,
    },
  }));
}
