/** The door of the recruitments module's screens: its own screens, and the parts other screens are made of. */
export * from './addresses.ts';
export { CloseRecruitment } from './closing/close-recruitment.tsx';
export { FactList } from './details/fact-list.tsx';
export { RecruitmentDetails } from './details/recruitment-details.tsx';
export { filledParts } from './filled-parts.ts';
export { screens } from './screens.ts';
