import type { DemoRecruitment } from './recruitment.ts';

const offer = [
  'et fellesskap av 38 kolleger som deler opplegg og tar kaffen sammen',
  'mentor det første året, og tid satt av til det',
  'fast felles planleggingstid for lærerne i norsk og samfunnsfag',
  'god pensjonsordning i kommunal tjenestepensjon',
];

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

/** A teacher at the school. */
export const teacher = (startDate: Temporal.PlainDate): DemoRecruitment => ({
  title: 'Lærer i norsk og samfunnsfag',
  unit: 'school',
  position: {
    location: 'Fjordvik',
    workplace: 'Fjordvik skole, Skolebakken 4',
    employmentForm: 'permanent',
    positions: [
      { positions: 1, extent: 'full_time' },
      {
        positions: 1,
        extent: 'part_time',
        percent: 60,
        partTimeNeed:
          'Timene i samfunnsfag på 10. trinn utgjør 60 prosent. Behovet er drøftet med de tillitsvalgte.',
      },
    ],
    positionCode: '7965',
    salaryFrom: 556_000,
    salaryTo: 702_000,
    salaryForm: 'yearly',
    startDate: startDate.toString(),
    policeCertificateStatute: 'opplæringslova § 17-11',
  },
  text: {
    aboutWorkplace:
      '<p>Fjordvik skole har 310 elever på 1.–10. trinn og ligger to hundre meter fra fjorden. Vi bruker stedet: Elevene måler vannet, skriver lokalavis og intervjuer folk som bor her.</p><p>Norsk og samfunnsfag samarbeider om et skriveprosjekt på alle ungdomstrinnene, og til det trenger vi to kolleger til.</p>',
    duties: list([
      'undervise i norsk og samfunnsfag på 8.–10. trinn',
      'være kontaktlærer sammen med en kollega',
      'utvikle skriveprosjektet på tvers av fagene',
      'samarbeide med foresatte og med kommunens hjelpetjenester',
    ]),
    qualifications: `<p>Du må ha</p>${list([
      'godkjent lærerutdanning for ungdomstrinnet',
      'minst 60 studiepoeng i norsk eller 60 studiepoeng i samfunnsfag',
      'gode norskkunnskaper, skriftlig og muntlig',
    ])}<p>Vi legger vekt på at du er tydelig og varm i møte med elevene, og at du liker å planlegge sammen med andre. Nyutdannede er velkomne til å søke.</p>`,
    offer: list(offer),
  },
});

/** What is changed in the teacher's advertisement after it was published. */
export const teacherChange: DemoRecruitment['text'] = {
  offer: list([...offer, 'lønn under videreutdanning i fag skolen trenger']),
};
