import type { ReactNode } from 'react';
import {
  Failed,
  PageFrame,
  Reasons,
  Waiting,
  useAccountParam,
  useMessages,
  useRoute,
} from '#platform/admin/index.ts';
import { readRecruitmentRoute, type RecruitmentView } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import { SetupFrame } from './setup-frame.tsx';
import type { SetupStep } from './setup-progress.tsx';

interface LoadedStepProps {
  readonly step: SetupStep;
  readonly id: string;
  /** The form of the step. `reload` fetches the newest version, for one that somebody else has changed. */
  readonly children: (recruitment: RecruitmentView, reload: () => Promise<RecruitmentView>) => ReactNode;
}

/** A step of a recruitment that exists: fetches it, and says why it cannot be changed where that is so. */
export function LoadedStep({ step, id, children }: LoadedStepProps) {
  const words = useMessages(recruitmentMessages).screens;
  const query = useRoute(readRecruitmentRoute, { params: { ...useAccountParam(), id } });
  const recruitment = query.data;
  if (recruitment === undefined) {
    return (
      <PageFrame title={words.setup.steps[step]}>
        {query.isError ? <Failed error={query.error} onRetry={() => void query.refetch()} /> : <Waiting />}
      </PageFrame>
    );
  }
  const { edit } = recruitment.actions;
  const reload = async () => {
    const { data } = await query.refetch({ throwOnError: true });
    return data ?? recruitment;
  };
  return (
    <SetupFrame step={step} recruitment={recruitment}>
      {edit.allowed ? (
        children(recruitment, reload)
      ) : (
        <Reasons title={words.details.notEditable} reasons={edit.reasons} />
      )}
    </SetupFrame>
  );
}
