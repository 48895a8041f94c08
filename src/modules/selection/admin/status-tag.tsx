import { Tag } from '@navikt/ds-react';
import { useMessages } from '#platform/admin/index.ts';
import type { ApplicationStatus } from '../domain/index.ts';
import { selectionMessages } from '../messages/index.ts';

const colours: Record<ApplicationStatus, 'info' | 'accent' | 'success' | 'neutral'> = {
  received: 'info',
  under_assessment: 'accent',
  interview: 'accent',
  offered: 'accent',
  hired: 'success',
  rejected: 'neutral',
  withdrawn: 'neutral',
};

/** Where an application stands, as a word; the colour only repeats it. */
export function StatusTag({ status }: { readonly status: ApplicationStatus }) {
  const { statuses } = useMessages(selectionMessages);
  return (
    <Tag size="small" variant="moderate" data-color={colours[status]}>
      {statuses[status]}
    </Tag>
  );
}
