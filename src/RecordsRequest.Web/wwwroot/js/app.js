// Extras only: every page works without this file.
document.querySelector('.app-errors')?.focus();

// "Everything" and single choices exclude each other. Without script the server says so.
document.addEventListener('change', ({ target }) => {
  if (target.type !== 'checkbox' || !target.checked) {
    return;
  }
  const all = [...(target.closest('fieldset')?.querySelectorAll('[type=checkbox]') ?? [])];
  const exclusive = 'exclusive' in target.dataset;
  for (const other of all) {
    if (other !== target && (exclusive || 'exclusive' in other.dataset)) {
      other.checked = false;
    }
  }
});

// Print buttons are hidden until they can work.
for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
