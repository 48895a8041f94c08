/** The words of the page people get when a request failed, in Swedish. */
export const errorPageSv = {
  notFound: {
    title: 'Vi hittar inte sidan',
    text: 'Adressen kan vara felskriven, eller så är sidan borttagen.',
  },
  refused: {
    title: 'Det här kunde vi inte ta emot',
    text: 'Gå tillbaka, granska det du skickade och försök igen.',
  },
  failed: {
    title: 'Något gick fel hos oss',
    text: 'Det du redan har sparat är tryggt. Gå tillbaka och försök igen om en stund.',
  },
  quote: 'Uppge det här numret om du ber om hjälp:',
  toStart: 'Gå till ditt konto, för dig som arbetar med rekrytering',
};
