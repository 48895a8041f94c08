import { PencilIcon } from '@navikt/aksel-icons';
import { Heading, Link } from '@navikt/ds-react';
import { HrefLink, useAccountPath, useMessages } from '#platform/admin/index.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import type { basicsAddress, positionAddress, responsibilityAddress } from '../addresses.ts';
import { FactList } from './fact-list.tsx';

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
    <section className="tl-details">
      <div className="tl-details__head">
        <Heading level="2" size="small">
          {title}
        </Heading>
        {recruitment.actions.edit.allowed && (
          <Link as={HrefLink} href={path(place)}>
            <PencilIcon aria-hidden />
            {words.change}
            <span className="aksel-sr-only"> {title}</span>
          </Link>
        )}
      </div>
      <FactList facts={rows.map(([name, value]) => [name, <Values key={name} value={value} />])} />
    </section>
  );
}

function Values({ value }: { readonly value: string | readonly string[] }) {
  const words = useMessages(recruitmentMessages).screens.details;
  const lines = [value].flat().filter((line) => line !== '');
  if (lines.length === 0) return <span className="tl-subtle">{words.missing}</span>;
  return lines.map((line) => (
    <span key={line} className="tl-facts__line">
      {line}
    </span>
  ));
}
