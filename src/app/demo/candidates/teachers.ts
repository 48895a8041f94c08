import { type DemoCandidate, stage } from './candidate.ts';

/** Those who apply to be a teacher at the school. */
export const teachers: readonly DemoCandidate[] = [
  {
    key: 'ingrid',
    firstName: 'Ingrid',
    lastName: 'Solbakken',
    sex: 'female',
    born: '1989-03-14',
    municipality: 'Voss',
    title: 'Lektor',
    layout: 'classic',
    profile:
      'Lektor med mer enn ti års erfaring fra ungdomstrinnet. Jeg er opptatt av skriveopplæring og av at elevene får bruke språket muntlig hver dag.',
    jobs: [
      stage(
        [2020, null],
        ['Lektor', 'Storhavn ungdomsskole'],
        'Norsk, samfunnsfag og KRLE på 8.–10. trinn. Kontaktlærer og leder av fagseksjonen i norsk.',
      ),
      stage(
        [2015, 2020],
        ['Adjunkt', 'Lidalen skole'],
        'Norsk og samfunnsfag på mellomtrinnet, ansvar for skolebiblioteket.',
      ),
      stage([2013, 2014], ['Ringevikar', 'Nordvik kommune']),
    ],
    schools: [
      stage([2018, 2020], ['Videreutdanning i skriveopplæring, 30 studiepoeng', 'Lærerhøgskolen i Storhavn']),
      stage(
        [2009, 2014],
        ['Lektorutdanning i nordisk og samfunnsfag', 'Universitetet i Nordvik'],
        'Masteroppgave om fagsamtaler i norsktimene.',
      ),
    ],
    motivation:
      'Jeg søker fordi dere beskriver et skriveprosjekt på tvers av fagene. I Storhavn har vi gjort noe lignende i tre år, og jeg vil gjerne dele det vi lærte, også det som ikke gikk så bra.\n\nFamilien flytter til Fjordvik til sommeren, så dette er en stilling jeg ønsker å bli i.',
  },
  {
    key: 'mathias',
    firstName: 'Mathias',
    lastName: 'Brekke',
    sex: 'male',
    born: '1995-11-02',
    municipality: 'Bergen',
    title: 'Grunnskolelærer',
    layout: 'sidebar',
    profile:
      'Grunnskolelærer 5–10 med fordypning i samfunnsfag. Trives best når undervisningen går ut av klasserommet.',
    jobs: [
      stage(
        [2021, null],
        ['Lærer', 'Fjellsiden skole'],
        'Samfunnsfag, norsk og kroppsøving på 7.–9. trinn. Kontaktlærer for 26 elever.',
      ),
      stage(
        [2019, 2021],
        ['Miljølærer', 'Ungdomshuset Kaien'],
        'Leksehjelp og fritidstilbud for ungdom mellom 13 og 17 år.',
      ),
    ],
    schools: [
      stage(
        [2016, 2021],
        ['Grunnskolelærerutdanning 5–10, master', 'Universitetet i Nordvik'],
        'Norsk, samfunnsfag og kroppsøving.',
      ),
      stage([2014, 2015], ['Førstegangstjeneste', 'Forsvaret']),
    ],
    motivation:
      'Dere skriver at skolen ligger to hundre meter fra fjorden, og at den skal brukes. Det er slik jeg vil undervise: lokalhistorie i felt, intervjuer med folk som bor der, og tekster som noen faktisk skal lese.',
  },
  {
    key: 'sunniva',
    firstName: 'Sunniva',
    lastName: 'Øygard',
    sex: 'female',
    born: '1983-07-25',
    municipality: 'Stord',
    title: 'Adjunkt med tilleggsutdanning',
    layout: 'headings',
    profile:
      'Adjunkt med lang erfaring fra både store og små skoler, og med veilederutdanning for nyutdannede lærere.',
    jobs: [
      stage(
        [2014, null],
        ['Adjunkt', 'Sundet skole'],
        'Norsk, samfunnsfag og engelsk. Veileder for nyutdannede siden 2019.',
      ),
      stage(
        [2008, 2014],
        ['Lærer', 'Ytterøya oppvekstsenter'],
        'Fådelt skole med 41 elever. Alle fag på 5.–7. trinn.',
      ),
    ],
    schools: [
      stage([2018, 2019], ['Veilederutdanning, 30 studiepoeng', 'Lærerhøgskolen i Storhavn']),
      stage([2012, 2013], ['Engelsk 2, 30 studiepoeng', 'Lærerhøgskolen i Storhavn']),
      stage([2003, 2007], ['Allmennlærerutdanning', 'Lærerhøgskolen i Storhavn']),
    ],
    motivation:
      'Etter tolv år på samme skole vil jeg være ny igjen. Jeg tar med meg ro i klasserommet, god orden i vurderingsarbeidet og lyst til å ta imot dem som er nye i yrket.',
  },
  {
    key: 'yusuf',
    firstName: 'Yusuf',
    lastName: 'Demir',
    sex: 'male',
    born: '1991-05-09',
    municipality: 'Askøy',
    title: 'Lærer',
    layout: 'timeline',
    profile: 'Lærer med norsk som andrespråk som fordypning, og med erfaring fra innføringsklasse.',
    jobs: [
      stage(
        [2018, null],
        ['Lærer i innføringsklasse', 'Havnegata skole'],
        'Begynneropplæring i norsk for elever fra 12 til 16 år, overgang til vanlig klasse.',
      ),
      stage([2016, 2018], ['Lærer', 'Fjellsiden skole'], 'Samfunnsfag og mat og helse på 8.–10. trinn.'),
    ],
    schools: [
      stage([2019, 2020], ['Norsk som andrespråk, 30 studiepoeng', 'Universitetet i Nordvik']),
      stage([2011, 2016], ['Grunnskolelærerutdanning 5–10', 'Universitetet i Nordvik']),
    ],
    motivation:
      'Jeg har sett hvor mye samfunnsfaget betyr for elever som er nye i landet: Det er der de får ord for det de har opplevd. Hos dere vil jeg undervise alle elevene, og ta med meg metodene fra innføringsklassen.',
  },
  {
    key: 'torbjorn',
    firstName: 'Torbjørn',
    lastName: 'Haugland',
    sex: 'male',
    born: '1968-01-30',
    municipality: 'Kvinnherad',
    title: 'Lektor',
    layout: 'plain',
    profile:
      'Historiker og lektor. Har vært lærer, inspektør og lærebokforfatter, og vil nå bruke de siste årene i klasserommet.',
    jobs: [
      stage(
        [2016, null],
        ['Inspektør', 'Åsen ungdomsskole'],
        'Personalansvar for 22 lærere, timeplan og eksamen.',
      ),
      stage(
        [2004, 2016],
        ['Lektor', 'Åsen ungdomsskole'],
        'Norsk, samfunnsfag og valgfaget demokrati i praksis.',
      ),
      stage([1996, 2004], ['Adjunkt', 'Holmen skole'], 'Norsk og historie.'),
    ],
    schools: [
      stage([2014, 2015], ['Rektorutdanning, 30 studiepoeng', 'Lærerhøgskolen i Storhavn']),
      stage([1995, 1996], ['Praktisk-pedagogisk utdanning', 'Lærerhøgskolen i Storhavn']),
      stage([1989, 1995], ['Hovedfag i historie, mellomfag i nordisk', 'Universitetet i Nordvik']),
    ],
    motivation:
      'Jeg har vært leder i ti år og savner elevene. Jeg søker en vanlig lærerstilling, uten baktanker om annet, og kan tiltre når det passer dere.',
  },
  {
    key: 'elise',
    firstName: 'Elise',
    lastName: 'Nymoen',
    sex: 'female',
    born: '1999-08-18',
    municipality: 'Fjordvik',
    title: 'Nyutdannet lærer',
    layout: 'table',
    profile: 'Nyutdannet grunnskolelærer fra Fjordvik, med praksis fra tre ulike skoler.',
    jobs: [
      stage([2023, 2026], ['Tilkallingsvikar', 'Fjordvik skole'], 'Alle trinn, ved siden av studiene.'),
      stage([2018, 2022], ['Sommervikar', 'Fjordvik bibliotek'], 'Sommerles og omvisninger for barn.'),
    ],
    schools: [
      stage(
        [2021, 2026],
        ['Grunnskolelærerutdanning 5–10, master i norskdidaktikk', 'Universitetet i Nordvik'],
        'Masteroppgave om lesing av romaner på 10. trinn.',
      ),
    ],
    motivation:
      'Noen av dere kjenner meg allerede som vikar. Jeg vet hvor kopimaskinen står, og hvem som trenger en stille start på dagen. Nå er jeg ferdig utdannet og vil gjerne bli på ordentlig.',
  },
  {
    key: 'kari-anne',
    firstName: 'Kari-Anne',
    lastName: 'Tveit',
    sex: 'female',
    born: '1976-12-05',
    municipality: 'Øygarden',
    title: 'Lærer',
    layout: 'classic',
    withhold: {
      reason:
        'Jeg er i fast stilling og har ikke fortalt arbeidsgiveren min at jeg søker. Det er få lærere på skolen min, og det kan gjøre samarbeidet vanskelig hvis jeg ikke får stillingen.',
    },
    profile: 'Lærer med bred fagkrets og lang erfaring som kontaktlærer på ungdomstrinnet.',
    jobs: [
      stage(
        [2011, null],
        ['Lærer', 'Ytre Vågen skole'],
        'Norsk, samfunnsfag og kunst og håndverk. Plasstillitsvalgt 2015–2019.',
      ),
      stage([2001, 2011], ['Lærer', 'Lidalen skole'], 'Kontaktlærer på 8.–10. trinn gjennom tre hele løp.'),
    ],
    schools: [
      stage([2016, 2017], ['Klasseledelse, 15 studiepoeng', 'Lærerhøgskolen i Storhavn']),
      stage([1997, 2001], ['Allmennlærerutdanning', 'Lærerhøgskolen i Storhavn']),
    ],
    motivation:
      'Jeg ønsker meg en skole med flere kolleger i mine fag, og med kortere reisevei. Det som driver meg, er elevene som sier minst i timen.',
  },
  {
    key: 'andrej',
    firstName: 'Andrej',
    lastName: 'Novak',
    sex: 'male',
    born: '1987-09-21',
    municipality: 'Bergen',
    title: 'Samfunnsfaglærer',
    layout: 'sidebar',
    profile: 'Statsviter med praktisk-pedagogisk utdanning. Kom til Norge i 2010 og underviser på norsk.',
    jobs: [
      stage([2019, null], ['Lærer', 'Havnegata skole'], 'Samfunnsfag og utdanningsvalg på 8.–10. trinn.'),
      stage([2014, 2018], ['Rådgiver', 'Nordvik kommune'], 'Saksbehandler for ungdomsrådet og skolevalget.'),
    ],
    schools: [
      stage([2018, 2019], ['Praktisk-pedagogisk utdanning', 'Lærerhøgskolen i Storhavn']),
      stage([2012, 2014], ['Master i sammenlignende politikk', 'Universitetet i Nordvik']),
      stage([2006, 2010], ['Bachelor i statsvitenskap', 'Fakultetet for samfunnsfag, Slovenia']),
    ],
    motivation:
      'Elevråd, skolevalg og ungdomsråd er samfunnsfag i praksis. Jeg vil bygge opp et slikt løp hos dere, og tar gjerne norsk på ett trinn mens jeg fullfører 30 studiepoeng i faget.',
  },
  {
    key: 'noor',
    firstName: 'Noor',
    lastName: 'Rahimi',
    sex: 'female',
    born: '1993-04-11',
    municipality: 'Ullensvang',
    title: 'Lærer',
    layout: 'headings',
    profile:
      'Lærer med norsk, samfunnsfag og programmering. Har ledet innføringen av nye læremidler på to skoler.',
    jobs: [
      stage(
        [2019, null],
        ['Lærer', 'Innstranda skole'],
        'Norsk, samfunnsfag og programmering på 8.–10. trinn. IKT-ansvarlig i halv stilling.',
      ),
      stage([2017, 2019], ['Lærer', 'Sundet skole'], 'Vikariat på mellomtrinnet.'),
    ],
    schools: [
      stage([2020, 2021], ['Programmering for lærere, 15 studiepoeng', 'Lærerhøgskolen i Storhavn']),
      stage([2012, 2017], ['Grunnskolelærerutdanning 5–10', 'Universitetet i Nordvik']),
    ],
    motivation:
      'Kildekritikk er blitt vanskeligere og viktigere på de årene jeg har vært lærer. Jeg vil arbeide på en skole der norsk og samfunnsfag tar det ansvaret sammen.',
  },
];
