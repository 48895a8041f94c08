import type { DemoRecruitment } from './recruitment.ts';

/** A nurse in the municipality. */
export const nurse = (startDate: Temporal.PlainDate): DemoRecruitment => ({
  title: 'Sykepleier',
  unit: 'municipality',
  position: {
    location: 'Fjordvik',
    workplace: 'Fjordvik bo- og omsorgssenter, Elvevegen 20',
    employmentForm: 'permanent',
    positions: [{ positions: 1, extent: 'full_time' }],
    positionCode: '7174',
    salaryFrom: 512_000,
    salaryTo: 618_000,
    salaryForm: 'yearly',
    startDate: startDate.toString(),
    policeCertificateStatute: 'helse- og omsorgstjenesteloven § 5-4',
  },
  text: {
    aboutWorkplace:
      '<p>Fjordvik bo- og omsorgssenter åpner i nye lokaler til våren. Der samler vi korttidsplasser, lindrende enhet og dagtilbud på ett sted, med hage og utsikt mot fjorden.</p><p>Vi er 64 ansatte og tar imot studenter fra høgskolen hvert semester.</p>',
    duties:
      '<ul><li>sykepleiefaglig ansvar på vakt for 14 pasienter på korttid</li><li>kartlegging, legemidler, sårbehandling og lindring</li><li>veiledning av kolleger, studenter og pårørende</li><li>være med på å skrive rutinene for det nye senteret</li></ul>',
    qualifications:
      '<ul><li>norsk autorisasjon som sykepleier</li><li>norsk på nivå B2 eller bedre, skriftlig og muntlig</li><li>erfaring fra kommunehelsetjenesten er en fordel</li></ul><p>Du arbeider selvstendig, sier fra når noe kan gjøres bedre, og møter folk med ro.</p>',
    offer:
      '<ul><li>tredelt turnus med arbeid hver tredje helg, og ønsketurnus om sommeren</li><li>lønn etter tariff, i tillegg 20 000 kroner for videreutdanning som er relevant</li><li>egen plan for opplæring de tre første månedene</li><li>hjelp til å finne bolig for deg som flytter hit</li></ul>',
  },
});
