import { recruitmentClosed } from '#modules/recruitments/server/index.ts';
import { sql } from '#platform/server/db/index.ts';
import { subscribe } from '#platform/server/events/index.ts';
import { enqueue } from '#platform/server/jobs/index.ts';
import { untoldStatuses } from '../../domain/index.ts';
import { tellClosingJob } from '../jobs/tell-closing-job.ts';

/**
 * Keeps what those not told yet are told, and who they are, in the transaction of the closing; the messages go out
 * from the job it queues (CL-5).
 */
export const onRecruitmentClosed = (): void =>
  subscribe(recruitmentClosed, async (tx, { recruitmentId, closedBy, message }) => {
    if (message === undefined) return;
    await tx.db
      .insertInto('closingMessage')
      .values({ accountId: tx.accountId, recruitmentId, ...message, writtenBy: closedBy })
      .execute();
    await sql`
      insert into closing_message_recipient (account_id, recruitment_id, application_id)
        select a.account_id, a.recruitment_id, a.id
          from applications_read.application a
         where a.account_id = ${tx.accountId} and a.recruitment_id = ${recruitmentId}
           and a.status = any(${[...untoldStatuses]}) and a.email <> ''
    `.execute(tx.db);
    await enqueue(tx, tellClosingJob, { payload: { recruitmentId }, key: `tell-closing:${recruitmentId}` });
  });
