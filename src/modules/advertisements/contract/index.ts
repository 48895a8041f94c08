export {
  type PublishedContent,
  publishedContentSchema,
  type PublishedPosition,
  publishedPositionSchema,
  type PublishedText,
  publishedTextSchema,
} from './published-content.ts';
