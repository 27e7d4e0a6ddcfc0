// Remembers the headings that sort, two of each table: the first and the last; says how many.
(() => {
  const tables = [...document.querySelectorAll('table[data-sortable]')].filter(table => table.checkVisibility());
  globalThis.sorters = tables.flatMap(table => {
    const buttons = [...table.tHead.querySelectorAll('button')];
    return buttons.length > 1 ? [buttons[0], buttons.at(-1)] : buttons;
  });
  const rows = table => [...table.tBodies].map(body => [...body.rows].map(row => row.textContent));
  globalThis.before = new Map(tables.map(table => [table, JSON.stringify(rows(table))]));
  return tables.filter(table => table.tHead.querySelectorAll('button').length === 0)
    .map(table => `table ${table.className} has nothing to sort by`);
})()
