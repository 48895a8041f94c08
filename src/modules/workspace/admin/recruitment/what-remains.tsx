import { CheckmarkCircleFillIcon, CircleIcon } from '@navikt/aksel-icons';
import { Heading, Link } from '@navikt/ds-react';
import type { RecruitmentView } from '#modules/recruitments/contract/index.ts';
import { recruitmentMessages } from '#modules/recruitments/messages/index.ts';
import { HrefLink, useAccountPath, useFormat, useMessages } from '#platform/admin/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import type { PublishingState } from './publishing-state.ts';
import { type RemainingStep, remainingSteps } from './remaining-steps.ts';
import './recruitment.css';

interface WhatRemainsProps {
  readonly recruitment: RecruitmentView;
  readonly published: PublishingState | undefined;
  readonly deadlinePassed: boolean;
}

/** The panel beside a recruitment: what is done, what is missing as links, and what comes later. */
export function WhatRemains({ recruitment, published, deadlinePassed }: WhatRemainsProps) {
  const words = useMessages(workspaceMessages).recruitment.remains;
  const path = useAccountPath();
  const textOf = useStepText(recruitment, deadlinePassed);
  const title = recruitment.outcome === null ? words.title : words.titleClosed;
  return (
    <section className="tl-panel" aria-label={title}>
      <Heading level="2" size="small" spacing>
        {title}
      </Heading>
      <ul className="tl-remains">
        {remainingSteps(recruitment, published, deadlinePassed).map((step) => (
          <li key={step.key} className={`tl-remains__step tl-remains__step--${step.state}`}>
            {step.state === 'done' ? (
              <CheckmarkCircleFillIcon aria-hidden fontSize="1.25rem" />
            ) : (
              <CircleIcon aria-hidden fontSize="1.25rem" />
            )}
            <span>
              <span className="aksel-sr-only">{words.states[step.state]}: </span>
              {step.place === undefined ? (
                textOf(step)
              ) : (
                <Link as={HrefLink} href={path(step.place)}>
                  {textOf(step)}
                </Link>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Says a step in words: what was done, or what to do. */
function useStepText(recruitment: RecruitmentView, deadlinePassed: boolean): (step: RemainingStep) => string {
  const words = useMessages(workspaceMessages).recruitment.remains;
  const outcomes = useMessages(recruitmentMessages).outcomes;
  const format = useFormat();
  const { countingDeadline, outcome, responsibleRecruiter } = recruitment;
  const facts = {
    name: responsibleRecruiter?.name ?? '',
    date: countingDeadline === null ? undefined : format.date(countingDeadline),
    outcome: outcome === null ? '' : outcomes[outcome],
    deadlinePassed,
  };
  return ({ key, state }) => (state === 'done' ? words.done[key](facts) : words.todo[key](facts));
}
