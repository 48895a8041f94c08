import type { DemoRecruitment } from './recruitment.ts';

/** A case officer whose advertisement is begun and cannot be published yet: the notice of publicity was taken out. */
export const caseOfficer: DemoRecruitment = {
  title: 'Saksbehandler byggesak',
  unit: 'municipality',
  position: {
    location: 'Fjordvik',
    workplace: 'Rådhuset, Torget 1',
    employmentForm: 'permanent',
    positions: [{ positions: 1, extent: 'full_time' }],
    positionCode: '7531',
    salaryFrom: 560_000,
    salaryTo: 660_000,
    salaryForm: 'yearly',
  },
  text: {
    duties:
      '<ul><li>behandle byggesøknader fra mottak til vedtak</li><li>veilede innbyggere og foretak på telefon, på e-post og i servicetorget</li><li>føre tilsyn sammen med nabokommunene</li></ul>',
    qualifications:
      '<ul><li>relevant utdanning fra universitet, høgskole eller fagskole</li><li>god skriftlig framstillingsevne</li></ul>',
    publicityNotice: '',
  },
};
