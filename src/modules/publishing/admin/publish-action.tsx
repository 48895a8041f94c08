import { BodyLong, Button, Dialog } from '@navikt/ds-react';
import { useState } from 'react';
import { z } from 'zod';
import type { PublishingBlocker } from '#modules/advertisements/domain/index.ts';
import { Form, formFor, Reasons, useFormat, useMessages } from '#platform/admin/index.ts';
import { type Reason, reasonsOf } from '#platform/core/decision.ts';
import {
  publishAdvertisementRoute,
  publishAdvertisementSchema,
  type PublishingView,
} from '../contract/index.ts';
import { publishingTabMessages } from '../messages/index.ts';
import type { PublishingPartProps } from './part-props.ts';
import { useChange } from './use-change.ts';

const kit = formFor(publishAdvertisementSchema);

/** The body where the deadline is shortened, which has to be accounted for (CL-7). */
const withReason = publishAdvertisementSchema.extend({
  shorteningReason: z.string().trim().min(1).max(2000),
});

type Shortening = Extract<PublishingBlocker, { readonly code: 'advertisement.deadline_shortened' }>;

const isShortening = (reason: Reason): reason is Shortening =>
  reason.code === 'advertisement.deadline_shortened';

/** *Publiser*, or every reason why not; what is up to date says so instead. */
export function PublishAction(props: PublishingPartProps) {
  const words = useMessages(publishingTabMessages);
  const format = useFormat();
  const [isOpen, setOpen] = useState(false);
  const { view } = props;
  const label = useActionLabel(view);
  const all = reasonsOf(view.actions.publish);
  const shortening = all.find(isShortening);
  // A reason for shortening is asked for in the dialog; it is nothing to be mended first.
  const blockers = all.filter((reason) => !isShortening(reason));
  if (blockers.some(({ code }) => code === 'advertisement.nothing_to_publish')) {
    return <BodyLong>{words.upToDate}</BodyLong>;
  }
  if (blockers.length > 0) {
    // Of a recruitment that is closed nothing else needs to be mended.
    const closed = blockers.filter(({ code }) => code === 'recruitment.closed');
    if (closed.length > 0) return <Reasons title={words.cannotClosed} reasons={closed} />;
    return (
      <Reasons title={view.lastVersion === null ? words.cannot : words.cannotChanges} reasons={blockers} />
    );
  }
  return (
    <div className="tl-stack tl-stack--tight">
      {shortening !== undefined && (
        <BodyLong>{words.needsReason(format.date(shortening.from), format.date(shortening.to))}</BodyLong>
      )}
      <div>
        <Button type="button" aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {label}
        </Button>
      </div>
      <PublishDialog
        {...props}
        shortens={shortening !== undefined}
        open={isOpen}
        onClose={() => setOpen(false)}
      />
    </div>
  );
}

function useActionLabel({ lastVersion, differences }: PublishingView): string {
  const words = useMessages(publishingTabMessages);
  if (lastVersion === null) return words.publish;
  return differences.length === 0 ? words.publishAgain : words.publishChanges;
}

interface PublishDialogProps extends PublishingPartProps {
  readonly shortens: boolean;
  readonly open: boolean;
  readonly onClose: () => void;
}

function PublishDialog({ view, account, shortens, open, onClose, onDone }: PublishDialogProps) {
  const words = useMessages(publishingTabMessages);
  const format = useFormat();
  const publish = useChange(publishAdvertisementRoute);
  const label = useActionLabel(view);
  const title = view.content?.texts[0]?.title ?? '';
  const deadline = view.content?.applicationDeadline ?? null;
  return (
    <Dialog open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Popup width="medium" closeOnOutsideClick={false}>
        <Dialog.Header>
          <Dialog.Title>{words.publishTitle(title)}</Dialog.Title>
        </Dialog.Header>
        <Dialog.Body>
          <Form
            schema={shortens ? withReason : publishAdvertisementSchema}
            initial={{ version: view.version, shorteningReason: '' }}
            guardsLeaving={false}
            saves={false}
            submitLabel={label}
            onSubmit={(body) => publish({ params: { account, id: view.recruitmentId }, body })}
            onSaved={() => {
              onClose();
              onDone(words.published);
            }}
            actions={
              <Button type="button" variant="secondary" onClick={onClose}>
                {words.stay}
              </Button>
            }
          >
            <BodyLong>
              {words.publishText(deadline === null ? '' : format.dateWithWeekday(deadline))}
            </BodyLong>
            {shortens && (
              <kit.TextArea
                name="shorteningReason"
                label={words.shorteningReason}
                description={words.shorteningHint}
                optional={false}
                rows={2}
              />
            )}
          </Form>
        </Dialog.Body>
      </Dialog.Popup>
    </Dialog>
  );
}
