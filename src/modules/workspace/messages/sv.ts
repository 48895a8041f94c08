import type { nb } from './nb.ts';
import { recruitmentSv } from './recruitment.sv.ts';

/** The words of the start page and of lists across modules in Swedish. */
export const sv: typeof nb = {
  stages: {
    draft: 'Utkast',
    in_progress: 'Pågår',
    published: 'Publicerad',
    withdrawn: 'Annonsen är borttagen',
    deadline_passed: 'Sista datum passerat',
  },
  tags: {
    unpublished_changes: 'Opublicerade ändringar',
    deadline_passed: 'Sista datum passerat',
  },
  duties: {
    deadline_passed: {
      text: ({ title, deadline }) =>
        `Ansökningstiden för ”${title}” gick ut ${deadline ?? ''}. Bedöm de sökande, och avsluta när det är avgjort.`,
      action: 'Öppna rekryteringen',
    },
    unpublished_changes: {
      text: ({ title }) => `”${title}” har ändringar som de sökande inte ser förrän du publicerar.`,
      action: 'Se ändringarna',
    },
    not_published: {
      text: ({ title, deadline, deadlinePassed }) =>
        deadlinePassed
          ? `”${title}” är inte publicerad, och sista ansökningsdatum ${deadline ?? ''} har passerat. Ange ett nytt datum.`
          : `”${title}” är inte publicerad än.`,
      action: 'Fortsätt',
    },
    responsible_missing: {
      text: ({ title }) => `”${title}” har ingen ansvarig rekryterare.`,
      action: 'Välj ansvarig',
    },
  },
  today: {
    title: 'I dag',
    duties: 'Det här väntar på dig',
    noDuties: 'Inget väntar på dig.',
    since: (when) => `Sedan ${when}`,
    moreDuties: 'Visa fler',
    mine: 'Mina rekryteringar',
    noMine: 'Du ansvarar inte för några öppna rekryteringar',
    noMineBody: 'Rekryteringar du ansvarar för visas här med sista datum och ansökningar.',
    mayNotList: 'Du har inte åtkomst till rekryteringar',
    seeAll: 'Se alla rekryteringar',
    allMine: 'Visa alla mina rekryteringar',
  },
  list: {
    title: 'Rekryteringar',
    create: 'Ny rekrytering',
    search: 'Sök på rubrik eller referens',
    state: 'Tillstånd',
    states: { open: 'Öppna', closed: 'Avslutade', all: 'Alla' },
    scope: 'Urval',
    scopes: { all: 'Alla jag kan se', mine: 'Mina' },
    columns: {
      title: 'Rubrik',
      unit: 'Enhet',
      responsible: 'Ansvarig',
      deadline: 'Sista datum',
      applications: 'Ansökningar',
      stage: 'Status',
    },
    noResponsible: 'Ingen',
    noDeadline: 'Inte angett',
    newApplications: (count) => (count === 1 ? '1 ny sedan i går' : `${count} nya sedan i går`),
    mayNotOpen: 'Kan inte öppnas av dig',
    closedAs: (outcome) => `Avslutad: ${outcome}`,
    empty: 'Inga rekryteringar än',
    emptyBody: 'Här finns rekryteringarna i de enheter du har åtkomst till.',
    emptyFiltered: 'Inga rekryteringar passar',
    emptyFilteredBody: 'Pröva en annan sökning, eller ta med avslutade rekryteringar.',
    emptyFilteredAll: 'Pröva en annan sökning, eller ta bort filtren.',
  },
  covers: {
    view: (units) => `Listan visar rekryteringar i ${units} och enheterna under.`,
    listOnly: (units, permission) =>
      `I ${units} ser du bara listan; för att öppna dem behöver du ”${permission}”.`,
    onlyList: (units, permission) =>
      `Listan visar rekryteringar i ${units} och enheterna under. För att öppna dem behöver du ”${permission}”.`,
    more: (count) => (count === 1 ? '1 enhet till' : `${count} enheter till`),
    and: 'och',
    ask: (names) => `Behöver du åtkomst till fler kan ${names} ge dig det.`,
    askNobody: 'Behöver du åtkomst till fler, fråga en superanvändare i kontot.',
    or: 'eller',
  },
  recruitment: recruitmentSv,
};
