import { Heading, List } from '@navikt/ds-react';
import { useMessages } from '#platform/admin/index.ts';
import type { RecruitmentView } from '../../contract/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';

/** What closing does beside setting the outcome (CL-5), said before it is done. */
export function WhatElseHappens({ recruitment }: { readonly recruitment: RecruitmentView }) {
  const words = useMessages(recruitmentMessages).screens.closing;
  const sentences = [
    ...(recruitment.publishedDeadline === null ? [] : [words.alsoAdvertisement]),
    ...(recruitment.applicationCount === 0 ? [] : [words.alsoApplicants, words.alsoRetention]),
    words.alsoLocked,
  ];
  return (
    <section>
      <Heading level="2" size="xsmall">
        {words.alsoTitle}
      </Heading>
      <List>
        {sentences.map((sentence) => (
          <List.Item key={sentence}>{sentence}</List.Item>
        ))}
      </List>
    </section>
  );
}
