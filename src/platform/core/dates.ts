import { type Language, localeOf } from './language.ts';

/** The zone in which instants are told where nothing else is said. */
const TOLD_IN = 'Europe/Oslo';

/** A date as a sentence has it: `30. november 2026`. */
export const dateText = (language: Language, isoDate: string): string =>
  Temporal.PlainDate.from(isoDate).toLocaleString(localeOf[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  });

/** A moment as a sentence has it: `1. desember 2026 kl. 00.10`. */
export function instantText(language: Language, isoInstant: string, timeZone = TOLD_IN): string {
  const moment = Temporal.Instant.from(isoInstant).toZonedDateTimeISO(timeZone);
  const date = dateText(language, moment.toPlainDate().toString());
  const [hour, minute] = [moment.hour, moment.minute].map((part) => String(part).padStart(2, '0'));
  return language === 'en' ? `${date} at ${hour}:${minute}` : `${date} kl. ${hour}.${minute}`;
}

const zoneNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  'Europe/Oslo': { nb: 'norsk tid', nn: 'norsk tid', sv: 'norsk tid', en: 'Norwegian time' },
  'Europe/Stockholm': { nb: 'svensk tid', nn: 'svensk tid', sv: 'svensk tid', en: 'Swedish time' },
  'Europe/Copenhagen': { nb: 'dansk tid', nn: 'dansk tid', sv: 'dansk tid', en: 'Danish time' },
  'Europe/Helsinki': { nb: 'finsk tid', nn: 'finsk tid', sv: 'finsk tid', en: 'Finnish time' },
};

/** What people call the time of a zone: `norsk tid`. */
export function zoneName(timeZone: string, language: Language): string {
  const known = zoneNames[timeZone];
  if (known !== undefined) return known[language];
  const parts = new Intl.DateTimeFormat(localeOf[language], {
    timeZone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0);
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
