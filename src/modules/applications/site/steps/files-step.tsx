import { BodyLong } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import { FileField, Submit } from '#platform/view/index.ts';
import { fileFieldOf } from '../../contract/index.ts';
import { acceptedEndings, acceptedFormats, fileKinds } from '../../domain/index.ts';
import type { FileKind } from '../../domain/index.ts';
import { applicationMessages } from '../../messages/index.ts';
import type { FormPageProps } from '../form-props.ts';

const severalOf: ReadonlySet<FileKind> = new Set<FileKind>(['certificate', 'other']);

/** The files of an application, in a step of their own: a failed form empties its file inputs (AP-3, AP-4). */
export function FilesStep({ language, files, errors }: FormPageProps): ReactNode {
  const { form, fileKinds: kindWords } = applicationMessages[language];
  const hints: Readonly<Record<FileKind, string | undefined>> = {
    cv: form.cvHint,
    letter: form.letterHint,
    certificate: form.certificateHint,
    other: form.certificateHint,
  };
  return (
    <>
      <BodyLong>{form.filesLead(acceptedFormats.join(', '))}</BodyLong>
      {fileKinds.map((kind) => (
        <FileField
          key={kind}
          language={language}
          name={fileFieldOf(kind)}
          label={kindWords[kind]}
          description={hints[kind]}
          files={files.filter((file) => file.kind === kind)}
          errors={errors.filter(({ field }) => field === fileFieldOf(kind)).map(({ message }) => message)}
          multiple={severalOf.has(kind)}
          accept={acceptedEndings}
          removeName="remove"
        />
      ))}
      <div className="site-row">
        <Submit name="go" value="upload" emphasis="secondary">
          {form.upload}
        </Submit>
        <p className="site-muted site-small">{form.uploadHint}</p>
      </div>
    </>
  );
}
