export {
  type EventIcon,
  eventIcons,
  type EventMeaning,
  type EventTypeKey,
  eventTypeKeys,
  eventTypeSeeds,
} from './event-types.ts';
export { canPost, type PostBlocker } from './post-event.ts';
export {
  canDeactivate,
  canDelete,
  type DeactivateBlocker,
  type DeleteBlocker,
  type RemovableEvent,
  type RemovalFacts,
} from './remove-event.ts';
export { countChange, statusOf } from './status-of.ts';
export { type ApplicationStatus, applicationStatuses, type SettableStatus } from './vocabulary.ts';
export { countUntold, untoldStatuses } from './told.ts';
