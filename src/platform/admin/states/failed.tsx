import { BodyLong, Button, Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { ApiProblem, NoConnection, problemKindOf } from '../api/failures.ts';
import { usePlatformMessages } from '../messages/index.ts';
import { useAccountPath } from '../navigation/account-path.ts';
import { HrefLink } from '../navigation/href-link.tsx';
import { PageFrame, useIsInPage } from '../shell/page-frame.tsx';
import { Reasons } from '../reasons/reasons.tsx';
import type { AnyReason } from '../reasons/reason-texts.tsx';

interface NoticeProps {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}

/** A place that cannot show what it should: a heading, a sentence, and the way on. Outside a page it is the page. */
export function Notice({ title, children, action }: NoticeProps) {
  const isInPage = useIsInPage();
  const box = (
    <div className="tl-notice">
      {isInPage && (
        <Heading level="2" size="small">
          {title}
        </Heading>
      )}
      {children}
      {action !== undefined && action !== false && <div className="tl-notice__action">{action}</div>}
    </div>
  );
  return isInPage ? box : <PageFrame title={title}>{box}</PageFrame>;
}

/** What this place is for while it is empty, and the first step. */
export function Empty(props: {
  readonly title: string;
  readonly children?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <Notice title={props.title} action={props.action}>
      {props.children !== undefined && <BodyLong>{props.children}</BodyLong>}
    </Notice>
  );
}

/** Something that does not exist, or that the reader may not know exists. */
export function NotFound() {
  const words = usePlatformMessages();
  const path = useAccountPath();
  return (
    <Notice
      title={words.states.notFoundTitle}
      action={
        <Button as={HrefLink} href={path('/')} variant="secondary">
          {words.states.toHome}
        </Button>
      }
    >
      <BodyLong>{words.states.notFound}</BodyLong>
    </Notice>
  );
}

/** A place the reader lacks a permission for; the title says what is closed. */
export function Forbidden(props: { readonly reasons: readonly AnyReason[]; readonly title?: string }) {
  const words = usePlatformMessages();
  const isInPage = useIsInPage();
  const title = props.title ?? words.states.forbiddenTitle;
  const box = <Reasons title={title} reasons={props.reasons} />;
  return isInPage ? box : <PageFrame title={words.shell.closed}>{box}</PageFrame>;
}

/** The view of an error: not found, forbidden, offline or failed, each with the way on. */
export function Failed(props: { readonly error: unknown; readonly onRetry?: () => void }) {
  const words = usePlatformMessages();
  const { error, onRetry } = props;
  const kind = problemKindOf(error);
  if (kind === 'not_found') return <NotFound />;
  if (error instanceof ApiProblem && (kind === 'forbidden' || kind === 'blocked')) {
    return kind === 'forbidden' ? <Forbidden reasons={error.errors} /> : <Reasons reasons={error.errors} />;
  }
  const isOffline = error instanceof NoConnection;
  const body = isOffline ? words.states.noConnection : words.states.failed;
  const quote = error instanceof ApiProblem ? error.quote : undefined;
  return (
    <Notice
      title={isOffline ? words.states.noConnectionTitle : words.states.failedTitle}
      action={
        onRetry !== undefined && (
          <Button type="button" variant="secondary" onClick={onRetry}>
            {words.retry}
          </Button>
        )
      }
    >
      <BodyLong>{kind === 'rate_limited' ? words.states.rateLimited : body}</BodyLong>
      {quote !== undefined && <BodyLong>{words.quote(quote)}</BodyLong>}
    </Notice>
  );
}
