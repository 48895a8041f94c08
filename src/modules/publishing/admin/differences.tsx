import { BodyLong, Heading } from '@navikt/ds-react';
import { useId } from 'react';
import { plainText } from '#modules/advertisements/admin/index.ts';
import {
  type ComparedWords,
  compareWords,
  textSections,
  type WordRun,
} from '#modules/advertisements/domain/index.ts';
import { advertisementMessages, languageName } from '#modules/advertisements/messages/index.ts';
import { useLanguage, useMessages } from '#platform/admin/index.ts';
import type { PublishingView } from '../contract/index.ts';
import { publishingTabMessages } from '../messages/index.ts';
import { useValueText } from './value-text.ts';

type Difference = PublishingView['differences'][number];

/** What differs from the last version, field by field, what was and what is with the changed words marked (AD-3). */
export function Differences({ view }: { readonly view: PublishingView }) {
  const words = useMessages(publishingTabMessages);
  const id = useId();
  if (view.lastVersion === null || view.differences.length === 0) return null;
  return (
    <section className="tl-stack tl-stack--tight" aria-labelledby={id}>
      <Heading level="3" size="small" id={id}>
        {words.changes}
      </Heading>
      <BodyLong className="tl-subtle">{words.changesIn(view.lastVersion.number)}</BodyLong>
      {view.differences.map((difference) => (
        <FieldDifference key={`${difference.field} ${difference.language ?? ''}`} difference={difference} />
      ))}
    </section>
  );
}

const richFields: ReadonlySet<string> = new Set(textSections);

/** A sentence is compared word by word, a date or a place as a whole. */
const comparedFor = (field: Difference['field'], before: string, after: string): ComparedWords =>
  field === 'title' || richFields.has(field)
    ? compareWords(before, after)
    : { before: wholeRun(before), after: wholeRun(after) };

const wholeRun = (text: string): readonly WordRun[] => (text === '' ? [] : [{ text, changed: true }]);

function FieldDifference({ difference }: { readonly difference: Difference }) {
  const words = useMessages(publishingTabMessages);
  const { field, language, before, after } = difference;
  const fieldNames = useMessages(advertisementMessages).comparedFields;
  const reader = useLanguage();
  const valueText = useValueText();
  const name =
    language === null
      ? fieldNames[field]
      : words.inLanguage(fieldNames[field], languageName(reader, language));
  const textOf = (value: Difference['before']): string =>
    richFields.has(field) && typeof value === 'string' ? plainText(value) : valueText(field, value);
  const compared = comparedFor(field, textOf(before), textOf(after));
  const isFormatOnly = textOf(before) === textOf(after);
  return (
    <section className="tl-difference">
      <Heading level="4" size="xsmall">
        {name}
      </Heading>
      {isFormatOnly && <BodyLong className="tl-subtle">{words.formatOnly}</BodyLong>}
      <dl className="tl-difference__sides">
        <Side label={words.before} runs={compared.before} mark="del" lang={language} />
        <Side label={words.after} runs={compared.after} mark="ins" lang={language} />
      </dl>
    </section>
  );
}

interface SideProps {
  readonly label: string;
  readonly runs: readonly WordRun[];
  readonly mark: 'del' | 'ins';
  readonly lang: string | null;
}

function Side({ label, runs, mark: Mark, lang }: SideProps) {
  const words = useMessages(publishingTabMessages);
  return (
    <div className="tl-difference__side">
      <dt>{label}</dt>
      <dd lang={runs.length === 0 ? undefined : (lang ?? undefined)}>
        {runs.length === 0 && <span className="tl-subtle">{words.empty}</span>}
        {runs.map(({ text, changed }, place) =>
          changed ? <Mark key={place}>{text}</Mark> : <span key={place}>{text}</span>,
        )}
      </dd>
    </div>
  );
}
