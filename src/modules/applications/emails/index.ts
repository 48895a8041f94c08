export {
  alreadyAppliedMail,
  type ApplicationMail,
  draftSavedMail,
  PRIVATE_LINK,
  receiptMail,
  withdrawnMail,
} from './application-mail.ts';
