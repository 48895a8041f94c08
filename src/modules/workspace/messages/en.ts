import type { nb } from './nb.ts';
import { recruitmentEn } from './recruitment.en.ts';

const duties: (typeof nb)['duties'] = {
  deadline_passed: {
    text: ({ title, deadline }) =>
      `The deadline of "${title}" was ${deadline ?? ''}. Assess the applicants, and close it when it is decided.`,
    action: 'Open the recruitment',
  },
  unpublished_changes: {
    text: ({ title }) => `"${title}" has changes that applicants do not see until you publish.`,
    action: 'See the changes',
  },
  not_published: {
    text: ({ title, deadline, deadlinePassed }) =>
      deadlinePassed
        ? `"${title}" is not published, and the deadline ${deadline ?? ''} is over. Set a new deadline.`
        : `"${title}" is not published yet.`,
    action: 'Continue',
  },
  responsible_missing: {
    text: ({ title }) => `"${title}" has no responsible recruiter.`,
    action: 'Choose one',
  },
};

/** The words of the start page and of lists across modules in English. */
export const en: typeof nb = {
  stages: {
    draft: 'Draft',
    in_progress: 'In progress',
    published: 'Published',
    withdrawn: 'Taken down',
    deadline_passed: 'Deadline passed',
  },
  tags: { unpublished_changes: 'Unpublished changes', deadline_passed: 'Deadline passed' },
  duties,
  today: {
    title: 'Today',
    duties: 'This waits for you',
    noDuties: 'Nothing waits for you.',
    since: (when) => `Since ${when}`,
    moreDuties: 'Show more',
    mine: 'My recruitments',
    noMine: 'You are responsible for no open recruitments',
    noMineBody: 'Recruitments you answer for are shown here with deadline and applications.',
    mayNotList: 'You have no access to recruitments',
    seeAll: 'See all recruitments',
    allMine: 'Show all my recruitments',
  },
  list: {
    title: 'Recruitments',
    create: 'New recruitment',
    search: 'Search title or reference',
    state: 'State',
    states: { open: 'Open', closed: 'Closed', all: 'All' },
    scope: 'Which',
    scopes: { all: 'All I may see', mine: 'Mine' },
    columns: {
      title: 'Title',
      unit: 'Unit',
      responsible: 'Responsible',
      deadline: 'Deadline',
      applications: 'Applications',
      stage: 'Status',
    },
    noResponsible: 'Nobody',
    noDeadline: 'Not set',
    newApplications: (count) => `${count} new since yesterday`,
    mayNotOpen: 'You cannot open it',
    closedAs: (outcome) => `Closed: ${outcome}`,
    empty: 'No recruitments yet',
    emptyBody: 'The recruitments of the units you have access to are kept here.',
    emptyFiltered: 'No recruitments fit',
    emptyFilteredBody: 'Try another search, or include closed recruitments.',
    emptyFilteredAll: 'Try another search, or clear the filters.',
  },
  covers: {
    view: (units) => `The list shows recruitments in ${units} and the units below.`,
    listOnly: (units, permission) =>
      `In ${units} you see the list only; to open them you need "${permission}".`,
    onlyList: (units, permission) =>
      `The list shows recruitments in ${units} and the units below. To open them you need "${permission}".`,
    more: (count) => (count === 1 ? '1 more unit' : `${count} more units`),
    and: 'and',
    ask: (names) => `If you need access to more, ${names} can give it to you.`,
    askNobody: 'If you need access to more, ask a superuser of the account.',
    or: 'or',
  },
  recruitment: recruitmentEn,
};
