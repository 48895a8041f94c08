import { BodyLong, Heading, InlineMessage } from '@navikt/ds-react';
import { useId, useRef, useState } from 'react';
import { Loaded, useMessages, useRoute } from '#platform/admin/index.ts';
import { readPublishingRoute } from '../contract/index.ts';
import { publishingTabMessages } from '../messages/index.ts';
import { Channels } from './channels.tsx';
import { ContentPreview } from './content-preview.tsx';
import { Differences } from './differences.tsx';
import type { PublishingPartProps } from './part-props.ts';
import { PublishAction } from './publish-action.tsx';
import './publishing.css';

/** The recruitment whose tab is shown. */
export interface PublishingTabProps {
  /** The account's name in addresses. */
  readonly account: string;
  readonly recruitmentId: string;
}

/**
 * The content of a recruitment's *Publisering* tab: what differs from what is out, every reason why it cannot be
 * published beside the button that does it, and how each channel stands (AD-3, AD-4).
 */
export function PublishingTab({ account, recruitmentId }: PublishingTabProps) {
  const words = useMessages(publishingTabMessages);
  const id = useId();
  const query = useRoute(readPublishingRoute, { params: { account, id: recruitmentId } });
  const heading = useRef<HTMLHeadingElement>(null);
  const [said, setSaid] = useState('');
  // The button that was pressed may be gone; focus goes to where the outcome is told.
  const done = (outcome: string) => {
    setSaid(outcome);
    heading.current?.focus();
  };
  return (
    <section className="tl-stack" aria-labelledby={id}>
      <div>
        <Heading level="2" size="medium" id={id} ref={heading} tabIndex={-1}>
          {words.heading}
        </Heading>
        <BodyLong className="tl-subtle tl-text">{words.lead}</BodyLong>
        <div role="status" className="tl-publishing__said">
          {said !== '' && <InlineMessage status="success">{said}</InlineMessage>}
        </div>
      </div>
      <Loaded query={query}>{(view) => <Parts view={view} account={account} onDone={done} />}</Loaded>
    </section>
  );
}

function Parts(props: PublishingPartProps) {
  return (
    <>
      <Differences view={props.view} />
      <PublishAction {...props} />
      <Channels {...props} />
      <ContentPreview view={props.view} />
    </>
  );
}
