import { BodyLong, Button, Dialog, Heading, Link, Tag } from '@navikt/ds-react';
import { useId, useState } from 'react';
import { formFor, useFormat, useMessages } from '#platform/admin/index.ts';
import {
  type ChannelView,
  withdrawAdvertisementRoute,
  withdrawAdvertisementSchema,
} from '../contract/index.ts';
import { publishingTabMessages } from '../messages/index.ts';
import type { PublishingPartProps } from './part-props.ts';
import { useChange } from './use-change.ts';

const kit = formFor(withdrawAdvertisementSchema);

const colors = {
  not_published: 'neutral',
  live: 'success',
  outdated: 'warning',
  withdrawn: 'neutral',
} as const;

/** How the advertisement stands on each channel, and the way to take it down (AD-4). */
export function Channels(props: PublishingPartProps) {
  const words = useMessages(publishingTabMessages);
  const id = useId();
  const { channels, actions } = props.view;
  return (
    <section className="tl-panel tl-stack tl-stack--tight" aria-labelledby={id}>
      <Heading level="3" size="small" id={id}>
        {words.channels}
      </Heading>
      {channels.map((channel) => (
        <Channel key={channel.channel} channel={channel} />
      ))}
      {actions.withdraw.allowed && <Withdraw {...props} />}
    </section>
  );
}

function Channel({ channel }: { readonly channel: ChannelView }) {
  const words = useMessages(publishingTabMessages);
  const format = useFormat();
  const { state, path, version, publishedAt, withdrawnAt } = channel;
  const isOut = state === 'live' || state === 'outdated';
  return (
    <div>
      <div className="tl-row">
        <strong>{words.channel[channel.channel]}</strong>
        <Tag size="small" variant="moderate" data-color={colors[state]}>
          {words.channelStates[state]}
        </Tag>
        {isOut && path !== null && (
          <Link href={path} target="_blank" rel="noopener">
            {words.open}
          </Link>
        )}
      </div>
      <BodyLong className="tl-subtle">
        {version === null || publishedAt === null
          ? words.notYet
          : words.versionFrom(version, format.instant(publishedAt))}
        {withdrawnAt !== null && `. ${words.withdrawnAt(format.instant(withdrawnAt))}.`}
      </BodyLong>
      {isOut && path !== null && (
        <BodyLong className="tl-subtle tl-address">{location.origin + path}</BodyLong>
      )}
    </div>
  );
}

function Withdraw({ view, account, onDone }: PublishingPartProps) {
  const words = useMessages(publishingTabMessages);
  const [isOpen, setOpen] = useState(false);
  const withdraw = useChange(withdrawAdvertisementRoute);
  const close = () => setOpen(false);
  return (
    <div>
      <Button
        type="button"
        variant="secondary"
        size="small"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {words.withdraw}
      </Button>
      <Dialog open={isOpen} onOpenChange={setOpen}>
        <Dialog.Popup width="medium" closeOnOutsideClick={false}>
          <Dialog.Header>
            <Dialog.Title>{words.withdrawTitle(view.content?.texts[0]?.title ?? '')}</Dialog.Title>
          </Dialog.Header>
          <Dialog.Body>
            <kit.Form
              initial={{ reason: '' }}
              guardsLeaving={false}
              saves={false}
              submitLabel={words.withdraw}
              onSubmit={(body) => withdraw({ params: { account, id: view.recruitmentId }, body })}
              onSaved={() => {
                close();
                onDone(words.withdrawn);
              }}
              actions={
                <Button type="button" variant="secondary" onClick={close}>
                  {words.withdrawStay}
                </Button>
              }
            >
              <BodyLong>{words.withdrawText}</BodyLong>
              <kit.TextArea name="reason" label={words.withdrawReason} optional={false} rows={2} />
            </kit.Form>
          </Dialog.Body>
        </Dialog.Popup>
      </Dialog>
    </div>
  );
}
