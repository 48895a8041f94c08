import { createChance } from './chance.ts';
import type { DemoCandidate, Stage } from './candidates/candidate.ts';
import type { FilledForm } from './career-site.ts';
import { cvContent, emailOf, phoneOf, type Trade, yearsOf } from './cv/cv-content.ts';
import { writeCv } from './cv/write-cv.ts';

/** What a candidate fills in and attaches; the seed decides what is left to chance in the CV. */
export async function applicationForm(
  candidate: DemoCandidate,
  { trade, seed }: { readonly trade: Trade; readonly seed: number },
): Promise<FilledForm> {
  const { firstName, lastName, sex, title, municipality, schools, jobs, motivation, withhold } = candidate;
  return {
    about_you: {
      firstName,
      lastName,
      email: emailOf(candidate),
      phone: phoneOf(candidate),
      birthDate: candidate.born,
      sex,
      positionTitle: title,
      municipality,
    },
    background: { education: inLines(schools), experience: inLines(jobs) },
    motivation: {
      motivation,
      ...(withhold === undefined ? {} : { withholdRequested: 'yes', withholdReason: withhold.reason }),
    },
    cv: await writeCv(cvContent(candidate, trade, createChance(seed)), candidate.layout),
  };
}

const inLines = (stages: readonly Stage[]): string =>
  stages.map((stage) => `${yearsOf(stage)} ${stage.what}, ${stage.where}`).join('\n');
