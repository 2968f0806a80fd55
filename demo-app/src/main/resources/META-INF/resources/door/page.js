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
