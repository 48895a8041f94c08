import { createContext, useContext, type ReactNode } from 'react';
import type { Language } from '../../core/language.ts';
import { LanguageProvider } from '../language/language.tsx';

/** Who works here now, in which account, with which rights. */
export interface Session {
  readonly user: {
    readonly id: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly language: Language;
  };
  readonly account: {
    readonly id: string;
    readonly slug: string;
    readonly name: string;
    /** IANA name of the zone that decides the account's dates. */
    readonly timeZone: string;
  };
  /** Every account the user may enter, this one among them. */
  readonly accounts: readonly { readonly slug: string; readonly name: string }[];
  /** Keys of the permissions held at one organisation or more. */
  readonly permissions: readonly string[];
  /** Who can give the reader rights, by name. */
  readonly ask: readonly string[];
  /** When the session ends, as an instant, if nothing more is done. */
  readonly sessionEndsAt: string;
}

const SessionContext = createContext<Session | undefined>(undefined);

/** Makes the session known to all screens, and sets their language. */
export function SessionProvider(props: { readonly session: Session; readonly children: ReactNode }) {
  return (
    <SessionContext value={props.session}>
      <LanguageProvider language={props.session.user.language}>{props.children}</LanguageProvider>
    </SessionContext>
  );
}

/** The session of the reader. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (session === undefined) throw new Error('useSession needs a SessionProvider above it.');
  return session;
}

/** The part of every API address that names the account. */
export const useAccountParam = (): { readonly account: string } => ({ account: useSession().account.slug });

/** Whether the reader holds a permission somewhere. What may be done with one thing, its view says in `actions`. */
export function usePermission(permission: string | undefined): boolean {
  const { permissions } = useSession();
  return permission === undefined || permissions.includes(permission);
}

/** The name of the account, undefined before the session is known. */
export const useAccountName = (): string | undefined => useContext(SessionContext)?.account.name;

/** The zone that decides the account's dates; before the session is known, Norway's. */
export const useTimeZone = (): string => useContext(SessionContext)?.account.timeZone ?? 'Europe/Oslo';
