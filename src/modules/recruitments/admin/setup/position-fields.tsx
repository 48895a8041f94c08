import { Heading } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { formFor, useFieldValue, useMessages } from '#platform/admin/index.ts';
import { savePositionRoute } from '../../contract/index.ts';
import { employmentForms, salaryForms } from '../../domain/index.ts';
import { recruitmentMessages } from '../../messages/index.ts';
import { PositionRows } from './position-rows.tsx';

const kit = formFor(savePositionRoute.body);

/** The fields of the second step, in the order an adviser thinks of them (RE-1). */
export function PositionFields() {
  const words = useMessages(recruitmentMessages);
  const { fields, sections } = words.screens;
  const isTemporary = useFieldValue('employmentForm') === 'temporary';
  return (
    <>
      <Section title={sections.employment}>
        <kit.Select
          name="employmentForm"
          label={fields.employmentForm}
          options={employmentForms.map((value) => ({ value, label: words.employmentForms[value] }))}
        />
        {isTemporary && (
          <kit.TextField
            name="employmentGround"
            label={fields.employmentGround}
            description={fields.employmentGroundHelp}
            optional={false}
          />
        )}
        <PositionRows />
      </Section>
      <Section title={sections.place}>
        <kit.TextField
          name="location"
          label={fields.location}
          description={fields.locationHelp}
          width="medium"
        />
        <kit.TextField name="workplace" label={fields.workplace} description={fields.workplaceHelp} />
        <kit.DateField name="startDate" label={fields.startDate} />
      </Section>
      <Section title={sections.pay}>
        <kit.TextField name="positionCode" label={fields.positionCode} width="narrow" />
        <SalaryFields />
      </Section>
      <Section title={sections.demands}>
        <kit.TextField
          name="policeCertificateStatute"
          label={fields.policeCertificate}
          description={fields.policeCertificateHelp}
        />
      </Section>
    </>
  );
}

function SalaryFields() {
  const words = useMessages(recruitmentMessages).screens;
  return (
    <div className="tl-fields">
      <kit.Select
        name="salaryForm"
        label={words.fields.salaryForm}
        options={salaryForms.map((value) => ({ value, label: words.salaryForms[value] }))}
      />
      <kit.NumberField name="salaryFrom" label={words.fields.salaryFrom} />
      <kit.NumberField name="salaryTo" label={words.fields.salaryTo} />
    </div>
  );
}

/** Fields about one thing, under a heading. */
function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section className="tl-setup-section">
      <Heading level="2" size="small">
        {title}
      </Heading>
      {children}
    </section>
  );
}
