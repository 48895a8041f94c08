import { Heading, Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { identityMessages } from '#modules/identity/messages/index.ts';
import type { Language } from '#platform/core/language.ts';
import {
  clockTime,
  errorOf,
  FormErrors,
  hasHelp,
  HelpLine,
  Notice,
  Submit,
  TextInput,
} from '#platform/view/index.ts';
import type { FieldError, HelpContact, PageAccount, PageDescription } from '#platform/view/index.ts';

/** Why nobody was signed in: in the same words whether the username exists or not (ID-4). */
export type SignInProblem =
  | { readonly code: 'empty'; readonly username: boolean; readonly password: boolean }
  | { readonly code: 'credentials' }
  | { readonly code: 'blocked'; readonly until: Temporal.Instant };

/** What the sign-in page shows. */
export interface SignInPageProps {
  readonly language: Language;
  /** The account whose own sign-in page it is; none on the installation's. */
  readonly account?: PageAccount;
  /** What was typed before, so that it need not be typed again. */
  readonly username: string;
  readonly problem?: SignInProblem;
  /** Where to go when signed in. */
  readonly next: string;
  readonly helpContact?: HelpContact;
  /** The zone that the end of a block is told in. */
  readonly timeZone?: string;
  readonly forgotPasswordHref?: string;
  readonly forgotUsernameHref?: string;
}

function Blocked({ props, until }: { props: SignInPageProps; until: Temporal.Instant }): ReactNode {
  const { language, timeZone = 'Europe/Oslo', forgotPasswordHref } = props;
  const { signIn: words } = identityMessages[language];
  return (
    <Notice kind="warning" heading={words.blocked(clockTime(until.toString(), timeZone, language))}>
      <p>{words.blockedWhy}</p>
      <p>
        {words.blockedWait}
        {forgotPasswordHref !== undefined && (
          <>
            {' '}
            <Link href={forgotPasswordHref}>{words.blockedReset}</Link>
          </>
        )}
      </p>
    </Notice>
  );
}

function Ways({ props }: { props: SignInPageProps }): ReactNode {
  const { language, forgotPasswordHref, forgotUsernameHref, helpContact } = props;
  const { signIn: words } = identityMessages[language];
  return (
    <div className="site-stack site-small">
      {(forgotPasswordHref !== undefined || forgotUsernameHref !== undefined) && (
        <div className="site-row">
          {forgotPasswordHref !== undefined && <Link href={forgotPasswordHref}>{words.forgotPassword}</Link>}
          {forgotUsernameHref !== undefined && <Link href={forgotUsernameHref}>{words.forgotUsername}</Link>}
        </div>
      )}
      {hasHelp(helpContact) && (
        <p>
          {words.help} <HelpLine help={helpContact} />
        </p>
      )}
      <p className="site-muted">{words.applicants}</p>
    </div>
  );
}

function errorsOf(problem: SignInProblem | undefined, language: Language): readonly FieldError[] {
  const { signIn: words } = identityMessages[language];
  if (problem?.code === 'credentials') return [{ field: 'username', message: words.wrong }];
  if (problem?.code !== 'empty') return [];
  return [
    ...(problem.username ? [{ field: 'username', message: words.usernameMissing }] : []),
    ...(problem.password ? [{ field: 'password', message: words.passwordMissing }] : []),
  ];
}

/** The page where a user signs in with username and password (ID-1). Its form is sent to its own address. */
export function signInPage(props: SignInPageProps): PageDescription {
  const { language, account, username, problem, next } = props;
  const { signIn: words } = identityMessages[language];
  const errors = errorsOf(problem, language);
  const title = account === undefined ? words.title : words.titleFor(account.name);
  return {
    language,
    title: words.title,
    hasErrors: problem !== undefined,
    ...(account === undefined ? {} : { account }),
    body: (
      <div className="site-narrow site-stack site-stack--wide">
        <div className="site-head">
          <Heading level="1" size="large">
            {title}
          </Heading>
          <p className="site-muted">{words.lead}</p>
        </div>
        <FormErrors language={language} errors={errors} heading={words.notSignedIn} />
        {problem?.code === 'blocked' && <Blocked props={props} until={problem.until} />}
        <form method="post" noValidate className="site-fields">
          <input type="hidden" name="next" value={next} />
          <TextInput
            name="username"
            label={words.username}
            description={words.usernameHint}
            value={username}
            autoComplete="username"
            spellCheck={false}
            error={problem?.code === 'empty' ? errorOf(errors, 'username') : undefined}
          />
          <TextInput
            name="password"
            type="password"
            label={words.password}
            autoComplete="current-password"
            error={errorOf(errors, 'password')}
          />
          <div className="site-buttons">
            <Submit>{words.submit}</Submit>
          </div>
        </form>
        <Ways props={props} />
      </div>
    ),
  };
}
