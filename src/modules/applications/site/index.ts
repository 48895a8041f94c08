export {
  cannotApplyPage,
  type CannotApplyPageProps,
  laterPage,
  type LaterPageProps,
  lostLinkPage,
} from './draft-pages.tsx';
export { faultErrors, fileErrors, missingInStep, sentenceOf } from './errors.ts';
export { formPage } from './form-page.tsx';
export type { AppliedJob, FormPageProps } from './form-props.ts';
export { emptyContent, type FormFile, type FormValues, formValuesOf } from './form-values.ts';
export { ownPage, type OwnPageProps } from './own-page.tsx';
export { receiptPage, type ReceiptPageProps } from './receipt-page.tsx';
export { withdrawnPage, withdrawPage, type WithdrawPageProps } from './withdraw-page.tsx';
