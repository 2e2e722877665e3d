// A signature by finger, pen or mouse. Without this file the page says how to sign without it.
const place = document.querySelector('#draw');
const [pad, kept, told] = [place.querySelector('svg'), place.querySelector('[data-points]'), place.querySelector('[role=status]')];
const [most, mostPoints] = [Number(kept.dataset.strokes), Number(kept.dataset.points)];
const { width, height } = pad.viewBox.baseVal;
const strokes = kept.value ? kept.value.split(';').map((stroke) => stroke.split(' ')) : [];
let open = null;

Object.assign(pad.style, {
  background: 'var(--ground)', border: '2px solid var(--line)', cursor: 'crosshair', display: 'block', inlineSize: '100%', touchAction: 'none',
});

const draw = () => {
  pad.replaceChildren(...strokes.map((points) => {
    const line = document.createElementNS(pad.namespaceURI, 'polyline');
    line.setAttribute('points', (points.length > 1 ? points : [points[0], points[0]]).join(' '));
    return line;
  }));
  kept.value = strokes.map((points) => points.join(' ')).join(';');
};

// A point counts once it is two units away from the last: enough for a smooth line, and little to keep.
const add = ({ clientX, clientY }) => {
  const box = pad.getBoundingClientRect();
  const [x, y] = [((clientX - box.left) / box.width) * width, ((clientY - box.top) / box.height) * height];
  const [lastX, lastY] = open.at(-1)?.split(',').map(Number) ?? [-9, -9];
  const count = strokes.reduce((sum, points) => sum + points.length, 0);
  if (x >= 0 && y >= 0 && x <= width && y <= height && Math.hypot(x - lastX, y - lastY) >= 2 && count < mostPoints) {
    open.push(`${x.toFixed(1)},${y.toFixed(1)}`);
  }
};

pad.addEventListener('pointerdown', (event) => {
  if (event.button !== 0 || strokes.length >= most) {
    return;
  }
  event.preventDefault();
  pad.setPointerCapture(event.pointerId);
  open = [];
  add(event);
  if (open.length > 0) {
    strokes.push(open);
    draw();
  }
});
pad.addEventListener('pointermove', (event) => {
  if (open) {
    (event.getCoalescedEvents?.() ?? [event]).forEach(add);
    draw();
  }
});
for (const end of ['pointerup', 'pointercancel']) {
  pad.addEventListener(end, () => { open = null; });
}
place.querySelector('[data-undo]').addEventListener('click', () => {
  strokes.pop();
  draw();
});
place.querySelector('[data-clear]').addEventListener('click', () => {
  strokes.length = 0;
  told.textContent = told.dataset.cleared;
  draw();
});

draw();
place.hidden = false;
