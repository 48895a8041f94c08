import type { ReactNode } from 'react';
import './facts.css';

interface FactListProps {
  /** A name, what is to be said of it, and a line more. */
  readonly facts: readonly (readonly [name: string, value: ReactNode, more?: ReactNode])[];
}

/** Facts in two columns, name and value; below each other where there is no room. */
export function FactList({ facts }: FactListProps) {
  return (
    <dl className="tl-facts">
      {facts.map(([name, value, more]) => (
        <div key={name} className="tl-facts__row">
          <dt>{name}</dt>
          <dd>
            {value}
            {more !== undefined && <span className="tl-facts__more">{more}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
