// Remembers the fields in which a reader seeks rows, each with its table and the name of one row.
(() => {
  const tables = [...document.querySelectorAll('table[data-choice]')].filter(table => table.checkVisibility());
  globalThis.finders = tables.map(table => {
    let at = table.closest('.scroll') ?? table;
    while (at && !at.querySelector?.('input[type=search]')) at = at.previousElementSibling;
    const rows = [...table.querySelectorAll('tbody tr[data-branch]')];
    return { table, tools: at, field: at?.querySelector('input[type=search]'), rows };
  });
  return globalThis.finders.filter(finder => !finder.field).map(finder => `table ${finder.table.className} has no field to seek in`);
})()
