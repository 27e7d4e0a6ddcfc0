"use strict";
// Sorts the tables that are there, finds rows in them, and picks out the branches to be compared.
// Without it the page is whole.
(() => {
  const words = document.getElementById("words").dataset;
  const language = document.documentElement.lang;
  const order = new Intl.Collator(language, { numeric: true });

  const make = (name, properties) => Object.assign(document.createElement(name), properties);

  // A figure stands first in its cell; what has none comes last, in either direction. A name may
  // hold a number without being one.
  const figure = (text) => {
    const found = /[-+\u2212]?[\d,]*\.?\d+/.exec(text);
    return found && found.index < 3 ? parseFloat(found[0].replace(/,/g, "").replace("\u2212", "-")) : null;
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
        if (cell.colSpan === 1) found.push({ cell, column: at });
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

  // What is sought in one table, and the branches chosen in any, decide together which rows show.
  const chosen = new Set();
  let onlyChosen = false;
  const refreshers = [];
  const refresh = () => refreshers.forEach((each) => each());

  const rowsOf = (table) => [...table.querySelectorAll("tbody tr[data-branch]")];
  const show = (table, matches) => {
    let count = 0;
    for (const row of rowsOf(table)) {
      const picked = !onlyChosen || chosen.has(row.dataset.branch);
      row.hidden = !(picked && matches(row));
      if (!row.hidden) count++;
    }
    for (const body of table.tBodies) {
      const kind = body.querySelector("tr.kind");
      if (kind) kind.hidden = rowsOf(body.closest("table")).length > 0
        && ![...body.querySelectorAll("tr[data-branch]")].some((row) => !row.hidden);
    }
    return count;
  };

  const choosable = (table) => {
    const rows = rowsOf(table);
    const bar = make("div", { className: "tools" });
    const label = make("label", { textContent: words.find + " " });
    const field = make("input", { type: "search", autocomplete: "off" });
    const found = make("output", {});
    const only = make("button", { type: "button" });
    label.append(field);
    bar.append(label, only, found);
    table.closest(".scroll").before(bar);

    const texts = new Map(rows.map((row) => [row, row.textContent.toLocaleLowerCase(language)]));
    for (const row of rows) {
      const head = row.querySelector("th[scope=row]");
      const box = make("input", { type: "checkbox", className: "choose" });
      box.setAttribute("aria-label", words.choose + " " + head.firstElementChild.textContent);
      box.addEventListener("change", () => {
        box.checked ? chosen.add(row.dataset.branch) : chosen.delete(row.dataset.branch);
        if (chosen.size === 0) onlyChosen = false;
        refresh();
      });
      head.prepend(box);
    }
    only.addEventListener("click", () => { onlyChosen = !onlyChosen; refresh(); });
    field.addEventListener("input", () => refresh());

    refreshers.push(() => {
      const sought = field.value.trim().toLocaleLowerCase(language).split(/\s+/);
      const count = show(table, (row) => sought.every((word) => texts.get(row).includes(word)));
      found.textContent = words.found.replace("{shown}", count).replace("{all}", rows.length);
      only.textContent = onlyChosen ? words.everything : words.chosen.replace("{count}", chosen.size);
      only.disabled = chosen.size === 0;
      only.setAttribute("aria-pressed", onlyChosen);
      for (const box of table.querySelectorAll("input.choose")) {
        box.checked = chosen.has(box.closest("tr").dataset.branch);
      }
    });
  };

  document.querySelectorAll("table[data-sortable]").forEach(sortable);
  document.querySelectorAll("table[data-choice]").forEach(choosable);
  document.querySelectorAll("table:not([data-choice])").forEach((table) => {
    if (rowsOf(table).length > 0) refreshers.push(() => show(table, () => true));
  });
  refresh();
})();
