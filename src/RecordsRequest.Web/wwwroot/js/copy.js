// Buttons are hidden until they can work; the text can always be copied from its field by hand.
for (const button of document.querySelectorAll('[data-copy]')) {
  const field = document.getElementById(button.dataset.copy);
  const said = button.parentElement.querySelector('[role=status]');
  field.addEventListener('focus', () => field.select());
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    said.textContent = '';
    await navigator.clipboard.writeText(field.value);
    said.textContent = said.dataset.said;
  });
}

for (const button of document.querySelectorAll('[data-share]')) {
  button.hidden = !navigator.share;
  button.addEventListener('click', () => navigator.share({ text: document.getElementById(button.dataset.share).value }).catch(() => {}));
}
