export {
  applicationAddress,
  applyAddress,
  fileFieldOf,
  kindOfFileField,
  receiptAddress,
  stepAddress,
  stepSlugs,
  withdrawAddress,
} from './addresses.ts';
export { type FormAction, formActions, formActionSchema } from './form-action.ts';
export {
  aboutYouSchema,
  backgroundSchema,
  fieldsOfStep,
  type FormContent,
  type FormField,
  listedSchema,
  motivationSchema,
  withholdSchema,
} from './form-fields.ts';
export { type FieldFault, readStep, type SentStep } from './read-step.ts';
