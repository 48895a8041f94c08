/** The door of the admin platform: everything a module's screens are made of. */
export { callRoute, type CallOptions } from './api/call-route.ts';
export {
  ApiProblem,
  NoConnection,
  UnexpectedAnswer,
  problemKindOf,
  type ApiFailure,
} from './api/failures.ts';
export * from './api/hooks.ts';
export { useMessages, useLanguage } from './language/language.tsx';
export { useFormat, type Format } from './format/use-format.ts';
export { useSession, useAccountParam, usePermission, useTimeZone, type Session } from './session/session.tsx';
export { address, manyOf, type Address } from './navigation/address.ts';
export { LinkTo, ButtonLinkTo } from './navigation/link-to.tsx';
export { HrefLink } from './navigation/href-link.tsx';
export { useAddress, useGoTo } from './navigation/use-address.ts';
export { useHistory } from './navigation/history.ts';
export { useAccountPath } from './navigation/account-path.ts';
export { screen, lazyScreen, type Screen, type NavEntry } from './navigation/screen.ts';
export { PageFrame, PageHeader, type Crumb } from './shell/page-frame.tsx';
export { createAdminApp } from './shell/admin-app.tsx';
export { Loaded } from './states/loaded.tsx';
export { Empty, Failed, Forbidden, NotFound, Notice } from './states/failed.tsx';
export { Waiting, LinesSkeleton, ScreenSkeleton } from './states/waiting.tsx';
export { Reasons, type ReasonsProps } from './reasons/reasons.tsx';
export { DisabledReason, GuardedButton } from './reasons/guarded-button.tsx';
export {
  ReasonTextsProvider,
  reasonTexts,
  reasonTextsFrom,
  useReasonText,
  type ReasonText,
  type ReasonTexts,
} from './reasons/reason-texts.tsx';
export { ConfirmDialog } from './dialog/confirm-dialog.tsx';
export { Form } from './form/form.tsx';
export type { Draft, FormProps } from './form/form-props.ts';
export { formFor, type FormKit } from './form/form-for.tsx';
export { useField, useFieldValue, useFormStore, type Field, type FieldProps } from './form/form-context.tsx';
export { valueAt } from './form/field-name.ts';
export { FieldFrame, describedBy } from './form/field-frame.tsx';
export { presentOnly } from './form/present-only.ts';
export type { Option } from './form/choice-fields.tsx';
export { FailureMessage } from './states/failure-message.tsx';
export { DataTable } from './table/data-table.tsx';
export type { DataTableProps } from './table/table-props.ts';
export type { Column, Selection } from './table/columns.ts';
export { ChipFilter, ChoiceFilter, FilterBar, TextFilter } from './table/filters.tsx';
export { RichTextField } from './rich-text/rich-text-field.tsx';
