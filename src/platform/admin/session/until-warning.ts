const warningTime = { minutes: 2 } as const;

/** Milliseconds until the warning is due, never negative. */
export function untilWarning(endsAt: Temporal.Instant, now: Temporal.Instant): number {
  return Math.max(0, now.until(endsAt.subtract(warningTime)).total('milliseconds'));
}
