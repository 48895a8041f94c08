const of = (recruitmentId: string): string => `/rekrutteringer/${encodeURIComponent(recruitmentId)}`;

/** The places within an account that remedies lead to; a test holds them against the addresses of the screens. */
export const places = {
  responsibility: (recruitmentId: string): string => `${of(recruitmentId)}/oppsett/ansvar`,
  publishing: (recruitmentId: string): string => `${of(recruitmentId)}/publisering`,
  applications: (recruitmentId: string): string => `${of(recruitmentId)}/soknader`,
};
