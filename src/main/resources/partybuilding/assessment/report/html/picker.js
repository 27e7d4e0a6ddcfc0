// What a reader chooses with: three lists, and a search for the branches.
(() => {
  const { state, most } = choice;
  const options = (entries) => entries.map(([value, textContent]) => make("option", { value, textContent }));
  const select = (text, entries, change) => {
    const field = make("select", {}, ...options(entries));
    field.addEventListener("change", () => change(field.value));
    return { field, label: make("label", {}, text + " ", field) };
  };
  const year = (each) => [each, fill(said.year, { year: each })];

  const from = select(said.from, pairs.years.map(year), (value) => choice.change({ from: Number(value) }));
  const to = select(said.to, pairs.later().map(year), (value) => {
    const later = Number(value);
    choice.change({ from: pairs.compared(state.from, later) ? state.from : pairs.earlier(later).at(-1), to: later });
  });
  const dimension = select(said.dimension, pairs.dimensions.map(({ id, name }) => [id, name]),
    (value) => choice.change({ dimension: pairs.dimension(value) }));

  const sought = make("input", { type: "search", autocomplete: "off" });
  const list = make("div", { className: "list" });
  const count = make("output", {});
  const reset = make("button", { type: "button", textContent: said.reset });

  const box = (branch) => {
    const ticked = make("input", { type: "checkbox", value: branch.id });
    ticked.addEventListener("change", () => choice.change({ branches:
      ticked.checked ? [...state.branches, branch.id] : state.branches.filter((id) => id !== branch.id) }));
    return make("label", {}, ticked, branch.name);
  };
  const counted = (chosen) => {
    if (chosen === 0) return fill(said.found, { shown: list.children.length, all: pairs.branches.length });
    if (chosen < most) return fill(chosen < 2 ? said.few : said.chosen, { count: chosen });
    return said.full;
  };
  const update = () => {
    from.field.replaceChildren(...options(pairs.earlier(state.to).map(year)));
    from.field.value = state.from;
    to.field.value = state.to;
    dimension.field.value = state.dimension.id;
    for (const ticked of list.querySelectorAll("input")) {
      ticked.checked = state.branches.includes(ticked.value);
      ticked.disabled = !ticked.checked && state.branches.length >= most;
    }
    count.textContent = counted(state.branches.length);
    reset.disabled = !state.own;
  };
  const find = () => {
    const parts = sought.value.trim().toLocaleLowerCase(language).split(/\s+/);
    const found = pairs.branches.filter(({ name }) => parts.every((part) => name.toLocaleLowerCase(language).includes(part)));
    list.replaceChildren(...found.slice(0, compare.listed.size).map(box));
    update();
  };
  sought.addEventListener("input", find);
  reset.addEventListener("click", choice.reset);
  choice.changed(update);

  const form = make("form", {},
    make("div", { className: "fields" }, from.label, to.label, dimension.label, reset),
    make("fieldset", {}, make("legend", { textContent: said.branches }),
      make("div", { className: "fields" }, make("label", {}, words.find + " ", sought), count), list));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("choice").append(form);
  find();
})();
