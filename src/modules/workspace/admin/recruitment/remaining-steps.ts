import {
  advertisementAddress,
  filledParts,
  positionAddress,
  publishingAddress,
  responsibilityAddress,
} from '#modules/recruitments/admin/index.ts';
import type { RecruitmentView } from '#modules/recruitments/contract/index.ts';
import type { PublishingState } from './publishing-state.ts';

/** The things a recruitment needs before it ends, in the order they are done. */
export type RemainingKey =
  | 'position'
  | 'responsible'
  | 'deadline'
  | 'write'
  | 'publish'
  | 'changes'
  | 'close';

/** A thing a recruitment needs, and how far it has come. */
export interface RemainingStep {
  readonly key: RemainingKey;
  readonly state: 'done' | 'missing' | 'later';
  /** Where it is done, for what is missing. */
  readonly place?: string;
}

/**
 * What a recruitment needs; of one that is closed, what was done. `published` is undefined while it is not known, or
 * where the process has no advertisement: then nothing is said of it. A deadline that has passed before anything was
 * published is no deadline.
 */
export function remainingSteps(
  recruitment: RecruitmentView,
  published: PublishingState | undefined,
  deadlinePassed: boolean,
): readonly RemainingStep[] {
  const filled = filledParts(recruitment);
  const isOpen = recruitment.outcome === null;
  const step = (key: RemainingKey, isDone: boolean, to: { readonly path: string }): RemainingStep => {
    if (isDone) return { key, state: 'done' };
    return { key, state: 'missing', place: to.path.replace('$id', encodeURIComponent(recruitment.id)) };
  };
  const ofAdvertisement = (state: PublishingState) => [
    step('deadline', filled.deadline && (state.published || !deadlinePassed), responsibilityAddress),
    step('write', state.begun, advertisementAddress),
    step('publish', state.published, publishingAddress),
    ...(state.unpublishedChanges ? [step('changes', false, publishingAddress)] : []),
  ];
  const steps = [
    step('position', filled.position, positionAddress),
    step('responsible', filled.responsible, responsibilityAddress),
    ...(published === undefined ? [] : ofAdvertisement(published)),
    { key: 'close', state: isOpen ? 'later' : 'done' } as const,
  ];
  return isOpen ? steps : steps.filter(({ state }) => state === 'done');
}
