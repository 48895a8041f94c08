/** The door of the selection module's screens. */
export { ApplicationsTab } from './applications-tab.tsx';
