// Where the focus is: its place among the stops, -1 nowhere; then what is wrong with it.
(() => {
  const now = document.activeElement;
  if (!now || now === document.body || now === document.documentElement) return [-1];
  const style = getComputedStyle(now);
  const box = now.getBoundingClientRect();
  const faults = [];
  if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) faults.push('has no visible outline');
  if (box.bottom <= 0 || box.top >= innerHeight || box.right <= 0 || box.left >= innerWidth) faults.push('is out of sight');
  const name = `${now.tagName} ${now.className} "${(now.getAttribute('aria-label') || now.textContent).trim().slice(0, 40)}"`;
  const place = globalThis.stops.indexOf(now);
  if (place < 0) faults.push('was not offered');
  return [place < 0 ? 1000000 : place, ...faults.map(fault => `${name} ${fault}`)];
})()
