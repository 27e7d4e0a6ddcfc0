// What the page of any two years shows by now: its caption, then a line a row, the texts of its
// cells and the rows of the tables that they name; of every table that is seen.
(() => [...document.querySelectorAll('table.pair')].filter(table => table.checkVisibility()).flatMap(table => [
  table.caption.textContent,
  ...[...table.tBodies[0].rows].map(row => [
    ...[...row.cells].map(cell => cell.innerText.replace(/\s+/g, ' ').trim()),
    ...[...row.querySelectorAll('[data-source]')].map(part => part.dataset.source + ': '
      + [...(part.dataset.cell ? [part] : part.querySelectorAll('[data-cell]'))].map(figure => figure.dataset.cell).join(' ')),
  ].join(' | ')),
]))()
