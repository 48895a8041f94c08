import { useRouter, type RouterHistory } from '@tanstack/react-router';

/** The browser's history as the router keeps it. */
export const useHistory = (): RouterHistory => (useRouter() as { readonly history: RouterHistory }).history;
