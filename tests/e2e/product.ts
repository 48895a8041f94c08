import pg from 'pg';
import { inject } from 'vitest';
import type { Page } from 'playwright-core';
import { hashPassword, setPasswordHash } from '#modules/identity/server/index.ts';
import { createEventTypes } from '#modules/selection/server/index.ts';
import { publishAdvertisementRoute, readPublishingRoute } from '#modules/publishing/contract/index.ts';
import { publishingModule } from '#modules/publishing/server/index.ts';
import { createDatabase, createPool, type Database } from '#platform/server/db/index.ts';
import {
  type AdvertisedRecruitment,
  createAdvertisedRecruitment,
  endpointOf,
} from '#tests/support/advertised-recruitment.ts';
import { callerIn, createWorld, valueOf, type World, type WorldUser } from '#tests/support/world.ts';

/** The password of every user in the e2e worlds. */
export const PASSWORD = 'fjell og vidde i november';

/** Makes an account of its own in the running product, whose users can sign in. */
export async function createAccountInProduct(): Promise<
  World & { readonly usernames: Record<WorldUser, string> }
> {
  return withDatabase(async (database) => {
    const world = await createWorld(database);
    await database.write(world.accountId, (tx) => createEventTypes(tx));
    const passwordHash = await hashPassword(PASSWORD);
    await database.write(null, async (tx) => {
      for (const userId of Object.values(world.users)) await setPasswordHash(tx, userId, passwordHash);
    });
    const usernames = await ownerQuery<{ userId: string; username: string }>(
      'select user_id as "userId", username from membership where account_id = $1',
      [world.accountId],
    );
    const nameOf = (key: WorldUser): string =>
      usernames.find(({ userId }) => userId === world.users[key])?.username ?? '';
    return {
      ...world,
      usernames: {
        hr: nameOf('hr'),
        leader: nameOf('leader'),
        reader: nameOf('reader'),
        outsider: nameOf('outsider'),
        superuser: nameOf('superuser'),
      },
    };
  });
}

/** Works with the product's database as the application does. */
export async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const url = new URL(inject('productDatabaseUrl'));
  url.username = 'tiltre_app';
  const database = createDatabase(createPool({ url: url.href, max: 2, name: 'e2e', onError: () => {} }));
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** An advertisement on the career site of an account, and its address. */
export async function publishJob(world: World, given: AdvertisedRecruitment = {}): Promise<string> {
  return withDatabase(async (database) => {
    const id = await createAdvertisedRecruitment(database, world, given);
    const as = callerIn(database, world, 'hr');
    const read = endpointOf(publishingModule, readPublishingRoute);
    const { version } = valueOf(await as(read, readPublishingRoute, { id }));
    const publish = endpointOf(publishingModule, publishAdvertisementRoute);
    const body = { version, shorteningReason: '' };
    valueOf(await as(publish, publishAdvertisementRoute, { id, body }));
    const [publication] = await ownerQuery<{ slug: string }>(
      'select slug from publication where recruitment_id = $1',
      [id],
    );
    return `/${world.slug}/stillinger/${publication?.slug}`;
  });
}

/** Asks the product's database as its owner: only for arranging and looking. */
export async function ownerQuery<Row extends pg.QueryResultRow>(
  text: string,
  values: readonly unknown[] = [],
): Promise<readonly Row[]> {
  const client = new pg.Client({ connectionString: inject('productDatabaseUrl') });
  await client.connect();
  try {
    return (await client.query<Row>(text, [...values])).rows;
  } finally {
    await client.end();
  }
}

/** Signs in as a person does. */
export async function signIn(page: Page, username: string): Promise<void> {
  await page.goto('/logg-inn');
  await page.getByLabel('Brukernavn').fill(username);
  await page.getByLabel('Passord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  await page.waitForURL(/\/a\//);
}

/** Moves the clock of the whole product, by an offset that only a test database takes. */
export const moveClock = (offset: string): Promise<unknown> =>
  ownerQuery('update app.installation set clock_offset = $1::interval', [offset]);
