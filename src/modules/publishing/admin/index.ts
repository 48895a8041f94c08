/** The door of the publishing module's screens: a part that the page of a recruitment is made of. */
export { PublishingTab, type PublishingTabProps } from './publishing-tab.tsx';
