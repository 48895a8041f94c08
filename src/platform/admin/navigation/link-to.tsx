import { Button, Link } from '@navikt/ds-react';
import type { ComponentProps, ReactNode } from 'react';
import type { z } from 'zod';
import { useAccountPath } from './account-path.ts';
import { placeOf, type Address, type AddressTarget } from './address.ts';
import { HrefLink } from './href-link.tsx';

type LinkToProps<Path extends string, Search extends z.ZodObject> = AddressTarget<Path, Search> & {
  readonly to: Address<Path, Search>;
  readonly children: ReactNode;
  readonly className?: string;
  readonly 'aria-label'?: string;
};

/** A link to a screen of this account. */
export function LinkTo<Path extends string, Search extends z.ZodObject>(props: LinkToProps<Path, Search>) {
  const path = useAccountPath();
  const { to, params, search, children, ...rest } = props;
  const href = path(placeOf(to, { params, search } as AddressTarget<Path, Search>));
  return (
    <Link as={HrefLink} href={href} {...rest}>
      {children}
    </Link>
  );
}

type ButtonLinkProps<Path extends string, Search extends z.ZodObject> = LinkToProps<Path, Search> &
  Pick<ComponentProps<typeof Button>, 'icon'> & {
    readonly variant?: 'primary' | 'secondary' | 'tertiary';
    readonly size?: 'medium' | 'small';
  };

/** A link to a screen of this account that looks like a button. */
export function ButtonLinkTo<Path extends string, Search extends z.ZodObject>(
  props: ButtonLinkProps<Path, Search>,
) {
  const path = useAccountPath();
  const { to, params, search, children, variant = 'primary', size = 'medium', ...rest } = props;
  const href = path(placeOf(to, { params, search } as AddressTarget<Path, Search>));
  return (
    <Button as={HrefLink} href={href} variant={variant} size={size} {...rest}>
      {children}
    </Button>
  );
}
