export {
  type AcceptedFileType,
  acceptedEndings,
  acceptedFileTypes,
  acceptedFormats,
  canAttach,
  FILE_LIMIT_BYTES,
  type FileBlocker,
  fileNameToKeep,
  FILES_LIMIT_BYTES,
  FILES_LIMIT_COUNT,
  isAcceptedType,
  type OfferedFile,
} from './accepted-files.ts';
export { canSend, type CompletenessFacts, type SendBlocker } from './application-completeness.ts';
export type { ApplicationContent, ApplicationFile } from './application-content.ts';
export { readBirthDate } from './birth-date.ts';
export { type ApplyBlocker, type ApplyFacts, canApply, type DeadlineFacts } from './can-apply.ts';
export { canWithdraw, type WithdrawBlocker, type WithdrawFacts } from './can-withdraw.ts';
export { isEmailAddress } from './email-address.ts';
export {
  type EditApplicationBlocker,
  type EditApplicationFacts,
  mayEditApplication,
} from './may-edit-application.ts';
export {
  type ApplicationStatus,
  applicationStatuses,
  type FileKind,
  fileKinds,
  type FormStep,
  formSteps,
  type Sex,
  sexes,
  type TextField,
  textLimits,
} from './vocabulary.ts';
