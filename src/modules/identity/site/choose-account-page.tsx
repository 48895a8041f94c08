import { BodyLong, Heading, LinkCard } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { identityMessages } from '#modules/identity/messages/index.ts';
import type { Language } from '#platform/core/language.ts';
import { Submit } from '#platform/view/index.ts';
import type { PageDescription } from '#platform/view/index.ts';

/** What the page with the choice of account shows. */
export interface ChooseAccountPageProps {
  readonly language: Language;
  readonly accounts: readonly { readonly slug: string; readonly name: string }[];
  readonly user: { readonly firstName: string; readonly lastName: string };
  /** The address that a form is sent to in order to sign out. */
  readonly signOutAction: string;
}

function Accounts({ accounts }: Pick<ChooseAccountPageProps, 'accounts'>): ReactNode {
  return (
    <ul className="site-cards">
      {accounts.map(({ slug, name }) => (
        <li key={slug}>
          <LinkCard>
            <LinkCard.Title as="h2">
              <LinkCard.Anchor href={`/a/${slug}`}>{name}</LinkCard.Anchor>
            </LinkCard.Title>
          </LinkCard>
        </li>
      ))}
    </ul>
  );
}

/** Where to work, for those with more than one account, and why not for those without any. */
export function chooseAccountPage(props: ChooseAccountPageProps): PageDescription {
  const { language, accounts, user, signOutAction } = props;
  const { chooseAccount: words } = identityMessages[language];
  const title = accounts.length === 0 ? words.none : words.title;
  return {
    language,
    title,
    body: (
      <div className="site-narrow site-stack site-stack--wide">
        <div className="site-head">
          <Heading level="1" size="large">
            {title}
          </Heading>
          <p className="site-muted">{words.signedInAs(`${user.firstName} ${user.lastName}`)}</p>
        </div>
        {accounts.length === 0 ? <BodyLong>{words.noneWhy}</BodyLong> : <Accounts accounts={accounts} />}
        <form method="post" action={signOutAction}>
          <Submit emphasis="tertiary">{words.signOut}</Submit>
        </form>
      </div>
    ),
  };
}
