// The texts of what a reader works with, which only a script offers, each as often as it is there.
(() => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const words = [];
  while (walker.nextNode()) {
    const holder = walker.currentNode.parentElement.closest('label, legend, :not(th) > button, option, output');
    if (holder) words.push(walker.currentNode.data.replace(/\s+/g, ' ').trim());
  }
  return words.filter(word => word);
})()
