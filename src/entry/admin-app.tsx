import '#platform/admin/styles/index.css';
import { createRoot } from 'react-dom/client';
import { meRoute } from '#modules/access/contract/index.ts';
import { createAdminApp } from '#platform/admin/index.ts';
import { reasonTexts, screens } from './admin-modules.tsx';

/** Shows the application in the page. */
export function startAdmin(): void {
  const place = document.querySelector('#app');
  if (place === null) throw new Error('The page has no place for the application.');
  const AdminApp = createAdminApp({
    screens,
    reasonTexts,
    sessionRoute: meRoute,
    signInHref: (returnTo) => `/logg-inn?next=${encodeURIComponent(returnTo)}`,
    signOutHref: '/logg-ut',
  });
  createRoot(place).render(<AdminApp />);
}
