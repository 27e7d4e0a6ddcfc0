// The texts of the page that belong to something a reader works with.
(() => [...document.querySelectorAll('label, legend, button, option, output, [role=status], [aria-live], dialog')]
  .flatMap(e => {
    const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
    const words = [];
    while (walker.nextNode()) words.push(walker.currentNode.data.replace(/\s+/g, ' ').trim());
    return words;
  }))()
