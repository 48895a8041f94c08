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
  const isSeen = text.standardTextsSeen?.includes(section) === true;
  const seen = { standardTextsSeen: [...new Set([...(text.standardTextsSeen ?? []), section])] };
  return (
    <div className="tl-standard">
      {isMissing && <InlineMessage status="warning">{words.noticeMissing}</InlineMessage>}
      {standard.changed && !isSame && (
        <InlineMessage status={isSeen ? 'info' : 'warning'}>
          {isSeen ? words.standardKept : words.standardChanged(standard.organisationName)}
        </InlineMessage>
      )}
      <ReadMore header={sourceOf(standard, words)} size="small">
        <RichText html={standard.html} lang={standard.language} />
      </ReadMore>
      {!isSame && (
        <div className="tl-row">
          <SmallButton onClick={() => onChange({ ...seen, [section]: standard.html })}>
            {words.standardInsert}
          </SmallButton>
          {standard.changed && !isSeen && (
            <SmallButton onClick={() => onChange(seen)}>{words.standardKeep}</SmallButton>
          )}
        </div>
      )}
    </div>
  );
}

const SmallButton = (props: { readonly onClick: () => void; readonly children: string }) => (
  <Button type="button" variant="secondary" size="small" {...props} />
);

type Words = (typeof advertisementMessages)['nb']['tab'];

const sourceOf = ({ inherited, organisationName }: StandardTextView, words: Words): string =>
  inherited ? words.standardInherited(organisationName) : words.standardFrom(organisationName);
