import { Button } from '@navikt/ds-react';
import { useId, type ComponentProps } from 'react';
import type { Decision, Reason } from '../../core/decision.ts';
import { useReasonText, type AnyReason } from './reason-texts.tsx';

type AkselButtonProps = Omit<ComponentProps<typeof Button>, 'disabled' | 'ref'>;

/** A button that cannot be used now, and why. */
export interface DisabledReasonProps extends AkselButtonProps {
  readonly reasons: readonly AnyReason[];
}

/** A button that keeps its place and focus but does nothing, followed by its reasons in visible text. */
export function DisabledReason({ reasons, children, className, onClick: _, ...button }: DisabledReasonProps) {
  const id = useId();
  const textOf = useReasonText();
  return (
    <div className="tl-disabled">
      <Button
        {...button}
        type="button"
        aria-disabled
        aria-describedby={id}
        className={['tl-disabled__button', className].filter(Boolean).join(' ')}
      >
        {children}
      </Button>
      <ul className="tl-disabled__reasons" id={id}>
        {reasons.map(textOf).map((reason) => (
          <li key={reason.text}>{[reason.text, reason.who].filter(Boolean).join(' ')}</li>
        ))}
      </ul>
    </div>
  );
}

/** A button governed by a rule's decision: it works, or says why it does not. */
export function GuardedButton<R extends Reason>({
  decision,
  ...button
}: AkselButtonProps & { readonly decision: Decision<R> }) {
  if (decision.allowed) return <Button type="button" {...button} />;
  return <DisabledReason {...button} reasons={decision.reasons} />;
}
