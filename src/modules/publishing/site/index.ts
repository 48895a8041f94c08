export type { Country } from './job-facts.ts';
export { jobListPage } from './job-list-page.tsx';
export type { JobListPageProps, JobSearch, ListedJob } from './job-list-page.tsx';
export { jobPage, textIn } from './job-page.tsx';
export type { JobPageProps } from './job-page.tsx';
export { jobPosting } from './job-posting.ts';
export { accessibilityPage, notFoundPage } from './plain-pages.tsx';
export { robotsTxt, sitemapXml } from './sitemap.ts';
export type { SitemapEntry } from './sitemap.ts';
