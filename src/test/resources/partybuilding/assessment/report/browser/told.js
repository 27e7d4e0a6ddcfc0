// What the label by the points says: its lines; none where it is not seen whole on the screen.
(() => {
  const label = document.querySelector('output.value');
  if (!label || !label.checkVisibility()) return [];
  const box = label.getBoundingClientRect();
  if (box.left < 0 || box.top < 0 || box.right > innerWidth || box.bottom > innerHeight) return ['out of sight'];
  return [...label.children].map(line => line.textContent);
})()
