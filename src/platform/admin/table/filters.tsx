import { Button, Chips, Search, Select } from '@navikt/ds-react';
import { useEffect, useState, type ReactNode } from 'react';
import { usePlatformMessages } from '../messages/index.ts';
import type { Option } from '../form/choice-fields.tsx';

const pauseMs = 250;

/** The filters above a list, and the way to be rid of them all. */
export function FilterBar(props: {
  readonly children: ReactNode;
  readonly onClear?: (() => void) | undefined;
}) {
  const words = usePlatformMessages();
  return (
    <div role="search" aria-label={words.table.filters} className="tl-filters">
      {props.children}
      {props.onClear !== undefined && (
        <Button type="button" variant="tertiary" size="small" onClick={props.onClear}>
          {words.table.clearFilters}
        </Button>
      )}
    </div>
  );
}

interface TextFilterProps {
  readonly label?: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Words to look for in a list; asked for when the reader pauses, so that each letter is not a question. */
export function TextFilter({ label, value, onChange }: TextFilterProps) {
  const words = usePlatformMessages();
  const [typed, setTyped] = useState({ text: value, from: value });
  // The address has changed by other means, as the back button: it wins.
  if (typed.from !== value) setTyped({ text: value, from: value });
  useEffect(() => {
    if (typed.text === value) return undefined;
    const timer = setTimeout(() => onChange(typed.text), pauseMs);
    return () => clearTimeout(timer);
  }, [typed.text, value, onChange]);
  return (
    <form
      role="presentation"
      onSubmit={(event) => {
        event.preventDefault();
        onChange(typed.text);
      }}
    >
      <Search
        label={label ?? words.table.search}
        hideLabel={false}
        variant="simple"
        size="small"
        value={typed.text}
        onChange={(text) => setTyped({ text, from: value })}
      />
    </form>
  );
}

interface ChoiceFilterProps {
  readonly label: string;
  readonly value: string | undefined;
  readonly options: readonly Option[];
  /** What no choice means: `Alle enheter`. */
  readonly all: string;
  readonly onChange: (value: string | undefined) => void;
}

/** One choice among many that narrows a list. */
export function ChoiceFilter({ label, value, options, all, onChange }: ChoiceFilterProps) {
  return (
    <Select
      label={label}
      size="small"
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value === '' ? undefined : event.target.value)}
    >
      <option value="">{all}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </Select>
  );
}

interface ChipFilterProps {
  readonly label: string;
  readonly chosen: readonly string[];
  readonly options: readonly Option[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any number of choices among few, as chips in view. */
export function ChipFilter({ label, chosen, options, onChange }: ChipFilterProps) {
  const toggle = (value: string) =>
    onChange(chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]);
  return (
    <Chips size="small" aria-label={label}>
      {options.map((option) => (
        <Chips.Toggle
          key={option.value}
          selected={chosen.includes(option.value)}
          onClick={() => toggle(option.value)}
        >
          {option.label}
        </Chips.Toggle>
      ))}
    </Chips>
  );
}
