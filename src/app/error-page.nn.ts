/** The words of the page people get when a request failed, in nynorsk. */
export const errorPageNn = {
  notFound: {
    title: 'Vi finn ikkje sida',
    text: 'Adressa kan vere skriven feil, eller sida er teken ned.',
  },
  refused: {
    title: 'Dette kunne vi ikkje ta imot',
    text: 'Gå tilbake, sjå over det du sende, og prøv igjen.',
  },
  failed: {
    title: 'Noko gjekk gale hos oss',
    text: 'Det du allereie har lagra, er trygt. Gå tilbake og prøv igjen om litt.',
  },
  quote: 'Oppgi dette nummeret om du spør om hjelp:',
  toStart: 'Gå til kontoen din, for deg som arbeider med rekruttering',
};
