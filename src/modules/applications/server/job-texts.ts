import type { PublishedJob } from '#modules/publishing/server/index.ts';
import type { Language } from '#platform/core/language.ts';
import type { AppliedJob } from '../site/index.ts';

/** The title and employer of a job in a language, or in the first one its advertisement has. */
export function jobTexts(
  job: PublishedJob,
  language: Language,
): { readonly title: string; readonly employer: string } {
  const { texts, organisationName } = job.content;
  const text = texts.find((candidate) => candidate.language === language) ?? texts[0];
  return { title: text?.title ?? '', employer: organisationName };
}

/** What the pages of an application tell of its job. */
export function appliedJob(job: PublishedJob, account: string, language: Language): AppliedJob {
  const { applicationDeadline, timeZone, publicBody } = job.content;
  return {
    ...jobTexts(job, language),
    href: `/${account}/stillinger/${job.slug}`,
    deadline: applicationDeadline,
    timeZone,
    publicBody,
  };
}
