import type { Permission } from '#modules/access/domain/index.ts';

/** A member of the demo account: who, with which basic group, at which unit. */
export interface DemoUser {
  readonly key: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly title: string;
  readonly group: keyof typeof demoGroups;
  readonly unit: keyof typeof demoUnits;
  readonly active?: boolean;
}

/** The account every demonstration has. */
export const demoAccount = { slug: 'fjordvik', name: 'Fjordvik kommune' } as const;

/** The units of the demo account: a municipality with a school. */
export const demoUnits = {
  municipality: { name: 'Fjordvik kommune', parent: null },
  school: { name: 'Fjordvik skole', parent: 'municipality' },
} as const;

const caseWork: readonly Permission[] = [
  'recruitment.view_list',
  'recruitment.view',
  'recruitment.create',
  'recruitment.edit',
  'recruitment.close',
  'recruitment.view_log',
  'advertisement.edit',
  'advertisement.publish',
  'application.view',
  'application.withdraw',
  'event.post',
  'event.remove',
];

/** The basic permission groups of the demo account. */
export const demoGroups = {
  superuser: { name: 'Superbruker', permissions: [...caseWork, 'user.manage', 'organisation.manage'] },
  adviser: { name: 'HR-rådgiver', permissions: caseWork },
  manager: {
    name: 'Leder som rekrutterer',
    permissions: [
      'recruitment.view_list',
      'recruitment.view',
      'recruitment.edit',
      'application.view',
      'event.post',
    ],
  },
  reader: { name: 'Leser sakslisten', permissions: ['recruitment.view_list'] },
  employee: { name: 'Ansatt', permissions: [] },
} as const satisfies Record<string, { name: string; permissions: readonly Permission[] }>;

/** The people of the demo account. None of them exists. */
export const demoUsers: readonly DemoUser[] = [
  {
    key: 'siri',
    firstName: 'Siri',
    lastName: 'Solvang',
    title: 'HR-sjef',
    group: 'superuser',
    unit: 'municipality',
  },
  {
    key: 'hanne',
    firstName: 'Hanne',
    lastName: 'Rødland',
    title: 'HR-rådgiver',
    group: 'adviser',
    unit: 'municipality',
  },
  { key: 'lars', firstName: 'Lars', lastName: 'Engmark', title: 'Rektor', group: 'manager', unit: 'school' },
  {
    key: 'mona',
    firstName: 'Mona',
    lastName: 'Viken',
    title: 'Avdelingsleder',
    group: 'reader',
    unit: 'school',
  },
  { key: 'aase', firstName: 'Åse', lastName: 'Haugstad', title: 'Lærer', group: 'employee', unit: 'school' },
  {
    key: 'per',
    firstName: 'Per',
    lastName: 'Nordbø',
    title: 'Rektor',
    group: 'manager',
    unit: 'school',
    active: false,
  },
];

/** The standard texts of the demo account's root, inherited by the school (OR-3). */
export const demoTexts = {
  about_workplace:
    '<p>Fjordvik kommune har 8 400 innbyggere mellom fjord og fjell. Vi er 900 ansatte som lager gode dager for dem som bor her.</p>',
  other_information:
    '<p>Vi ønsker mangfold og oppfordrer alle som er kvalifisert til å søke, uansett alder, kjønn, funksjonsevne eller bakgrunn.</p>',
  publicity_notice:
    '<p>Opplysninger om deg som søker kan bli offentlige, også om du ber om ikke å stå på den offentlige søkerlisten (offentleglova § 25). Du får beskjed hvis ønsket ikke kan følges.</p>',
} as const;
