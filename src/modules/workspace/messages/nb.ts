import type { DutyKind, EyeCatcher, Stage } from '../domain/index.ts';
import { recruitmentNb } from './recruitment.nb.ts';

/** What a sentence about a duty may name. */
export interface DutyFacts {
  readonly title: string;
  /** The deadline that counts, as a date in words; undefined when there is none. */
  readonly deadline: string | undefined;
  readonly deadlinePassed: boolean;
}

const stages: Record<Exclude<Stage, 'closed'>, string> = {
  draft: 'Utkast',
  in_progress: 'Pågår',
  published: 'Publisert',
  withdrawn: 'Annonsen er tatt ned',
  deadline_passed: 'Frist passert',
};

const tags: Record<EyeCatcher, string> = {
  unpublished_changes: 'Upubliserte endringer',
  deadline_passed: 'Frist passert',
};

/** What must be done, and the button that leads there. */
const duties: Record<DutyKind, { readonly text: (facts: DutyFacts) => string; readonly action: string }> = {
  deadline_passed: {
    text: ({ title, deadline }) =>
      `Fristen for «${title}» gikk ut ${deadline ?? ''}. Vurder søkerne, og avslutt når det er avgjort.`,
    action: 'Åpne rekrutteringen',
  },
  unpublished_changes: {
    text: ({ title }) => `«${title}» har endringer som søkerne ikke ser før du publiserer.`,
    action: 'Se endringene',
  },
  not_published: {
    text: ({ title, deadline, deadlinePassed }) =>
      deadlinePassed
        ? `«${title}» er ikke publisert, og fristen ${deadline ?? ''} er ute. Sett en ny frist.`
        : `«${title}» er ikke publisert ennå.`,
    action: 'Fortsett',
  },
  responsible_missing: {
    text: ({ title }) => `«${title}» har ingen ansvarlig rekrutterer.`,
    action: 'Velg ansvarlig',
  },
};

const today = {
  title: 'I dag',
  duties: 'Dette venter på deg',
  noDuties: 'Ingenting venter på deg.',
  since: (when: string) => `Siden ${when}`,
  moreDuties: 'Vis flere',
  mine: 'Mine rekrutteringer',
  noMine: 'Du er ikke ansvarlig for noen åpne rekrutteringer',
  noMineBody: 'Rekrutteringer du har ansvar for, vises her med frist og søknader.',
  mayNotList: 'Du har ikke tilgang til rekrutteringer',
  seeAll: 'Se alle rekrutteringer',
  allMine: 'Vis alle mine rekrutteringer',
};

const list = {
  title: 'Rekrutteringer',
  create: 'Ny rekruttering',
  search: 'Søk på tittel eller referanse',
  state: 'Tilstand',
  states: { open: 'Åpne', closed: 'Avsluttede', all: 'Alle' },
  scope: 'Utvalg',
  scopes: { all: 'Alle jeg kan se', mine: 'Mine' },
  columns: {
    title: 'Tittel',
    unit: 'Enhet',
    responsible: 'Ansvarlig',
    deadline: 'Frist',
    applications: 'Søknader',
    stage: 'Status',
  },
  noResponsible: 'Ingen',
  noDeadline: 'Ikke satt',
  newApplications: (count: number) => (count === 1 ? '1 ny siden i går' : `${count} nye siden i går`),
  mayNotOpen: 'Kan ikke åpnes av deg',
  closedAs: (outcome: string) => `Avsluttet: ${outcome}`,
  empty: 'Ingen rekrutteringer ennå',
  emptyBody: 'Her ligger rekrutteringene i enhetene du har tilgang til.',
  emptyFiltered: 'Ingen rekrutteringer passer',
  emptyFilteredBody: 'Prøv et annet søk, eller ta med avsluttede rekrutteringer.',
  emptyFilteredAll: 'Prøv et annet søk, eller fjern filtrene.',
};

/** What a list covers, and how to ask for more (PE-6). */
const covers = {
  view: (units: string) => `Listen viser rekrutteringer i ${units} og enhetene under.`,
  listOnly: (units: string, permission: string) =>
    `I ${units} ser du bare listen; for å åpne dem trenger du «${permission}».`,
  onlyList: (units: string, permission: string) =>
    `Listen viser rekrutteringer i ${units} og enhetene under. For å åpne dem trenger du «${permission}».`,
  more: (count: number) => (count === 1 ? '1 enhet til' : `${count} enheter til`),
  and: 'og',
  ask: (names: string) => `Trenger du tilgang til flere, kan ${names} gi deg det.`,
  askNobody: 'Trenger du tilgang til flere, spør en superbruker i kontoen.',
  or: 'eller',
};

/** The words of the start page and of lists across modules in bokmål; the shape of the other languages. */
export const nb = { stages, tags, duties, today, list, covers, recruitment: recruitmentNb };
