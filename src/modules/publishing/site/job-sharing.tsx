import { Heading, Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { publishingMessages } from '#modules/publishing/messages/index.ts';
import type { Language } from '#platform/core/language.ts';

interface SharingProps {
  readonly language: Language;
  readonly url: string;
  readonly title: string;
}

/** Ways to pass a job on. All are plain links, so nobody is followed before they choose one. */
export function JobSharing({ language, url, title }: SharingProps): ReactNode {
  const { job } = publishingMessages[language];
  const [address, subject] = [encodeURIComponent(url), encodeURIComponent(title)];
  return (
    <section className="site-section site-no-print">
      <Heading level="2" size="small" className="site-section__heading">
        {job.share}
      </Heading>
      <ul className="site-plain-list site-row">
        <li>
          <Link href={`mailto:?subject=${subject}&body=${address}`}>{job.shareByMail}</Link>
        </li>
        <li>
          <Link href={`https://www.linkedin.com/sharing/share-offsite/?url=${address}`}>
            {job.shareOnLinkedIn}
          </Link>
        </li>
        <li>
          <Link href={`https://www.facebook.com/sharer/sharer.php?u=${address}`}>{job.shareOnFacebook}</Link>
        </li>
        <li data-needs-script="">
          <button
            type="button"
            className="aksel-link site-link-button"
            data-copy={url}
            data-done={job.linkCopied}
          >
            {job.copyLink}
          </button>
        </li>
        <li data-needs-script="">
          <button type="button" className="aksel-link site-link-button" data-print="">
            {job.print}
          </button>
        </li>
      </ul>
    </section>
  );
}
