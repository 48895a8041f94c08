export {
  employmentForms,
  positionExtents,
  publishedContentSchema,
  publishedPositionSchema,
  publishedTextSchema,
  salaryForms,
} from './published-content.ts';
export type { PublishedContent, PublishedPosition, PublishedText } from './published-content.ts';
