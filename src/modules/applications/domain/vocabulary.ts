/** Where an application can stand: a draft until it is sent, then what its active events say (EV-4). */
export const applicationStatuses = [
  'draft',
  'received',
  'under_assessment',
  'interview',
  'offered',
  'hired',
  'rejected',
  'withdrawn',
] as const;

/** Where an application stands. */
export type ApplicationStatus = (typeof applicationStatuses)[number];

/** What an applicant may answer about sex; a public body's list needs the count (offentleglova § 25). */
export const sexes = ['female', 'male', 'other', 'undisclosed'] as const;

/** An answer about sex. */
export type Sex = (typeof sexes)[number];

/** What a file of an application can be. */
export const fileKinds = ['cv', 'letter', 'certificate', 'other'] as const;

/** What a file of an application is. */
export type FileKind = (typeof fileKinds)[number];

/** The steps of the form in their order: one theme a page, and the last shows all before it is sent. */
export const formSteps = ['about_you', 'background', 'files', 'motivation', 'review'] as const;

/** A step of the form. */
export type FormStep = (typeof formSteps)[number];

/** The most characters of each text, as the database holds them. */
export const textLimits = {
  firstName: 100,
  lastName: 100,
  email: 254,
  phone: 40,
  positionTitle: 200,
  municipality: 100,
  education: 4000,
  experience: 4000,
  motivation: 8000,
  withholdReason: 2000,
} as const;

/** The name of a text of the form. */
export type TextField = keyof typeof textLimits;
