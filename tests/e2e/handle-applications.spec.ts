import { Document, Packer, Paragraph } from 'docx';
import PDFDocument from 'pdfkit';
import type { Browser, Page } from 'playwright-core';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrangeApplication } from '#tests/support/applications.ts';
import { expectAccessible, openWindow, startBrowser } from './browser.ts';
import { createAccountInProduct, ownerQuery, publishJob, signIn, withDatabase } from './product.ts';

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

interface Cv {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

async function pdfCv(): Promise<Cv> {
  const document = new PDFDocument();
  document.fontSize(22).text('Kari Nordmann').fontSize(12).text('Lektor ved Fjordvik skole siden 2015');
  document.addPage().text('Referanser');
  document.end();
  return { name: 'cv kari.pdf', mimeType: 'application/pdf', buffer: await buffer(document) };
}

async function docxCv(): Promise<Cv> {
  const text = new Paragraph('Adjunkt med opprykk');
  return {
    name: 'cv ola.docx',
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(new Document({ sections: [{ children: [text] }] })),
  };
}

/** Sends an application through the public form, as an applicant does. */
async function apply(job: string, firstName: string, cv: Cv): Promise<void> {
  const { page, context } = await openWindow(browser);
  const next = () => page.getByRole('button', { name: /gå videre/ }).click();
  await page.goto(`${job}/sok`);
  await page.getByLabel('Fornavn').fill(firstName);
  await page.getByLabel('Etternavn').fill('Nordmann');
  await page.getByLabel('E-post').fill(`${firstName}.${job.split('/')[1]}@example.com`.toLowerCase());
  await page.getByLabel('Fødselsdato').fill('17.05.1990');
  await page.getByRole('radio', { name: 'Mann', exact: true }).check();
  await page.getByLabel(/Stilling eller/).fill('Lektor');
  await page.getByLabel(/kommune/i).fill('Prøvevik');
  await next();
  await page.getByLabel('Utdanning').fill('Lektor med tilleggsutdanning');
  await next();
  await page.getByLabel('CV').setInputFiles(cv);
  await page.getByRole('button', { name: 'Last opp filene' }).click();
  await page.getByText(cv.name).first().waitFor();
  await next();
  await next();
  await page.getByRole('button', { name: 'Send søknad' }).click();
  await page.waitForURL(/\/kvittering$/);
  await context.close();
}

/** An account with a recruitment, to which these have applied, and the address of its applications. */
async function arrange(others: readonly string[]) {
  const world = await createAccountInProduct();
  const job = await publishJob(world, { title: 'Lærer i norsk' });
  const [found] = await ownerQuery<{ id: string }>('select id from recruitment where account_id = $1', [
    world.accountId,
  ]);
  const recruitmentId = found?.id ?? '';
  await withDatabase(async (database) => {
    for (const [index, lastName] of others.entries()) {
      const submittedAt = Temporal.Now.instant().subtract({ hours: index + 1 });
      await arrangeApplication(database, world, { recruitmentId, firstName: 'Ine', lastName, submittedAt });
    }
  });
  return { world, job, recruitmentId, place: `/a/${world.slug}/rekrutteringer/${recruitmentId}/soknader` };
}

test('EV-2, EV-3, CL-3, XX-1: an adviser reads, writes to, hires and corrects, beside the list', async () => {
  const { world, job, recruitmentId, place } = await arrange(['Berg', 'Dal', 'Eng']);
  await apply(job, 'Ola', await docxCv());
  await apply(job, 'Kari', await pdfCv());
  const { page, context, problems } = await openWindow(browser);
  await signIn(page, world.usernames.hr);
  await page.goto(place);
  await page.getByText('Velg en søknad i listen').waitFor();
  await expectAccessible(page);
  await picture(page, 'applications-1280');
  await page.getByRole('link', { name: 'Kari Nordmann' }).click();
  await page.getByRole('heading', { level: 2, name: 'Kari Nordmann' }).waitFor();
  await page.getByText('1 av 5').waitFor();
  await expectAccessible(page);
  await picture(page, 'sheet-1280');

  // The CV is drawn by us, with its words on it.
  await page.getByRole('tab', { name: 'CV' }).click();
  await page.getByText('Lektor ved Fjordvik skole siden 2015').waitFor();
  await page.getByText('Side 2 av 2').waitFor();
  await expectAccessible(page);
  await picture(page, 'sheet-cv-1280');

  // The next one, by key; the tab stays. A text document is shown as the worker rendered it.
  await page.keyboard.press('j');
  await page.getByRole('heading', { level: 2, name: 'Ola Nordmann' }).waitFor();
  await expect
    .poll(async () => {
      const [file] = await ownerQuery<{ state: string }>(
        `select rendition_state as state from application_file where account_id = $1 and name = 'cv ola.docx'`,
        [world.accountId],
      );
      return file?.state;
    })
    .toBe('ready');
  await page.reload();
  await page.getByText('Adjunkt med opprykk').waitFor();
  await picture(page, 'sheet-docx-1280');
  await page.keyboard.press('k');
  await page.getByRole('heading', { level: 2, name: 'Kari Nordmann' }).waitFor();

  // An event at once, then one with a message, which is kept while looking at somebody else.
  await page.getByRole('tab', { name: /^Hendelser/ }).click();
  await page.getByRole('button', { name: 'Til vurdering' }).click();
  await page.getByText('«Til vurdering» er registrert').waitFor();
  await page.getByRole('button', { name: 'Innkall til intervju' }).click();
  await page.getByLabel('Melding til søkeren').fill('Velkommen torsdag kl. 10.');
  await expectAccessible(page);
  await picture(page, 'sheet-message-1280');
  await page.getByRole('link', { name: 'Ine Berg' }).click();
  await page.getByRole('heading', { level: 2, name: 'Ine Berg' }).waitFor();
  await page.getByRole('link', { name: 'Kari Nordmann' }).click();
  await expect
    .poll(() => page.getByLabel('Melding til søkeren').inputValue())
    .toBe('Velkommen torsdag kl. 10.');
  await page.getByRole('button', { name: 'Send til søkeren' }).click();
  await page.getByText('«Innkalling til intervju» er registrert').waitFor();
  await page.getByText(/Meldingen (er sendt|sendes|venter)/).waitFor();

  // The bin says which of the two it will do.
  await page.getByRole('button', { name: 'Slett «Til vurdering»' }).click();
  await page.getByRole('button', { name: 'Slett hendelsen' }).click();
  await page.getByRole('button', { name: 'Slett «Til vurdering»' }).waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Deaktiver «Innkalling til intervju»' }).click();
  await page.getByRole('button', { name: 'Deaktiver hendelsen' }).click();
  await page.getByText('Skriv en begrunnelse.').waitFor();
  await expectAccessible(page);
  await picture(page, 'sheet-deactivate-1280');
  await page.getByLabel('Begrunnelse').fill('Feil søker');
  await page.getByRole('button', { name: 'Deaktiver hendelsen' }).click();
  await page.getByText(/Deaktivert av Hanne Rød .*Feil søker/).waitFor();

  await page.getByRole('button', { name: 'Merk som ansatt' }).click();
  await page.getByText('Merke Kari Nordmann som ansatt?').waitFor();
  await picture(page, 'sheet-hire-1280');
  await page.getByRole('dialog').getByRole('button', { name: 'Merk som ansatt' }).click();
  await page.getByText('«Merket som ansatt» er registrert').waitFor();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await expectAccessible(page);
  await picture(page, 'sheet-hired-1280');

  await page.getByRole('tab', { name: /^Filer/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: /Last ned cv kari/ }).click();
  expect((await download).suggestedFilename()).toBe('cv kari.pdf');
  await picture(page, 'sheet-files-1280');
  const logged = await ownerQuery<{ action: string }>(
    `select distinct action from audit_entry where recruitment_id = $1 and (action like 'application.o%' or action like 'file.%')`,
    [recruitmentId],
  );
  expect(logged.map(({ action }) => action).toSorted()).toEqual([
    'application.opened',
    'file.downloaded',
    'file.opened',
  ]);
  expect(problems).toEqual([]);
  await context.close();
});

test('EV-5, XX-3: on a phone the list is alone, then the sheet; a withdrawn application says why it takes no more', async () => {
  const { world, place } = await arrange(['Berg', 'Dal']);
  const { page, context, problems } = await openWindow(browser, { width: 390 });
  await signIn(page, world.usernames.hr);
  await page.goto(place);
  await page.getByRole('link', { name: 'Ine Berg' }).waitFor();
  await expectAccessible(page);
  await picture(page, 'applications-390');
  await page.getByRole('link', { name: 'Ine Berg' }).click();
  await page.getByRole('heading', { level: 2, name: 'Ine Berg' }).waitFor();
  await expectAccessible(page);
  await picture(page, 'sheet-390');
  await page.getByRole('button', { name: 'Andre hendelser' }).click();
  await page.getByRole('menuitem', { name: 'Trekk søknaden' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Trekk søknaden' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByText('En trukket søknad tar ikke imot flere hendelser.').waitFor();
  await expectAccessible(page);
  await picture(page, 'sheet-withdrawn-390');
  await page.getByRole('tab', { name: /^Hendelser/ }).click();
  await picture(page, 'sheet-events-390');
  await page.getByRole('button', { name: 'Til listen' }).click();
  await page.getByText('Trukket').first().waitFor();
  await page.goBack();
  await page.getByRole('heading', { level: 2, name: 'Ine Berg' }).waitFor();
  expect(problems).toEqual([]);
  await context.close();
});

test('PE-5: a leader who may only read is told who can give the right to post', async () => {
  const { world, place } = await arrange(['Berg']);
  const { page, context, problems } = await openWindow(browser);
  await signIn(page, world.usernames.leader);
  await page.goto(place);
  await page.getByRole('link', { name: 'Ine Berg' }).click();
  await page
    .getByText(/Hendelse – Registrere.*Siri Moen kan gi deg den/)
    .first()
    .waitFor();
  await expectAccessible(page);
  await picture(page, 'sheet-leader-1280');
  expect(problems).toEqual([]);
  await context.close();
});
