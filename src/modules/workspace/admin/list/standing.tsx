import { Tag } from '@navikt/ds-react';
import { useMessages } from '#platform/admin/index.ts';
import { recruitmentMessages } from '#modules/recruitments/messages/index.ts';
import type { RecruitmentRow } from '../../contract/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import './list.css';

interface StandingProps extends Pick<RecruitmentRow, 'stage' | 'outcome' | 'tags'> {
  /** Left out where the reader has opened it already. */
  readonly mayOpen?: boolean;
}

/** Where a recruitment stands, in a word, with tags only for what needs an eye. */
export function Standing({ stage, outcome, tags, mayOpen = true }: StandingProps) {
  const words = useMessages(workspaceMessages);
  const outcomes = useMessages(recruitmentMessages).outcomes;
  const isLate = stage === 'deadline_passed';
  const word =
    stage === 'closed' ? words.list.closedAs(outcome === null ? '' : outcomes[outcome]) : words.stages[stage];
  return (
    <span className="tl-standing">
      {isLate ? <Eye>{word}</Eye> : <span>{word}</span>}
      {tags.map((tag) => (
        <Eye key={tag}>{words.tags[tag]}</Eye>
      ))}
      {!mayOpen && <span className="tl-subtle">{words.list.mayNotOpen}</span>}
    </span>
  );
}

const Eye = ({ children }: { readonly children: string }) => (
  <Tag size="small" variant="moderate" data-color="warning">
    {children}
  </Tag>
);
