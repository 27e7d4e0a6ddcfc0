// What is sought in one table, and the branches chosen in any, decide together which rows show and
// which parts of the charts step back. The choice stands in the address.
const chosen = new Set(address.all("branch"));
let onlyChosen = address.first("only") !== "" && chosen.size > 0;
const refreshers = [];
const refresh = () => refreshers.forEach((each) => each());

const keep = () => {
  if (chosen.size === 0) onlyChosen = false;
  address.set({ branch: [...chosen], only: onlyChosen ? ["1"] : [] });
  refresh();
};
address.changed(() => {
  chosen.clear();
  address.all("branch").forEach((branch) => chosen.add(branch));
  onlyChosen = address.first("only") !== "" && chosen.size > 0;
  refresh();
});

const rowsOf = (table) => [...table.querySelectorAll("tbody tr[data-branch]")];
const show = (table, matches) => {
  let count = 0;
  for (const row of rowsOf(table)) {
    const picked = !onlyChosen || chosen.has(branchOf(row));
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

const finder = () => {
  const field = make("input", { type: "search", autocomplete: "off" });
  return { field, label: make("label", {}, words.find + " ", field) };
};

const box = (row) => {
  const head = row.querySelector("th[scope=row]");
  const choice = make("input", { type: "checkbox", className: "choose" });
  choice.setAttribute("aria-label", words.choose + " " + head.firstElementChild.textContent);
  choice.addEventListener("change", () => {
    choice.checked ? chosen.add(branchOf(row)) : chosen.delete(branchOf(row));
    keep();
  });
  head.prepend(choice);
};

const choosable = (table) => {
  const rows = rowsOf(table);
  const { field, label } = finder();
  const found = make("output", {});
  const only = make("button", { type: "button" });
  table.closest(".scroll").before(make("div", { className: "tools" }, label, only, found));

  const texts = new Map(rows.map((row) => [row, row.textContent.toLocaleLowerCase(language)]));
  rows.forEach(box);
  only.addEventListener("click", () => { onlyChosen = !onlyChosen; keep(); });
  field.addEventListener("input", () => refresh());

  refreshers.push(() => {
    const sought = field.value.trim().toLocaleLowerCase(language).split(/\s+/);
    const count = show(table, (row) => sought.every((word) => texts.get(row).includes(word)));
    found.textContent = fill(words.found, { shown: count, all: rows.length });
    only.textContent = onlyChosen ? words.everything : fill(words.chosen, { count: chosen.size });
    only.disabled = chosen.size === 0;
    only.setAttribute("aria-pressed", onlyChosen);
    for (const choice of table.querySelectorAll("input.choose")) {
      choice.checked = chosen.has(branchOf(choice.closest("tr")));
    }
  });
};

document.querySelectorAll("table[data-choice]").forEach(choosable);
document.querySelectorAll("table:not([data-choice])").forEach((table) => {
  if (rowsOf(table).length > 0) refreshers.push(() => show(table, () => true));
});
refreshers.push(() => {
  for (const part of document.querySelectorAll("svg g[data-branch]")) {
    part.classList.toggle("aside", onlyChosen && !chosen.has(part.dataset.branch));
  }
});
refresh();
