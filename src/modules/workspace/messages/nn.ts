import type { nb } from './nb.ts';
import { recruitmentNn } from './recruitment.nn.ts';

const stages: typeof nb.stages = {
  draft: 'Utkast',
  in_progress: 'I gang',
  published: 'Publisert',
  withdrawn: 'Annonsen er teken ned',
  deadline_passed: 'Frist passert',
};

const tags: typeof nb.tags = {
  unpublished_changes: 'Upubliserte endringar',
  deadline_passed: 'Frist passert',
};

/** What must be done, and the button that leads there. */
const duties: typeof nb.duties = {
  deadline_passed: {
    text: ({ title, deadline }) =>
      `Fristen for «${title}» gjekk ut ${deadline ?? ''}. Vurder søkjarane, og avslutt når det er avgjort.`,
    action: 'Opne rekrutteringa',
  },
  unpublished_changes: {
    text: ({ title }) => `«${title}» har endringar som søkjarane ikkje ser før du publiserer.`,
    action: 'Sjå endringane',
  },
  not_published: {
    text: ({ title, deadline, deadlinePassed }) =>
      deadlinePassed
        ? `«${title}» er ikkje publisert, og fristen ${deadline ?? ''} er ute. Set ein ny frist.`
        : `«${title}» er ikkje publisert enno.`,
    action: 'Hald fram',
  },
  responsible_missing: {
    text: ({ title }) => `«${title}» har ingen ansvarleg rekrutterar.`,
    action: 'Vel ansvarleg',
  },
};

const today: typeof nb.today = {
  title: 'I dag',
  duties: 'Dette ventar på deg',
  noDuties: 'Ingenting ventar på deg.',
  since: (when) => `Sidan ${when}`,
  moreDuties: 'Vis fleire',
  mine: 'Rekrutteringane mine',
  noMine: 'Du er ikkje ansvarleg for nokon opne rekrutteringar',
  noMineBody: 'Rekrutteringar du har ansvar for, står her med frist og søknader.',
  mayNotList: 'Du har ikkje tilgang til rekrutteringar',
  seeAll: 'Sjå alle rekrutteringar',
  allMine: 'Vis alle rekrutteringane mine',
};

const list: typeof nb.list = {
  title: 'Rekrutteringar',
  create: 'Ny rekruttering',
  search: 'Søk på tittel eller referanse',
  state: 'Tilstand',
  states: { open: 'Opne', closed: 'Avslutta', all: 'Alle' },
  scope: 'Utval',
  scopes: { all: 'Alle eg kan sjå', mine: 'Mine' },
  columns: {
    title: 'Tittel',
    unit: 'Eining',
    responsible: 'Ansvarleg',
    deadline: 'Frist',
    applications: 'Søknader',
    stage: 'Status',
  },
  noResponsible: 'Ingen',
  noDeadline: 'Ikkje sett',
  newApplications: (count) => (count === 1 ? '1 ny sidan i går' : `${count} nye sidan i går`),
  mayNotOpen: 'Kan ikkje opnast av deg',
  closedAs: (outcome) => `Avslutta: ${outcome}`,
  empty: 'Ingen rekrutteringar enno',
  emptyBody: 'Her ligg rekrutteringane i einingane du har tilgang til.',
  emptyFiltered: 'Ingen rekrutteringar passar',
  emptyFilteredBody: 'Prøv eit anna søk, eller ta med avslutta rekrutteringar.',
  emptyFilteredAll: 'Prøv eit anna søk, eller fjern filtra.',
};

/** What a list covers, and how to ask for more (PE-6). */
const covers: typeof nb.covers = {
  view: (units) => `Lista viser rekrutteringar i ${units} og einingane under.`,
  listOnly: (units, permission) => `I ${units} ser du berre lista; for å opne dei treng du «${permission}».`,
  onlyList: (units, permission) =>
    `Lista viser rekrutteringar i ${units} og einingane under. For å opne dei treng du «${permission}».`,
  more: (count) => (count === 1 ? '1 eining til' : `${count} einingar til`),
  and: 'og',
  ask: (names) => `Treng du tilgang til fleire, kan ${names} gi deg det.`,
  askNobody: 'Treng du tilgang til fleire, spør ein superbrukar i kontoen.',
  or: 'eller',
};

/** The words of the start page and of lists across modules in nynorsk. */
export const nn: typeof nb = { stages, tags, duties, today, list, covers, recruitment: recruitmentNn };
