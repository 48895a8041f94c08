import type { ReactNode } from 'react';

/** A fact: what it is about, and what it says. */
export interface Fact {
  readonly term: string;
  readonly description: ReactNode;
  /** A second line, for what belongs to the first. */
  readonly more?: string;
}

/** A list of facts, each with its term. */
export function Facts({ facts }: { facts: readonly Fact[] }): ReactNode {
  return (
    <dl className="site-facts">
      {facts.map(({ term, description, more }) => (
        <div key={term} className="site-facts__item">
          <dt>{term}</dt>
          <dd>
            {description}
            {more !== undefined && <span className="site-facts__more"> {more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
