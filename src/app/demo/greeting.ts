import { demoAccount, demoUsers } from './demo-accounts.ts';
import type { DemoSecrets } from './secrets.ts';

/** What the terminal says when a demonstration is ready: addresses and sign-ins. */
export function greeting({ url, secrets }: { readonly url: string; readonly secrets: DemoSecrets }): string {
  const signIns = demoUsers.flatMap(({ key, title }) => {
    const password = secrets.passwords[key];
    return password === undefined ? [] : [`  ${key.padEnd(8)}${password.padEnd(44)}${title}`];
  });
  return [
    '',
    `Tiltre is ready at ${url}`,
    `  Career site   ${url}/${demoAccount.slug}/stillinger`,
    `  Mail          ${url}/dev/mail`,
    '',
    'Sign in as',
    ...signIns,
    '',
    'Stop with Ctrl+C.',
  ].join('\n');
}
