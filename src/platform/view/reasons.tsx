import type { ReactNode } from 'react';
import type { Remedy } from '#platform/core/decision.ts';

/** Why something may not happen, in words, and what removes the reason. */
export interface ReasonLine {
  readonly text: string;
  readonly remedy?: Remedy | undefined;
}

interface ReasonsProps {
  /** What is closed: `Du kan ikke søke på stillingen`. */
  readonly heading: string;
  readonly lines: readonly ReasonLine[];
  /** What is open instead. */
  readonly instead?: ReactNode;
}

/** A refusal with every reason at once, what would remove each, and what can be done instead. */
export function Reasons({ heading, lines, instead }: ReasonsProps): ReactNode {
  return (
    <section className="site-reasons">
      <h2 className="aksel-heading aksel-heading--small">{heading}</h2>
      <ol className="site-reasons__list">
        {lines.map(({ text, remedy }) => (
          <li key={text}>
            {text}
            {remedy?.href !== undefined && (
              <>
                {' '}
                <a className="aksel-link" href={remedy.href}>
                  {remedy.label}
                </a>
              </>
            )}
          </li>
        ))}
      </ol>
      {instead !== undefined && <p>{instead}</p>}
    </section>
  );
}
