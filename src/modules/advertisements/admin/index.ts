/** The door of the advertisements module's screens: parts that the page of a recruitment is made of. */
export { AdvertisementTab, type AdvertisementTabProps } from './advertisement-tab.tsx';
export { plainText, RichText } from './rich-text.tsx';
export { WrittenTexts } from './written-texts.tsx';
