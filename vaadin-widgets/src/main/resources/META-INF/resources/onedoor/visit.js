// What the visitor's own tab does for a visit, also when the server is gone: it keeps what has been answered, erases it, and
// leaves at once for a page that says nothing of this one.
const PREFIX = 'onedoor.visit.';
const LONGEST_PAUSE_MS = 2 * 60 * 60 * 1000;
const PRESSES = 3;
const PRESSES_WITHIN_MS = 5000;

let left = false;
let pause = null;
let places = null;
let here = null;
let presses = [];

// A browser may refuse to keep anything; the visit then lasts as long as the page.
function quietly(act) {
  try {
    return act();
  } catch {
    return null;
  }
}

function keep(name, what) {
  if (!left) {
    clearTimeout(pause);
    pause = setTimeout(erase, LONGEST_PAUSE_MS);
    quietly(() => sessionStorage.setItem(PREFIX + name, JSON.stringify({ at: Date.now(), what })));
  }
}

function recall(name) {
  return quietly(() => {
    const kept = JSON.parse(sessionStorage.getItem(PREFIX + name));
    if (kept && Date.now() - kept.at > LONGEST_PAUSE_MS) {
      erase();
      return null;
    }
    return kept?.what ?? null;
  });
}

function forget(name) {
  quietly(() => sessionStorage.removeItem(PREFIX + name));
}

function erase() {
  quietly(() =>
    Object.keys(sessionStorage)
      .filter((key) => key.startsWith(PREFIX))
      .forEach((key) => sessionStorage.removeItem(key)),
  );
}

// The page around an element may name another neutral page: <onedoor-door exit="https://…">.
function neutralPage(link) {
  const named = link.getRootNode().host?.getAttribute('exit');
  const page = named ? quietly(() => new URL(named, document.baseURI)) : null;
  return page && /^https?:$/.test(page.protocol) ? page.href : link.href;
}

// From within a frame the whole page is left, where the browser lets it be.
function leave(link) {
  const page = neutralPage(link);
  left = true;
  erase();
  document.title = '\u200b';
  document.body.replaceChildren();
  try {
    window.top.location.replace(page);
  } catch {
    window.location.replace(page);
  }
}

// The one that is seen; a page may hold another that stood there before its scripts ran.
function exit(root) {
  const here = [...root.querySelectorAll('[data-onedoor-exit]')];
  if (here.length > 0) {
    return here.find((link) => link.offsetParent) ?? here[0];
  }
  for (const host of root.querySelectorAll('*')) {
    const within = host.shadowRoot && exit(host.shadowRoot);
    if (within) {
      return within;
    }
  }
  return null;
}

function pressed(event, mark) {
  return event.composedPath().find((node) => node.dataset && mark in node.dataset);
}

window.addEventListener(
  'click',
  (event) => {
    const link = pressed(event, 'onedoorExit');
    if (event.composedPath().some((node) => node.classList?.contains('v-system-error'))) {
      event.stopImmediatePropagation();
      window.location.reload(); // the visit goes on from what the tab has kept
    } else if (link) {
      event.preventDefault();
      event.stopImmediatePropagation();
      leave(link);
    } else if (pressed(event, 'onedoorErase')) {
      erase();
    }
  },
  true,
);

window.addEventListener(
  'keydown',
  (event) => {
    if (event.key !== 'Escape' || event.repeat) {
      return;
    }
    presses = presses.filter((at) => event.timeStamp - at < PRESSES_WITHIN_MS).concat(event.timeStamp);
    const link = presses.length >= PRESSES && exit(document);
    if (link) {
      leave(link);
    }
  },
  true,
);

// A page whose places have addresses: it is told where the browser's Back and Forward lead, before any router is.
function follow(page) {
  places = page;
}

function go(path, instead) {
  const idx = (history.state?.idx ?? 0) + (instead ? 0 : 1); // as the router around counts
  const address = new URL(path, document.baseURI);
  history[instead ? 'replaceState' : 'pushState']({ ...history.state, idx }, '', address);
  here = address.href;
}

window.addEventListener(
  'popstate',
  (event) => {
    if (!places?.isConnected) {
      return;
    }
    event.stopImmediatePropagation();
    if (event.state === 'vaadin-router-ignore') {
      history.replaceState(history.state, '', here ?? window.location.href); // a router that came late would lead back
    } else {
      here = window.location.href;
      const path = window.location.href.slice(document.baseURI.length).replace(/[?#].*/, '');
      places.dispatchEvent(new CustomEvent('onedoor-turned', { detail: path }));
    }
  },
  true,
);

window.oneDoor = window.oneDoor || {};
window.oneDoor.visit = { keep, recall, forget, erase, follow, go };
