import type { ReactNode } from 'react';

/** A fact: what it is about, and what it says. */
export interface Fact {
  readonly term: string;
  readonly description: ReactNode;
  /** A second line, for what belongs to the first. */
  readonly more?: string;
}

interface FactsProps {
  readonly facts: readonly Fact[];
  /** For longer answers: one below the other, in their own lines and in plain weight. */
  readonly plain?: boolean;
}

/** A list of facts, each with its term. */
export function Facts({ facts, plain = false }: FactsProps): ReactNode {
  return (
    <dl className={plain ? 'site-facts site-facts--plain' : 'site-facts'}>
      {facts.map(({ term, description, more }) => (
        <div key={term} className="site-facts__item">
          <dt>{term}</dt>
          <dd>
            {description}
            {more !== undefined && <span className="site-nowrap"> {more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
