import { BodyLong, LocalAlert } from '@navikt/ds-react';
import { ApiProblem, NoConnection, problemKindOf } from '../api/failures.ts';
import { usePlatformMessages, type PlatformMessages } from '../messages/index.ts';
import { Reasons } from '../reasons/reasons.tsx';

/** Why something the reader did was not carried out: the rule's reasons, or what went wrong and that nothing is lost. */
export function FailureMessage({ error, title }: { readonly error: unknown; readonly title?: string }) {
  const words = usePlatformMessages();
  if (error instanceof ApiProblem && (error.kind === 'blocked' || error.kind === 'forbidden')) {
    return <Reasons announce reasons={error.errors} {...(title === undefined ? {} : { title })} />;
  }
  const quote = error instanceof ApiProblem ? error.quote : undefined;
  return (
    <LocalAlert status="error" role="alert">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{title ?? words.form.failedTitle}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        <BodyLong>{sentenceFor(error, words)}</BodyLong>
        {quote !== undefined && <BodyLong>{words.quote(quote)}</BodyLong>}
      </LocalAlert.Content>
    </LocalAlert>
  );
}

function sentenceFor(error: unknown, { form, states }: PlatformMessages): string {
  if (error instanceof NoConnection) return form.noConnection;
  switch (problemKindOf(error)) {
    case 'unauthenticated':
      return form.signedOut;
    case 'not_found':
      return form.notFound;
    case 'too_large':
      return form.tooLarge;
    case 'unsupported':
      return form.unsupported;
    case 'rate_limited':
      return states.rateLimited;
    case 'stale':
      return form.staleTitle;
    case 'invalid':
    case 'key_reused':
    case 'internal':
    case 'blocked':
    case 'forbidden':
    case undefined:
      return form.failed;
  }
}
