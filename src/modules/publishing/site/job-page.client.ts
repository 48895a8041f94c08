/** Shows the buttons of a job page that only a script can make work: copy the link, print. */
function readyButtons(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.addEventListener('click', () => void copy(button));
  }
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
    button.addEventListener('click', () => window.print());
  }
  for (const hidden of document.querySelectorAll<HTMLElement>('[data-needs-script]')) {
    hidden.dataset['ready'] = '';
  }
}

/** Copies the address and says so in the button itself, where the reader is looking. */
async function copy(button: HTMLButtonElement): Promise<void> {
  await navigator.clipboard.writeText(button.dataset['copy'] ?? location.href);
  button.setAttribute('aria-live', 'polite');
  button.textContent = button.dataset['done'] ?? button.textContent;
}

readyButtons();
