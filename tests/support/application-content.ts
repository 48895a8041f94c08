import type { ApplicationContent } from '#modules/applications/domain/index.ts';

/** What an applicant filled in, complete for a public body, to test with. */
export const applicationContent = (changes: Partial<ApplicationContent> = {}): ApplicationContent => ({
  firstName: 'Åse',
  lastName: 'Ødegård',
  email: 'ase@example.no',
  phone: '912 34 567',
  birthDate: Temporal.PlainDate.from('1990-05-17'),
  sex: 'undisclosed',
  positionTitle: 'Sykepleier',
  municipality: 'Bjørkvik',
  education: 'Bachelor i sykepleie',
  experience: 'Nordlandssykehuset, 2016–2022',
  motivation: 'Jeg vil gjerne arbeide med eldre.',
  withholdRequested: false,
  withholdReason: '',
  ...changes,
});
