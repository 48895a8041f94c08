import { CircleSlashIcon } from '@navikt/aksel-icons';
import { BodyShort, Button, Link } from '@navikt/ds-react';
import { useId, type ReactNode } from 'react';
import { HrefLink } from '../navigation/href-link.tsx';
import { usePlatformMessages } from '../messages/index.ts';
import { useReasonText, type AnyReason, type ReasonText } from './reason-texts.tsx';

/** What a refusal shows. */
export interface ReasonsProps {
  /** What is closed, as a sentence: `Du kan ikke avslutte som «Rekruttert» ennå`. */
  readonly title?: string;
  readonly reasons: readonly AnyReason[];
  /** What is open instead, as a sentence or an action. */
  readonly instead?: ReactNode;
  readonly help?: { readonly label: string; readonly href: string };
  /** Set where the refusal answers a click, so that a screen reader says it at once. */
  readonly announce?: boolean;
}

/** A refusal: what is closed, every reason with what removes it and who can act, and what is open instead. */
export function Reasons({ title, reasons, instead, help, announce = false }: ReasonsProps) {
  const id = useId();
  const words = usePlatformMessages();
  const textOf = useReasonText();
  return (
    <section className="tl-reasons" aria-labelledby={id} role={announce ? 'alert' : undefined}>
      <div className="tl-reasons__title">
        <CircleSlashIcon aria-hidden fontSize="1.5rem" />
        <BodyShort as="p" weight="semibold" id={id}>
          {title ?? words.reasons.blockedTitle}
        </BodyShort>
      </div>
      <ReasonList reasons={reasons.map(textOf)} />
      {instead !== undefined && <div className="tl-reasons__instead">{instead}</div>}
      {help !== undefined && (
        <Link as={HrefLink} href={help.href} className="tl-reasons__help">
          {help.label}
        </Link>
      )}
    </section>
  );
}

function ReasonList({ reasons }: { readonly reasons: readonly ReasonText[] }) {
  const alone = reasons.length === 1;
  return (
    <ol className={alone ? 'tl-reasons__list tl-reasons__list--alone' : 'tl-reasons__list'}>
      {reasons.map((reason) => (
        <li key={reason.text}>
          <span>{reason.text}</span> <Remedy remedy={reason.remedy} />
          {reason.who !== undefined && <span className="tl-reasons__who">{reason.who}</span>}
        </li>
      ))}
    </ol>
  );
}

function Remedy({ remedy }: { readonly remedy: ReasonText['remedy'] }) {
  if (remedy === undefined) return null;
  if (remedy.onAct !== undefined) {
    return (
      <Button type="button" variant="tertiary" size="small" onClick={remedy.onAct}>
        {remedy.label}
      </Button>
    );
  }
  if (remedy.href === undefined) return <span className="tl-reasons__remedy">{remedy.label}</span>;
  return (
    <Link as={HrefLink} href={remedy.href} className="tl-reasons__remedy">
      {remedy.label}
    </Link>
  );
}
