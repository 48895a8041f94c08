import { FormProgress, Stepper } from '@navikt/ds-react';
import { HrefLink, useAccountPath, useMessages } from '#platform/admin/index.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import {
  advertisementAddress,
  basicsAddress,
  positionAddress,
  publishingAddress,
  responsibilityAddress,
} from '../addresses.ts';
import { filledParts } from '../filled-parts.ts';
import './setup.css';

const addresses = {
  basics: basicsAddress,
  position: positionAddress,
  responsibility: responsibilityAddress,
  advertisement: advertisementAddress,
  publishing: publishingAddress,
} as const;

/** A step of setting up a recruitment. */
export type SetupStep = keyof typeof addresses;

interface ShownStep {
  readonly key: SetupStep;
  readonly label: string;
  readonly completed: boolean;
  /** Undefined while the step cannot be gone to. */
  readonly href: string | undefined;
}

interface SetupProgressProps {
  readonly step: SetupStep;
  readonly recruitment: RecruitmentView | undefined;
}

/** How far the setting up has come, each step a link; folded together where there is little room. */
export function SetupProgress({ step, recruitment }: SetupProgressProps) {
  const words = useMessages(recruitmentMessages).screens.setup;
  const steps = useSteps(recruitment);
  const active = steps.findIndex(({ key }) => key === step) + 1;
  const items = steps.map(({ key, label, completed, href }) => (
    <Stepper.Step
      key={key}
      completed={completed && key !== step}
      interactive={href !== undefined}
      {...(href === undefined ? {} : { as: HrefLink, href })}
    >
      {label}
    </Stepper.Step>
  ));
  return (
    <nav aria-label={words.progress} className="tl-setup-progress">
      <Stepper activeStep={active} orientation="horizontal" className="tl-setup-progress__wide">
        {items}
      </Stepper>
      <FormProgress activeStep={active} totalSteps={steps.length} className="tl-setup-progress__narrow">
        {items}
      </FormProgress>
    </nav>
  );
}

function useSteps(recruitment: RecruitmentView | undefined): readonly ShownStep[] {
  const words = useMessages(recruitmentMessages).screens.setup;
  const path = useAccountPath();
  const filled = recruitment === undefined ? undefined : filledParts(recruitment);
  const completed: Record<SetupStep, boolean> = {
    basics: recruitment !== undefined,
    position: filled?.position ?? false,
    responsibility: filled !== undefined && filled.responsible && filled.deadline,
    advertisement: false,
    publishing: recruitment?.publishedDeadline != null,
  };
  const keys = (Object.keys(addresses) as SetupStep[]).filter(
    (key) =>
      recruitment?.process.hasAdvertisement !== false || (key !== 'advertisement' && key !== 'publishing'),
  );
  return keys.map((key) => ({
    key,
    label: words.steps[key],
    completed: completed[key],
    href:
      recruitment === undefined
        ? undefined
        : path(addresses[key].path.replace('$id', encodeURIComponent(recruitment.id))),
  }));
}
