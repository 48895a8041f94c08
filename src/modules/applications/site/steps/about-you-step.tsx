import { BodyLong, Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { Choice, errorOf, TextInput, viewMessages } from '#platform/view/index.ts';
import { sexes } from '../../domain/index.ts';
import { applicationMessages } from '../../messages/index.ts';
import type { FormPageProps } from '../form-props.ts';

function Listed({ language, values, errors }: FormPageProps): ReactNode {
  const { form, sexes: sexWords } = applicationMessages[language];
  return (
    <section className="site-fields__group">
      <div className="site-head">
        <Heading level="3" size="small">
          {form.listedHeading}
        </Heading>
        <BodyLong className="site-small">{form.listedWhy}</BodyLong>
      </div>
      <TextInput
        name="birthDate"
        label={form.birthDate}
        description={form.birthDateHint}
        value={values.birthDate}
        error={errorOf(errors, 'birthDate')}
        autoComplete="bday"
        inputMode="numeric"
        width="short"
      />
      <Choice
        name="sex"
        label={form.sex}
        description={form.sexHint}
        value={values.sex}
        error={errorOf(errors, 'sex')}
        options={sexes.map((sex) => ({ value: sex, label: sexWords[sex] }))}
      />
      <TextInput
        name="positionTitle"
        label={form.positionTitle}
        description={form.positionTitleHint}
        value={values.positionTitle}
        error={errorOf(errors, 'positionTitle')}
        autoComplete="organization-title"
      />
      <TextInput
        name="municipality"
        label={form.municipality}
        description={form.municipalityHint}
        value={values.municipality}
        error={errorOf(errors, 'municipality')}
        width="medium"
      />
    </section>
  );
}

/** Who applies, and for a public body what its applicant list needs (AP-2). */
export function AboutYouStep(props: FormPageProps): ReactNode {
  const { language, values, errors, job, sent } = props;
  const { form } = applicationMessages[language];
  const { optional } = viewMessages[language];
  return (
    <>
      <div className="site-fields__pair">
        <TextInput
          name="firstName"
          label={form.firstName}
          value={values.firstName}
          error={errorOf(errors, 'firstName')}
          autoComplete="given-name"
          spellCheck={false}
        />
        <TextInput
          name="lastName"
          label={form.lastName}
          value={values.lastName}
          error={errorOf(errors, 'lastName')}
          autoComplete="family-name"
          spellCheck={false}
        />
      </div>
      <TextInput
        name="email"
        type="email"
        label={form.email}
        description={sent ? form.emailFixed : form.emailHint}
        value={values.email}
        error={errorOf(errors, 'email')}
        readOnly={sent}
        autoComplete="email"
        spellCheck={false}
      />
      <TextInput
        name="phone"
        type="tel"
        label={optional(form.phone)}
        value={values.phone}
        error={errorOf(errors, 'phone')}
        autoComplete="tel"
        width="medium"
      />
      {job.publicBody && <Listed {...props} />}
    </>
  );
}
