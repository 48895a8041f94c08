export {
  type EventIcon,
  eventIcons,
  type EventMeaning,
  type EventTypeKey,
  eventTypeKeys,
  type EventTypeSeed,
  eventTypeSeeds,
} from './event-types.ts';
export { type ApplicationFacts, canPost, type HiredIsSettled, type PostBlocker } from './post-event.ts';
export {
  canDeactivate,
  canDelete,
  type DeactivateBlocker,
  type DeleteBlocker,
  type RemovableEvent,
  type RemovalFacts,
} from './remove-event.ts';
export { type CountChange, countChange, type StatusEvent, statusOf, type Step } from './status-of.ts';
export {
  type ApplicationStatus,
  applicationStatuses,
  type SettableStatus,
  type WithdrawnBy,
} from './vocabulary.ts';
