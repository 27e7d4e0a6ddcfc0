// Sorts the tables that are there.
const order = new Intl.Collator(language, { numeric: true });

// A figure stands first in its cell; what has none comes last, in either direction. A name may
// hold a number without being one.
const number = (text) => parseFloat(text.replace(/,/g, "").replace("\u2212", "-"));
const figure = (text) => {
  // So many of so many are compared by their share.
  const share = /^([\d,]+)\/([\d,]+)$/.exec(text);
  if (share) return number(share[1]) / number(share[2]);
  const found = /[-+\u2212]?[\d,]*\.?\d+/.exec(text);
  return found && found.index < 3 ? number(found[0]) : null;
};
const value = (row, column) => {
  let at = 0;
  for (const cell of row.cells) {
    if (at === column) {
      const text = cell.innerText.trim();
      return { text, figure: cell.colSpan > 1 || cell.tagName === "TH" ? null : figure(text) };
    }
    at += cell.colSpan;
  }
  return { text: "", figure: null };
};
const compare = (a, b, direction) => {
  if (a.figure !== null && b.figure !== null) return direction * (a.figure - b.figure);
  if (a.figure !== null || b.figure !== null) return a.figure === null ? 1 : -1;
  return direction * order.compare(a.text, b.text);
};

// A row of branches stays with its kind: the kinds keep their order.
const sort = (table, column, direction) => {
  for (const body of table.tBodies) {
    const rows = [...body.rows].filter((row) => !row.classList.contains("kind"));
    const place = (row) => Number(row.dataset.place);
    const keys = new Map(rows.map((row) => [row, value(row, column)]));
    rows.sort((a, b) => direction === 0
      ? place(a) - place(b)
      : compare(keys.get(a), keys.get(b), direction) || place(a) - place(b));
    body.append(...rows);
  }
};

const headings = (table) => {
  const taken = [];
  const found = [];
  [...table.tHead.rows].forEach((row, line) => {
    let at = 0;
    for (const cell of row.cells) {
      while ((taken[line] ||= [])[at]) at++;
      for (let down = 0; down < cell.rowSpan; down++) {
        for (let across = 0; across < cell.colSpan; across++) {
          (taken[line + down] ||= [])[at + across] = true;
        }
      }
      // The heading of a group of columns stands over headings that sort, though it were one column.
      if (cell.colSpan === 1 && cell.scope !== "colgroup") found.push({ cell, column: at });
      at += cell.colSpan;
    }
  });
  return found;
};

const states = ["none", "ascending", "descending"];
const sortable = (table) => {
  [...table.tBodies].forEach((body) => [...body.rows].forEach((row, place) => (row.dataset.place = place)));
  const all = headings(table);
  for (const { cell, column } of all) {
    const button = make("button", { type: "button", className: "sort" });
    button.append(...cell.childNodes);
    cell.append(button);
    cell.setAttribute("aria-sort", "none");
    button.addEventListener("click", () => {
      const state = (states.indexOf(cell.getAttribute("aria-sort")) + 1) % states.length;
      all.forEach((other) => other.cell.setAttribute("aria-sort", "none"));
      cell.setAttribute("aria-sort", states[state]);
      sort(table, column, [0, 1, -1][state]);
    });
  }
};

document.querySelectorAll("table[data-sortable]").forEach(sortable);
