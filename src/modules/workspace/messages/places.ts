const of = (recruitmentId: string): string => `/rekrutteringer/${encodeURIComponent(recruitmentId)}`;

/** The places within an account that remedies lead to; a test holds them against the addresses of the screens. */
export const places = {
  basics: (recruitmentId: string): string => `${of(recruitmentId)}/oppsett/sak`,
  position: (recruitmentId: string): string => `${of(recruitmentId)}/oppsett/stilling`,
  responsibility: (recruitmentId: string): string => `${of(recruitmentId)}/oppsett/ansvar`,
  advertisement: (recruitmentId: string): string => `${of(recruitmentId)}/annonse`,
  publishing: (recruitmentId: string): string => `${of(recruitmentId)}/publisering`,
  applications: (recruitmentId: string): string => `${of(recruitmentId)}/soknader`,
};
