import type { ReactNode } from 'react';
import { PageFrame, useMessages } from '#platform/admin/index.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import { SetupProgress, type SetupStep } from './setup-progress.tsx';

interface SetupFrameProps {
  readonly step: SetupStep;
  /** The recruitment, once its first step is saved; until then no later step can be gone to. */
  readonly recruitment: RecruitmentView | undefined;
  readonly children: ReactNode;
}

/** The frame of a step: what is being set up, how far one has come, and the way to the other steps. */
export function SetupFrame({ step, recruitment, children }: SetupFrameProps) {
  const words = useMessages(recruitmentMessages).screens;
  const list = { label: words.list, place: '/rekrutteringer' };
  const crumbs =
    recruitment === undefined
      ? [list]
      : [list, { label: recruitment.title, place: `/rekrutteringer/${recruitment.id}` }];
  return (
    <PageFrame
      title={recruitment === undefined ? words.setup.title : words.setup.steps[step]}
      crumbs={crumbs}
    >
      <SetupProgress step={step} recruitment={recruitment} />
      {children}
    </PageFrame>
  );
}
