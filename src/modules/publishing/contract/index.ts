export {
  publishAdvertisementRoute,
  publishAdvertisementSchema,
  readPublishingRoute,
  withdrawAdvertisementRoute,
  withdrawAdvertisementSchema,
} from './routes.ts';
export {
  channels,
  type ChannelState,
  channelStates,
  type ChannelView,
  channelViewSchema,
  type PublishingView,
  publishingViewSchema,
} from './views.ts';
