import { Heading } from '@navikt/ds-react';
import { useId } from 'react';
import { WrittenTexts } from '#modules/advertisements/admin/index.ts';
import { advertisementMessages } from '#modules/advertisements/messages/index.ts';
import { FactList } from '#modules/recruitments/admin/index.ts';
import { recruitmentMessages } from '#modules/recruitments/messages/index.ts';
import { useFormat, useMessages } from '#platform/admin/index.ts';
import { reasonsOf } from '#platform/core/decision.ts';
import type { PublishingView } from '../contract/index.ts';
import { publishingTabMessages } from '../messages/index.ts';
import { useValueText } from './value-text.ts';

/** The facts of an advertisement, in the order they are shown; who has none of one leaves it out. */
const shownFacts = [
  'applicationDeadline',
  'organisationName',
  'reference',
  'location',
  'workplace',
  'employmentForm',
  'employmentGround',
  'positions',
  'positionCode',
  'startDate',
  'policeCertificateStatute',
] as const;

/** All that would be published, or is: the texts in each language and the facts of the position. */
export function ContentPreview({ view }: { readonly view: PublishingView }) {
  const words = useMessages(publishingTabMessages);
  const id = useId();
  const { comparedFields } = useMessages(advertisementMessages);
  const valueText = useValueText();
  const { content } = view;
  const salary = [words.salary, useSalary(content)] as const;
  if (content === null) return null;
  const facts = shownFacts.map((field) => [comparedFields[field], valueText(field, content[field])] as const);
  return (
    <section className="tl-stack" aria-labelledby={id}>
      <Heading level="3" size="small" id={id}>
        {titleOf(view, words)}
      </Heading>
      <WrittenTexts texts={content.texts} />
      <div className="tl-panel tl-publishing__facts">
        <Heading level="4" size="small" spacing>
          {words.facts}
        </Heading>
        <FactList facts={[...facts, salary].filter(([, text]) => text !== '')} />
      </div>
    </section>
  );
}

type Words = (typeof publishingTabMessages)['nb'];

/** Whether what is shown is out, will be, or was. */
function titleOf({ channels, actions }: PublishingView, words: Words): string {
  if (reasonsOf(actions.publish).some(({ code }) => code === 'recruitment.closed'))
    return words.contentClosed;
  return channels.every(({ state }) => state === 'live') ? words.contentPublished : words.content;
}

/** The salary in a line: a range, or the one end that is given. */
function useSalary(content: PublishingView['content']): string {
  const { details, salaryForms } = useMessages(recruitmentMessages).screens;
  const { number } = useFormat();
  const { salaryFrom = null, salaryTo = null, salaryForm = null } = content ?? {};
  if (salaryForm === null) return '';
  const [from, to] = [salaryFrom, salaryTo].map((amount) => (amount === null ? '' : number(amount)));
  if (from === '' && to === '') return '';
  const range = from === '' ? details.to(to ?? '') : to === '' ? details.from(from ?? '') : `${from}–${to}`;
  return details.salary(range, salaryForms[salaryForm]);
}
