// Links the style sheets into the shadow root of an embedded element, from the server that this module came from, and shows
// the element when they are there, or when they take too long: words without looks are better than nothing.
const door = new URL('../', import.meta.url);
const PATIENCE_MS = 3000;

// Pages that let 1rem be 10 px write their own sizes for it. A sheet counts with the size that the reader has chosen.
function lengthOf(size) {
  const probe = document.createElement('span');
  probe.style.cssText = `position: absolute; visibility: hidden; font-size: ${size}`;
  document.body.append(probe);
  const length = parseFloat(getComputedStyle(probe).fontSize);
  probe.remove();
  return length;
}

async function write(root, href, rem) {
  const style = document.createElement('style');
  style.dataset.href = href;
  root.append(style);
  const sheet = await (await fetch(href)).text();
  style.textContent = sheet.replace(/(?<![\w.#-])(\d*\.?\d+)rem\b/g, (_, count) => `${count * rem}px`);
}

function link(root, sheet) {
  const href = new URL(sheet, door).href;
  const rem = lengthOf('medium');
  if (Math.abs(lengthOf('1rem') - rem) > 0.1) {
    return root.querySelector(`style[data-href="${href}"]`) ? Promise.resolve() : write(root, href, rem).catch(() => {});
  }
  if (root.querySelector(`link[href="${href}"]`)) {
    return Promise.resolve();
  }
  const style = document.createElement('link');
  style.rel = 'stylesheet';
  style.href = href;
  const done = new Promise((resolve) => {
    style.onload = resolve;
    style.onerror = resolve;
  });
  root.append(style);
  return done;
}

// Tells the page around that something happened, and never what was answered.
function tell(part, name, detail) {
  const element = part.getRootNode().host ?? part;
  element.dispatchEvent(new CustomEvent(`onedoor-${name}`, { bubbles: true, composed: true, detail }));
}

window.oneDoor = window.oneDoor || {};
window.oneDoor.tell = tell;
window.oneDoor.dress = (part, sheets) => {
  const root = part.getRootNode();
  if (!(root instanceof ShadowRoot)) {
    return;
  }
  part.style.visibility = 'hidden';
  const dressed = Promise.all(sheets.split(' ').map((sheet) => link(root, sheet)));
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  Promise.race([dressed, late]).then(() => part.style.removeProperty('visibility'));
};

// When the visit cannot go on, because its server was started anew, or cannot begin, because the browser keeps no cookie of the
// door, what the author of the page put into the element is seen again, with the server's words and a way to begin anew. The page itself is left as it was.
function giveBack(element, words) {
  const root = element.shadowRoot;
  if (!root || root.querySelector('[data-onedoor-ended]')) {
    return;
  }
  [...root.children].filter((child) => !/^(STYLE|LINK|SLOT)$/.test(child.tagName)).forEach((child) => child.remove());
  const ended = document.createElement('p');
  ended.dataset.onedoorEnded = '';
  ended.setAttribute('role', 'alert');
  const again = document.createElement('button');
  again.type = 'button';
  again.textContent = words;
  again.style.cssText = 'font: inherit; color: inherit; text-align: start; padding: 0.75em 1em; cursor: pointer';
  again.addEventListener('click', () => window.location.reload());
  ended.append(again);
  root.append(root.querySelector('slot') ?? document.createElement('slot'), ended);
}

function elements() {
  return [...document.querySelectorAll('*')].filter((element) => element.localName.startsWith('onedoor-'));
}

function end(boxes) {
  if (boxes.length > 0 && elements().length > 0) {
    const words = [...boxes[0].children].map((line) => line.textContent).join('. ');
    boxes.forEach((box) => box.remove());
    elements().forEach((element) => giveBack(element, words));
  }
}

new MutationObserver((changes) => {
  end(
    changes
      .flatMap((change) => [...change.addedNodes])
      .filter((added) => added.classList?.contains('v-system-error')),
  );
}).observe(document.body, { childList: true });
end([...document.querySelectorAll('body > .v-system-error')]);
