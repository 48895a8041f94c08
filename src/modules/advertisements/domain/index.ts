export { begunText, type StandardTextFacts } from './begin-advertisement.ts';
export {
  compareContents,
  compareTexts,
  type ComparedField,
  comparedFields,
  type ComparedValue,
  type ContentDifference,
  type UnpublishedChanges,
  unpublishedChanges,
} from './compare-content.ts';
export { type ComparedWords, compareWords, type WordRun } from './compare-words.ts';
export {
  type AdvertisedPosition,
  type AdvertisementContent,
  type AdvertisementText,
  isBlank,
  type StandardSection,
  standardSections,
  type TextSection,
  textSections,
} from './content.ts';
export {
  type AdvertisementEditBlocker,
  type AdvertisementEditFacts,
  canEditAdvertisement,
  type ProcessWithoutAdvertisement,
} from './edit-advertisement.ts';
export { canPublish, type PublishingBlocker, type PublishingFacts } from './publish-advertisement.ts';
export { canWithdraw, type WithdrawalBlocker } from './withdraw-advertisement.ts';
