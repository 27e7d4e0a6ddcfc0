// Gives each heading and what it heads a colour of its own, and every cell of a table's head; says
// which colours belong on one sheet. Colours are 8 apart, as in paint.js.
//   heads <number> <number of what is headed> <text>
//   table <number of its rows> <first number of its head's cells> <last> <text>
(() => {
  const seen = (e) => e.checkVisibility();
  const called = (e) => (e.textContent || '').trim().replace(/\s+/g, ' ').slice(0, 50);
  const things = 'h1, h2, h3, summary, caption, figcaption, p, li, dt, dd, svg, tbody tr';
  const all = [...document.querySelectorAll(`body :is(${things})`)].filter((e) => seen(e) && (e.textContent.trim() || e.tagName === 'svg') && !e.closest('.unseen, .movement, td, nav'));
  // A heading, a row that names a kind, and a paragraph between a heading and a table.
  const introduces = (e) => e.tagName === 'P' && e.nextElementSibling?.matches('.scroll, figure, ul, ol, dl')
    && e.previousElementSibling?.matches('h1, h2, h3');
  const isHead = (e) => e.matches('main :is(h2, h3, summary, caption, figcaption, dt, tr.kind)') || introduces(e);
  const numbers = new Map();
  const number = (e) => numbers.get(e) ?? (numbers.set(e, numbers.size), numbers.size - 1);
  const facts = [];
  const heads = [];
  for (const table of document.querySelectorAll('main table')) {
    const cells = [...(table.tHead?.querySelectorAll('th, td') ?? [])].filter((cell) => cell.textContent.trim());
    const rows = [...table.querySelectorAll('tbody tr')].filter(seen);
    if (!cells.length || !rows.length) continue;
    rows.forEach(number);
    const [first, last] = [number(rows[0]), number(rows.at(-1))];
    cells.forEach((cell) => heads.push([cell, number(cell)]));
    facts.push(['table', first, last, last + 1, numbers.size - 1, called(table)]);
  }
  all.forEach((e, at) => {
    if (!isHead(e)) return;
    const next = all.slice(at + 1).find((other) => !e.contains(other));
    if (next) facts.push(['heads', number(e), number(next), called(e)]);
  });
  const pass = (e, name, value) => e.style.setProperty(name, value, 'important');
  for (const e of document.querySelectorAll('body, body *')) {
    pass(e, 'visibility', 'hidden');
    pass(e, 'color', 'transparent');
  }
  const shade = (n) => `rgb(${8 * (n % 30) + 4}, ${8 * (Math.floor(n / 30) % 30) + 4}, ${8 * Math.floor(n / 900) + 4})`;
  for (const [e, n] of numbers) {
    if (e.closest('thead')) continue;
    for (const piece of e.tagName === 'TR' ? e.cells : [e]) {
      pass(piece, 'visibility', 'visible');
      pass(piece, 'background', shade(n));
      pass(piece, 'border-color', 'transparent');
      pass(piece, 'print-color-adjust', 'exact');
    }
    if (e.tagName === 'svg') e.replaceChildren();
  }
  // The letters of a head, not its cells: a cell may be repeated without what is in it.
  for (const [cell, n] of heads) {
    for (const piece of [cell, ...cell.querySelectorAll('*')]) {
      pass(piece, 'visibility', 'visible');
      pass(piece, 'color', shade(n));
      pass(piece, 'border-color', 'transparent');
    }
  }
  return facts.map((fact) => fact.join('\t'));
})()
