import { Heading, InlineMessage } from '@navikt/ds-react';
import { useId } from 'react';
import { useFormat, useMessages } from '#platform/admin/index.ts';
import type { CandidateSheet } from '../../contract/index.ts';
import { selectionMessages } from '../../messages/index.ts';

/** What the applicant wrote: the letter first, then how to reach them and what they are. */
export function ApplicationFacts({ sheet }: { readonly sheet: CandidateSheet }) {
  const words = useMessages(selectionMessages).screen.facts;
  return (
    <div className="tl-stack">
      <Withheld sheet={sheet} />
      <Text title={words.motivation} text={sheet.motivation} missing={words.notGiven} />
      <Text title={words.experience} text={sheet.experience} missing={words.notGiven} />
      <Text title={words.education} text={sheet.education} missing={words.notGiven} />
      <Contact sheet={sheet} />
    </div>
  );
}

/** What a reader must know before reading: that the applicant asks not to be named in public (AP-9). */
function Withheld({ sheet }: { readonly sheet: CandidateSheet }) {
  const words = useMessages(selectionMessages).screen.facts;
  const { withholdRequested, withholdReason } = sheet;
  if (!withholdRequested) return null;
  return (
    <InlineMessage status="info">
      <strong>{words.withheld}.</strong>{' '}
      {withholdReason === '' ? words.noReason : `${words.withheldReason}: ${withholdReason}`}
    </InlineMessage>
  );
}

function Text({ title, text, missing }: { title: string; text: string; missing: string }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <Heading level="3" size="xsmall" id={id}>
        {title}
      </Heading>
      {text === '' ? (
        <p className="tl-subtle tl-sheet__text">{missing}</p>
      ) : (
        <p className="tl-sheet__text tl-text">{text}</p>
      )}
    </section>
  );
}

function Contact({ sheet }: { readonly sheet: CandidateSheet }) {
  const words = useMessages(selectionMessages).screen.facts;
  const format = useFormat();
  const id = useId();
  const facts = [
    [words.email, sheet.email === '' ? words.noEmail : sheet.email],
    [words.phone, sheet.phone],
    [words.birthDate, sheet.birthDate === null ? '' : format.date(sheet.birthDate)],
    [words.position, sheet.positionTitle],
    [words.municipality, sheet.municipality],
  ] as const;
  return (
    <section aria-labelledby={id}>
      <Heading level="3" size="xsmall" id={id}>
        {words.contact}
      </Heading>
      <dl className="tl-given">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === '' ? words.notGiven : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
