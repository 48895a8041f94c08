import { FormSummary, Heading } from '@navikt/ds-react';
import { useId } from 'react';
import { WrittenTexts } from '#modules/advertisements/admin/index.ts';
import { advertisementMessages } from '#modules/advertisements/messages/index.ts';
import { useMessages } from '#platform/admin/index.ts';
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
  'salaryFrom',
  'salaryTo',
  'salaryForm',
  'startDate',
  'policeCertificateStatute',
] as const;

/** All that would be published, or is: the texts in each language and the facts of the position. */
export function ContentPreview({ view }: { readonly view: PublishingView }) {
  const words = useMessages(publishingTabMessages);
  const id = useId();
  const { comparedFields } = useMessages(advertisementMessages);
  const valueText = useValueText();
  const { content, channels } = view;
  if (content === null) return null;
  const isOut = channels.every(({ state }) => state === 'live');
  const facts = shownFacts
    .map((field) => ({ field, text: valueText(field, content[field]) }))
    .filter(({ text }) => text !== '');
  return (
    <section className="tl-stack" aria-labelledby={id}>
      <Heading level="3" size="small" id={id}>
        {isOut ? words.contentPublished : words.content}
      </Heading>
      <WrittenTexts texts={content.texts} />
      <FormSummary>
        <FormSummary.Header>
          <FormSummary.Heading level="4">{words.facts}</FormSummary.Heading>
        </FormSummary.Header>
        <FormSummary.Answers>
          {facts.map(({ field, text }) => (
            <FormSummary.Answer key={field}>
              <FormSummary.Label>{comparedFields[field]}</FormSummary.Label>
              <FormSummary.Value>{text}</FormSummary.Value>
            </FormSummary.Answer>
          ))}
        </FormSummary.Answers>
      </FormSummary>
    </section>
  );
}
