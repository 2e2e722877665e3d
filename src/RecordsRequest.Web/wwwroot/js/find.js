// The list of what an office says, by the words typed: its own, and those that offices use. Nothing typed leaves the page; without this file
// the groups open one by one.
const box = document.querySelector('#find');
const [field, told] = [box.querySelector('input'), box.querySelector('[role=status]')];
const groups = [...document.querySelectorAll('[data-found]')];
const plain = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

field.addEventListener('input', () => {
  const words = plain(field.value).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const group of groups) {
    const [name, lines] = [group.querySelector('summary').textContent, [...group.querySelectorAll('li')]];
    for (const line of lines) {
      line.hidden = !words.every((word) => plain(`${name} ${line.textContent} ${line.dataset.words}`).includes(word));
    }
    const fits = lines.filter((line) => !line.hidden).length;
    found += fits;
    group.hidden = fits === 0;
    group.open = words.length > 0;
  }
  const text = [told.dataset.none, told.dataset.one][found] ?? told.dataset.other;
  told.textContent = words.length > 0 ? text.replace('#', found) : '';
});
box.hidden = false;
