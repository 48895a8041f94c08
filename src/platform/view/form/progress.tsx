import type { ReactNode } from 'react';
import type { Language } from '#platform/core/language.ts';
import { viewMessages } from '../messages.ts';

/** A step of a form that is spread over pages. */
export interface FormStep {
  readonly title: string;
  /** Where the step is, when it can be opened. */
  readonly href?: string | undefined;
  readonly state: 'open' | 'done' | 'missing';
}

interface ProgressProps {
  readonly language: Language;
  readonly steps: readonly FormStep[];
  /** The position of the step that is shown, from 0. */
  readonly current: number;
}

/** Where one is, in words: `Steg 2 av 5: Utdanning og erfaring`. */
export function progressLine({ language, steps, current }: ProgressProps): string {
  return viewMessages[language].progress(current + 1, steps.length, steps[current]?.title ?? '');
}

/** The steps of a form, with links to those that can be opened and what is done or missing in words. */
export function StepList({ language, steps, current }: ProgressProps): ReactNode {
  const words = viewMessages[language];
  const stateWords = { open: '', done: words.stepDone, missing: words.stepMissing };
  return (
    <nav aria-label={words.steps}>
      <ol className="site-steps">
        {steps.map((step, position) => (
          <li
            key={step.title}
            className={`site-steps__item site-steps__item--${step.state}`}
            aria-current={position === current ? 'step' : undefined}
          >
            {step.href === undefined || position === current ? (
              <span>{step.title}</span>
            ) : (
              <a className="aksel-link" href={step.href}>
                {step.title}
              </a>
            )}
            {step.state !== 'open' && position !== current && (
              <span className="site-steps__state">{stateWords[step.state]}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
