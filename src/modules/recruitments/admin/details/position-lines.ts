import { useFormat, useMessages } from '#platform/admin/index.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import type { DetailRow } from './details-section.tsx';

/** The position in words, a row for each thing filled in. */
export function usePositionLines(recruitment: RecruitmentView): readonly DetailRow[] {
  const words = useMessages(recruitmentMessages);
  const { fields, details, extents } = words.screens;
  const format = useFormat();
  const { employmentForm, employmentGround, startDate } = recruitment;
  const extentOf = ({ extent, percent }: RecruitmentView['positions'][number]) =>
    percent === null ? extents[extent] : details.percent(format.number(percent));
  const positions = recruitment.positions.flatMap((row) => [
    details.positionRow(row.positions, extentOf(row)),
    ...(row.partTimeNeed === '' ? [] : [details.partTimeNeed(row.partTimeNeed)]),
  ]);
  return [
    [fields.employmentForm, employmentForm === null ? '' : words.employmentForms[employmentForm]],
    ...(employmentForm === 'temporary' ? [[fields.employmentGround, employmentGround] as const] : []),
    [fields.positions, positions],
    [fields.location, recruitment.location],
    [fields.workplace, recruitment.workplace],
    [fields.startDate, startDate === null ? '' : format.date(startDate)],
    [fields.positionCode, recruitment.positionCode],
    [fields.salary, useSalary(recruitment)],
    [fields.policeCertificate, recruitment.policeCertificateStatute || details.policeCertificateNone],
  ];
}

function useSalary({ salaryFrom, salaryTo, salaryForm }: RecruitmentView): string {
  const { details, salaryForms } = useMessages(recruitmentMessages).screens;
  const { number } = useFormat();
  if (salaryForm === null || (salaryFrom === null && salaryTo === null)) return '';
  const range =
    salaryFrom !== null && salaryTo !== null
      ? `${number(salaryFrom)}–${number(salaryTo)}`
      : salaryFrom === null
        ? details.to(number(salaryTo ?? 0))
        : details.from(number(salaryFrom));
  return details.salary(range, salaryForms[salaryForm]);
}
