import { lazy, type ComponentType } from 'react';
import type { Translated } from '../../core/language.ts';
import type { Address } from './address.ts';

/** An entry of the left rail. */
export interface NavEntry {
  readonly label: Translated<string>;
  /** An Aksel icon. */
  readonly icon: ComponentType<{ 'aria-hidden'?: boolean; fontSize?: string }>;
  /** The place in the rail, lowest first; the rail of design.md is numbered 10, 20, … 60. */
  readonly order: number;
  /** Where none of these permissions is held, the entry has a lock; the screen itself says why. */
  readonly needs?: readonly string[];
  /** The heading the entry stands under; without one it stands at the top. */
  readonly section?: 'admin';
}

/** A screen a module adds to the application. */
export interface Screen {
  readonly address: Address;
  readonly component: ComponentType;
  /** The permission without which the screen shows why it is closed; left out, everybody with a membership enters. */
  readonly permission?: string;
  readonly nav?: NavEntry;
}

/** Declares a screen. */
export function screen(
  definition: Omit<Screen, 'address'> & {
    readonly address: { readonly path: string; readonly search: unknown };
  },
): Screen {
  return definition as Screen;
}

/** A component fetched when first shown: `lazyScreen(async () => (await import('./x-screen.tsx')).XScreen)`. */
export function lazyScreen(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
