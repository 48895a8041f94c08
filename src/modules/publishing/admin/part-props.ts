import type { PublishingView } from '../contract/index.ts';

/** What the parts of the publishing tab are given. */
export interface PublishingPartProps {
  readonly view: PublishingView;
  readonly account: string;
  /** Tells what was done. */
  readonly onDone: (said: string) => void;
}
