// What is wrong with the order of the table in which the focus is, said to be of that state.
((state) => {
  const button = document.activeElement;
  const heading = button.closest('th');
  const table = button.closest('table');
  const said = [...table.tHead.querySelectorAll('[aria-sort]')].filter(th => th.getAttribute('aria-sort') !== 'none');
  const faults = [];
  if (heading.getAttribute('aria-sort') !== state) faults.push(`says ${heading.getAttribute('aria-sort')}, not ${state}`);
  if (said.length !== (state === 'none' ? 0 : 1)) faults.push(`${said.length} headings say that they are sorted`);
  const left = heading.getBoundingClientRect().left;
  const under = row => [...row.cells].find(cell => Math.abs(cell.getBoundingClientRect().left - left) < 2);
  const read = cell => {
    const text = cell ? cell.innerText.trim() : '';
    const share = /^(\d+)\/(\d+)$/.exec(text);
    if (share) return Number(share[1]) / Number(share[2]);
    const number = /^[-+\u2212▲▼–]?\s*[\d,]*\.?\d+/.exec(text);
    return cell && cell.colSpan === 1 && number ? Number(number[0].replace(/[,▲▼–\s+]/g, '').replace('\u2212', '-')) : text;
  };
  const order = new Intl.Collator(document.documentElement.lang, { numeric: true });
  const wrong = (a, b) => {
    if (typeof a !== typeof b) return typeof a === 'string';
    const difference = typeof a === 'number' ? a - b : order.compare(a, b);
    return state === 'ascending' ? difference > 0 : difference < 0;
  };
  const rows = [...table.tBodies].map(body => [...body.rows].map(row => row.textContent));
  if (state === 'none') {
    if (JSON.stringify(rows) !== globalThis.before.get(table)) faults.push('is not as it was');
  } else {
    for (const body of table.tBodies) {
      const values = [...body.rows].filter(row => row.checkVisibility() && !row.matches('.kind')).map(row => read(under(row)));
      values.forEach((value, i) => {
        if (i > 0 && wrong(values[i - 1], value)) faults.push(`${values[i - 1]} stands before ${value}`);
      });
    }
  }
  return faults.slice(0, 3).map(fault => `${table.className} by ${heading.textContent.trim()} ${state}: ${fault}`);
})
