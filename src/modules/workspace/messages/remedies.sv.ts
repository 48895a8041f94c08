import type { StaffReason } from './reason-texts.ts';

/** What the remedies are called in Swedish, by the code of the reason they remove. */
export const remedyLabelsSv = {
  'recruitment.deadline_not_set': 'Ange sista ansökningsdatum',
  'recruitment.deadline_not_passed': 'Ändra sista ansökningsdatum',
  'recruitment.no_hired_candidate': 'Gå till ansökningarna',
  'advertisement.process_without_advertisement': 'Välj en annan process',
  'advertisement.not_begun': 'Skriv annonsen',
  'advertisement.positions_missing': 'Fyll i tjänsten',
  'advertisement.deadline_past': 'Ändra sista ansökningsdatum',
  'advertisement.deadline_shortened': 'Ändra sista ansökningsdatum',
  'advertisement.title_missing': 'Skriv en rubrik',
  'advertisement.duties_missing': 'Skriv om arbetsuppgifterna',
  'advertisement.publicity_notice_missing': 'Infoga standardtexten',
  'advertisement.not_published': 'Publicera annonsen',
  'advertisement.unpublished_changes': 'Se ändringarna och publicera',
} as const satisfies { readonly [C in StaffReason['code']]?: string };
