import { z } from 'zod';
import { applicationsAddress } from '#modules/recruitments/admin/index.ts';
import { address, manyOf } from '#platform/admin/index.ts';
import { applicationStatuses } from '../domain/index.ts';

/** The tabs of the candidate sheet, as the address names them. */
export const sheetTabs = ['soknad', 'cv', 'hendelser', 'filer'] as const;

/** A tab of the candidate sheet. */
export type SheetTab = (typeof sheetTabs)[number];

/** Whose applications are shown. */
export interface RecruitmentPlace {
  /** The account's name in addresses. */
  readonly account: string;
  readonly recruitmentId: string;
}

const searchSchema = z.object({
  status: manyOf(z.enum(applicationStatuses)),
  sok: z.string().max(100).default(''),
  /** The application whose sheet is shown. */
  soknad: z.uuid().optional(),
  fane: z.enum(sheetTabs).default('soknad'),
});

/** What of the applications of a recruitment stands in the address: the filter, who is chosen, and the tab. */
export type ApplicationsSearch = z.output<typeof searchSchema>;

/** The applications of a recruitment, with filter and selection. */
export const applicationsPlace = address(applicationsAddress.path, searchSchema);

/** The part of an address that shows an application under the filter of now. */
export function searchTextFor(search: ApplicationsSearch, applicationId: string): string {
  const text = new URLSearchParams();
  for (const status of search.status) text.append('status', status);
  if (search.sok !== '') text.set('sok', search.sok);
  text.set('soknad', applicationId);
  if (search.fane !== 'soknad') text.set('fane', search.fane);
  return `?${text.toString()}`;
}
