import type { AdvertisementView, saveAdvertisementSchema } from '../contract/index.ts';
import { formFor } from '#platform/admin/index.ts';
import type { z } from 'zod';
import { saveAdvertisementRoute } from '../contract/index.ts';

/** The form kit of the working copy. */
export const kit = formFor(saveAdvertisementRoute.body);

/** What the form holds. */
export type FormValues = z.input<typeof saveAdvertisementSchema>;

/** A text as the form holds it. */
export type FormText = FormValues['texts'][number];

/** What the form begins with, or takes over when a newer version is fetched. */
export const valuesOf = ({ version, texts }: AdvertisementView): FormValues => ({
  version,
  texts: texts.map((text) => ({ ...text, standardTextsSeen: [] })),
});
