// Remembers what the Tab key has to reach, in the order of the document; says what is out of order.
(() => {
  const seen = e => e.checkVisibility({ visibilityProperty: true });
  const chosen = e => e.type !== 'radio' || e.checked || !document.querySelector(`input[name="${e.name}"]:checked`);
  const offered = 'a[href], button, input, select, textarea, summary, [tabindex]';
  globalThis.stops = [...document.querySelectorAll(offered)]
    .filter(e => seen(e) && !e.disabled && e.tabIndex >= 0 && chosen(e));
  document.activeElement.blur();
  getSelection().removeAllRanges();
  scrollTo(0, 0);
  return globalThis.stops.filter(e => e.tabIndex > 0).map(e => `${e.outerHTML.slice(0, 80)} jumps the order`);
})()
