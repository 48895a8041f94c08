import { BodyLong, Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Tick, viewMessages } from '#platform/view/index.ts';
import { applicationMessages } from '../../messages/index.ts';
import type { FormPageProps } from '../form-props.ts';
import { ProseField } from './prose-field.tsx';

function Withhold(props: FormPageProps): ReactNode {
  const { language, values } = props;
  const { form } = applicationMessages[language];
  const { optional } = viewMessages[language];
  return (
    <section className="site-fields__group">
      <div className="site-head">
        <Heading level="3" size="small">
          {form.withholdHeading}
        </Heading>
        <BodyLong className="site-small">{form.withholdLead}</BodyLong>
      </div>
      <Tick name="withholdRequested" label={form.withhold} ticked={values.withholdRequested} />
      <ProseField
        page={props}
        field="withholdReason"
        label={optional(form.withholdReason)}
        hint={form.withholdReasonHint}
        rows={4}
      />
    </section>
  );
}

/** Why the applicant wants the post, and for a public body whether to be kept off the public list (AP-9). */
export function MotivationStep(props: FormPageProps): ReactNode {
  const { language, job } = props;
  const { form } = applicationMessages[language];
  const { optional } = viewMessages[language];
  return (
    <>
      <ProseField
        page={props}
        field="motivation"
        label={optional(form.motivation)}
        hint={form.motivationHint}
        rows={12}
      />
      {job.publicBody && <Withhold {...props} />}
    </>
  );
}
