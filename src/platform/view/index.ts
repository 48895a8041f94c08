export { SITE_ASSETS_PATH, siteAssetsOf } from './assets.ts';
export type { SiteAssets } from './assets.ts';
export { ButtonLink, Submit } from './button.tsx';
export { Facts } from './facts.tsx';
export type { Fact } from './facts.tsx';
export * from './form/index.ts';
export {
  clockTime,
  endOfDay,
  fileSize,
  lastMinute,
  money,
  number,
  weekdayDate,
  zoneName,
} from './formats.ts';
export { JsonLd, jsonLdText } from './json-ld.tsx';
export { hasHelp, HelpLine } from './layout.tsx';
export type { HelpContact, LanguageLinks, PageAccount } from './layout.tsx';
export { composeMail } from './mail.tsx';
export type { MailContent, MailDescription } from './mail.tsx';
export { viewMessages } from './messages.ts';
export { Notice } from './notice.tsx';
export { Reasons } from './reasons.tsx';
export type { ReasonLine } from './reasons.tsx';
export { renderPage } from './render-page.tsx';
export type { PageDescription } from './render-page.tsx';
export { SanitisedHtml } from './sanitised-html.tsx';
export { sanitiseRichText, textOf } from './sanitise.ts';
