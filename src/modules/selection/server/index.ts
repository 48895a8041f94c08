export { createEventTypes } from './event-types.ts';
export { selectionModule } from './selection.routes.ts';
