import {
  ArrowUndoIcon,
  CalendarIcon,
  EnvelopeClosedIcon,
  EyeIcon,
  HandshakeIcon,
  NotePencilIcon,
  PersonCheckmarkIcon,
  XMarkOctagonIcon,
} from '@navikt/aksel-icons';
import type { ComponentType } from 'react';
import type { EventIcon } from '../../domain/index.ts';

const icons: Record<EventIcon, ComponentType<{ 'aria-hidden'?: boolean; fontSize?: string }>> = {
  eyes: EyeIcon,
  calendar: CalendarIcon,
  offer: HandshakeIcon,
  hired: PersonCheckmarkIcon,
  rejection: XMarkOctagonIcon,
  message: EnvelopeClosedIcon,
  note: NotePencilIcon,
  withdrawal: ArrowUndoIcon,
};

/** The icon of an event type; the heading beside it says what it means. */
export function EventTypeIcon({ icon }: { readonly icon: EventIcon }) {
  const Icon = icons[icon];
  return <Icon aria-hidden fontSize="1.25rem" />;
}
