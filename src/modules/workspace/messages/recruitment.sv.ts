import type { recruitmentNb } from './recruitment.nb.ts';

/** The words of a recruitment's own page in Swedish. */
export const recruitmentSv: typeof recruitmentNb = {
  tabs: {
    label: 'Delar av rekryteringen',
    overview: 'Översikt',
    details: 'Detaljer',
    advertisement: 'Annons',
    publishing: 'Publicering',
    applications: 'Ansökningar',
    log: 'Logg',
  },
  facts: {
    reference: (reference) => `Referens ${reference}`,
    deadline: (date, days) => (days === undefined ? `Sista datum ${date}` : `Sista datum ${date}, ${days}`),
    noDeadline: 'Inget sista datum angett',
  },
  forbidden: 'Du kan inte öppna den här rekryteringen',
  notShown: 'Rekrytering',
  closed: {
    title: (outcome) => `Avslutad som ”${outcome}”`,
    someone: 'En tidigare användare',
    by: (name, when) => `${name} avslutade rekryteringen ${when}.`,
    reason: (reason) => `Motivering: ${reason}`,
    note: (reason) => `Anmärkning: ${reason}`,
  },
  overview: {
    responsible: 'Ansvarig rekryterare',
    nobody: 'Ingen är vald',
    deadline: 'Sista ansökningsdatum',
    deadlineEnds: (zone) => `Hela dagen räknas, till kl. 23.59 (${zone}).`,
    deadlineEnded: 'Ansökningstiden har gått ut.',
    deadlinePlanned: 'Gäller från det att annonsen publiceras.',
    noDeadline: 'Inte angett',
    positions: 'Tjänster',
    positionCount: (count) => (count === 1 ? '1 tjänst' : `${count} tjänster`),
    noPositions: 'Inte ifyllt',
    applications: 'Ansökningar',
    applicationCount: (count) => (count === 1 ? '1 ansökan' : `${count} ansökningar`),
    hired: (count) => (count === 1 ? '1 är markerad som anställd' : `${count} är markerade som anställda`),
    process: 'Process',
    created: 'Skapad',
  },
  remains: {
    title: 'Vad återstår',
    titleClosed: 'Det här gjordes',
    states: { done: 'Klart', missing: 'Saknas', later: 'Senare' },
    done: {
      position: () => 'Tjänsten är ifylld',
      responsible: ({ name }) => `${name} är ansvarig`,
      deadline: ({ date }) =>
        date === undefined ? 'Sista ansökningsdatum behövs inte' : `Sista ansökningsdatum är ${date}`,
      write: () => 'Annonstexten är sparad',
      publish: () => 'Annonsen är publicerad',
      changes: () => 'Ändringarna är publicerade',
      close: ({ outcome }) => `Avslutad som ”${outcome}”`,
    },
    todo: {
      position: () => 'Fyll i tjänsten',
      responsible: () => 'Välj ansvarig rekryterare',
      deadline: ({ date }) =>
        date === undefined ? 'Ange sista ansökningsdatum' : 'Ange ett nytt sista ansökningsdatum',
      write: () => 'Skriv annonsen',
      publish: () => 'Publicera annonsen',
      changes: () => 'Publicera ändringarna',
      close: ({ date, deadlinePassed }) =>
        date === undefined || deadlinePassed
          ? 'Avsluta rekryteringen'
          : `Avsluta när sista ansökningsdatum ${date} har passerat`,
    },
  },
  log: {
    title: 'Logg',
    closed: 'Du kan inte se loggen',
    intro: 'Allt som har gjorts och öppnats i rekryteringen, det senaste först. Ingen kan ändra loggen.',
    empty: 'Inget har gjorts här än',
    older: 'Visa äldre',
    failed: 'De äldre kunde inte hämtas',
    system: 'Tiltre',
    applicant: 'En sökande',
    someone: 'En tidigare användare',
  },
};
