/** What a step of *Hva gjenstår* may name. */
export interface RemainingFacts {
  readonly name: string;
  /** The deadline that counts, in words. */
  readonly date: string | undefined;
  readonly outcome: string;
  /** The deadline that counts is over. */
  readonly deadlinePassed: boolean;
}

type RemainingTexts = Readonly<
  Record<
    'position' | 'responsible' | 'deadline' | 'write' | 'publish' | 'changes' | 'close',
    (facts: RemainingFacts) => string
  >
>;

/** The words of a recruitment's own page in bokmål. */
export const recruitmentNb = {
  tabs: {
    label: 'Deler av rekrutteringen',
    overview: 'Oversikt',
    details: 'Detaljer',
    advertisement: 'Annonse',
    publishing: 'Publisering',
    applications: 'Søknader',
    log: 'Logg',
  },
  facts: {
    reference: (reference: string) => `Referanse ${reference}`,
    deadline: (date: string, days: string | undefined) =>
      days === undefined ? `Frist ${date}` : `Frist ${date}, ${days}`,
    noDeadline: 'Ingen frist satt',
  },
  forbidden: 'Du kan ikke åpne denne rekrutteringen',
  notShown: 'Rekruttering',
  closed: {
    title: (outcome: string) => `Avsluttet som «${outcome}»`,
    someone: 'En tidligere bruker',
    by: (name: string, when: string) => `${name} avsluttet rekrutteringen ${when}.`,
    reason: (reason: string) => `Begrunnelse: ${reason}`,
    note: (reason: string) => `Merknad: ${reason}`,
  },
  overview: {
    responsible: 'Ansvarlig rekrutterer',
    nobody: 'Ingen er valgt',
    deadline: 'Siste søknadsdato',
    deadlineEnds: (zone: string) => `Hele dagen teller, til kl. 23.59 (${zone}).`,
    deadlineEnded: 'Fristen er ute.',
    deadlinePlanned: 'Gjelder fra annonsen publiseres.',
    noDeadline: 'Ikke satt',
    positions: 'Stillinger',
    positionCount: (count: number) => (count === 1 ? '1 stilling' : `${count} stillinger`),
    noPositions: 'Ikke fylt ut',
    applications: 'Søknader',
    applicationCount: (count: number) => (count === 1 ? '1 søknad' : `${count} søknader`),
    hired: (count: number) => (count === 1 ? '1 er merket som ansatt' : `${count} er merket som ansatt`),
    process: 'Prosess',
    created: 'Opprettet',
  },
  remains: {
    title: 'Hva gjenstår',
    titleClosed: 'Dette ble gjort',
    states: { done: 'Gjort', missing: 'Mangler', later: 'Senere' },
    done: {
      position: () => 'Stillingen er fylt ut',
      responsible: ({ name }) => `${name} er ansvarlig`,
      deadline: ({ date }) => (date === undefined ? 'Frist trengs ikke' : `Fristen er ${date}`),
      write: () => 'Annonseteksten er lagret',
      publish: () => 'Annonsen er publisert',
      changes: () => 'Endringene er publisert',
      close: ({ outcome }) => `Avsluttet som «${outcome}»`,
    } as RemainingTexts,
    todo: {
      position: () => 'Fyll ut stillingen',
      responsible: () => 'Velg ansvarlig rekrutterer',
      deadline: ({ date }) =>
        date === undefined ? 'Sett siste søknadsdato' : 'Sett en ny siste søknadsdato',
      write: () => 'Skriv annonsen',
      publish: () => 'Publiser annonsen',
      changes: () => 'Publiser endringene',
      close: ({ date, deadlinePassed }) =>
        date === undefined || deadlinePassed
          ? 'Avslutt rekrutteringen'
          : `Avslutt når fristen ${date} er ute`,
    } as RemainingTexts,
  },
  log: {
    title: 'Logg',
    closed: 'Du kan ikke se loggen',
    intro: 'Alt som er gjort og åpnet i rekrutteringen, det nyeste først. Ingen kan endre loggen.',
    empty: 'Ingenting er gjort her ennå',
    older: 'Vis eldre',
    failed: 'De eldre ble ikke hentet',
    system: 'Tiltre',
    applicant: 'En søker',
    someone: 'En tidligere bruker',
  },
};
