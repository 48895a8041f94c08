import { Heading, Link } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { instantText } from '#platform/core/dates.ts';
import {
  ButtonLink,
  FormErrors,
  progressLine,
  StepList,
  Submit,
  lastMinute,
  weekdayDate,
} from '#platform/view/index.ts';
import type { FieldError, FormStep as ListedStep, PageDescription } from '#platform/view/index.ts';
import { stepAddress } from '../contract/index.ts';
import { formSteps } from '../domain/index.ts';
import type { FormStep } from '../domain/index.ts';
import { applicationMessages } from '../messages/index.ts';
import { stepTitle } from './answers.tsx';
import { sentenceOf } from './errors.ts';
import type { FormPageProps } from './form-props.ts';
import { AboutYouStep } from './steps/about-you-step.tsx';
import { BackgroundStep } from './steps/background-step.tsx';
import { FilesStep } from './steps/files-step.tsx';
import { MotivationStep } from './steps/motivation-step.tsx';
import { ReviewStep } from './steps/review-step.tsx';

const views: Readonly<Record<FormStep, (props: FormPageProps) => ReactNode>> = {
  about_you: AboutYouStep,
  background: BackgroundStep,
  files: FilesStep,
  motivation: MotivationStep,
  review: ReviewStep,
};

/** The title of a step; an application that was sent is looked over, not sent again. */
function titleOf({ language, job, sent }: FormPageProps, step: FormStep): string {
  if (sent && step === 'review') return applicationMessages[language].form.lookOver;
  return stepTitle(step, job.publicBody, language);
}

/** The steps with where they are and what they lack. A step not come to yet is neither done nor lacking. */
function listedSteps(props: FormPageProps): readonly ListedStep[] {
  const { step: current, application, missing, sent } = props;
  const reached = sent ? formSteps.length : formSteps.indexOf(current);
  return formSteps.map((step, position) => ({
    title: titleOf(props, step),
    href: application === null ? undefined : stepAddress(application, step),
    state:
      position >= reached ? 'open' : missing.some((blocker) => blocker.step === step) ? 'missing' : 'done',
  }));
}

/** On the last step, what other steps lack is linked to where it is put right. */
function errorsOf(props: FormPageProps): readonly FieldError[] {
  const { step, errors, missing, application, language } = props;
  if (step !== 'review' || application === null) return errors;
  return missing.map((blocker) => ({
    field: `${stepAddress(application, blocker.step)}#${blocker.field}`,
    message: sentenceOf(blocker, language),
  }));
}

function Buttons({ language, step, application, sent, savedAt, job }: FormPageProps): ReactNode {
  const { form } = applicationMessages[language];
  const last = step === 'review';
  return (
    <div className="site-fields__group site-form-end">
      <div className="site-buttons">
        {last && sent && application !== null && <ButtonLink href={application}>{form.toOwn}</ButtonLink>}
        {last && !sent && (
          <Submit name="go" value="send">
            {form.send}
          </Submit>
        )}
        {!last && (
          <Submit name="go" value="next">
            {sent ? form.saveChanges : form.next}
          </Submit>
        )}
        {!last && sent && application !== null && (
          <ButtonLink href={application} emphasis="secondary">
            {form.toOwn}
          </ButtonLink>
        )}
        {step !== 'about_you' && !sent && (
          <Submit name="go" value="back" emphasis="secondary">
            {form.back}
          </Submit>
        )}
        {!sent && (
          <Submit name="go" value="later" emphasis="tertiary">
            {form.later}
          </Submit>
        )}
      </div>
      <p className="site-muted site-small">
        {savedAt === null ? form.notSaved : form.saved(instantText(language, savedAt, job.timeZone))}
      </p>
    </div>
  );
}

function Aside(props: FormPageProps): ReactNode {
  const { language, step } = props;
  const { form } = applicationMessages[language];
  return (
    <aside className="site-split__aside" aria-label={form.deadline}>
      <div className="site-box site-stack site-small">
        <div className="site-steps-aside">
          <StepList language={language} steps={listedSteps(props)} current={formSteps.indexOf(step)} />
        </div>
        <p>{form.whichTimeCounts}</p>
      </div>
    </aside>
  );
}

function Top({ language, job, step, application, missing, sent, ...rest }: FormPageProps): ReactNode {
  const { form } = applicationMessages[language];
  const props = { language, job, step, application, missing, sent, ...rest };
  const steps = listedSteps(props);
  const current = formSteps.indexOf(step);
  return (
    <div className="site-form-top">
      <p className="site-back">
        <Link href={job.href}>{form.toJob}</Link>
      </p>
      <Heading level="1" size="large">
        {form.title(job.title)}
      </Heading>
      <p className="site-form-top__deadline">
        {form.deadline}: {weekdayDate(job.deadline, language)}{' '}
        <span className="site-nowrap">{lastMinute(job.timeZone, language)}</span>
      </p>
      {!sent && (
        <div className="site-progress" aria-hidden="true">
          {steps.map(({ title }, position) => (
            <span key={title} data-reached={position <= current ? '' : undefined} />
          ))}
        </div>
      )}
      <Heading level="2" size="medium">
        {sent ? steps[current]?.title : progressLine({ language, steps, current })}
      </Heading>
    </div>
  );
}

/** A step of the application form: one theme, always with a way on, a way back and a way to go on later. */
export function formPage(props: FormPageProps): PageDescription {
  const { language, account, job, step, action, hidden } = props;
  const { form } = applicationMessages[language];
  const errors = errorsOf(props);
  const Step = views[step];
  return {
    language,
    account,
    title: `${titleOf(props, step)} – ${form.title(job.title)}`,
    hasErrors: errors.length > 0,
    scripts: ['form'],
    body: (
      <>
        <Top {...props} />
        <div className="site-split">
          <div className="site-split__main site-column">
            <FormErrors
              language={language}
              errors={errors}
              {...(step === 'review' ? { heading: form.missing } : {})}
            />
            <form
              method="post"
              action={action}
              noValidate
              className="site-fields"
              {...(step === 'files' ? { encType: 'multipart/form-data' } : {})}
            >
              {Object.entries(hidden).map(([name, value]) => (
                <input key={name} type="hidden" name={name} value={value} />
              ))}
              <Step {...props} />
              <Buttons {...props} />
            </form>
          </div>
          <Aside {...props} />
        </div>
      </>
    ),
  };
}
