import type { ChannelState } from '../contract/index.ts';

const channelStates: Record<ChannelState, string> = {
  not_published: 'Ikke publisert',
  live: 'Publisert',
  outdated: 'Publisert, men ikke med de siste endringene',
  withdrawn: 'Tatt ned',
};

/** The words of a recruitment's publishing tab in bokmål; the shape of the other languages. */
export const tabNb = {
  heading: 'Publisering',
  lead: 'Når du publiserer, lages en versjon som ikke kan endres. Senere endringer blir synlige først når du publiserer på nytt.',
  changes: 'Endringer siden forrige versjon',
  changesIn: (number: number) => `Sammenlignet med versjon ${number}.`,
  before: 'Publisert',
  after: 'Nå',
  empty: 'Ikke fylt ut',
  formatOnly: 'Bare utformingen av teksten er endret.',
  inLanguage: (field: string, language: string) => `${field} (${language})`,
  yes: 'Ja',
  no: 'Nei',
  cannot: 'Du kan ikke publisere ennå',
  cannotChanges: 'Du kan ikke publisere endringene ennå',
  needsReason: (from: string, to: string) =>
    `Søknadsfristen kortes inn fra ${from} til ${to}. Du blir bedt om å skrive hvorfor når du publiserer.`,
  publish: 'Publiser annonsen',
  publishChanges: 'Publiser endringene',
  publishAgain: 'Publiser på nytt',
  upToDate: 'Alt i annonsen er publisert.',
  publishTitle: (title: string) => `Publisere «${title}»?`,
  publishText: (deadline: string) =>
    `Annonsen blir synlig for alle på karrieresiden med en gang. Søknadsfristen blir ${deadline}. Den kan forlenges senere, men bare kortes inn med en begrunnelse.`,
  shorteningReason: 'Hvorfor kortes fristen inn?',
  shorteningHint: 'Begrunnelsen vises i loggen, ikke i annonsen.',
  stay: 'Ikke publiser',
  published: 'Annonsen er publisert.',
  channels: 'Kanaler',
  channel: { career_site: 'Karrieresiden' },
  channelStates,
  versionFrom: (number: number, when: string) => `Versjon ${number}, publisert ${when}`,
  withdrawnAt: (when: string) => `Tatt ned ${when}`,
  notYet: 'Annonsen får sin adresse når den publiseres første gang.',
  open: 'Åpne annonsen',
  withdraw: 'Ta ned annonsen',
  withdrawTitle: (title: string) => `Ta ned «${title}»?`,
  withdrawText:
    'Annonsen forsvinner fra karrieresiden med en gang, og ingen kan begynne på en søknad. Rekrutteringen fortsetter, og du kan publisere på nytt.',
  withdrawReason: 'Hvorfor tas annonsen ned?',
  withdrawStay: 'La den stå',
  withdrawn: 'Annonsen er tatt ned.',
  content: 'Dette blir publisert',
  contentPublished: 'Dette er publisert',
  facts: 'Opplysninger om stillingen',
  positionRow: (count: number, extent: string) => `${count} × ${extent}`,
  percent: (percent: string) => `${percent} %`,
  extents: { full_time: 'heltid', part_time: 'deltid', hourly: 'timebasert' },
};
