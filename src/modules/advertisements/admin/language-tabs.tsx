import { PlusIcon } from '@navikt/aksel-icons';
import { ActionMenu, Button, ErrorMessage, Tabs } from '@navikt/ds-react';
import { useState } from 'react';
import { ConfirmDialog, useField, useLanguage, useMessages } from '#platform/admin/index.ts';
import type { AdvertisementView } from '../contract/index.ts';
import { begunText } from '../domain/index.ts';
import { advertisementMessages, languageName, languageTitle } from '../messages/index.ts';
import type { FormText } from './form-values.ts';
import { offeredLanguages } from './offered-languages.ts';
import { TextFields } from './text-fields.tsx';

/** The texts of the working copy, a tab for each language; the first is the main one (AD-1). */
export function LanguageTabs({ advertisement }: { readonly advertisement: AdvertisementView }) {
  const words = useMessages(advertisementMessages).tab;
  const reader = useLanguage();
  const field = useField({ name: 'texts', label: words.languages, optional: false }, 'rows');
  const texts = field.value as readonly FormText[];
  const [wanted, setWanted] = useState<string>();
  const current = texts.find(({ language }) => language === wanted) ?? texts[0];
  const add = (language: string) => {
    const text = begunText({ language, title: '' }, advertisement.standardTexts);
    field.set([...texts, { ...text, standardTextsSeen: [] }]);
    setWanted(language);
  };
  if (current === undefined) return null;
  return (
    <div id={field.id} tabIndex={-1} className="tl-languages">
      <Tabs value={current.language} onChange={setWanted}>
        <div className="tl-languages__bar">
          <Tabs.List aria-label={words.languages}>
            {texts.map(({ language }, place) => (
              <Tabs.Tab key={language} value={language} label={tabLabel(language, place)} />
            ))}
          </Tabs.List>
          <AddLanguage taken={texts.map(({ language }) => language)} onAdd={add} />
        </div>
        {field.error !== undefined && <ErrorMessage showIcon>{field.error}</ErrorMessage>}
        <Tabs.Panel value={current.language} className="tl-languages__panel">
          <TextFields
            key={current.language}
            place={texts.indexOf(current)}
            advertisement={advertisement}
            onChange={(change) =>
              field.set(texts.map((text) => (text === current ? { ...text, ...change } : text)))
            }
          />
          <LanguageActions
            texts={texts}
            current={current}
            onChange={(next) => {
              field.set(next);
              setWanted(next.includes(current) ? current.language : undefined);
            }}
          />
        </Tabs.Panel>
      </Tabs>
    </div>
  );

  function tabLabel(language: string, place: number): string {
    const name = languageTitle(reader, language);
    return place === 0 && texts.length > 1 ? `${name} (${words.mainLanguage})` : name;
  }
}

function AddLanguage(props: {
  readonly taken: readonly string[];
  readonly onAdd: (language: string) => void;
}) {
  const words = useMessages(advertisementMessages).tab;
  const reader = useLanguage();
  const left = offeredLanguages.filter((language) => !props.taken.includes(language));
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button type="button" variant="tertiary" size="small" icon={<PlusIcon aria-hidden />}>
          {words.addLanguage}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Group label={words.chooseLanguage}>
          {left.map((language) => (
            <ActionMenu.Item key={language} onSelect={() => props.onAdd(language)}>
              {languageTitle(reader, language)}
            </ActionMenu.Item>
          ))}
        </ActionMenu.Group>
      </ActionMenu.Content>
    </ActionMenu>
  );
}

interface LanguageActionsProps {
  readonly texts: readonly FormText[];
  readonly current: FormText;
  readonly onChange: (texts: readonly FormText[]) => void;
}

/** What can be done with a whole language, where there are several. */
function LanguageActions({ texts, current, onChange }: LanguageActionsProps) {
  const words = useMessages(advertisementMessages).tab;
  const name = languageName(useLanguage(), current.language);
  const [isRemoving, setRemoving] = useState(false);
  if (texts.length === 1) return null;
  const others = texts.filter((text) => text !== current);
  return (
    <div className="tl-row">
      {texts[0] !== current && (
        <Button type="button" variant="tertiary" size="small" onClick={() => onChange([current, ...others])}>
          {words.makeMain}
        </Button>
      )}
      <Button
        type="button"
        variant="tertiary"
        data-color="danger"
        size="small"
        onClick={() => setRemoving(true)}
      >
        {words.removeLanguage(name)}
      </Button>
      <ConfirmDialog
        open={isRemoving}
        title={words.removeTitle(name)}
        action={words.removeLanguage(name)}
        danger
        onClose={() => setRemoving(false)}
        onConfirm={() => {
          setRemoving(false);
          onChange(others);
        }}
      >
        {words.removeText}
      </ConfirmDialog>
    </div>
  );
}
