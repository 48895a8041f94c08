export { basicsSchema, positionRowSchema, positionSchema, responsibilitySchema } from './fields.ts';
export * from './routes.ts';
export {
  logEntrySchema,
  recruiterChoiceSchema,
  type RecruitmentView,
  recruitmentViewSchema,
} from './views.ts';
