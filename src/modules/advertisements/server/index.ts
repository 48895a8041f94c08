export {
  type Advertisement,
  findAdvertisement,
  lockAdvertisement,
  seesAdvertisement,
} from './advertisement.repository.ts';
export { advertisementsModule } from './advertisements.routes.ts';
export {
  type AdvertisementContents,
  type AdvertisementVersion,
  type MadeVersion,
  makeVersion,
  readContents,
} from './version.repository.ts';
