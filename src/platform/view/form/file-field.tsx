import { ErrorMessage, Label } from '@navikt/ds-react';
import type { ReactNode } from 'react';
import type { Language } from '#platform/core/language.ts';
import { fileSize } from '../formats.ts';
import { viewMessages } from '../messages.ts';

/** A file that lies stored already. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly byteSize: number;
}

interface FileFieldProps {
  readonly language: Language;
  readonly name: string;
  readonly label: string;
  readonly description?: string | undefined;
  readonly errors?: readonly string[];
  readonly files: readonly StoredFile[];
  readonly multiple?: boolean;
  /** What the chooser offers: endings with their dot. */
  readonly accept: readonly string[];
  /** The name of the submit buttons that remove a file; their value is the file's id. */
  readonly removeName: string;
}

function StoredFiles({
  language,
  files,
  removeName,
}: Pick<FileFieldProps, 'language' | 'files' | 'removeName'>): ReactNode {
  const words = viewMessages[language];
  return (
    <ul className="site-files" aria-label={words.storedFiles}>
      {files.map((file) => (
        <li key={file.id} className="site-files__item">
          <span className="site-files__name">{file.name}</span>
          <span className="site-files__size">{fileSize(file.byteSize, language)}</span>
          <button
            type="submit"
            name={removeName}
            value={file.id}
            className="aksel-button aksel-button--small"
            data-variant="tertiary"
          >
            <span className="aksel-label aksel-label--small">
              {words.removeFile}
              <span className="aksel-sr-only"> {file.name}</span>
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Files to attach: those stored already, each with its button to remove it, and the chooser for more. */
export function FileField(props: FileFieldProps): ReactNode {
  const {
    language,
    name,
    label,
    description,
    errors = [],
    files,
    multiple = false,
    accept,
    removeName,
  } = props;
  const describedBy = [
    description === undefined ? '' : `${name}-description`,
    errors.length === 0 ? '' : `${name}-error`,
  ];
  return (
    <div className="aksel-form-field aksel-form-field--medium site-field site-file-field">
      <Label htmlFor={name} className="aksel-form-field__label">
        {label}
      </Label>
      {description !== undefined && (
        <div id={`${name}-description`} className="aksel-form-field__description aksel-body-short">
          {description}
        </div>
      )}
      {files.length > 0 && <StoredFiles language={language} files={files} removeName={removeName} />}
      <input
        type="file"
        id={name}
        name={name}
        multiple={multiple}
        accept={accept.join(',')}
        className="site-file-field__input"
        aria-describedby={describedBy.join(' ').trim() || undefined}
        aria-invalid={errors.length === 0 ? undefined : true}
      />
      <div className="aksel-form-field__error" id={`${name}-error`}>
        {errors.map((error) => (
          <ErrorMessage key={error} showIcon>
            {error}
          </ErrorMessage>
        ))}
      </div>
    </div>
  );
}
