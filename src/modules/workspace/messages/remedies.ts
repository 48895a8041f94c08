import type { Reason } from '#platform/core/decision.ts';
import type { Translated } from '#platform/core/language.ts';
import { places } from './places.ts';
import type { StaffReason } from './reason-texts.ts';
import { remedyLabelsNn } from './remedies.nn.ts';
import { remedyLabelsSv } from './remedies.sv.ts';

/** What a remedy may lead to, where the screen that shows the reason knows it. */
export interface RemedyIds {
  readonly recruitmentId?: string | undefined;
}

/** What removes a reason: what to do, and where it is done. */
export interface Remedy {
  readonly label: Translated<string>;
  /** The place within the account; undefined when the screen does not know enough to lead there. */
  readonly place: (ids: RemedyIds) => string | undefined;
}

const inRecruitment =
  (place: (recruitmentId: string) => string) =>
  ({ recruitmentId }: RemedyIds): string | undefined =>
    recruitmentId === undefined ? undefined : place(recruitmentId);

/** A remedy's label: nynorsk and Swedish have files of their own, by the code of the reason. */
const labelOf = (
  code: keyof typeof remedyLabelsNn,
  { nb, en }: Pick<Translated<string>, 'nb' | 'en'>,
): Translated<string> => ({ nb, nn: remedyLabelsNn[code], sv: remedyLabelsSv[code], en });

/**
 * What removes each reason. Null says that nothing to do has a place of its own: the field shows the reason itself,
 * the sentence says whom to ask, or nothing can be done.
 */
export const remedies: { readonly [C in StaffReason['code']]: Remedy | null } = {
  'permission.missing': null,
  'responsible_recruiter.inactive': null,
  'responsible_recruiter.no_access_to_organisation': null,
  'responsible_recruiter.lacks_case_permission': null,
  'recruitment.already_closed': null,
  'recruitment.closed': null,
  'recruitment.deadline_not_set': {
    label: labelOf('recruitment.deadline_not_set', { nb: 'Sett en frist', en: 'Set a deadline' }),
    place: inRecruitment(places.responsibility),
  },
  'recruitment.deadline_not_passed': {
    label: labelOf('recruitment.deadline_not_passed', { nb: 'Endre fristen', en: 'Change the deadline' }),
    place: inRecruitment(places.responsibility),
  },
  'recruitment.no_hired_candidate': {
    label: labelOf('recruitment.no_hired_candidate', {
      nb: 'Gå til søknadene',
      en: 'Go to the applications',
    }),
    place: inRecruitment(places.applications),
  },
  'reference.manual_not_allowed': null,
  'reference.frozen': null,
  'reference.in_use': null,
  'advertisement.process_without_advertisement': {
    label: labelOf('advertisement.process_without_advertisement', {
      nb: 'Velg en annen prosess',
      en: 'Choose another process',
    }),
    place: inRecruitment(places.basics),
  },
  'advertisement.nothing_to_publish': null,
  'advertisement.not_begun': {
    label: labelOf('advertisement.not_begun', { nb: 'Skriv annonsen', en: 'Write the advertisement' }),
    place: inRecruitment(places.advertisement),
  },
  'advertisement.positions_missing': {
    label: labelOf('advertisement.positions_missing', {
      nb: 'Fyll ut stillingen',
      en: 'Fill in the position',
    }),
    place: inRecruitment(places.position),
  },
  'advertisement.deadline_past': {
    label: labelOf('advertisement.deadline_past', { nb: 'Endre fristen', en: 'Change the deadline' }),
    place: inRecruitment(places.responsibility),
  },
  'advertisement.deadline_shortened': {
    label: labelOf('advertisement.deadline_shortened', { nb: 'Endre fristen', en: 'Change the deadline' }),
    place: inRecruitment(places.responsibility),
  },
  'advertisement.title_missing': {
    label: labelOf('advertisement.title_missing', { nb: 'Skriv en tittel', en: 'Write a title' }),
    place: inRecruitment(places.advertisement),
  },
  'advertisement.duties_missing': {
    label: labelOf('advertisement.duties_missing', {
      nb: 'Skriv om oppgavene',
      en: 'Write about the duties',
    }),
    place: inRecruitment(places.advertisement),
  },
  'advertisement.publicity_notice_missing': {
    label: labelOf('advertisement.publicity_notice_missing', {
      nb: 'Sett inn standardteksten',
      en: 'Insert the standard text',
    }),
    place: inRecruitment(places.advertisement),
  },
  'advertisement.not_published': {
    label: labelOf('advertisement.not_published', {
      nb: 'Publiser annonsen',
      en: 'Publish the advertisement',
    }),
    place: inRecruitment(places.publishing),
  },
  'advertisement.unpublished_changes': {
    label: labelOf('advertisement.unpublished_changes', {
      nb: 'Se endringene og publiser',
      en: 'See the changes and publish',
    }),
    place: inRecruitment(places.publishing),
  },
  'event.application_withdrawn': null,
  'application.applied_anew': null,
  'event.no_email_address': null,
  'event.already_hired': null,
  'event.recruitment_closed': null,
  'event.contacted_candidate': null,
  'event.is_withdrawal': null,
  'event.withdrawn_by_applicant': null,
  'event.already_deactivated': null,
};

/** What removes a reason, null where nothing does. */
export const remedyOf = ({ code }: Reason): Remedy | null =>
  new Map<string, Remedy | null>(Object.entries(remedies)).get(code) ?? null;
