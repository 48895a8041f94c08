import { useFieldValue, useMessages } from '#platform/admin/index.ts';
import type { AdvertisementView } from '../contract/index.ts';
import {
  isBlank,
  type StandardSection,
  standardSections,
  type TextSection,
  textSections,
} from '../domain/index.ts';
import { advertisementMessages } from '../messages/index.ts';
import { type FormText, kit } from './form-values.ts';
import { StandardTextHint } from './standard-text-hint.tsx';

interface TextFieldsProps {
  /** Which of the texts. */
  readonly place: number;
  readonly advertisement: AdvertisementView;
  /** Changes the text in this language as a whole. */
  readonly onChange: (change: Partial<FormText>) => void;
}

/** The title and the sections of an advertisement in one language (AD-1). */
export function TextFields({ place, advertisement, onChange }: TextFieldsProps) {
  const words = useMessages(advertisementMessages);
  const notice = useFieldValue(`texts/${place}/publicityNotice`);
  // Who is no public body needs no such notice; one that is there must still be seen.
  const hidesNotice = !advertisement.publicBody && (typeof notice !== 'string' || isBlank(notice));
  const shown = textSections.filter((section) => section !== 'publicityNotice' || !hidesNotice);
  return (
    <>
      <kit.TextField
        name={`texts/${place}/title`}
        label={words.tab.title}
        description={words.tab.titleHint}
        optional={false}
      />
      {shown.map((section) => (
        <SectionField key={section} {...{ section, place, advertisement, onChange }} />
      ))}
    </>
  );
}

const demanded: ReadonlySet<TextSection> = new Set(['duties', 'publicityNotice']);

const hasStandard = (section: TextSection): section is StandardSection =>
  standardSections.some((each) => each === section);

type SectionFieldProps = TextFieldsProps & { readonly section: TextSection };

function SectionField({ section, place, advertisement, onChange }: SectionFieldProps) {
  const words = useMessages(advertisementMessages);
  const explained = section === 'publicityNotice' && advertisement.publicBody;
  return (
    <div className="tl-stack tl-stack--tight">
      <kit.RichTextField
        name={`texts/${place}/${section}`}
        label={words.sections[section]}
        optional={!demanded.has(section)}
        {...(explained ? { description: words.tab.noticeHint } : {})}
      />
      {hasStandard(section) && <StandardTextHint {...{ section, place, advertisement, onChange }} />}
    </div>
  );
}
