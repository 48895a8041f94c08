import type { SettableStatus } from './vocabulary.ts';

/** The event types an account begins with, in the order they are offered. */
export const eventTypeKeys = [
  'under_assessment',
  'interview',
  'offer',
  'hired',
  'rejection',
  'message',
  'note',
  'withdrawal',
] as const;

/** The key of an event type. */
export type EventTypeKey = (typeof eventTypeKeys)[number];

/** What posting an event of a type means (EV-1). */
export interface EventMeaning {
  /** A message goes to the candidate. */
  readonly contactsCandidate: boolean;
  readonly setsStatus: SettableStatus | null;
  readonly withdraws: boolean;
}

/** An event type as it is first made. */
export interface EventTypeSeed extends EventMeaning {
  readonly icon: EventIcon;
  /** Has a button of its own on the sheet; the others are in the list of all. */
  readonly ownButton: boolean;
}

/** The icons there are for event types. */
export const eventIcons = [
  'eyes',
  'calendar',
  'offer',
  'hired',
  'rejection',
  'message',
  'note',
  'withdrawal',
] as const;

/** The icon of an event type. */
export type EventIcon = (typeof eventIcons)[number];

const quiet = { contactsCandidate: false, setsStatus: null, withdraws: false } as const;

/** The fixed set of event types that every account gets (EV-1). */
export const eventTypeSeeds: Readonly<Record<EventTypeKey, EventTypeSeed>> = {
  under_assessment: { ...quiet, icon: 'eyes', ownButton: true, setsStatus: 'under_assessment' },
  interview: {
    ...quiet,
    icon: 'calendar',
    ownButton: true,
    setsStatus: 'interview',
    contactsCandidate: true,
  },
  offer: { ...quiet, icon: 'offer', ownButton: false, setsStatus: 'offered' },
  hired: { ...quiet, icon: 'hired', ownButton: true, setsStatus: 'hired' },
  rejection: {
    ...quiet,
    icon: 'rejection',
    ownButton: false,
    setsStatus: 'rejected',
    contactsCandidate: true,
  },
  message: { ...quiet, icon: 'message', ownButton: false, contactsCandidate: true },
  note: { ...quiet, icon: 'note', ownButton: false },
  withdrawal: { ...quiet, icon: 'withdrawal', ownButton: false, withdraws: true },
};
