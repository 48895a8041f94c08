import { type DemoCandidate, stage } from './candidate.ts';

/** The rest of those who apply to be a nurse. */
export const moreNurses: readonly DemoCandidate[] = [
  {
    key: 'thi-lan',
    firstName: 'Thi Lan',
    lastName: 'Nguyen',
    sex: 'female',
    born: '1985-01-12',
    municipality: 'Askøy',
    title: 'Sykepleier',
    layout: 'headings',
    profile: 'Sykepleier med erfaring fra dialyse, hjemmesykepleie og legekontor.',
    jobs: [
      stage(
        [2020, null],
        ['Sykepleier', 'Hjemmesykepleien i Storhavn'],
        'Oppfølging av personer med kronisk sykdom, digital hjemmeoppfølging.',
      ),
      stage(
        [2013, 2020],
        ['Sykepleier', 'Storhavn sykehus, dialyseenheten'],
        'Opplæring av pasienter og pårørende i hjemmedialyse.',
      ),
      stage([2010, 2013], ['Sykepleier', 'Kaien legesenter']),
    ],
    schools: [
      stage([2021, 2022], ['Velferdsteknologi, 15 studiepoeng', 'Helsehøgskolen i Storhavn']),
      stage([2007, 2010], ['Bachelor i sykepleie', 'Helsehøgskolen i Storhavn']),
    ],
    motivation:
      'Å lære bort er det jeg liker best i faget. Pårørende og kolleger skal vite hva de ser etter, og hvem de ringer. I det nye senteret vil jeg gjerne arbeide med overgangen hjem.',
  },
  {
    key: 'jonas',
    firstName: 'Jonas',
    lastName: 'Eikeland',
    sex: 'male',
    born: '1998-03-29',
    municipality: 'Fjordvik',
    title: 'Sykepleier',
    layout: 'sidebar',
    profile: 'Sykepleier med to års erfaring, oppvokst i Fjordvik og nylig flyttet hjem.',
    jobs: [
      stage(
        [2024, null],
        ['Sykepleier', 'Furulund omsorgssenter'],
        'Korttidsavdeling, turnus med langvakter i helgene.',
      ),
      stage(
        [2019, 2024],
        ['Assistent', 'Bofellesskapet Bakken'],
        'Helge- og ferievikar for voksne med utviklingshemming.',
      ),
    ],
    schools: [
      stage(
        [2021, 2024],
        ['Bachelor i sykepleie', 'Helsehøgskolen i Storhavn'],
        'Bacheloroppgave om måltider og ernæring i sykehjem.',
      ),
    ],
    motivation:
      'Jeg er tidlig i yrket og vil lære av dem som har vært der lenge. Jeg kan arbeide helg og stiller gjerne på ekstravakter når sommeren kommer.',
  },
  {
    key: 'wenche',
    firstName: 'Wenche',
    lastName: 'Myklebust',
    sex: 'female',
    born: '1964-05-22',
    municipality: 'Stord',
    title: 'Sykepleier',
    layout: 'classic',
    profile: 'Sykepleier siden 1989, med både avdeling, hjemmetjeneste og tillitsverv bak seg.',
    jobs: [
      stage(
        [2008, null],
        ['Avdelingssykepleier', 'Solgården sykehjem'],
        'Faglig leder for 18 ansatte på langtidsavdeling.',
      ),
      stage(
        [1998, 2008],
        ['Hovedtillitsvalgt', 'Nordvik kommune'],
        'Frikjøpt i halv stilling, hjemmesykepleier i den andre.',
      ),
      stage([1989, 1998], ['Sykepleier', 'Storhavn sykehus'], 'Kirurgisk sengepost.'),
    ],
    schools: [
      stage([2009, 2010], ['Ledelse i helsetjenesten, 30 studiepoeng', 'Helsehøgskolen i Storhavn']),
      stage([1986, 1989], ['Sykepleierutdanning', 'Storhavn sykepleierhøgskole']),
    ],
    motivation:
      'Jeg har noen gode år igjen i yrket og vil bruke dem blant beboerne, ikke i møter. Helst i 80 prosent stilling, men jeg kan begynne i full.',
  },
  {
    key: 'mika',
    firstName: 'Mika',
    lastName: 'Sandnes',
    sex: 'undisclosed',
    born: '1997-09-06',
    municipality: 'Bergen',
    title: 'Sykepleier',
    layout: 'timeline',
    withhold: { reason: '' },
    profile: 'Sykepleier med erfaring fra rus og psykisk helse, og fra legevakt.',
    jobs: [
      stage([2023, null], ['Sykepleier', 'Storhavn legevakt'], 'Triage på telefon og i mottak.'),
      stage(
        [2020, 2023],
        ['Sykepleier', 'Lavterskeltilbudet Kaien'],
        'Feltarbeid og helsehjelp til personer med rusmiddelproblemer.',
      ),
    ],
    schools: [
      stage([2022, 2023], ['Psykisk helsearbeid, 30 studiepoeng', 'Helsehøgskolen i Storhavn']),
      stage([2017, 2020], ['Bachelor i sykepleie', 'Helsehøgskolen i Storhavn']),
    ],
    motivation:
      'Mange eldre har levd med angst, depresjon eller rus uten at noen har spurt. Jeg vil bidra til at det blir en like selvsagt del av omsorgen som blodtrykk og sår.',
  },
  {
    key: 'katarzyna',
    firstName: 'Katarzyna',
    lastName: 'Zielinska',
    sex: 'female',
    born: '1990-12-15',
    municipality: 'Øygarden',
    title: 'Sykepleier',
    layout: 'plain',
    profile: 'Sykepleier med norsk autorisasjon siden 2016. Snakker norsk, polsk og engelsk på jobb.',
    jobs: [
      stage(
        [2016, null],
        ['Sykepleier', 'Ytre Vågen omsorgssenter'],
        'Langtids- og avlastningsplasser, ansvar for studenter i praksis.',
      ),
      stage(
        [2014, 2016],
        ['Pleieassistent', 'Ytre Vågen omsorgssenter'],
        'Mens søknaden om autorisasjon ble behandlet.',
      ),
    ],
    schools: [
      stage([2015, 2016], ['Norskprøve C1 og kurs i nasjonale fag', 'Voksenopplæringen i Storhavn']),
      stage([2009, 2013], ['Bachelor i sykepleie', 'Sykepleierhøgskole, Polen']),
    ],
    motivation:
      'Jeg har veiledet elleve studenter og vil gjerne fortsette med det. Jeg søker fordi dere har avtale med høgskolen og tar imot studenter hvert semester.',
  },
  {
    key: 'roger',
    firstName: 'Roger',
    lastName: 'Aasheim',
    sex: 'male',
    born: '1979-08-01',
    municipality: 'Fjordvik',
    title: 'Helsefagarbeider',
    layout: 'headings',
    profile: 'Helsefagarbeider med godt lag med folk, halvveis i bachelorutdanningen i sykepleie på deltid.',
    jobs: [
      stage(
        [2012, null],
        ['Helsefagarbeider', 'Hjemmetjenesten i Fjordvik'],
        'Dag- og kveldsvakter, primærkontakt for ni brukere.',
      ),
      stage([2001, 2011], ['Tømrer', 'Eget firma'], 'Med fagbrev og lærlinger.'),
    ],
    schools: [
      stage([2024, null], ['Bachelor i sykepleie, deltid', 'Helsehøgskolen i Storhavn']),
      stage([2010, 2012], ['Fagbrev som helsefagarbeider', 'Storhavn videregående skole']),
    ],
    motivation:
      'Jeg er ferdig utdannet sykepleier først om to år, men søker likevel. Kanskje kan jeg få en stilling som helsefagarbeider nå og gå over når autorisasjonen er i orden.',
  },
];
