import type { PublishedContent, PublishedText } from '#modules/advertisements/contract/index.ts';

/** A published text to test with. */
export const publishedText = (changes: Partial<PublishedText> = {}): PublishedText => ({
  language: 'nb',
  title: 'Sykepleier ved Nordre gate',
  aboutWorkplace: '<p>Vi er 70 kolleger.</p>',
  duties: '<ul><li>medisinsk oppfølging</li></ul>',
  qualifications: '<p>Norsk autorisasjon.</p>',
  offer: '',
  otherInformation: '<p>Politiattest legges fram.</p>',
  publicityNotice: '<p>Opplysninger om søkeren kan bli offentliggjort.</p>',
  ...changes,
});

/** A published advertisement to test with: a permanent post in a municipality, due at the end of November. */
export const publishedContent = (changes: Partial<PublishedContent> = {}): PublishedContent => ({
  texts: [publishedText()],
  organisationName: 'Helse og omsorg',
  reference: '2026/142',
  location: 'Bjørkvik',
  workplace: 'Nordre gate 14',
  employmentForm: 'permanent',
  employmentGround: '',
  positions: [
    { positions: 2, extent: 'full_time', percent: null },
    { positions: 1, extent: 'part_time', percent: 60 },
  ],
  positionCode: '7174',
  salaryFrom: 560_000,
  salaryTo: 640_000,
  salaryForm: 'yearly',
  startDate: '2027-02-01',
  policeCertificateStatute: '',
  applicationDeadline: '2026-11-30',
  deadlineInstant: '2026-11-30T23:00:00Z',
  publicBody: true,
  timeZone: 'Europe/Oslo',
  ...changes,
});
