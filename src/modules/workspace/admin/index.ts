/** The door of the workspace's screens. */
export { reasonTextsFor } from './reason-texts.ts';
export { screens } from './screens.ts';
