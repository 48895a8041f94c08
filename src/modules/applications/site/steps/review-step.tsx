import { BodyLong } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Notice } from '#platform/view/index.ts';
import { stepAddress } from '../../contract/index.ts';
import { applicationMessages } from '../../messages/index.ts';
import { Answers } from '../answers.tsx';
import type { FormPageProps } from '../form-props.ts';

/** All that was filled in, before it is sent. */
export function ReviewStep({ language, job, application, values, files, sent }: FormPageProps): ReactNode {
  const { form } = applicationMessages[language];
  const withoutReason = job.publicBody && values.withholdRequested && values.withholdReason === '';
  return (
    <>
      <BodyLong>{sent ? form.sentNote : form.reviewLead}</BodyLong>
      <div>
        <Answers
          language={language}
          publicBody={job.publicBody}
          values={values}
          files={files}
          changeHref={application === null ? undefined : (step) => stepAddress(application, step)}
        />
      </div>
      {withoutReason && (
        <Notice kind="warning">
          {[form.withholdReasonMissing, sent ? '' : form.sendAnyway].join(' ').trim()}
        </Notice>
      )}
      {!sent && (
        <div className="site-head">
          {values.email !== '' && <p>{form.confirmationTo(values.email)}</p>}
          <p className="site-muted site-small">{form.stored}</p>
        </div>
      )}
    </>
  );
}
