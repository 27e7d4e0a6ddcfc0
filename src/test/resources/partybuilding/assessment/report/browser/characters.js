// How many Chinese characters a reader sees outside the charts.
(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let count = 0;
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement;
    if (holder.closest('script, style, template, svg, .unseen') || !holder.checkVisibility()) continue;
    count += walker.currentNode.data.match(/\p{Script=Han}/gu)?.length ?? 0;
  }
  return count;
})()
