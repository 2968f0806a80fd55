// Says that the visit has ended in the language the door speaks by then, also to those who hear the page or use its keys.
function tell(message) {
  (window.doorEnded ?? []).forEach((words, i) => {
    if (message.children[i]) {
      message.children[i].textContent = words;
    }
  });
  message.setAttribute('role', 'alertdialog');
  message.setAttribute('aria-label', message.textContent);
  message.tabIndex = 0;
  message.addEventListener('keydown', (event) => event.key === 'Enter' && message.click());
  message.focus();
}

// While the page comes alive, what has the focus is put aside: the plain page and its crisis bar give way to the door, and the
// router takes the door out and puts it back. Who was somewhere by then stays there, or where the door says the same.
let focused = null;
document.addEventListener('focusin', (event) => (focused = event.target));
document.addEventListener('pointerdown', () => (focused = null));

function isShown(element) {
  return element.isConnected && element.getClientRects().length > 0;
}

function sameInTheDoor(plain) {
  return [...document.querySelectorAll(`#outlet ${plain.localName}`)].find(
    (element) => element.textContent === plain.textContent && isShown(element),
  );
}

function keepFocus() {
  if (focused && focused !== document.activeElement) {
    const place = isShown(focused) ? focused : (sameInTheDoor(focused) ?? heading());
    place?.focus({ preventScroll: true });
  }
}

// Past the crisis bar and the header to what the page is about, wherever that is by now, or as soon as there is something.
let skipping = false;

function heading() {
  return ['#outlet main h1', 'main h1', 'main'].map((place) => document.querySelector(place)).find(Boolean);
}

function skip() {
  const title = heading();
  skipping = !title;
  if (title) {
    title.tabIndex = -1;
    title.focus();
    title.scrollIntoView({ block: 'center' });
  }
}

document.getElementById('door-skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  skip();
});
if (window.location.hash === '#door-first') {
  history.replaceState(history.state, '', window.location.pathname + window.location.search);
  skip(); // it was pressed before this could hear it
}

// The plain page stands there to be read until the door has opened in its place, which its crisis bar shows.
function opened() {
  const open = document.querySelector('#outlet .onedoor-crisis-bar') !== null;
  if (open) {
    document.getElementById('door-first')?.remove();
    if (document.querySelector('#door-crisis details[open]')) {
      document.querySelector('#outlet .onedoor-crisis-all').open = true;
    }
    if (skipping) {
      skip();
    }
    keepFocus();
  }
  return open;
}

if (!opened()) {
  new MutationObserver((changes, watch) => opened() && watch.disconnect()).observe(document.body, {
    childList: true,
    subtree: true,
  });
}
new MutationObserver(keepFocus).observe(document.getElementById('outlet'), { childList: true });

new MutationObserver((changes) => {
  for (const change of changes) {
    for (const added of change.addedNodes) {
      if (added.classList?.contains('v-system-error')) {
        tell(added);
      }
    }
  }
}).observe(document.body, { childList: true });

// Where the server has no room for one more visit, it says whom to call; that stands where the page would have opened. The
// framework takes such an answer for a lost connection, so the server is asked once more what it was.
async function noRoom() {
  const here = encodeURIComponent(window.location.pathname.slice(1));
  const answer = await fetch(`./?v-r=init&query=&location=${here}`).catch(() => null);
  if (answer?.ok) {
    window.location.reload(); // there is room by now
  } else if (answer) {
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const told = page.querySelector('main');
    if (told) {
      told.setAttribute('role', 'alert');
      document.head.append(page.querySelector('style') ?? '');
      document.getElementById('door-first')?.remove();
      document.getElementById('outlet').before(told);
      document.body.classList.add('door-full');
      window.Vaadin.connectionState.state = 'connected'; // it was never lost
    }
  }
}

new MutationObserver((changes, watch) => {
  if (document.querySelector('#outlet iframe[src*="offline-stub"]')) {
    watch.disconnect();
    noRoom();
  }
}).observe(document.getElementById('outlet'), { childList: true, subtree: true });

// The server keeps a page that nobody has used for two minutes. Who reads it keeps it, and who comes back later gets it anew at
// the first sign, before anything is pressed in vain.
const KEPT_MS = 115_000;
const TOLD_EVERY_MS = 45_000;
let used = false;
let told = Date.now();

function awake() {
  const silent = Date.now() - told;
  if (!used && silent > KEPT_MS) {
    used = true;
    window.location.reload();
  } else if (!used && silent > TOLD_EVERY_MS) {
    told = Date.now();
    document.body.dispatchEvent(new Event('onedoor-awake'));
  }
}

document.addEventListener('click', () => (used = true), true);
['pointermove', 'pointerdown', 'keydown', 'scroll', 'focus'].forEach((sign) =>
  window.addEventListener(sign, awake, { capture: true, passive: true }),
);
