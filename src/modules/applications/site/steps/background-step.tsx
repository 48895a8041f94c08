import { BodyLong } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { applicationMessages } from '../../messages/index.ts';
import type { FormPageProps } from '../form-props.ts';
import { ProseField } from './prose-field.tsx';

/** What the applicant has learnt and done. */
export function BackgroundStep(props: FormPageProps): ReactNode {
  const { form } = applicationMessages[props.language];
  return (
    <>
      <BodyLong>{form.backgroundLead}</BodyLong>
      <ProseField page={props} field="education" label={form.education} hint={form.educationHint} />
      <ProseField page={props} field="experience" label={form.experience} hint={form.experienceHint} />
    </>
  );
}
