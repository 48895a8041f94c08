import { FormSummary } from '@navikt/ds-react';
import { HrefLink, useAccountPath, useMessages } from '#platform/admin/index.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import type { basicsAddress, positionAddress, responsibilityAddress } from '../addresses.ts';

/** A name and what is filled in for it: one line, several, or nothing yet. */
export type DetailRow = readonly [name: string, value: string | readonly string[]];

interface DetailsSectionProps {
  readonly title: string;
  readonly recruitment: RecruitmentView;
  readonly address: typeof basicsAddress | typeof positionAddress | typeof responsibilityAddress;
  readonly rows: readonly DetailRow[];
}

/** One part of the details, with the way to the step where it is changed. */
export function DetailsSection({ title, recruitment, address, rows }: DetailsSectionProps) {
  const words = useMessages(recruitmentMessages).screens.details;
  const path = useAccountPath();
  const place = `${address.path.replace('$id', encodeURIComponent(recruitment.id))}?fra=detaljer`;
  return (
    <FormSummary>
      <FormSummary.Header>
        <FormSummary.Heading level="2">{title}</FormSummary.Heading>
      </FormSummary.Header>
      <FormSummary.Answers>
        {rows.map(([name, value]) => (
          <FormSummary.Answer key={name}>
            <FormSummary.Label>{name}</FormSummary.Label>
            <Values value={value} />
          </FormSummary.Answer>
        ))}
      </FormSummary.Answers>
      {recruitment.actions.edit.allowed && (
        <FormSummary.Footer>
          <FormSummary.EditLink as={HrefLink} href={path(place)}>
            {words.change(title)}
          </FormSummary.EditLink>
        </FormSummary.Footer>
      )}
    </FormSummary>
  );
}

function Values({ value }: { readonly value: string | readonly string[] }) {
  const words = useMessages(recruitmentMessages).screens.details;
  const lines = [value].flat().filter((line) => line !== '');
  if (lines.length === 0) {
    return (
      <FormSummary.Value>
        <span className="tl-subtle">{words.missing}</span>
      </FormSummary.Value>
    );
  }
  return lines.map((line) => <FormSummary.Value key={line}>{line}</FormSummary.Value>);
}
