import { expect, test } from 'vitest';
import type { Permission } from './permissions.ts';
import { canBeResponsibleRecruiter, type ResponsibleRecruiterFacts } from './responsible-recruiter.ts';

const facts = (change: Partial<ResponsibleRecruiterFacts> = {}): ResponsibleRecruiterFacts => ({
  active: true,
  organisations: new Set(['school']),
  basicRights: new Map<Permission, Set<string>>([['recruitment.view', new Set(['school'])]]),
  basicGroup: 'Leder',
  organisationPath: ['school', 'municipality'],
  organisationName: 'Fjordvik skole',
  ...change,
});

const codes = (given: ResponsibleRecruiterFacts): readonly string[] => {
  const decision = canBeResponsibleRecruiter(given);
  return decision.allowed ? [] : decision.reasons.map(({ code }) => code);
};

test('RE-2: an active user with access and the right in the basic group can be chosen', () => {
  expect(codes(facts())).toEqual([]);
});

test('RE-2: "KBR – Se sakslisten" in the basic group is enough', () => {
  const basicRights = new Map<Permission, Set<string>>([['recruitment.view_list', new Set(['elsewhere'])]]);
  expect(codes(facts({ basicRights }))).toEqual([]);
});

test('RE-2: a group given above the organisation is access, one given beside it is not', () => {
  expect(codes(facts({ organisations: new Set(['municipality']) }))).toEqual([]);
  expect(codes(facts({ organisations: new Set(['health']) }))).toEqual([
    'responsible_recruiter.no_access_to_organisation',
  ]);
});

test('RE-2: every reason is told at once', () => {
  expect(codes(facts({ active: false, organisations: new Set(), basicRights: new Map() }))).toEqual([
    'responsible_recruiter.inactive',
    'responsible_recruiter.no_access_to_organisation',
    'responsible_recruiter.lacks_case_permission',
  ]);
});
