import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { Language } from '#platform/core/language.ts';
import { Facts, fileSize } from '#platform/view/index.ts';
import type { Fact } from '#platform/view/index.ts';
import { fileKinds, sexes } from '../domain/index.ts';
import type { FormStep } from '../domain/index.ts';
import { applicationMessages } from '../messages/index.ts';
import type { FormFile, FormValues } from './form-values.ts';

interface AnswersProps {
  readonly language: Language;
  readonly publicBody: boolean;
  readonly values: FormValues;
  readonly files: readonly FormFile[];
  /** The way to change the answers of a step, where they can be changed. */
  readonly changeHref?: ((step: FormStep) => string) | undefined;
  readonly headingLevel?: '2' | '3';
}

/** The title of a step; a public body's fourth is also about the applicant list. */
export function stepTitle(step: FormStep, publicBody: boolean, language: Language): string {
  const words = applicationMessages[language];
  return step === 'motivation' && publicBody ? words.motivationAndPublicity : words.steps[step];
}

function aboutFacts({ language, publicBody, values }: AnswersProps): readonly Fact[] {
  const { form, sexes: sexWords } = applicationMessages[language];
  const sex = sexes.find((known) => known === values.sex);
  return [
    { term: form.nameGroup, description: `${values.firstName} ${values.lastName}`.trim() },
    { term: form.email, description: values.email },
    { term: form.phone, description: values.phone },
    ...(publicBody
      ? [
          { term: form.birthDate, description: values.birthDate },
          { term: form.sex, description: sex === undefined ? '' : sexWords[sex] },
          { term: form.positionTitle, description: values.positionTitle },
          { term: form.municipality, description: values.municipality },
        ]
      : []),
  ];
}

function fileFacts({ language, files }: AnswersProps): readonly Fact[] {
  const { fileKinds: kindWords } = applicationMessages[language];
  return fileKinds.flatMap((kind) => {
    const ofKind = files.filter((file) => file.kind === kind);
    if (ofKind.length === 0) return [];
    const lines = ofKind.map((file) => `${file.name} (${fileSize(file.byteSize, language)})`);
    return [{ term: kindWords[kind], description: lines.join('\n') }];
  });
}

function motivationFacts({ language, publicBody, values }: AnswersProps): readonly Fact[] {
  const { form } = applicationMessages[language];
  return [
    { term: form.motivation, description: values.motivation },
    ...(publicBody
      ? [{ term: form.withholdShort, description: values.withholdRequested ? form.yes : form.no }]
      : []),
    ...(publicBody && values.withholdRequested
      ? [{ term: form.withholdReason, description: values.withholdReason }]
      : []),
  ];
}

function factsOf(step: FormStep, props: AnswersProps): readonly Fact[] {
  const { form } = applicationMessages[props.language];
  switch (step) {
    case 'about_you':
      return aboutFacts(props);
    case 'background':
      return [
        { term: form.education, description: props.values.education },
        { term: form.experience, description: props.values.experience },
      ];
    case 'files':
      return fileFacts(props);
    case 'motivation':
      return motivationFacts(props);
    case 'review':
      return [];
  }
}

const answered: readonly FormStep[] = ['about_you', 'background', 'files', 'motivation'];

/** All that was filled in, step by step, with the way to change each. */
export function Answers(props: AnswersProps): ReactNode {
  const { language, publicBody, changeHref, headingLevel = '3' } = props;
  const { form } = applicationMessages[language];
  return answered.map((step) => {
    const title = stepTitle(step, publicBody, language);
    const facts = factsOf(step, props).map((fact) =>
      fact.description === ''
        ? { ...fact, description: <span className="site-muted">{form.empty}</span> }
        : fact,
    );
    return (
      <section key={step} className="site-answers">
        <div className="site-answers__head">
          <Heading level={headingLevel} size="small">
            {title}
          </Heading>
          {changeHref !== undefined && (
            <a className="aksel-link" href={changeHref(step)}>
              {form.change}
              <span className="aksel-sr-only">: {title}</span>
            </a>
          )}
        </div>
        {facts.length === 0 ? <p className="site-muted">{form.noFiles}</p> : <Facts facts={facts} plain />}
      </section>
    );
  });
}
