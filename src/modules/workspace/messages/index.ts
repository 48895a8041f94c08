export {
  describeReason,
  fieldMessages,
  isFieldCode,
  isKnownReason,
  type KnownFieldCode,
  type KnownReason,
  reasonMessages,
} from './reason-texts.ts';
export { type Remedy, type RemedyIds, remedies } from './remedies.ts';
