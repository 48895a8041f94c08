import { dateText } from '#platform/core/dates.ts';
import type { nb } from './nb.ts';

const megabytes = (bytes: number): string => `${bytes / 1024 / 1024} MB`;
const characters = (count: number): string => (count === 1 ? 'one character' : `${count} characters`);

/** The applications module's words in English. */
export const en: typeof nb = {
  reasons: {
    'application.not_published': () => 'The advertisement has been withdrawn.',
    'application.recruitment_closed': () => 'The recruitment is closed.',
    'application.deadline_passed': ({ deadline }) => `The deadline was ${dateText('en', deadline)} at 23:59.`,
    'application.withdrawn': () => 'The application is withdrawn.',
    'application.not_sent': () => 'The application has not been sent.',
    'application.already_withdrawn': () => 'The application is withdrawn already.',
    'application.first_name_missing': () => 'Type your first name.',
    'application.last_name_missing': () => 'Type your last name.',
    'application.email_missing': () => 'Type your e-mail address.',
    'application.email_malformed': () => 'Type an e-mail address like name@example.com.',
    'application.birth_date_missing': () => 'Type your date of birth.',
    'application.birth_date_not_passed': () => 'Type a date of birth that has been.',
    'application.sex_missing': () => 'Choose a sex, or that you do not want to say.',
    'application.position_title_missing': () => 'Type your position or professional title.',
    'application.municipality_missing': () => 'Type the municipality where you live or work.',
    'application.background_missing': () => 'Write about your education or experience, or attach a CV.',
    'application.file_empty': ({ name }) => `"${name}" is empty. Choose the file again.`,
    'application.file_type_not_accepted': ({ name, accepted }) =>
      `The content of "${name}" is not of a type we accept. Save it as ${accepted.join(', ')}.`,
    'application.file_too_large': ({ name, limitBytes }) =>
      `"${name}" is too large. A file can be up to ${megabytes(limitBytes)}.`,
    'application.files_too_large_together': ({ name, limitBytes }) =>
      `There was no room for "${name}". All attachments together can be up to ${megabytes(limitBytes)}.`,
    'application.too_many_files': ({ name, limit }) =>
      `"${name}" is not attached. An application can have up to ${limit} attachments.`,
  },
  faults: {
    'application.text_too_long': ({ limit, length }) =>
      `The text is ${characters(length)}. Shorten it by ${characters(length - limit)}.`,
    'application.birth_date_malformed': () =>
      'Type your date of birth as day, month and year, for example 17.05.1990.',
  },
  steps: {
    about_you: 'About you',
    background: 'Education and experience',
    files: 'Attachments',
    motivation: 'Motivation',
    review: 'Check and send',
  },
  motivationAndPublicity: 'Motivation and publicity',
  sexes: { female: 'Woman', male: 'Man', other: 'Other', undisclosed: 'Do not want to say' },
  fileKinds: {
    cv: 'CV',
    letter: 'Letter of application',
    certificate: 'Diplomas and references',
    other: 'Other attachments',
  },
  statuses: {
    draft: { word: 'Draft', meaning: 'The application has not been sent yet.' },
    received: { word: 'Received', meaning: 'We have your application. It is read after the deadline.' },
    under_assessment: { word: 'Under assessment', meaning: 'The employer is reading the applications.' },
    interview: {
      word: 'Interview',
      meaning: 'The employer wants to talk with you. Look for the invitation by e-mail.',
    },
    offered: { word: 'Offer', meaning: 'The employer has made you an offer. Look for it by e-mail.' },
    hired: { word: 'Hired', meaning: 'You have been hired.' },
    rejected: { word: 'Not this time', meaning: 'The employer is going on with other applicants.' },
    withdrawn: { word: 'Withdrawn', meaning: 'The application is withdrawn and will not be assessed.' },
  },
  form: {
    title: (job) => `Application: ${job}`,
    toJob: 'Read the advertisement',
    deadline: 'Application deadline',
    whichTimeCounts:
      'Our clock is the one that counts. If you opened the form before the deadline, you can send it for ten minutes after.',
    saved: (when) => `Last saved ${when}`,
    notSaved: 'Not saved yet',
    next: 'Save and go on',
    back: 'Back',
    later: 'Save and continue later',
    laterNeedsEmail: 'Type your e-mail address, and we will send you a link to continue with.',
    nameGroup: 'Name',
    firstName: 'First name',
    lastName: 'Last name',
    email: 'E-mail address',
    emailHint: 'We send the confirmation and the link to your application here.',
    emailFixed:
      'The address cannot be changed after the application has been sent. If you have a new one, tell the employer.',
    phone: 'Phone',
    listedHeading: 'For the list of applicants',
    listedWhy:
      'The employer is a public body and must draw up a list of the applicants with name, age, position or professional title and municipality. The list also shows how many women and men have applied. Anybody can ask to see it.',
    birthDate: 'Date of birth',
    birthDateHint: 'Day, month and year, for example 17.05.1990. The list shows only the age.',
    sex: 'Sex',
    sexHint: 'Used only for counting.',
    positionTitle: 'Position or professional title',
    positionTitleHint: 'What you work as now, or for example "student" or "job seeker".',
    municipality: 'Municipality',
    municipalityHint: 'Where you live or work.',
    backgroundLead: 'Write briefly. If you have a CV, you can attach it in the next step instead.',
    education: 'Education',
    educationHint: 'School, subject and year. The latest first.',
    experience: 'Experience',
    experienceHint: 'Employer, position and period. Add what else you want us to know.',
    limit: (count) => `Up to ${count} characters.`,
    charactersLeft: '{count} characters left',
    charactersOver: '{count} characters too many',
    filesLead: (types) => `Each file can be up to 10 MB, and all together up to 30 MB. We accept ${types}.`,
    cvHint: 'The employer usually reads this first.',
    letterHint: 'You can also write why you apply in the next step.',
    certificateHint: 'You can choose several files.',
    upload: 'Upload the files',
    uploadHint: 'The files you have chosen are also uploaded when you go on.',
    motivation: 'Why do you apply?',
    motivationHint: 'What you can contribute, and why you want the position.',
    withholdHeading: 'Public list of applicants',
    withholdLead:
      'You can ask not to be on the public list of applicants. The employer considers each request by itself and tells you before the list is made public if the request is not granted. Details can become public even if you have asked for an exception (Freedom of Information Act § 25).',
    withhold: 'I ask not to be on the public list of applicants',
    withholdReason: 'Why do you ask for it?',
    withholdReasonHint:
      'For example that your employer does not know that you are applying. Without a reason the request can hardly be granted.',
    withholdReasonMissing:
      'You ask not to be on the list of applicants, but have not written why. Then the request can hardly be granted.',
    sendAnyway: 'You can send the application all the same.',
    reviewLead:
      'See that all is right. You can change the application until the deadline, also after you have sent it.',
    change: 'Change',
    empty: 'Not filled in',
    noFiles: 'No attachments',
    yes: 'Yes',
    no: 'No',
    withholdShort: 'Asks not to be on the list of applicants',
    confirmationTo: (email) => `The confirmation goes to ${email}.`,
    stored: 'What you send is stored by the employer and used for this recruitment.',
    send: 'Send application',
    sentNote: 'The application has been sent. What you change holds when you save.',
    toOwn: 'To your application',
    saveChanges: 'Save the changes',
    lookOver: 'Look over the application',
    missing: 'This is missing before you can send',
  },
  receipt: {
    title: 'We have received your application',
    lead: (job, employer) =>
      `Thank you for wanting to work with us. You have applied for "${job}" at ${employer}.`,
    next: 'What happens now?',
    mail: (email) =>
      `You will get an e-mail at ${email} within a few minutes. It has the link to your own page, where you see how it goes.`,
    mailMissing: 'If you do not see it, look in your spam folder.',
    untilDeadline: (deadline) => `You can change the application until ${deadline}.`,
    afterDeadline:
      'After the deadline the employer reads the applications. You will get an answer by e-mail.',
    list: 'The public list of applicants is drawn up as soon as the deadline has passed.',
    toList: 'See other vacancies',
  },
  own: {
    title: 'Your application',
    status: 'Status',
    job: 'Position',
    employer: 'Employer',
    sentAt: 'Sent',
    withdrawnAt: 'Withdrawn',
    savedAt: 'Last saved',
    deadline: 'Application deadline',
    continueDraft: 'Continue the application',
    edit: 'Change the application',
    editUntil: (deadline) => `You can change the application until ${deadline}.`,
    cannotEdit: 'You can no longer change the application',
    withdraw: 'Withdraw the application',
    cannotWithdraw: 'You cannot withdraw the application',
    content: 'What we have stored about you',
    keptUntil: (date) => `The information is deleted on ${date}.`,
    keptWhile: (employer) =>
      `The information is stored while the recruitment is going on. How long it is stored after that follows from the archive rules of ${employer}.`,
    newer: 'You have sent another application for the position',
    newerText: (when) =>
      `It was sent ${when} and lies here without being used, because one can have one application for each position.`,
    takeNewer: 'Use the new one instead',
  },
  withdraw: {
    title: 'Do you want to withdraw the application?',
    lead: (job) => `The application for "${job}" will not be assessed further.`,
    final: 'It cannot be undone.',
    again: (deadline) => `You can apply again until ${deadline}.`,
    confirm: 'Withdraw the application',
    keep: 'Keep the application',
    done: 'The application is withdrawn',
    doneText: 'The employer sees that you have withdrawn it. You will get a confirmation by e-mail.',
    applyAgain: 'Apply again',
  },
  later: {
    title: 'The application is saved',
    lead: (email) => `We have sent a link to ${email}. With it you can continue, here or on another device.`,
    confirm:
      'Open the link within 24 hours. Otherwise we delete the draft, because we do not know that the address is yours.',
    deadline: (deadline) => `The application has not been sent. The deadline is ${deadline}.`,
    continueNow: 'Continue now',
  },
  cannotApply: {
    title: 'You cannot apply for the position',
    draftTitle: 'You cannot send the application',
    kept: 'What you have written is saved, but cannot be sent.',
    seeOthers: 'See vacancies',
  },
  lostLink: {
    title: 'The link does not work',
    lead: 'It may have been copied incompletely, or a newer link may have taken its place.',
    newest: 'Use the link in the newest e-mail you have got about the application.',
  },
  mail: {
    why: (account) =>
      `You get this e-mail because somebody has applied for a position at ${account} with your address.`,
    help: 'Questions? Contact',
    greeting: (name) => (name === '' ? 'Hello,' : `Hello ${name},`),
    receipt: {
      subject: (job) => `We have received your application: ${job}`,
      received: (job, employer) => `We have received your application for "${job}" at ${employer}.`,
      editUntil: (deadline) =>
        `You can change the application until ${deadline}. With the link below you also see how it goes, and you can withdraw the application.`,
      next: 'After the deadline the employer reads the applications. You will get an answer by e-mail.',
      keepSecret: 'The link is for you alone. Whoever has it can see and change the application.',
      button: 'Open the application',
    },
    alreadyApplied: {
      subject: (job) => `You have already applied: ${job}`,
      exists: (job, sentAt) =>
        `Somebody has just sent an application for "${job}" with this address. You sent an application on ${sentAt}, and it still stands.`,
      yours: (deadline) =>
        `If it was you, the link below opens your application. Until ${deadline} you can change it, or replace it with the new one.`,
      notYours: 'If it was not you, there is nothing you need to do. Your application has not been changed.',
      button: 'Open the application',
    },
    draft: {
      subject: (job) => `Continue your application: ${job}`,
      saved: (job, employer) =>
        `You have begun an application for "${job}" at ${employer}. It has not been sent.`,
      continueUntil: (deadline) => `Continue with the link below. The deadline is ${deadline}.`,
      confirm:
        'Open the link within 24 hours. Otherwise we delete the draft, because we do not know that the address is yours.',
      notYours: 'If you have not begun any application, there is nothing you need to do.',
      button: 'Continue the application',
    },
    withdrawn: {
      subject: (job) => `The application is withdrawn: ${job}`,
      withdrawn: (job, employer) =>
        `Your application for "${job}" at ${employer} is withdrawn and will not be assessed.`,
      again: (deadline) => `You can apply again until ${deadline}.`,
      notYou: 'If it was not you who withdrew it, tell the employer.',
    },
  },
};
