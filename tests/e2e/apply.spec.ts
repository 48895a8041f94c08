import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, openWindow, startBrowser } from './browser.ts';
import { createAccountInProduct, ownerQuery, publishJob } from './product.ts';

const PDF = Buffer.from(
  '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF\n',
);

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(() => browser.close());

/** Where a picture of each page is kept for people to look at, when asked for. */
const picture = (page: Page, name: string) =>
  process.env['E2E_PICTURES'] === undefined
    ? Promise.resolve()
    : page.screenshot({ path: `${process.env['E2E_PICTURES']}/${name}.png`, fullPage: true });

const waitForMail = async (recipient: string): Promise<{ html: string; id: string; state: string }> => {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const [mail] = await ownerQuery<{ html: string; id: string; state: string }>(
      `select html, application_id as id, state from outgoing_mail where recipient = $1 and state = 'sent' order by created_at desc`,
      [recipient],
    );
    if (mail !== undefined) return mail;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`no mail was sent to ${recipient}`);
};

test('AP-1, AP-2, AP-3, AP-9: one applies on a phone with scripts off, is told by mail, sees the status and withdraws', async () => {
  const world = await createAccountInProduct();
  const job = await publishJob(world, { title: 'Lærer i norsk' });
  const { page, context, problems } = await openWindow(browser, { width: 390, javaScriptEnabled: false });
  await page.goto(`/${world.slug}/stillinger`);
  await expectAccessible(page);
  await picture(page, 'site-list-390');
  await page.getByRole('link', { name: 'Lærer i norsk' }).click();
  await expectAccessible(page);
  await picture(page, 'site-job-390');
  expect(new URL(page.url()).pathname).toBe(job);
  await page.getByRole('link', { name: 'Søk på stillingen' }).first().click();
  await expectAccessible(page);
  await picture(page, 'apply-1-390');

  // An empty form is told what is missing, each error leading to its field.
  await page.getByRole('button', { name: /gå videre/ }).click();
  await page
    .getByRole('link', { name: /fornavn/i })
    .first()
    .waitFor();
  await page.getByLabel('Fornavn').fill('Ola');
  await page.getByRole('button', { name: /gå videre/ }).click();
  await page
    .getByRole('link', { name: /fødselsdato/i })
    .first()
    .waitFor();
  await expectAccessible(page);
  await picture(page, 'apply-1-errors-390');
  expect(await page.getByLabel('Fornavn').inputValue()).toBe('Ola');

  await page.getByLabel('Etternavn').fill('Nordmann');
  const address = `ola.${world.slug}@example.com`;
  await page.getByLabel('E-post').fill(address);
  await page.getByLabel('Fødselsdato').fill('17.05.1990');
  await page.getByRole('radio', { name: 'Mann', exact: true }).check();
  await page.getByLabel(/Stilling eller/).fill('Lektor');
  await page.getByLabel(/kommune/i).fill('Prøvevik');
  await page.getByRole('button', { name: /gå videre/ }).click();
  await page.getByLabel('Utdanning').fill('Lektor med tilleggsutdanning');
  await expectAccessible(page);
  await picture(page, 'apply-2-390');
  await page.getByRole('button', { name: /gå videre/ }).click();
  await page.getByLabel('CV').setInputFiles({ name: 'min cv.pdf', mimeType: 'application/pdf', buffer: PDF });
  await page.getByRole('button', { name: 'Last opp filene' }).click();
  await page.getByText('min cv.pdf').first().waitFor();
  await expectAccessible(page);
  await picture(page, 'apply-3-390');
  await page.getByRole('button', { name: /gå videre/ }).click();
  await page.getByRole('checkbox').check();
  await expectAccessible(page);
  await picture(page, 'apply-4-390');
  await page.getByRole('button', { name: /gå videre/ }).click();
  await expectAccessible(page);
  await picture(page, 'apply-5-390');
  await page.getByRole('button', { name: 'Send søknad' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toMatch(/\/kvittering$/);
  await expectAccessible(page);
  await picture(page, 'apply-receipt-390');

  await waitForMail(address);
  await page.goto('/dev/mail');
  await expectAccessible(page);
  await picture(page, 'dev-mail-390');
  const link = page.locator(`a[href*="/soknad/lenke/"]`).first();
  await link.click();
  expect(new URL(page.url()).pathname).toMatch(/\/soknad\/[0-9a-f-]{36}$/);
  await expectAccessible(page);
  await picture(page, 'own-390');
  await page.getByRole('link', { name: /Trekk/ }).click();
  await expectAccessible(page);
  await picture(page, 'withdraw-390');
  await page.getByRole('button', { name: /Trekk/ }).click();
  await page.getByRole('heading', { level: 1, name: /trukket/i }).waitFor();
  await expectAccessible(page);
  expect(problems).toEqual([]);
  await context.close();
});

test('AP-1: the whole form is filled in and sent by keyboard alone', async () => {
  const world = await createAccountInProduct();
  const job = await publishJob(world);
  const { page, context, problems } = await openWindow(browser);
  await page.goto(`${job}/sok`);
  await picture(page, 'apply-1-1280');
  const fields: Record<string, string> = {
    firstName: 'Kari',
    lastName: 'Nordmann',
    email: `kari.${world.slug}@example.com`,
    birthDate: '01.02.1985',
    positionTitle: 'Adjunkt',
    municipality: 'Prøvevik',
    education: 'Adjunkt',
    experience: 'Fem år',
  };
  // Goes from field to field with Tab, types what it asks for, and presses Enter on the button that leads on.
  for (let presses = 0; presses < 200 && !page.url().endsWith('/kvittering'); presses += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return { name: element?.name ?? '', value: element?.value ?? '', type: element?.type ?? '' };
    });
    const text = fields[focused.name];
    if (text !== undefined && focused.value === '') await page.keyboard.type(text);
    else if (focused.name === 'sex') await page.keyboard.press('Space');
    else if (focused.name === 'go' && (focused.value === 'next' || focused.value === 'send')) {
      const before = page.url();
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.href !== before);
    }
  }
  expect(page.url()).toMatch(/\/kvittering$/);
  expect(problems).toEqual([]);
  await context.close();
});

test('CL-5: an advertisement that is not there any more says so, and one that never was is not found', async () => {
  const world = await createAccountInProduct();
  const job = await publishJob(world);
  const { page, context } = await openWindow(browser, { width: 390 });
  await ownerQuery(`update publication set state = 'withdrawn', withdrawn_at = now() where account_id = $1`, [
    world.accountId,
  ]);
  expect((await page.goto(job))?.status()).toBe(410);
  await expectAccessible(page);
  expect((await page.goto(`/${world.slug}/stillinger/finnes-ikke`))?.status()).toBe(404);
  await expectAccessible(page);
  expect((await page.goto('/ingen-konto/stillinger'))?.status()).toBe(404);
  await expectAccessible(page);
  await context.close();
});
