// What makes the page scroll sideways.
(() => {
  const root = document.documentElement;
  if (root.scrollWidth <= root.clientWidth) return [];
  const clipped = e => e.parentElement?.closest('.scroll, .unseen');
  const wide = [...document.querySelectorAll('body *')]
    .filter(e => e.getBoundingClientRect().right > root.clientWidth + 0.5 && !clipped(e))
    .slice(0, 5)
    .map(e => `${e.tagName} ${e.className} to ${Math.round(e.getBoundingClientRect().right)}: ${e.textContent.trim().slice(0, 40)}`);
  return [`${root.scrollWidth} px of content on ${root.clientWidth} px`, ...wide];
})()
