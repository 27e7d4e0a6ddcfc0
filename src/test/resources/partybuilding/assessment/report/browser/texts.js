// Every text of the page, with "seen", "folded" (in what a reader can open) or "hidden" before it.
(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) {
    const text = walker.currentNode.data.replace(/\s+/g, ' ').trim();
    const holder = walker.currentNode.parentElement;
    if (!text || holder.closest('script, style, template, svg')) continue;
    const folded = holder.closest('details:not([open])');
    const state = holder.checkVisibility({ visibilityProperty: true }) ? 'seen'
      : folded && folded.querySelector(':scope > summary')?.checkVisibility() ? 'folded' : 'hidden';
    words.push(`${state} ${text}`);
  }
  return words;
})()
