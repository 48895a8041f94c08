/** The door of the selection module's screens. */
export { ApplicationsTab, type ApplicationsTabProps } from './applications-tab.tsx';
