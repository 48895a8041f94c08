import { fileKinds } from '../domain/index.ts';
import type { FileKind, FormStep } from '../domain/index.ts';

/** The last part of the address of each step. */
export const stepSlugs: Readonly<Record<FormStep, string>> = {
  about_you: 'om-deg',
  background: 'utdanning-og-erfaring',
  files: 'vedlegg',
  motivation: 'motivasjon',
  review: 'se-over',
};

/** The address where an application to a published job is begun; sending its form stores the first draft. */
export const applyAddress = (account: string, jobSlug: string): string =>
  `/${account}/stillinger/${jobSlug}/sok`;

/** The applicant's own page of an application. */
export const applicationAddress = (account: string, id: string): string => `/${account}/soknad/${id}`;

/** The address of a step of a draft, or of an application that is being changed. */
export const stepAddress = (application: string, step: FormStep): string =>
  `${application}/${stepSlugs[step]}`;

/** The receipt of an application. */
export const receiptAddress = (application: string): string => `${application}/kvittering`;

/** The page that asks before an application is withdrawn. */
export const withdrawAddress = (application: string): string => `${application}/trekk`;

/** The name of the file input of a kind. */
export const fileFieldOf = (kind: FileKind): string => `file-${kind}`;

/** The kind of the files sent in an input of a name. */
export const kindOfFileField = (name: string): FileKind | undefined =>
  fileKinds.find((kind) => fileFieldOf(kind) === name);
