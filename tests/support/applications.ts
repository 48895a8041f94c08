import { createCandidate } from '#modules/candidates/server/index.ts';
import { recordApplication } from '#modules/recruitments/server/index.ts';
import type { Database } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';
import type { World } from './world.ts';

/** What a test says of an application; the rest is made up. */
export interface GivenApplication {
  readonly recruitmentId: string;
  readonly firstName?: string;
  readonly lastName?: string;
  /** Empty for a paper application without an address. */
  readonly email?: string;
  readonly language?: string;
  readonly submittedAt?: Temporal.Instant;
}

/** Arranges a sent application as the application role, without walking through the public form, and gives its id. */
export async function arrangeApplication(
  database: Database,
  world: World,
  given: GivenApplication,
): Promise<string> {
  const id = newId();
  const { recruitmentId, firstName = 'Kari', lastName = 'Nordmann', language = 'nb' } = given;
  const email = given.email ?? `${id.slice(-12)}@example.com`;
  await database.write(world.accountId, async (tx) => {
    const candidateId = await createCandidate(tx, {
      firstName,
      lastName,
      email: email === '' ? null : email,
    });
    await tx.db
      .insertInto('application')
      .values({
        accountId: tx.accountId,
        id,
        recruitmentId,
        candidateId,
        language,
        firstName,
        lastName,
        email,
        emailCanonical: email === '' ? null : email,
        openedAt: tx.now,
        submittedAt: given.submittedAt ?? tx.now,
        status: 'received',
      })
      .execute();
    await recordApplication(tx, recruitmentId, 1);
  });
  return id;
}

/** A file of an application, as a test arranges it. */
export interface GivenFile {
  readonly applicationId: string;
  readonly name?: string;
  readonly storageKey: string;
  readonly sha256: Buffer;
  readonly byteSize: number;
  readonly contentType: string;
  readonly renditionState?: 'none' | 'waiting' | 'ready' | 'failed';
}

/** Arranges a stored file as the CV of an application, and gives its id. */
export async function arrangeFile(database: Database, world: World, given: GivenFile): Promise<string> {
  const id = newId();
  const { applicationId, storageKey, sha256, byteSize, contentType } = given;
  await database.write(world.accountId, async (tx) => {
    await tx.db
      .insertInto('storedFile')
      .values({ accountId: tx.accountId, key: storageKey, sha256, byteSize, contentType })
      .execute();
    await tx.db
      .insertInto('applicationFile')
      .values({
        accountId: tx.accountId,
        id,
        applicationId,
        kind: 'cv',
        name: given.name ?? 'cv.pdf',
        storageKey,
        renditionState: given.renditionState ?? 'none',
      })
      .execute();
  });
  return id;
}
