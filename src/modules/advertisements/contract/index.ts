export {
  type PublishedContent,
  publishedContentSchema,
  type PublishedPosition,
  publishedPositionSchema,
  type PublishedText,
  publishedTextSchema,
} from './published-content.ts';
export {
  readAdvertisementRoute,
  saveAdvertisementRoute,
  saveAdvertisementSchema,
  savedTextSchema,
} from './routes.ts';
export {
  type AdvertisementView,
  advertisementViewSchema,
  standardTextSchema,
  type StandardTextView,
} from './views.ts';
export { contentDifferenceSchema, type WorkingContent, workingContentSchema } from './working-content.ts';
