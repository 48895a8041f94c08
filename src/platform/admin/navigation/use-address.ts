import { useParams, useRouter, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';
import { useAccountPath } from './account-path.ts';
import {
  parseSearch,
  placeOf,
  readSearch,
  searchTextOf,
  type Address,
  type AddressTarget,
  type ParamsOf,
} from './address.ts';

/** Where the reader is on a screen, and how to change what of it is in the address. */
export interface Place<Path extends string, Search extends z.ZodObject> {
  readonly params: ParamsOf<Path>;
  readonly search: z.output<Search>;
  /** Changes some search values; filters replace the history entry, a tab or a selection adds one. */
  readonly setSearch: (change: Partial<z.input<Search>>, history?: 'push' | 'replace') => void;
}

/** The parameters and search values of the screen at an address. */
export function useAddress<Path extends string, Search extends z.ZodObject>(
  at: Address<Path, Search>,
): Place<Path, Search> {
  const router = useRouter();
  const params = useParams({ strict: false }) as unknown as ParamsOf<Path>;
  const text = useRouterState({ select: (state) => state.location.searchStr });
  const search = useMemo(() => readSearch(at, parseSearch(text)), [at, text]);
  const setSearch = useCallback(
    (change: Partial<z.input<Search>>, history: 'push' | 'replace' = 'replace') => {
      const { pathname, searchStr } = router.state.location;
      const now = readSearch(at, parseSearch(searchStr));
      router.history[history](pathname + searchTextOf(at as unknown as Address, { ...now, ...change }));
    },
    [at, router],
  );
  return { params, search, setSearch };
}

/** A function that goes to a screen of this account. */
export function useGoTo(): <Path extends string, Search extends z.ZodObject>(
  to: Address<Path, Search>,
  target: AddressTarget<Path, Search>,
) => void {
  const router = useRouter();
  const path = useAccountPath();
  return useCallback((to, target) => router.history.push(path(placeOf(to, target))), [router, path]);
}
