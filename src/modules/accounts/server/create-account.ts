import type { WriteTx } from '#platform/server/db/index.ts';
import { newId } from '#platform/server/ids.ts';

/** What an account is made of. */
export interface NewAccount {
  readonly id: string;
  readonly slug: string;
  readonly name: string;
  readonly defaultLanguage: 'nb' | 'nn' | 'sv' | 'en';
  readonly timeZone: string;
  readonly country: 'NO' | 'SE' | 'DK' | 'FI';
  readonly help: { readonly name: string; readonly phone: string; readonly email: string };
}

/** Makes an account, in a transaction that has entered it. */
export async function createAccount(tx: WriteTx, { help, ...account }: NewAccount): Promise<void> {
  await tx.db
    .insertInto('account')
    .values({ ...account, helpName: help.name, helpPhone: help.phone, helpEmail: help.email })
    .execute();
}

/** What a unit is made of; settings left out are inherited. */
export interface NewOrganisation {
  readonly parentId: string | null;
  readonly name: string;
  readonly organisationNumber?: string;
  readonly publicBody?: boolean;
  readonly completeProcessRequired?: boolean;
  readonly defaultLocation?: string;
}

/** Makes a unit below another, or the account's root, and gives its id (OR-1). */
export async function createOrganisation(tx: WriteTx, organisation: NewOrganisation): Promise<string> {
  const id = newId();
  const { parentId } = organisation;
  await tx.db
    .insertInto('organisation')
    .values({ accountId: tx.accountId, id, ...organisation })
    .execute();
  await tx.db
    .insertInto('organisationAncestor')
    .values({ accountId: tx.accountId, organisationId: id, ancestorId: id, depth: 0 })
    .execute();
  if (parentId === null) return id;
  await tx.db
    .insertInto('organisationAncestor')
    .columns(['accountId', 'organisationId', 'ancestorId', 'depth'])
    .expression((eb) =>
      eb
        .selectFrom('organisationAncestor as above')
        .select((row) => [
          'above.accountId',
          row.val(id).$castTo<string>().as('organisationId'),
          'above.ancestorId',
          row('above.depth', '+', 1).as('depth'),
        ])
        .where('above.accountId', '=', tx.accountId)
        .where('above.organisationId', '=', parentId),
    )
    .execute();
  return id;
}

/** A standard text of a unit, sanitised HTML (OR-3). */
export interface NewStandardText {
  readonly organisationId: string;
  readonly kind: 'about_workplace' | 'other_information' | 'publicity_notice';
  readonly language: string;
  readonly html: string;
}

/** Sets a standard text of a unit. */
export async function setStandardText(tx: WriteTx, text: NewStandardText): Promise<void> {
  await tx.db
    .insertInto('organisationText')
    .values({ accountId: tx.accountId, ...text })
    .onConflict((conflict) =>
      conflict.columns(['accountId', 'organisationId', 'kind', 'language']).doUpdateSet({ html: text.html }),
    )
    .execute();
}
