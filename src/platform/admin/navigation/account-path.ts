import { useContext, createContext, useCallback } from 'react';

const AccountPathContext = createContext('');

/** Holds the start of every address of the account: `/a/{slug}`. */
export const AccountPathProvider = AccountPathContext.Provider;

/** Makes the full address of a place in this account: `/rekrutteringer` becomes `/a/bergli/rekrutteringer`. */
export function useAccountPath(): (inAccount: string) => string {
  const start = useContext(AccountPathContext);
  return useCallback((inAccount) => `${start}${inAccount === '/' ? '' : inAccount}` || '/', [start]);
}
