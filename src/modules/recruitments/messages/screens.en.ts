import type { screensNb } from './screens.nb.ts';

/** The words of the screens of a recruitment in English. */
export const screensEn: typeof screensNb = {
  list: 'Recruitments',
  setup: {
    title: 'New recruitment',
    intro: 'Each step is saved when you go on. You can leave at any time and continue later.',
    progress: 'Steps',
    stepOf: (step, of) => `Step ${step} of ${of}`,
    steps: {
      basics: 'About the case',
      position: 'The position',
      responsibility: 'Responsibility and deadline',
      advertisement: 'Advertisement',
      publishing: 'Publishing',
    },
    saveAndGoOn: 'Save and continue',
    save: 'Save',
    back: 'Back',
    toRecruitment: 'To the recruitment',
  },
  fields: {
    title: 'Title of the case',
    titleHelp: 'Seen only by those who work with the case. The advertisement has a title of its own.',
    organisation: 'Unit',
    process: 'Process',
    processWithout: (name) => `${name} (without advertisement)`,
    reference: 'Reference number',
    referenceHelp: 'Leave it empty to get the next number automatically.',
    referenceFrozen: 'Locked, because work on the advertisement has begun.',
    location: 'Place',
    locationHelp: 'The town, as applicants look for it.',
    workplace: 'Workplace',
    workplaceHelp: 'For example the name of the school or department.',
    employmentForm: 'Form of employment',
    employmentGround: 'Legal ground of the temporary hire',
    employmentGroundHelp:
      'For example the Working Environment Act § 14-9 (2) b, substitute for a named person.',
    positions: 'Positions',
    position: 'Position',
    addPosition: 'Add a row',
    number: 'Number',
    extent: 'Extent',
    percent: 'Percent of full time',
    partTimeNeed: 'Documented need for part time',
    partTimeNeedHelp:
      'The Working Environment Act § 14-1 b demands that the need is documented and discussed before you advertise.',
    positionCode: 'Position code',
    salaryForm: 'Salary period',
    salary: 'Salary',
    salaryFrom: 'Salary from, in NOK',
    salaryTo: 'Salary to, in NOK',
    startDate: 'Start date',
    policeCertificate: 'Statute that demands a police certificate',
    policeCertificateHelp:
      'Fill in only if the position demands a police certificate, for example the Education Act § 17-11.',
    responsible: 'Responsible recruiter',
    responsibleHelp: 'Answers for the recruitment. Search by first or last name. Can be chosen later.',
    deadline: 'Last application date',
    deadlineHelp: 'The whole day counts.',
    deadlineHelpAdvertised:
      'The whole day counts. Can be set later, but before the advertisement is published.',
    deadlineOver: 'The date is in the past. Set a later one before the advertisement is published.',
    deadlinePublished: (published) =>
      `The published deadline is ${published}, and that is the one that counts. A new one counts only when you publish the advertisement again.`,
  },
  sections: {
    employment: 'Employment and extent',
    place: 'Place and time',
    pay: 'Salary',
    demands: 'Demands',
  },
  extents: { full_time: 'Full time', part_time: 'Part time', hourly: 'Hourly' },
  salaryForms: { yearly: 'year', monthly: 'month', hourly: 'hour' },
  picker: {
    choosable: 'Can be chosen',
    others: 'Cannot be chosen',
    none: (search) => `No user has a name that begins with "${search}".`,
    nobody: 'There are no users here yet.',
    searching: 'Fetching users',
    found: (choosable, others) => `${choosable} can be chosen, ${others} cannot`,
    many: 'The first 50 are shown. Type more letters to find others.',
    refused: (name) => `${name} cannot be chosen.`,
    chosen: (name) => `${name} is chosen.`,
  },
  closing: {
    open: 'Close the recruitment',
    title: (title) => `Close "${title}"`,
    question: 'How did the recruitment end?',
    outcomeHelp: {
      recruited: 'Somebody is hired.',
      not_recruited: 'The process was carried out, but nobody was hired.',
      cancelled: 'The recruitment is stopped. You can do that before the deadline too.',
    },
    cannot: 'You cannot close the recruitment',
    cannotAs: (outcome) => `You cannot close it as "${outcome}" yet`,
    reasonCancelled: 'Why is the recruitment cancelled?',
    reason: 'Note',
    stillHired: (count) =>
      count === 1
        ? '1 candidate is marked as hired. Choose "Recruited" if somebody is hired.'
        : `${count} candidates are marked as hired. Choose "Recruited" if somebody is hired.`,
    tell: (count) =>
      count === 1
        ? 'Send a message to 1 applicant who has had no answer'
        : `Send a message to ${count} applicants who have had no answer`,
    tellHelp:
      'The message begins with the name of the applicant and is sent as soon as the recruitment is closed.',
    messageSubject: 'Subject',
    messageBody: 'Message',
    messageDraft: {
      subject: (title) => `The recruitment is closed: ${title}`,
      body: {
        recruited:
          'Thank you for your application. The position has now been filled, and this time we went on with another applicant.\n\nWe wish you the best of luck.',
        not_recruited:
          'Thank you for your application. The recruitment is now closed without anybody being hired.\n\nWe wish you the best of luck.',
        cancelled:
          'Thank you for your application. We have had to cancel the recruitment, and the applications will not be assessed further.\n\nWe wish you the best of luck.',
      },
    },
    alsoTitle: 'What happens when you close it',
    alsoAdvertisement: 'The advertisement is taken down from every channel.',
    alsoApplicants: 'Applicants can no longer change their application.',
    alsoRetention: 'The retention period of the applications begins.',
    alsoLocked: 'The details of the recruitment are locked.',
    action: (outcome) => `Close as ${outcome}`,
    chooseFirst: 'Close',
    stay: 'Do not close',
    done: (outcome) => `The recruitment is closed as "${outcome}".`,
  },
  details: {
    change: 'Change',
    missing: 'Not filled in',
    closed: 'The recruitment is closed and cannot be changed',
    notEditable: 'You cannot change the details',
    positionRow: (count, extent) => `${count} × ${extent}`,
    percent: (percent) => `${percent} %`,
    partTimeNeed: (need) => `Need for part time: ${need}`,
    salary: (range, form) => `NOK ${range} per ${form}`,
    from: (value) => `from ${value}`,
    to: (value) => `up to ${value}`,
    policeCertificateNone: 'Not demanded',
    deadlineField: 'Last application date',
    deadlinePublished: 'Published last application date',
  },
};
