import { useMessages } from '../language/language.tsx';
import { en } from './en.ts';
import { nb } from './nb.ts';
import { nn } from './nn.ts';
import type { PlatformMessages } from './shape.ts';
import { sv } from './sv.ts';

export type { PlatformMessages } from './shape.ts';

/** The platform's own texts in every language of the interface. */
export const platformMessages = { nb, nn, sv, en } as const;

/** The platform's own texts in the reader's language. */
export const usePlatformMessages = (): PlatformMessages => useMessages<PlatformMessages>(platformMessages);
