import type { recruitmentNb } from './recruitment.nb.ts';

/** The words of a recruitment's own page in English. */
export const recruitmentEn: typeof recruitmentNb = {
  tabs: {
    label: 'Parts of the recruitment',
    overview: 'Overview',
    details: 'Details',
    advertisement: 'Advertisement',
    publishing: 'Publishing',
    applications: 'Applications',
    log: 'Log',
  },
  facts: {
    reference: (reference) => `Reference ${reference}`,
    deadline: (date, days) => (days === undefined ? `Deadline ${date}` : `Deadline ${date}, ${days}`),
    noDeadline: 'No deadline set',
  },
  forbidden: 'You cannot open this recruitment',
  notShown: 'Recruitment',
  closed: {
    title: (outcome) => `Closed as "${outcome}"`,
    someone: 'A former user',
    by: (name, when) => `${name} closed the recruitment ${when}.`,
    reason: (reason) => `Reason: ${reason}`,
    note: (reason) => `Note: ${reason}`,
  },
  overview: {
    responsible: 'Responsible recruiter',
    nobody: 'Nobody is chosen',
    deadline: 'Last application date',
    deadlineEnds: (zone) => `The whole day counts, until 23:59 (${zone}).`,
    deadlineEnded: 'The deadline is over.',
    deadlinePlanned: 'Counts from when the advertisement is published.',
    noDeadline: 'Not set',
    positions: 'Positions',
    positionCount: (count) => (count === 1 ? '1 position' : `${count} positions`),
    noPositions: 'Not filled in',
    applications: 'Applications',
    applicationCount: (count) => (count === 1 ? '1 application' : `${count} applications`),
    hired: (count) => (count === 1 ? '1 is marked as hired' : `${count} are marked as hired`),
    process: 'Process',
    created: 'Created',
  },
  remains: {
    title: 'What remains',
    titleClosed: 'What was done',
    states: { done: 'Done', missing: 'Missing', later: 'Later' },
    done: {
      position: () => 'The position is filled in',
      responsible: ({ name }) => `${name} is responsible`,
      deadline: ({ date }) => (date === undefined ? 'No deadline is needed' : `The deadline is ${date}`),
      write: () => 'The text of the advertisement is saved',
      publish: () => 'The advertisement is published',
      changes: () => 'The changes are published',
      close: ({ outcome }) => `Closed as "${outcome}"`,
    },
    todo: {
      position: () => 'Fill in the position',
      responsible: () => 'Choose a responsible recruiter',
      deadline: ({ date }) =>
        date === undefined ? 'Set the last application date' : 'Set a new last application date',
      write: () => 'Write the advertisement',
      publish: () => 'Publish the advertisement',
      changes: () => 'Publish the changes',
      close: ({ date, deadlinePassed }) =>
        date === undefined || deadlinePassed
          ? 'Close the recruitment'
          : `Close it when the deadline ${date} is over`,
    },
  },
  log: {
    title: 'Log',
    closed: 'You cannot see the log',
    intro: 'All that was done and opened in the recruitment, newest first. Nobody can change the log.',
    empty: 'Nothing has been done here yet',
    older: 'Show older',
    failed: 'The older ones were not fetched',
    system: 'Tiltre',
    applicant: 'An applicant',
    someone: 'A former user',
  },
};
