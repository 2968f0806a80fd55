// Links the style sheets into the shadow root of an embedded element, from the server that this module came from, and shows
// the element when they are there, or when they take too long: words without looks are better than nothing.
const door = new URL('../', import.meta.url);
const PATIENCE_MS = 3000;

function link(root, sheet) {
  const href = new URL(sheet, door).href;
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

window.oneDoor = window.oneDoor || {};
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
