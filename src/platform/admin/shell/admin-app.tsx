import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode, type ReactNode } from 'react';
import { createQueryClient } from '../api/query-client.ts';
import { createAdminRouter } from '../navigation/router.tsx';
import { NotFound } from '../states/failed.tsx';
import { AccountFrame, type AccountFrameProps } from './account-frame.tsx';
import { Appearance } from './appearance.tsx';

/** Makes the application of its screens and of what the composition knows; the result is rendered once. */
export function createAdminApp(parts: AccountFrameProps): () => ReactNode {
  const client = createQueryClient();
  const router = createAdminRouter({
    screens: parts.screens,
    accountFrame: () => <AccountFrame {...parts} />,
    elsewhere: () => (
      <Appearance>
        <main className="tl-main">
          <NotFound />
        </main>
      </Appearance>
    ),
  });
  return () => (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
}
