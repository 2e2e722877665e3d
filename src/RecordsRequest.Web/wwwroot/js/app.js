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

// A guest's visit: the time zone is told once, and a shared device is warned before the visit ends.
const here = document.querySelector('#here');
const typedIn = (...form) => new URLSearchParams(new FormData(...form));
const sayHere = () => fetch(here.action, { method: 'POST', body: typedIn(here) });
if (here) {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  if (sessionStorage.getItem('zone') !== timeZone) {
    here.elements.zone.value = timeZone;
    sayHere().then(({ ok }) => ok && sessionStorage.setItem('zone', timeZone));
  }
}

const idle = document.querySelector('#idle');
if (idle) {
  const minutes = 60_000;
  const tabs = new BroadcastChannel('visit');
  let seen = Date.now();
  const stay = () => {
    seen = Date.now();
    idle.close();
  };
  tabs.addEventListener('message', stay);
  tabs.postMessage('seen');

  idle.querySelector('[type=button]').addEventListener('click', async () => {
    const { ok } = await sayHere();
    if (ok) {
      tabs.postMessage('seen');
      stay();
    } else {
      location.replace(idle.dataset.ended);
    }
  });

  // What is on the screen goes at once. What was typed is saved as unfinished while the visit lasts; no network holds the page for long.
  const send = (form, button) => Promise.race([
    fetch(form.action, { method: 'POST', body: typedIn(form, button), keepalive: true }).catch(() => {}),
    new Promise((done) => { setTimeout(done, 2000); }),
  ]);
  const end = async () => {
    clearInterval(watch);
    document.body.hidden = true;
    const later = document.querySelector('button[name=finish]');
    if (later) {
      await send(later.form, later);
    }
    await send(idle.querySelector('form'));
    location.replace(idle.dataset.ended);
  };
  const watch = setInterval(() => {
    const passed = Date.now() - seen;
    if (passed > 14.75 * minutes) {
      end();
    } else if (passed > 12.75 * minutes && !idle.open) {
      idle.showModal();
    }
  }, 1000);
}
