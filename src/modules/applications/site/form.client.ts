/** Tells under each longer text how many characters are left; without it the limit stands in words. */
function countCharacters(area: HTMLTextAreaElement): void {
  const { limit, left = '', over = '' } = area.dataset;
  if (limit === undefined) return;
  const counter = document.createElement('p');
  counter.className = 'site-counter';
  area.after(counter);
  const show = (): void => {
    const rest = Number(limit) - Array.from(area.value).length;
    const words = rest < 0 ? over : left;
    counter.textContent = words.replace(
      '{count}',
      Math.abs(rest).toLocaleString(document.documentElement.lang),
    );
    counter.classList.toggle('site-counter--over', rest < 0);
  };
  area.addEventListener('input', show);
  show();
}

/** Sends a form once: a second press while the first is under way does nothing. */
function sendOnce(form: HTMLFormElement): void {
  let sending = false;
  form.addEventListener('submit', (event) => {
    if (sending) event.preventDefault();
    sending = true;
  });
  // The page may come back from the browser's memory, and must then be usable again.
  window.addEventListener('pageshow', () => {
    sending = false;
  });
}

for (const area of document.querySelectorAll<HTMLTextAreaElement>('textarea[data-limit]'))
  countCharacters(area);
for (const form of document.querySelectorAll<HTMLFormElement>('form[method="post"]')) sendOnce(form);
