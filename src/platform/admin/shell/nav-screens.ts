import type { NavEntry, Screen } from '../navigation/screen.ts';

/** A screen that has a place in the rail. */
export type NavScreen = Screen & { readonly nav: NavEntry };

/** The screens with a place in the rail, in their order. */
export function navScreens(screens: readonly Screen[]): readonly NavScreen[] {
  return screens
    .filter((screen): screen is NavScreen => screen.nav !== undefined)
    .toSorted((first, second) => first.nav.order - second.nav.order);
}

/** Whether a location belongs to an entry: it is there, or deeper. The start page has nothing deeper. */
export function isUnder(pathname: string, href: string, exactly: boolean): boolean {
  const here = pathname.replace(/\/$/, '');
  return here === href || (!exactly && here.startsWith(`${href}/`));
}
