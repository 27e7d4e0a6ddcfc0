// Sections that say nothing: a heading and perhaps the line of its tables, and that is all.
(() => {
  const silent = e => e.matches('h1, h2, h3, h4, summary, .tables');
  return [...document.querySelectorAll('section')]
    .filter(section => [...section.children].every(silent))
    .map(section => section.id || section.textContent.trim().slice(0, 40));
})()
