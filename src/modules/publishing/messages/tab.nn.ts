import type { tabNb } from './tab.nb.ts';

const channelStates: typeof tabNb.channelStates = {
  not_published: 'Ikkje publisert',
  live: 'Publisert',
  outdated: 'Publisert, men ikkje med dei siste endringane',
  withdrawn: 'Teken ned',
};

/** The words of a recruitment's publishing tab in nynorsk. */
export const tabNn: typeof tabNb = {
  heading: 'Publisering',
  lead: 'Når du publiserer, blir det laga ein versjon som ikkje kan endrast. Seinare endringar blir først synlege når du publiserer på nytt.',
  changes: 'Endringar sidan førre versjon',
  changesIn: (number) => `Samanlikna med versjon ${number}.`,
  before: 'Publisert',
  after: 'No',
  empty: 'Ikkje fylt ut',
  formatOnly: 'Berre utforminga av teksten er endra.',
  inLanguage: (field, language) => `${field} (${language})`,
  yes: 'Ja',
  no: 'Nei',
  cannot: 'Du kan ikkje publisere enno',
  cannotChanges: 'Du kan ikkje publisere endringane enno',
  needsReason: (from, to) =>
    `Søknadsfristen blir korta inn frå ${from} til ${to}. Du blir beden om å skrive kvifor når du publiserer.`,
  publish: 'Publiser annonsen',
  publishChanges: 'Publiser endringane',
  publishAgain: 'Publiser på nytt',
  upToDate: 'Alt i annonsen er publisert.',
  publishTitle: (title) => `Publisere «${title}»?`,
  publishText: (deadline) =>
    `Annonsen blir synleg for alle på karrieresida med ein gong. Søknadsfristen blir ${deadline}. Du kan forlengje han seinare, men berre korte han inn med ei grunngjeving.`,
  shorteningReason: 'Kvifor blir fristen korta inn?',
  shorteningHint: 'Grunngjevinga står i loggen, ikkje i annonsen.',
  stay: 'Ikkje publiser',
  published: 'Annonsen er publisert.',
  channels: 'Kanalar',
  channel: { career_site: 'Karrieresida' },
  channelStates,
  versionFrom: (number, when) => `Versjon ${number}, publisert ${when}`,
  withdrawnAt: (when) => `Teken ned ${when}`,
  notYet: 'Annonsen får adressa si når han blir publisert første gong.',
  open: 'Opne annonsen',
  withdraw: 'Ta ned annonsen',
  withdrawTitle: (title) => `Ta ned «${title}»?`,
  withdrawText:
    'Annonsen forsvinn frå karrieresida med ein gong, og ingen kan byrje på ein søknad. Rekrutteringa held fram, og du kan publisere på nytt.',
  withdrawReason: 'Kvifor blir annonsen teken ned?',
  withdrawStay: 'La han stå',
  withdrawn: 'Annonsen er teken ned.',
  content: 'Dette blir publisert',
  contentPublished: 'Dette er publisert',
  facts: 'Opplysningar om stillinga',
  positionRow: (count, extent) => `${count} × ${extent}`,
  percent: (percent) => `${percent} %`,
  extents: { full_time: 'heiltid', part_time: 'deltid', hourly: 'timebasert' },
};
