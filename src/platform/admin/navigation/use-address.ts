import { useParams, useRouterState } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import type { z } from 'zod';
import { useHistory } from './history.ts';
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
  const history = useHistory();
  const params = useParams({ strict: false }) as unknown as ParamsOf<Path>;
  const text = useRouterState({ select: (state) => state.location.searchStr });
  const search = useMemo(() => readSearch(at, parseSearch(text)), [at, text]);
  const setSearch = useCallback(
    (change: Partial<z.input<Search>>, how: 'push' | 'replace' = 'replace') => {
      const { pathname, search: current } = history.location;
      const now = readSearch(at, parseSearch(current));
      history[how](pathname + searchTextOf(at, { ...now, ...change }));
    },
    [at, history],
  );
  return { params, search, setSearch };
}

/** A function that goes to a screen of this account. */
export function useGoTo(): <Path extends string, Search extends z.ZodObject>(
  to: Address<Path, Search>,
  target: AddressTarget<Path, Search>,
) => void {
  const history = useHistory();
  const path = useAccountPath();
  return useCallback((to, target) => history.push(path(placeOf(to, target))), [history, path]);
}
