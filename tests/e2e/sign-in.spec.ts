import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openWindow, startBrowser } from './browser.ts';
import { createAccountInProduct, PASSWORD, signIn } from './product.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

test('ID-1: one signs in with scripts off and lands in the account; signing out ends it', async () => {
  const { usernames, slug } = await createAccountInProduct();
  const { page, context } = await openWindow(browser, { width: 390, javaScriptEnabled: false });
  await page.goto(`/a/${slug}`);
  await expectAccessible(page);
  await page.getByLabel('Brukernavn').fill(usernames.hr);
  await page.getByLabel('Passord').fill(PASSWORD);
  await page.getByRole('button', { name: 'Logg inn' }).click();
  expect(new URL(page.url()).pathname).toBe(`/a/${slug}`);
  const session = (await context.cookies()).find(({ name }) => name === 'session');
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax' });
  await page.request.post('/logg-ut', { headers: { 'sec-fetch-site': 'same-origin' } });
  await page.goto(`/a/${slug}`);
  expect(new URL(page.url()).pathname).toBe('/logg-inn');
  await context.close();
});

test('ID-4: after five failures the page says until when it is blocked and what to do, and keeps what was typed', async () => {
  const { usernames } = await createAccountInProduct();
  const { page, context } = await openWindow(browser);
  await page.goto('/logg-inn');
  for (let failure = 1; failure <= 5; failure += 1) {
    await page.getByLabel('Brukernavn').fill(usernames.hr);
    await page.getByLabel('Passord').fill('helt feil passord');
    await page.getByRole('button', { name: 'Logg inn' }).click();
    await page
      .getByText(failure < 5 ? /stemmer ikke|feil/i : /sperret til kl\./)
      .first()
      .waitFor();
  }
  expect(await page.getByLabel('Brukernavn').inputValue()).toBe(usernames.hr);
  expect(await page.getByLabel('Passord').inputValue()).toBe('');
  await expectAccessible(page);
  await context.close();
});

test('the admin application opens for who signed in, without errors and accessible, light and dark', async () => {
  const { usernames } = await createAccountInProduct();
  for (const colorScheme of ['light', 'dark'] as const) {
    const { page, context, problems } = await openWindow(browser, { colorScheme });
    await signIn(page, usernames.hr);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(page);
    expect(problems).toEqual([]);
    await context.close();
  }
});
