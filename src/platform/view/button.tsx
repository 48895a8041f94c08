import { Button } from '@navikt/ds-react';
import type { ReactNode } from 'react';

type Emphasis = 'primary' | 'secondary' | 'tertiary' | 'danger';

interface SubmitProps {
  readonly children: ReactNode;
  /** The name and value sent when this button sends the form. */
  readonly name?: string;
  readonly value?: string;
  readonly emphasis?: Emphasis;
}

const looks = (emphasis: Emphasis) =>
  emphasis === 'danger'
    ? ({ variant: 'primary', 'data-color': 'danger' } as const)
    : ({ variant: emphasis } as const);

/** A button that sends its form. */
export function Submit({ children, name, value, emphasis = 'primary' }: SubmitProps): ReactNode {
  return (
    <Button type="submit" name={name} value={value} {...looks(emphasis)}>
      {children}
    </Button>
  );
}

interface ButtonLinkProps {
  readonly href: string;
  readonly children: ReactNode;
  readonly emphasis?: Exclude<Emphasis, 'danger'>;
}

/** A link that looks like a button, for the one thing to do on a page. It stays a link to those who hear it. */
export function ButtonLink({ href, children, emphasis = 'primary' }: ButtonLinkProps): ReactNode {
  return (
    <a className="aksel-button aksel-button--medium" data-variant={emphasis} href={href}>
      <span className="aksel-label">{children}</span>
    </a>
  );
}
