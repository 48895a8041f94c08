import { type DemoCandidate, stage } from './candidate.ts';
import { moreNurses } from './more-nurses.ts';

const bachelor = (from: number) =>
  stage([from, from + 3], ['Bachelor i sykepleie', 'Helsehøgskolen i Storhavn']);

/** Those who apply to be a nurse in the municipality. */
export const nurses: readonly DemoCandidate[] = [
  {
    key: 'marit',
    firstName: 'Marit',
    lastName: 'Fosse',
    sex: 'female',
    born: '1980-02-17',
    municipality: 'Fjordvik',
    title: 'Sykepleier',
    layout: 'classic',
    profile:
      'Sykepleier med lang erfaring fra sykehjem og hjemmetjeneste. Vant til å være den eneste sykepleieren på vakt.',
    jobs: [
      stage(
        [2017, null],
        ['Sykepleier', 'Lia sykehjem'],
        'Korttidsavdeling med 14 plasser. Ressursperson for legemidler og ernæring.',
      ),
      stage(
        [2009, 2017],
        ['Sykepleier', 'Hjemmetjenesten i Nordvik'],
        'Turnus med ansvar for to soner, sårbehandling og lindring hjemme.',
      ),
      stage([2004, 2006], ['Hjelpepleier', 'Lia sykehjem']),
    ],
    schools: [
      stage(
        [2019, 2020],
        ['Videreutdanning i lindrende omsorg, 30 studiepoeng', 'Helsehøgskolen i Storhavn'],
      ),
      bachelor(2006),
    ],
    motivation:
      'Jeg bor ti minutter unna og har fulgt byggingen av det nye senteret. Det som trekker meg, er at dere vil samle korttid og lindring på ett sted. Det har jeg ønsket meg lenge.\n\nJeg tar gjerne ansvar for legemiddelrommet og for å lære opp nye.',
  },
  {
    key: 'henrik',
    firstName: 'Henrik',
    lastName: 'Lunde',
    sex: 'male',
    born: '1992-06-03',
    municipality: 'Bergen',
    title: 'Sykepleier',
    layout: 'timeline',
    profile:
      'Sykepleier fra medisinsk avdeling som vil over i kommunen, nærmere pasientene og hverdagen deres.',
    jobs: [
      stage(
        [2018, null],
        ['Sykepleier', 'Storhavn sykehus, medisinsk avdeling'],
        'Tredelt turnus, vaktleder siden 2021.',
      ),
      stage([2016, 2018], ['Sykepleier', 'Furulund omsorgssenter'], 'Langtidsavdeling og avlastning.'),
    ],
    schools: [
      stage([2022, 2023], ['Klinisk vurderingskompetanse, 15 studiepoeng', 'Helsehøgskolen i Storhavn']),
      bachelor(2013),
    ],
    motivation:
      'På sykehuset ser jeg pasientene i tre dager. Jeg vil følge dem lenger. Erfaringen min med akutt syke eldre kan gjøre at færre må legges inn.',
  },
  {
    key: 'amina',
    firstName: 'Amina',
    lastName: 'Yusuf',
    sex: 'female',
    born: '1994-10-27',
    municipality: 'Bjørnafjorden',
    title: 'Sykepleier',
    layout: 'sidebar',
    profile: 'Sykepleier og fagutviklingssykepleier som liker systemer som gjør det lett å gjøre rett.',
    jobs: [
      stage(
        [2021, null],
        ['Fagutviklingssykepleier', 'Granheim bo- og omsorgssenter'],
        'Prosedyrer, opplæring og innføring av trygghetsstandard.',
      ),
      stage(
        [2018, 2021],
        ['Sykepleier', 'Granheim bo- og omsorgssenter'],
        'Skjermet avdeling for personer med demens.',
      ),
    ],
    schools: [
      stage([2023, 2024], ['Helseveiledning, 30 studiepoeng', 'Helsehøgskolen i Storhavn']),
      bachelor(2015),
    ],
    motivation:
      'Jeg vil tilbake i turnus, men ta med meg fagutviklingen. Hos dere kan jeg gjøre begge deler: arbeide tett på beboerne og bidra når rutinene i det nye senteret skal skrives.',
  },
  {
    key: 'silje',
    firstName: 'Silje',
    lastName: 'Grønnevik',
    sex: 'female',
    born: '1988-04-08',
    municipality: 'Voss',
    title: 'Spesialsykepleier i geriatri',
    layout: 'table',
    profile: 'Spesialsykepleier i geriatri med erfaring fra ambulant team og poliklinikk.',
    jobs: [
      stage(
        [2019, null],
        ['Spesialsykepleier', 'Ambulant geriatrisk team, Storhavn sykehus'],
        'Vurderinger hjemme og i sykehjem i seks kommuner.',
      ),
      stage(
        [2012, 2019],
        ['Sykepleier', 'Elvebakken sykehjem'],
        'Langtidsavdeling, de siste tre årene som avdelingssykepleier.',
      ),
    ],
    schools: [
      stage(
        [2016, 2018],
        ['Videreutdanning i geriatrisk sykepleie, 60 studiepoeng', 'Helsehøgskolen i Storhavn'],
      ),
      bachelor(2009),
    ],
    motivation:
      'Jeg kjører mye i dagens jobb og vil heller bygge opp kompetansen ett sted. Dere har få spesialsykepleiere, så her kan jeg gjøre en forskjell.',
  },
  {
    key: 'olav',
    firstName: 'Olav',
    lastName: 'Stølen',
    sex: 'male',
    born: '1971-11-19',
    municipality: 'Kvam',
    title: 'Sykepleier',
    layout: 'plain',
    profile: 'Kom sent til yrket etter femten år på sjøen. Rolig når det haster.',
    jobs: [
      stage(
        [2013, null],
        ['Sykepleier', 'Nattpatruljen i Nordvik'],
        'Fast nattevakt, alene på vakt med ansvar for hele kommunen.',
      ),
      stage([2009, 2013], ['Sykepleier', 'Elvebakken sykehjem']),
      stage([1990, 2005], ['Matros og overstyrmann', 'Kystfart']),
    ],
    schools: [bachelor(2006)],
    motivation:
      'Jeg har arbeidet natt i mange år og vil over på dag og kveld. Jeg er vant til å ta avgjørelser, til å skrive rapport så andre forstår den, og til å reparere det meste.',
  },
  ...moreNurses,
];
