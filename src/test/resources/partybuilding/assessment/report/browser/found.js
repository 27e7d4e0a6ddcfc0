// What is wrong with the rows that a table shows when they are so many, told in its live region.
((place, expected) => {
  const { tools, rows } = globalThis.finders[place];
  const shown = rows.filter(row => row.checkVisibility()).length;
  const live = tools.querySelector('output, [role=status], [aria-live]');
  const faults = [];
  if (expected >= 0 && shown !== expected) faults.push(`${shown} rows are shown, not ${expected}`);
  if (!live || !live.textContent.match(/\d+/g)?.map(Number).includes(shown)) faults.push(`${shown} shown rows are not told: ${live?.textContent}`);
  return faults;
})
