import { Button, InlineMessage, ReadMore } from '@navikt/ds-react';
import { useFieldValue, useMessages } from '#platform/admin/index.ts';
import type { AdvertisementView, StandardTextView } from '../contract/index.ts';
import { isBlank, type StandardSection } from '../domain/index.ts';
import { advertisementMessages } from '../messages/index.ts';
import type { FormText } from './form-values.ts';
import { RichText } from './rich-text.tsx';

interface StandardTextHintProps {
  readonly section: StandardSection;
  readonly place: number;
  readonly advertisement: AdvertisementView;
  /** Changes the text in this language. */
  readonly onChange: (change: Partial<FormText>) => void;
}

/**
 * What the organisation's standard text for a section is, where it comes from, and whether it has changed since it was
 * copied here (OR-2). A public body that lacks the notice is told so, with the text that mends it (AD-6).
 */
export function StandardTextHint({ section, place, advertisement, onChange }: StandardTextHintProps) {
  const words = useMessages(advertisementMessages).tab;
  const text = useFieldValue(`texts/${place}`) as FormText;
  const standard = advertisement.standardTexts.find(
    (each) => each.section === section && each.language === text.language,
  );
  const isMissing = section === 'publicityNotice' && advertisement.publicBody && isBlank(text[section] ?? '');
  if (standard === undefined) {
    return isMissing ? <InlineMessage status="warning">{words.noticeMissing}</InlineMessage> : null;
  }
  const isSame = text[section] === standard.html;
  const seen = { standardTextsSeen: [...new Set([...(text.standardTextsSeen ?? []), section])] };
  return (
    <div className="tl-standard">
      {isMissing && <InlineMessage status="warning">{words.noticeMissing}</InlineMessage>}
      {standard.changed && !isSame && (
        <ChangedNotice standard={standard} text={text} onKeep={() => onChange(seen)} />
      )}
      <ReadMore header={sourceOf(standard, words)} size="small">
        <RichText html={standard.html} lang={standard.language} />
      </ReadMore>
      {!isSame && (
        <Button
          type="button"
          variant="secondary"
          size="small"
          onClick={() => onChange({ ...seen, [section]: standard.html })}
        >
          {words.standardInsert}
        </Button>
      )}
    </div>
  );
}

type Words = (typeof advertisementMessages)['nb']['tab'];

const sourceOf = ({ inherited, organisationName }: StandardTextView, words: Words): string =>
  inherited ? words.standardInherited(organisationName) : words.standardFrom(organisationName);

interface ChangedNoticeProps {
  readonly standard: StandardTextView;
  readonly text: FormText;
  readonly onKeep: () => void;
}

function ChangedNotice({ standard, text, onKeep }: ChangedNoticeProps) {
  const words = useMessages(advertisementMessages).tab;
  if (text.standardTextsSeen?.includes(standard.section) === true) {
    return <InlineMessage status="info">{words.standardKept}</InlineMessage>;
  }
  return (
    <>
      <InlineMessage status="warning">{words.standardChanged(standard.organisationName)}</InlineMessage>
      <Button type="button" variant="tertiary" size="small" onClick={onKeep}>
        {words.standardKeep}
      </Button>
    </>
  );
}
