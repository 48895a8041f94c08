import { dateText } from '#platform/core/dates.ts';
import { languageName } from './language-name.ts';
import type { nb } from './nb.ts';

const sections: (typeof nb)['sections'] = {
  aboutWorkplace: 'About the workplace',
  duties: 'Duties',
  qualifications: 'Qualifications',
  offer: 'What we offer',
  otherInformation: 'Other information',
  publicityNotice: 'About the public list of applicants',
};

/** The advertisements module's words in English. */
export const en: typeof nb = {
  reasons: {
    'advertisement.process_without_advertisement': () =>
      'The process the recruitment follows has no advertisement.',
    'advertisement.nothing_to_publish': () => 'Everything in the advertisement is already published.',
    'advertisement.not_begun': () => 'Work on the advertisement has not begun.',
    'advertisement.positions_missing': () => 'It is not filled in how many positions there are.',
    'advertisement.deadline_past': ({ deadline }) =>
      `The application deadline ${dateText('en', deadline)} has passed.`,
    'advertisement.deadline_shortened': ({ from, to }) =>
      `The application deadline is shortened from ${dateText('en', from)} to ${dateText('en', to)}. You must say why.`,
    'advertisement.title_missing': ({ language }) =>
      `The advertisement in ${languageName('en', language)} has no title.`,
    'advertisement.duties_missing': ({ language }) =>
      `The advertisement in ${languageName('en', language)} does not say what the duties are.`,
    'advertisement.publicity_notice_missing': ({ language }) =>
      `The advertisement in ${languageName('en', language)} lacks the notice that an applicant's name may become public even on request to be left off the list of applicants (Freedom of Information Act § 25).`,
    'advertisement.not_published': () => 'The advertisement is not published.',
    'advertisement.unpublished_changes': ({ fields }) =>
      fields === 1
        ? 'One change in the advertisement is not published yet.'
        : `${fields} changes in the advertisement are not published yet.`,
  },
  fields: {
    'advertisement.language_twice': 'The advertisement already has a text in this language.',
  },
  sections,
  comparedFields: {
    ...sections,
    languages: 'Languages of the advertisement',
    title: 'Title',
    applicationDeadline: 'Last application date',
    deadlineInstant: 'When the deadline ends',
    timeZone: 'Time zone',
    organisationName: 'Employer',
    publicBody: 'Public body',
    reference: 'Reference number',
    location: 'Place',
    workplace: 'Workplace',
    employmentForm: 'Type of employment',
    employmentGround: 'Legal ground of temporary employment',
    positions: 'Positions',
    positionCode: 'Position code',
    salaryFrom: 'Salary from',
    salaryTo: 'Salary to',
    salaryForm: 'Salary period',
    startDate: 'Start',
    policeCertificateStatute: 'Statute for police certificate',
  },
  tab: {
    heading: 'Text of the advertisement',
    lead: 'Nobody else sees what you save here until the advertisement is published on the Publishing tab.',
    notBegun: (reference) =>
      `The text is not saved yet. The first save locks the reference number ${reference}.`,
    notEditable: 'You cannot change the advertisement',
    savedBy: (who, when) => `Last saved by ${who} ${when}.`,
    languages: 'Languages',
    mainLanguage: 'main language',
    addLanguage: 'Add language',
    chooseLanguage: 'Choose language',
    removeLanguage: (name) => `Remove ${name}`,
    removeTitle: (name) => `Remove the advertisement in ${name}?`,
    removeText: 'The text in this language is gone from the draft once you save.',
    makeMain: 'Make main language',
    title: 'Title',
    titleHint: 'Stands at the top of the advertisement and in lists of vacancies.',
    noticeHint:
      'A public body must say in the advertisement that details of an applicant may become public even if the applicant asks to be left off the list (Freedom of Information Act § 25). Without it the advertisement cannot be published.',
    noticeMissing: 'This notice is missing.',
    standardFrom: (organisation) => `Standard text from ${organisation}`,
    standardInherited: (organisation) => `Standard text inherited from ${organisation}`,
    standardInsert: 'Insert the standard text',
    standardChanged: (organisation) =>
      `The standard text from ${organisation} has changed since it was inserted here.`,
    standardKeep: 'Keep the text of the advertisement',
    standardKept: 'Kept. The message goes when you save.',
    submit: 'Save the advertisement',
  },
};
