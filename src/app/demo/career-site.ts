import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { fileFieldOf, stepAddress, withdrawAddress } from '#modules/applications/contract/index.ts';
import type { FormStep } from '#modules/applications/domain/index.ts';
import { applicationsModule, privateLinkOf } from '#modules/applications/server/index.ts';
import { findAccount } from '#modules/identity/server/index.ts';
import { createHttpServer } from '#platform/server/http/index.ts';
import type { ModuleContext } from '#platform/server/module.ts';

/** What somebody fills in and attaches, field by field, as the form of the career site has them. */
export interface FilledForm {
  readonly about_you: Readonly<Record<string, string>>;
  readonly background: Readonly<Record<string, string>>;
  readonly motivation: Readonly<Record<string, string>>;
  readonly cv: { readonly name: string; readonly bytes: Uint8Array<ArrayBuffer> };
}

/** An application that was sent, with what its sender's browser keeps. */
export interface OwnApplication {
  readonly id: string;
  readonly address: string;
  readonly cookies: Readonly<Record<string, string>>;
}

/** The applicants' side of the product. */
export interface CareerSite {
  /** Applies for the job at an address of the career site. */
  apply(job: string, form: FilledForm): Promise<OwnApplication>;
  withdraw(application: OwnApplication): Promise<void>;
  close(): Promise<void>;
}

/** The pages by which one applies, answering within this process: applicants of the demo use what everybody uses. */
export async function openCareerSite(context: ModuleContext): Promise<CareerSite> {
  const { config, log, problems } = context;
  const app = await createHttpServer({ config, log, problems, errorPage: (status) => `status ${status}` });
  applicationsModule.pages?.(app, context);
  return {
    apply: (job, form) => apply(app, job, form),
    async withdraw({ id, address }) {
      const answer = await post(app, {
        url: withdrawAddress(address),
        cookies: await comeBack(app, context, { id, address }),
        fields: {},
      });
      if (answer.statusCode !== 200) throw new Error(`withdrawing was answered ${answer.statusCode}`);
    },
    close: () => app.close(),
  };
}

/** The cookies of a browser that came back by the link in the mail, as one does after sending. */
async function comeBack(
  app: FastifyInstance,
  context: ModuleContext,
  { id: applicationId, address }: Pick<OwnApplication, 'id' | 'address'>,
): Promise<Readonly<Record<string, string>>> {
  const slug = address.split('/')[1] ?? '';
  const account = await context.database.read(null, (tx) => findAccount(tx, slug));
  if (account === undefined) throw new Error(`there is no account ${slug}`);
  const link = await context.database.read(account.id, (tx) => privateLinkOf(tx, { applicationId, context }));
  const { cookies } = await app.inject({ url: new URL(link).pathname });
  return Object.fromEntries(cookies.map(({ name, value }) => [name, value]));
}

async function apply(app: FastifyInstance, job: string, form: FilledForm): Promise<OwnApplication> {
  const url = `${job}/sok`;
  const opened = openedIn(await app.inject({ url }));
  const begun = await post(app, { url, cookies: {}, fields: { ...form.about_you, opened, go: 'next' } });
  const address = leadsTo(begun).replace(/\/[^/]+$/, '');
  const cookies = Object.fromEntries(begun.cookies.map(({ name, value }) => [name, value]));
  const take = async (step: FormStep, fields: Readonly<Record<string, string>>, file?: FilledForm['cv']) =>
    leadsTo(
      await post(app, { url: stepAddress(address, step), cookies, fields: { ...fields, opened }, file }),
    );
  await take('background', { ...form.background, go: 'next' });
  await take('files', { go: 'next' }, form.cv);
  await take('motivation', { ...form.motivation, go: 'next' });
  await take('review', { go: 'send' });
  return { id: address.split('/').at(-1) ?? '', address, cookies };
}

interface Posting {
  readonly url: string;
  readonly cookies: Readonly<Record<string, string>>;
  readonly fields: Readonly<Record<string, string>>;
  readonly file?: FilledForm['cv'] | undefined;
}

/** Sends a form as browsers do: as a multipart one where it has a file. */
async function post(
  app: FastifyInstance,
  { url, cookies, fields, file }: Posting,
): Promise<LightMyRequestResponse> {
  const form = file === undefined ? new URLSearchParams(fields) : multipart(fields, file);
  const encoded = new Response(form);
  return app.inject({
    method: 'POST',
    url,
    cookies: { ...cookies },
    headers: {
      'sec-fetch-site': 'same-origin',
      'content-type': encoded.headers.get('content-type') ?? '',
    },
    payload: Buffer.from(await encoded.arrayBuffer()),
  });
}

function multipart(fields: Posting['fields'], { name, bytes }: FilledForm['cv']): FormData {
  const form = new FormData();
  for (const [key, value] of Object.entries(fields)) form.append(key, value);
  form.append(fileFieldOf('cv'), new Blob([bytes]), name);
  return form;
}

/** The signed time of opening, which the form carries back. */
function openedIn({ statusCode, body }: LightMyRequestResponse): string {
  const [, opened] = /name="opened" value="([^"]+)"/.exec(body) ?? [];
  if (opened === undefined) throw new Error(`the form was answered ${statusCode}`);
  return opened;
}

/** Where a form that was taken leads on to; any other answer is a form that was not taken. */
function leadsTo({ statusCode, headers }: LightMyRequestResponse): string {
  if (statusCode !== 303 || headers.location === undefined)
    throw new Error(`a step of the form was answered ${statusCode}`);
  return headers.location;
}
