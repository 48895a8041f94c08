import type { ComparedField, ComparedValue } from '#modules/advertisements/domain/index.ts';
import { languageName } from '#modules/advertisements/messages/index.ts';
import type { EmploymentForm } from '#modules/recruitments/domain/index.ts';
import { recruitmentMessages } from '#modules/recruitments/messages/index.ts';
import { useFormat, useLanguage, useMessages } from '#platform/admin/index.ts';
import type { PublishingView } from '../contract/index.ts';
import { publishingTabMessages } from '../messages/index.ts';

type Content = NonNullable<PublishingView['content']>;

/** A function that tells a value of an advertisement in words; empty when nothing is filled in. */
export function useValueText(): (field: ComparedField, value: ComparedValue) => string {
  const words = useMessages(publishingTabMessages);
  const recruitments = useMessages(recruitmentMessages);
  const format = useFormat();
  const reader = useLanguage();
  const position = ({ positions, extent, percent }: Content['positions'][number]): string =>
    words.positionRow(
      positions,
      percent === null ? words.extents[extent] : words.percent(format.number(percent)),
    );
  const item = (each: string | Content['positions'][number]): string =>
    typeof each === 'string' ? languageName(reader, each) : position(each);
  const text = (field: ComparedField, value: string): string => {
    switch (field) {
      case 'applicationDeadline':
      case 'startDate':
        return format.date(value);
      case 'deadlineInstant':
        return format.instant(value);
      case 'employmentForm':
        return recruitments.employmentForms[value as EmploymentForm];
      case 'salaryForm':
        return recruitments.screens.salaryForms[value as NonNullable<Content['salaryForm']>];
      default:
        return value;
    }
  };
  return (field, value) => {
    if (value === null || value === '') return '';
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (typeof value === 'number') return format.number(value);
    return typeof value === 'string' ? text(field, value) : value.map(item).join(', ');
  };
}
