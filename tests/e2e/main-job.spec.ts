import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFailed, test } from 'vitest';
import { expectAccessible, openWindow, startBrowser } from './browser.ts';
import { createAccountInProduct, moveClock, ownerQuery, signIn } from './product.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await moveClock('0');
  await browser.close();
});

const inDays = (days: number): string => {
  const date = Temporal.Now.plainDateISO('Europe/Oslo').add({ days });
  return `${String(date.day).padStart(2, '0')}.${String(date.month).padStart(2, '0')}.${date.year}`;
};

const field = (page: Page, name: string) => page.getByRole('textbox', { name: new RegExp(`^${name}`) });
const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** A picture of the page for people to look at, when asked for. */
async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page);
  const folder = process.env['E2E_PICTURES'];
  if (folder !== undefined) await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
}

/** A person applies from a phone with scripts off, and sees the receipt. */
async function apply(job: string, firstName: string, email: string): Promise<void> {
  const { page, context } = await openWindow(browser, { width: 390, javaScriptEnabled: false });
  await page.goto(job);
  await page.getByRole('link', { name: 'Søk på stillingen' }).first().click();
  await page.getByLabel('Fornavn').fill(firstName);
  await page.getByLabel('Etternavn').fill('Li');
  await page.getByLabel('E-post').fill(email);
  await page.getByLabel('Fødselsdato').fill('03.04.1988');
  await page.getByRole('radio', { name: 'Kvinne' }).check();
  await page.getByLabel(/Stilling eller/).fill('Lærer');
  await page.getByLabel(/kommune/i).fill('Prøvevik');
  await press(page, /gå videre/);
  await page.getByLabel('Utdanning').fill('Lektorutdanning');
  await press(page, /gå videre/);
  await press(page, /gå videre/);
  await press(page, /gå videre/);
  await press(page, 'Send søknad');
  expect(page.url()).toMatch(/\/kvittering$/);
  await context.close();
}

test('the main job: from a new recruitment to a documented hire, in Norwegian', async () => {
  const world = await createAccountInProduct();
  const { page, context, problems } = await openWindow(browser);
  onTestFailed(async () => {
    const folder = process.env['E2E_PICTURES'];
    if (folder !== undefined) await page.screenshot({ path: `${folder}/failed.png`, fullPage: true });
  });
  await signIn(page, world.usernames.hr);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await look(page, 'main-01-today');
  await page.getByRole('link', { name: 'Rekrutteringer' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Rekrutteringer' }).waitFor();
  await look(page, 'main-02-list-empty');

  // RE-1: the steps save one by one.
  await press(page, 'Ny rekruttering');
  await field(page, 'Tittel på saken').fill('Lærer i norsk');
  await page.getByLabel('Enhet').selectOption({ label: 'Prøvevik skole' });
  await page.getByLabel('Prosess').selectOption({ label: 'Med annonse' });
  await look(page, 'main-03-basics');
  await press(page, 'Lagre og fortsett');
  await field(page, 'Sted').fill('Prøvevik');
  await field(page, 'Arbeidssted').fill('Skolegata 1');
  await page.getByLabel('Ansettelsesform').selectOption({ label: 'Fast' });
  await page.getByLabel('Antall').fill('1');
  await page.getByLabel('Størrelse').selectOption({ label: 'Heltid' });
  await look(page, 'main-04-position');
  await press(page, 'Lagre og fortsett');

  // RE-2: who cannot be chosen stands there with every reason.
  await page
    .getByRole('heading', { name: /Ansvar og frist/ })
    .first()
    .waitFor();
  const picker = page.getByRole('combobox', { name: /^Ansvarlig rekrutterer/ });
  await picker.click();
  await page.getByText('Brukeren har ikke tilgang til Prøvevik skole.').first().waitFor();
  await look(page, 'main-05-picker');
  await picker.fill('Lars');
  await page.getByRole('option', { name: /Lars Eng/ }).click();
  await field(page, 'Siste søknadsdato').fill(inDays(10));
  await look(page, 'main-05-responsibility');
  await press(page, 'Lagre og fortsett');

  // AD-6: what a public body must say stands in the way of publishing until it is there.
  await field(page, 'Arbeidsoppgaver').fill('Du underviser i norsk på ungdomstrinnet.');
  await look(page, 'main-06-advertisement');
  await press(page, 'Lagre annonsen');
  await page.getByText(/^Lagret \d/).waitFor();
  await page
    .getByRole('link', { name: /Publisering/ })
    .first()
    .click();
  await page
    .getByText(/søkerlist/i)
    .first()
    .waitFor();
  await look(page, 'main-07-publishing-blocked');
  await page
    .getByRole('link', { name: /Annonse/ })
    .first()
    .click();
  await field(page, 'Om offentlig søkerliste').fill(
    'Opplysninger om deg kan bli offentlige selv om du ber om noe annet.',
  );
  await press(page, 'Lagre annonsen');
  await page.getByText(/^Lagret \d/).waitFor();
  await page
    .getByRole('link', { name: /Publisering/ })
    .first()
    .click();
  await press(page, /^Publiser/);
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Publiser/ })
    .click();
  await page.getByText('Annonsen er publisert').first().waitFor();
  await look(page, 'main-08-published');
  const [publication] = await ownerQuery<{ slug: string }>(
    'select slug from publication where account_id = $1',
    [world.accountId],
  );
  const job = `/${world.slug}/stillinger/${publication?.slug}`;

  await apply(job, 'Nora', `nora.${world.slug}@example.com`);
  await apply(job, 'Per', `per.${world.slug}@example.com`);

  // AD-3: an unpublished change shows.
  await page
    .getByRole('link', { name: /Annonse/ })
    .first()
    .click();
  await field(page, 'Vi tilbyr').fill('Gode kolleger.');
  await press(page, 'Lagre annonsen');
  await page
    .getByText(/Upubliserte endringer/i)
    .first()
    .waitFor();
  await look(page, 'main-09-unpublished');

  // EV-2: the sheet, and somebody marked as hired.
  await page
    .getByRole('link', { name: /Søknader/ })
    .first()
    .click();
  await page
    .getByRole('link', { name: /Nora Li/ })
    .first()
    .click();
  await page
    .getByRole('tab', { name: /Søknad/ })
    .first()
    .waitFor();
  await look(page, 'main-10-sheet');

  // CL-2: before the deadline only cancelled is open, even when somebody is hired.
  await press(page, 'Avslutt rekrutteringen');
  await page.getByText('Søknadsfristen er').first().waitFor();
  await look(page, 'main-11-closing-early');
  await press(page, 'Ikke avslutt');
  await press(page, /ansatt/i);
  await page.getByRole('dialog').getByRole('button').last().click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
  await page.getByText('Ansatt').first().waitFor();
  await look(page, 'main-12-hired');

  // CL-1, CL-5: after it the recruitment closes as recruited, and the advertisement goes down with it.
  await moveClock('11 days');
  await signIn(page, world.usernames.hr);
  await page.goto(`/a/${world.slug}/rekrutteringer`);
  await page.getByText('Lærer i norsk').first().waitFor();
  await look(page, 'main-13-list-after');
  await page
    .getByRole('link', { name: /Lærer i norsk/ })
    .first()
    .click();
  await press(page, 'Avslutt rekrutteringen');
  await page.getByRole('radio', { name: 'Rekruttert', exact: true }).check();
  await page.getByRole('checkbox', { name: /Send melding til 1 søker/ }).waitFor();
  await page.getByRole('textbox', { name: 'Emne' }).waitFor();
  await look(page, 'main-14-closing');
  await press(page, 'Avslutt som Rekruttert');
  await page.getByText('Avsluttet som «Rekruttert»').first().waitFor();
  await look(page, 'main-15-closed');
  await expect
    .poll(() =>
      ownerQuery('select recipient from outgoing_mail where subject like $1', [
        'Rekrutteringen er avsluttet%',
      ]),
    )
    .toEqual([{ recipient: `per.${world.slug}@example.com` }]);
  expect((await page.request.get(job)).status()).toBe(410);

  // XX-1: all of it is in the log, openings included.
  await page.getByRole('link', { name: /Logg/ }).first().click();
  await page
    .getByText(/avsluttet/)
    .first()
    .waitFor();
  await page.getByText(/åpnet/).first().waitFor();
  await look(page, 'main-16-log');
  expect(problems).toEqual([]);
  await context.close();
});
