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

// The first page stands there to be read until the door has opened in its place.
const first = document.getElementById('door-first');
if (first) {
  new MutationObserver((changes, watch) => {
    if (document.querySelector('#outlet .onedoor-door')) {
      first.remove();
      watch.disconnect();
    }
  }).observe(document.body, { childList: true, subtree: true });
}

new MutationObserver((changes) => {
  for (const change of changes) {
    for (const added of change.addedNodes) {
      if (added.classList?.contains('v-system-error')) {
        tell(added);
      }
    }
  }
}).observe(document.body, { childList: true });

// Past the crisis bar and the header to what the page is about, wherever that is by now.
document.getElementById('door-skip')?.addEventListener('click', (event) => {
  event.preventDefault();
  const heading = document.querySelector('#outlet main h1') ?? document.querySelector('main h1, main');
  if (heading) {
    heading.tabIndex = -1;
    heading.focus();
    heading.scrollIntoView({ block: 'center' });
  }
});
