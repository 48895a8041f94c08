import { Heading } from '@navikt/ds-react';
import { ButtonLinkTo, PageFrame, useMessages, usePermission } from '#platform/admin/index.ts';
import { newRecruitmentAddress } from '#modules/recruitments/admin/index.ts';
import { workspaceMessages } from '../../messages/index.ts';
import { Duties } from './duties.tsx';
import { MyRecruitments } from './my-recruitments.tsx';

/** The start page: what the reader must do today, then the recruitments they answer for. */
export function TodayScreen() {
  const words = useMessages(workspaceMessages);
  const mayCreate = usePermission('recruitment.create');
  return (
    <PageFrame
      title={words.today.title}
      action={
        mayCreate ? <ButtonLinkTo to={newRecruitmentAddress}>{words.list.create}</ButtonLinkTo> : undefined
      }
    >
      <section className="tl-stack tl-stack--tight">
        <Heading level="2" size="medium">
          {words.today.duties}
        </Heading>
        <Duties />
      </section>
      <section className="tl-stack tl-stack--tight">
        <Heading level="2" size="medium">
          {words.today.mine}
        </Heading>
        <MyRecruitments />
      </section>
    </PageFrame>
  );
}
