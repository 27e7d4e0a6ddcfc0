// Two years, a dimension and two to six branches, chosen from the data that the page carries, in
// the rows and the drawing of the tables that are there without it. The choice stands in the address.
(() => {
  const most = 6;
  const said = document.getElementById("choices").dataset;
  const data = JSON.parse(document.getElementById("pairs").textContent);
  const newest = document.getElementById("newest");
  const result = document.getElementById("result");
  // As many as a reader looks over at once: all, or those that the tables without a script list.
  const listed = new Set([...newest.children[0].querySelectorAll("tbody tr[data-branch]")].map((row) => row.dataset.branch));
  const branches = data.branches.map(([id, name, link, scores, changes]) => ({ id, name, link, scores, changes }));
  const byId = new Map(branches.map((branch) => [branch.id, branch]));
  const dimensions = data.dimensions.map(([id, name, style, axis]) => ({ id, name, style, axis }));
  const last = data.years.at(-1);
  const before = data.years.at(-2);

  const compared = (from, to) => data.pairs.findIndex((pair) => pair[0] === from && pair[1] === to);
  const state = { from: before, to: last, dimension: dimensions[0].id, branches: [] };
  const read = () => {
    const from = Number(address.first("from"));
    const to = Number(address.first("to"));
    [state.from, state.to] = compared(from, to) >= 0 ? [from, to] : [before, last];
    const dimension = address.first("dimension");
    state.dimension = dimensions.some((each) => each.id === dimension) ? dimension : dimensions[0].id;
    state.branches = [...new Set(address.all("branch"))].filter((id) => byId.has(id)).slice(0, most);
    state.own = state.branches.length > 0 || ["from", "to", "dimension"].some((name) => address.first(name));
  };
  const write = () => {
    address.set("from", [state.from]);
    address.set("to", [state.to]);
    address.set("dimension", [state.dimension]);
    address.set("branch", state.branches);
    state.own = true;
    draw();
  };

  // Figures, as the tables without a script print them.
  const points = (figure) => figure.toFixed(1).replace(/^-(?=0\.0$)/, "").replace("-", "\u2212");
  const signed = (figure) => (points(figure) !== "0.0" && figure > 0 ? "+" : "") + points(figure);
  const word = (key) => key.replace(/%/g, "%25").replace(/ /g, "%20").replace(/;/g, "%3B");
  const trace = (element, table, key) => {
    element.dataset.source = [table, ...key].map(String).map((part, at) => (at ? word(part) : part)).join(" ");
    const spoken = [...key.slice(0, -1), dimensions.find((each) => each.id === key.at(-1)).name];
    element.title = fill(words.row, { table, key: spoken.join(words.separator) });
  };
  const cited = (name, text, cells) => {
    const element = make(name, { textContent: text });
    if (cells) element.dataset.cell = cells;
    return element;
  };

  const shape = (name, attributes, ...children) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  };
  const line = (kind, x1, x2, y) => shape("line", { class: kind, "vector-effect": "non-scaling-stroke", x1, x2, y1: y, y2: y });

  const range = ([, lower, upper]) => points(lower) + "\u2013" + points(upper);
  const ends = (score) => score.length > 1 && score[1] !== null;
  const scoreCell = (score, key) => {
    const cell = make("td", { className: "figure" });
    if (!score) {
      cell.append(cited("b", said.absent));
      return cell;
    }
    trace(cell, "scores.csv", key);
    cell.append(score[0] === null ? cited("b", said.absent) : cited("b", points(score[0]), "score"));
    if (ends(score)) cell.append(cited("small", range(score), "score_lower score_upper"));
    if (score.length > 3) cell.append(make("small", { className: "reason", textContent: data.reasons[score[3]] }));
    return cell;
  };
  const mark = (score, key, kind, y, axis) => {
    if (!score || score[0] === null) return [];
    const place = (figure) => 100 * Math.max(0, Math.min(1, (figure - axis[0]) / (axis[1] - axis[0])));
    const x = place(score[0]);
    const from = place(ends(score) ? score[1] : score[0]);
    const to = place(ends(score) ? score[2] : score[0]);
    const text = key[0] + " \u00b7 " + points(score[0]) + (ends(score) ? " (" + range(score) + ")" : "");
    const disc = shape("circle", { cx: x, cy: y, r: 6, "pointer-events": "all",
      "data-source": ["scores.csv", ...key.map(String).map(word)].join(" "),
      "data-cell": "year score" + (ends(score) ? " score_lower score_upper" : "") }, shape("title", {}, text));
    return [shape("g", { class: kind }, shape("rect", { class: "interval", height: 2, x: from, width: to - from, y: y - 1 }),
      line("dot", x, x, y), line("hollow", x, x, y), disc)];
  };

  const changeCell = (change, key) => {
    const cell = make("td", {});
    if (!change) {
      cell.append(make("span", { className: "movement none" }, make("span", { className: "word", textContent: said.uncompared })));
      return cell;
    }
    trace(cell, "changes.csv", key);
    const [style, sign, text, reason] = data.movements[change[0]];
    const moved = make("span", { className: "movement " + style });
    if (change.length > 1) {
      const figure = cited("span", signed(change[1]), "change");
      figure.className = "difference";
      moved.append(figure, " ");
    }
    if (change.length > 2) {
      const apart = [points(change[2]), points(change[3])].some((end) => end.startsWith("\u2212")) ? said.apart : "\u2013";
      const interval = points(change[2]) + apart + points(change[3]);
      moved.append(cited("small", interval, "change_lower change_upper"), " ");
    }
    const spoken = make("span", { className: "word" });
    if (sign) {
      const shown = make("span", { className: "sign", textContent: sign });
      shown.setAttribute("aria-hidden", "true");
      spoken.append(shown, " ");
    }
    spoken.append(make("span", { textContent: text }));
    moved.append(spoken);
    cell.append(moved);
    if (reason) cell.append(make("small", { className: "reason", textContent: reason }));
    return cell;
  };

  const row = (branch, place, dimension) => {
    const { from, to } = state;
    const years = [from, to].map((year) => branch.scores[place][data.years.indexOf(year)]);
    const keys = [from, to].map((year) => [year, branch.id, dimension.id]);
    const head = make("th", { scope: "row" }, make("a", { href: branch.link, textContent: branch.name }));
    const drawing = shape("svg", { class: "span", "aria-hidden": "true", viewBox: "0 0 100 24", preserveAspectRatio: "none" },
      line("axis", 0, 100, 23), ...mark(years[0], keys[0], "before", 7, dimension.axis), ...mark(years[1], keys[1], "after", 16, dimension.axis));
    const cells = make("tr", {}, head, scoreCell(years[0], keys[0]), scoreCell(years[1], keys[1]), make("td", {}, drawing),
      changeCell(branch.changes[place][compared(from, to)], [from, to, branch.id, dimension.id]));
    cells.dataset.branch = branch.id;
    return cells;
  };

  const draw = () => {
    newest.hidden = state.own;
    result.hidden = !state.own;
    tell();
    if (!state.own) return;
    const place = dimensions.findIndex((each) => each.id === state.dimension);
    const dimension = dimensions[place];
    const section = newest.children[place].cloneNode(true);
    section.removeAttribute("id");
    const heading = section.querySelector("h2");
    heading.id = "result-title";
    section.setAttribute("aria-labelledby", heading.id);
    const caption = fill(said.caption, { dimension: dimension.name, from: state.from, to: state.to });
    const region = section.querySelector(".scroll");
    region.setAttribute("aria-label", caption);
    section.querySelector("caption").textContent = caption;
    section.querySelectorAll("thead .figure > span").forEach((head, at) => {
      head.textContent = fill(said.year, { year: at ? state.to : state.from });
    });
    const shown = state.branches.length > 0
      ? branches.filter((branch) => state.branches.includes(branch.id)) : branches.filter(({ id }) => listed.has(id));
    section.querySelector("tbody").replaceChildren(...shown.map((branch) => row(branch, place, dimension)));
    pointing.hide();
    result.replaceChildren(section);
    section.querySelectorAll("circle[data-cell]").forEach(pointing.prepare);
    pointing.serve(region);
  };

  // What a reader chooses with.
  const select = (text, options, value, change) => {
    const field = make("select", {}, ...options.map(([key, name]) => make("option", { value: key, textContent: name })));
    field.value = value;
    field.addEventListener("change", () => change(field.value));
    return { field, label: make("label", {}, text + " ", field) };
  };
  const earlier = () => data.years.filter((year) => compared(year, state.to) >= 0);
  const later = () => data.years.filter((to) => data.pairs.some((pair) => pair[1] === to));
  const year = (each) => [each, fill(said.year, { year: each })];

  const from = select(said.from, data.years.map(year), state.from, (value) => {
    state.from = Number(value);
    write();
  });
  const to = select(said.to, later().map(year), state.to, (value) => {
    state.to = Number(value);
    if (compared(state.from, state.to) < 0) state.from = earlier().at(-1);
    write();
  });
  const dimension = select(said.dimension, dimensions.map(({ id, name }) => [id, name]), state.dimension, (value) => {
    state.dimension = value;
    write();
  });
  const sought = make("input", { type: "search", autocomplete: "off" });
  const list = make("div", { className: "list" });
  const told = make("output", {});
  const reset = make("button", { type: "button", textContent: said.reset });
  const boxes = () => {
    const parts = sought.value.trim().toLocaleLowerCase(language).split(/\s+/);
    const found = branches.filter(({ name }) => parts.every((part) => name.toLocaleLowerCase(language).includes(part)));
    list.replaceChildren(...found.slice(0, listed.size).map((branch) => {
      const box = make("input", { type: "checkbox", value: branch.id });
      box.addEventListener("change", () => {
        state.branches = box.checked ? [...state.branches, branch.id] : state.branches.filter((id) => id !== branch.id);
        write();
      });
      return make("label", {}, box, branch.name);
    }));
    tell();
  };
  const tell = () => {
    const count = state.branches.length;
    from.field.replaceChildren(...earlier().map(year).map(([key, name]) => make("option", { value: key, textContent: name })));
    from.field.value = state.from;
    to.field.value = state.to;
    dimension.field.value = state.dimension;
    for (const box of list.querySelectorAll("input")) {
      box.checked = state.branches.includes(box.value);
      box.disabled = !box.checked && count >= most;
    }
    told.textContent = count === 0 ? fill(said.found, { shown: list.children.length, all: branches.length })
      : count < 2 ? fill(said.few, { count }) : count < most ? fill(said.chosen, { count }) : said.full;
    reset.disabled = !state.own;
  };
  sought.addEventListener("input", boxes);
  reset.addEventListener("click", () => {
    ["from", "to", "dimension", "branch"].forEach((name) => address.set(name, []));
    read();
    draw();
  });

  const form = make("form", {},
    make("div", { className: "fields" }, from.label, to.label, dimension.label, reset),
    make("fieldset", {}, make("legend", { textContent: said.branches }),
      make("div", { className: "fields" }, make("label", {}, words.find + " ", sought), told), list));
  form.addEventListener("submit", (event) => event.preventDefault());
  document.getElementById("choice").append(form);

  // The tables that a link to a dimension leads to are hidden while others are shown.
  address.changed(() => {
    read();
    if (state.own && dimensions.some((each) => each.id === address.place())) {
      state.dimension = address.place();
      write();
    } else {
      draw();
    }
  });
  read();
  boxes();
  draw();
})();
