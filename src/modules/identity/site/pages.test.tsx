import { describe, expect, test } from 'vitest';
import { languages } from '#platform/core/language.ts';
import { renderPage } from '#platform/view/index.ts';
import { expectSoundPage } from '#tests/support/page-checks.ts';
import { chooseAccountPage, signInPage } from './index.ts';
import type { SignInPageProps } from './index.ts';

const assets = { stylesheet: '/s.css', fonts: [], scripts: {} };
const until = Temporal.Instant.from('2026-11-22T13:32:00Z');
const user = { firstName: 'Kari', lastName: 'Moen' };
const helpContact = { name: 'HR', phone: '75 00 12 34', email: 'hr@bjorkvik.example' };

const signIn = (changes: Partial<SignInPageProps> = {}) =>
  renderPage(signInPage({ language: 'nb', username: '', next: '/', ...changes }), assets);

describe('the sign-in page', () => {
  test.each(languages)('nothing in it needs a looser policy or leads nowhere (%s)', (language) => {
    const account = { slug: 'bjorkvik', name: 'Bjørkvik kommune' };
    expectSoundPage(signIn({ language, account, helpContact }));
    expectSoundPage(signIn({ language, problem: { code: 'credentials' } }));
    expectSoundPage(signIn({ language, problem: { code: 'blocked', until }, forgotPasswordHref: '/glemt' }));
    const choice = { language, user, signOutAction: '/logg-ut' };
    expectSoundPage(
      renderPage(chooseAccountPage({ ...choice, accounts: [{ slug: 'a', name: 'A' }] }), assets),
    );
    expectSoundPage(renderPage(chooseAccountPage({ ...choice, accounts: [] }), assets));
  });

  test('ID-4: a block says until when and what to do, and offers a reset only where there is one', () => {
    const blocked = signIn({ username: 'kari', problem: { code: 'blocked', until } });
    expect(blocked).toContain('Brukernavnet er sperret til kl. 14.32');
    expect(blocked).toContain('Vent til da og prøv igjen.');
    expect(blocked).not.toContain('nytt passord');
    expect(signIn({ problem: { code: 'blocked', until }, forgotPasswordHref: '/glemt' })).toContain(
      'href="/glemt"',
    );
  });

  test('after a failure the username stands as typed and the password is never sent back', () => {
    const html = signIn({ username: '"><script>alert(1)</script>', problem: { code: 'credentials' } });
    expect(html).toContain('value="&quot;&gt;&lt;script&gt;');
    expect(html).toMatch(/<input[^>]*type="password"[^>]*value=""/);
    expect(html).toContain('<title>Feil: Logg inn');
  });

  test('OR-4: the help contact of the account is shown', () => {
    expect(signIn({ helpContact })).toContain('href="mailto:hr@bjorkvik.example"');
  });
});

describe('the choice of account', () => {
  test('XX-7: each account leads to its own addresses', () => {
    const accounts = [{ slug: 'bjorkvik', name: 'Bjørkvik kommune' }];
    const html = renderPage(
      chooseAccountPage({ language: 'nb', accounts, user, signOutAction: '/logg-ut' }),
      assets,
    );
    expect(html).toContain('href="/a/bjorkvik"');
    expect(html).toContain('Kari Moen');
  });
});
