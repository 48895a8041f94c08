/** What people call the time of a zone in Swedish. */
export const zoneNamesSv = {
  'Europe/Oslo': 'norsk tid',
  'Europe/Stockholm': 'svensk tid',
  'Europe/Copenhagen': 'dansk tid',
  'Europe/Helsinki': 'finsk tid',
} as const;
