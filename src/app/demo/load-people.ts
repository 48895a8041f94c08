import { createMembership, createPermissionGroup } from '#modules/access/server/index.ts';
import { createAccount, createOrganisation, setStandardText } from '#modules/accounts/server/index.ts';
import { createUser, hashPassword, setPasswordHash } from '#modules/identity/server/index.ts';
import { createProcess } from '#modules/processes/server/index.ts';
import { createEventTypes } from '#modules/selection/server/index.ts';
import type { Database, WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
import { demoTimeZone } from './calendar.ts';
import { demoAccount, demoGroups, demoTexts, demoUnits, demoUsers } from './demo-accounts.ts';

/** What the rest of the demo builds on. */
export interface DemoPeople {
  readonly accountId: string;
  readonly slug: string;
  readonly units: Readonly<Record<keyof typeof demoUnits, string>>;
  readonly processes: { readonly withAdvertisement: string; readonly withoutAdvertisement: string };
  readonly users: Readonly<Record<string, string>>;
}

/** Makes the demo account with its units, groups, users, processes and standard texts, in one transaction. */
export async function loadPeople(
  database: Database,
  passwords: ReadonlyMap<string, string>,
): Promise<DemoPeople> {
  const accountId = newId();
  const hashes = new Map<string, string>();
  for (const [username, password] of passwords) hashes.set(username, await hashPassword(password));
  return database.write(accountId, async (tx) => {
    await createAccount(tx, {
      id: accountId,
      ...demoAccount,
      defaultLanguage: 'nb',
      timeZone: demoTimeZone,
      country: 'NO',
      help: { name: 'HR i Fjordvik kommune', phone: '55 00 00 00', email: 'hr@fjordvik.example' },
    });
    const municipality = await createOrganisation(tx, {
      parentId: null,
      name: demoUnits.municipality.name,
      publicBody: true,
      completeProcessRequired: true,
      defaultLocation: 'Fjordvik',
    });
    const school = await createOrganisation(tx, { parentId: municipality, name: demoUnits.school.name });
    for (const [kind, html] of Object.entries(demoTexts)) {
      await setStandardText(tx, {
        organisationId: municipality,
        kind: kind as keyof typeof demoTexts,
        language: 'nb',
        html,
      });
    }
    const units = { municipality, school };
    await createEventTypes(tx);
    return {
      accountId,
      slug: demoAccount.slug,
      units,
      processes: {
        withAdvertisement: await createProcess(tx, { name: 'Utlysning med annonse', hasAdvertisement: true }),
        withoutAdvertisement: await createProcess(tx, {
          name: 'Tilsetting uten utlysning',
          hasAdvertisement: false,
        }),
      },
      users: await createUsers(tx, { units, hashes }),
    };
  });
}

async function createUsers(
  tx: WriteTx,
  { units, hashes }: { readonly units: DemoPeople['units']; readonly hashes: ReadonlyMap<string, string> },
): Promise<DemoPeople['users']> {
  const groups: Record<string, string> = {};
  for (const [key, { name, permissions }] of Object.entries(demoGroups)) {
    groups[key] = await createPermissionGroup(tx, { name, kind: 'organisational', basic: true, permissions });
  }
  const users: Record<string, string> = {};
  for (const { key, firstName, lastName, title, group, unit, active = true } of demoUsers) {
    const id = newId();
    const user = { id, firstName, lastName, username: key, email: `${key}@fjordvik.example` };
    await createUser(tx, { ...user, language: 'nb' });
    const hash = hashes.get(key);
    if (hash !== undefined) await setPasswordHash(tx, id, hash);
    await createMembership(tx, {
      user,
      title,
      departmentId: units[unit],
      validFrom: Temporal.PlainDate.from('2020-01-01'),
      active,
      basicGroup: { groupId: groups[group] ?? '', organisationIds: [units[unit]] },
    });
    users[key] = id;
  }
  return users;
}
