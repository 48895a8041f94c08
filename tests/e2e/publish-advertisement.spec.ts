import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { setStandardText } from '#modules/accounts/server/index.ts';
import { createDatabase, createPool, type Database } from '#platform/server/db/index.ts';
import { createAdvertisedRecruitment, publish } from '#tests/support/advertised-recruitment.ts';
import { expectAccessible, openWindow, startBrowser } from './browser.ts';
import { createAccountInProduct, ownerQuery, signIn } from './product.ts';

let browser: Browser;
let database: Database;

beforeAll(async () => {
  browser = await startBrowser();
  const url = new URL(inject('productDatabaseUrl'));
  url.username = 'tiltre_app';
  database = createDatabase(createPool({ url: url.href, max: 2, name: 'e2e', onError: () => {} }));
});
afterAll(async () => {
  await database.close();
  await browser.close();
});

/** A date so many days from today, as the product's clock has it. */
const inDays = (days: number): string => Temporal.Now.plainDateISO('Europe/Oslo').add({ days }).toString();

const field = (page: Page, name: string | RegExp) => page.getByRole('textbox', { name });

test('AD-1, AD-6, OR-2: an adviser writes the advertisement from standard texts and is told what a public body must say', async () => {
  const world = await createAccountInProduct();
  const standard = (kind: 'about_workplace' | 'publicity_notice', language: string, html: string) =>
    database.write(world.accountId, (tx) =>
      setStandardText(tx, { organisationId: world.units.root, kind, language, html }),
    );
  await standard('about_workplace', 'nb', '<p>Vi er 400 ansatte.</p>');
  await standard('publicity_notice', 'en', '<p>Your name may become public.</p>');
  const id = await createAdvertisedRecruitment(database, world, { deadline: inDays(14) });
  await ownerQuery('delete from advertisement where recruitment_id = $1', [id]);
  const { page, context, problems } = await openWindow(browser);
  await signIn(page, world.usernames.hr);
  await page.goto(`/a/${world.slug}/rekrutteringer/${id}/annonse`);
  await page.getByText('låses referansenummeret').waitFor();
  await expect.poll(() => field(page, /^Om arbeidsplassen/).innerText()).toBe('Vi er 400 ansatte.');
  await page.getByText('Standardtekst arvet fra Prøvevik kommune').waitFor();
  await page.getByText('Denne opplysningen mangler.').waitFor();
  await expectAccessible(page);
  await field(page, 'Arbeidsoppgaver').fill('Undervise');
  await page.getByRole('button', { name: 'Legg til språk' }).click();
  await page.getByRole('menuitem', { name: 'Engelsk' }).click();
  await field(page, 'Tittel').fill('Teacher');
  await expect
    .poll(() => field(page, 'Om offentlig søkerliste').innerText())
    .toBe('Your name may become public.');
  await page.getByRole('button', { name: 'Lagre annonsen' }).click();
  await page.getByText(/^Lagret \d/).waitFor();
  await page.reload();
  await page.getByText('Sist lagret av Hanne Rød').waitFor();
  await page.getByRole('tab', { name: 'Engelsk' }).click();
  expect(await field(page, 'Tittel').inputValue()).toBe('Teacher');
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

test('AD-2, AD-3, AD-4: published, changed, compared field by field, published again, and seen on the career site', async () => {
  const world = await createAccountInProduct();
  const id = await createAdvertisedRecruitment(database, world, { deadline: inDays(14) });
  const { page, context, problems } = await openWindow(browser);
  await signIn(page, world.usernames.hr);
  const base = `/a/${world.slug}/rekrutteringer/${id}`;
  await page.goto(`${base}/publisering`);
  await page.getByRole('button', { name: 'Publiser annonsen' }).click();
  await expectAccessible(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Publiser annonsen' }).click();
  await page.getByText('Annonsen er publisert.', { exact: true }).waitFor();
  await page.getByText('Alt i annonsen er publisert.').waitFor();
  await page.goto(`${base}/annonse`);
  await field(page, 'Tittel').fill('Lektor');
  await page.getByRole('button', { name: 'Lagre annonsen' }).click();
  await page.getByText(/^Lagret \d/).waitFor();
  await page.goto(`${base}/publisering`);
  await page.getByText('Tittel (norsk bokmål)').waitFor();
  expect(await page.locator('del').allInnerTexts()).toEqual(['Lærer']);
  expect(await page.locator('ins').allInnerTexts()).toEqual(['Lektor']);
  await expectAccessible(page);
  const path = (await page.getByRole('link', { name: 'Åpne annonsen' }).getAttribute('href')) ?? '';
  expect((await (await fetch(inject('productUrl') + path)).text()).includes('Lektor')).toBe(false);
  await page.getByRole('button', { name: 'Publiser endringene' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Publiser endringene' }).click();
  await page.getByText('Alt i annonsen er publisert.').waitFor();
  expect((await (await fetch(inject('productUrl') + path)).text()).includes('Lektor')).toBe(true);
  expect(problems).toEqual([]);
  await context.close();
});

test('AD-2, AD-6, CL-7: every reason why it cannot be published is told, with the way to what removes it', async () => {
  const world = await createAccountInProduct();
  const id = await createAdvertisedRecruitment(database, world, {
    deadline: inDays(-1),
    texts: [{ language: 'nb', title: 'Lærer' }],
  });
  const { page, context, problems } = await openWindow(browser, { width: 390 });
  await signIn(page, world.usernames.hr);
  await page.goto(`/a/${world.slug}/rekrutteringer/${id}/publisering`);
  const reasons = page.getByRole('region', { name: 'Du kan ikke publisere ennå' });
  await reasons.waitFor();
  expect(await reasons.getByRole('listitem').count()).toBe(3);
  await expectAccessible(page);
  await reasons.getByRole('link', { name: 'Sett inn standardteksten' }).click();
  await page.waitForURL(/\/annonse$/);
  await page.getByText('Denne opplysningen mangler.').waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('CL-7: shortening a published deadline asks why; taking down asks why, and the page is gone', async () => {
  const world = await createAccountInProduct();
  const id = await createAdvertisedRecruitment(database, world, { deadline: inDays(14) });
  const path = await publish(database, world, id);
  await ownerQuery('update recruitment set application_deadline = $1 where id = $2', [inDays(7), id]);
  const { page, context, problems } = await openWindow(browser);
  await signIn(page, world.usernames.hr);
  await page.goto(`/a/${world.slug}/rekrutteringer/${id}/publisering`);
  await page.getByText('Du blir bedt om å skrive hvorfor').waitFor();
  await page.getByRole('button', { name: 'Publiser endringene' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Publiser endringene' }).click();
  await dialog
    .getByText(/Hvorfor kortes fristen inn\?/)
    .first()
    .waitFor();
  await field(page, /Hvorfor kortes fristen inn/).fill('Feil dato');
  await dialog.getByRole('button', { name: 'Publiser endringene' }).click();
  await page.getByText('Alt i annonsen er publisert.').waitFor();
  await page.getByRole('button', { name: 'Ta ned annonsen' }).click();
  await field(page, /Hvorfor tas annonsen ned/).fill('Stillingen er besatt');
  await page.getByRole('dialog').getByRole('button', { name: 'Ta ned annonsen' }).click();
  await page.getByText('Annonsen er tatt ned.').waitFor();
  expect((await fetch(inject('productUrl') + path)).status).toBe(410);
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});
