import '#platform/admin/styles/index.css';
import { useQuery } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { meRoute, type SessionView } from '#modules/access/contract/index.ts';
import { callRoute, createAdminApp, type ApiFailure, type SessionQuery } from '#platform/admin/index.ts';
import { reasonTexts, screens } from './admin-modules.tsx';

/** Asks who is signed in; a 401 is an answer here, not a call that waits for a new sign-in. */
const askWho = (account: string) => callRoute(meRoute, { params: { account } }, { whenSignedOut: 'fail' });

function useSessionOf(account: string): SessionQuery {
  const query = useQuery<SessionView, ApiFailure>({
    queryKey: [meRoute.name, { account }, {}],
    queryFn: () => askWho(account),
    staleTime: 60_000,
  });
  const ask = async () => {
    const answer = await query.refetch({ throwOnError: true });
    if (answer.data === undefined) throw new Error('No session');
    return answer.data;
  };
  return { session: query.data, error: query.error, ask };
}

/** Shows the application in the page. */
export function startAdmin(): void {
  const place = document.querySelector('#app');
  if (place === null) throw new Error('The page has no place for the application.');
  const AdminApp = createAdminApp({
    screens,
    reasonTexts,
    useSessionOf,
    signInHref: (returnTo) => `/logg-inn?til=${encodeURIComponent(returnTo)}`,
    signOutHref: '/logg-ut',
  });
  createRoot(place).render(<AdminApp />);
}
