import type { StaffReason } from './reason-texts.ts';

/** What removes each reason that something can be done about, in nynorsk. */
export const remedyLabelsNn = {
  'recruitment.deadline_not_set': 'Set ein frist',
  'recruitment.deadline_not_passed': 'Endre fristen',
  'recruitment.no_hired_candidate': 'Gå til søknadene',
  'advertisement.process_without_advertisement': 'Vel ein annan prosess',
  'advertisement.not_begun': 'Skriv annonsen',
  'advertisement.positions_missing': 'Fyll ut stillinga',
  'advertisement.deadline_past': 'Endre fristen',
  'advertisement.deadline_shortened': 'Endre fristen',
  'advertisement.title_missing': 'Skriv ein tittel',
  'advertisement.duties_missing': 'Skriv om oppgåvene',
  'advertisement.publicity_notice_missing': 'Set inn standardteksten',
  'advertisement.not_published': 'Publiser annonsen',
  'advertisement.unpublished_changes': 'Sjå endringane og publiser',
} satisfies { readonly [C in StaffReason['code']]?: string };
