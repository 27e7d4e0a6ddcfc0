// The texts of what a reader works with, which only a script offers.
(() => [...document.querySelectorAll('label, :not(th) > button, option, output')].flatMap(e => {
  const walker = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) words.push(walker.currentNode.data.replace(/\s+/g, ' ').trim());
  return words;
}))()
