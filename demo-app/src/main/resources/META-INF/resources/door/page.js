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

new MutationObserver((changes) => {
  for (const change of changes) {
    for (const added of change.addedNodes) {
      if (added.classList?.contains('v-system-error')) {
        tell(added);
      }
    }
  }
}).observe(document.body, { childList: true });
