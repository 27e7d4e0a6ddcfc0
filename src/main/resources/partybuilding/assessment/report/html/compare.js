// Shows what a reader has chosen, in the rows of the tables that are there without a script.
const compare = (() => {
  const newest = document.getElementById("newest");
  const result = document.getElementById("result");
  // The branches that the tables without a script list are shown where a reader has chosen none.
  const listed = new Set([...newest.children[0].querySelectorAll("tbody tr[data-branch]")].map((row) => row.dataset.branch));
  const { state } = choice;

  const row = (branch) => {
    const { from, to, dimension } = state;
    const scores = [from, to].map((year) => pairs.score(branch, dimension, year));
    const keys = [from, to].map((year) => [year, branch.id, dimension.id]);
    const shown = make("tr", {},
      make("th", { scope: "row" }, make("a", { href: branch.link, textContent: branch.name })),
      cells.score(scores[0], keys[0]),
      cells.score(scores[1], keys[1]),
      make("td", {}, span(scores, keys, dimension.axis)),
      cells.change(pairs.change(branch, dimension, from, to), [from, to, branch.id, dimension.id]));
    shown.dataset.branch = branch.id;
    return shown;
  };
  const rows = () => {
    const chosen = new Set(state.branches.length > 0 ? state.branches : listed);
    return pairs.branches.filter(({ id }) => chosen.has(id)).map(row);
  };
  const entitle = (section, region) => {
    const { from, to, dimension } = state;
    const heading = section.querySelector("h2");
    heading.id = "result-title";
    section.setAttribute("aria-labelledby", heading.id);
    const caption = fill(said.caption, { dimension: dimension.name, from, to });
    region.setAttribute("aria-label", caption);
    section.querySelector("caption").textContent = caption;
    section.querySelectorAll("thead .figure > span").forEach((head, at) => {
      head.textContent = fill(said.year, { year: at ? to : from });
    });
  };
  const draw = () => {
    const section = newest.children[pairs.dimensions.indexOf(state.dimension)].cloneNode(true);
    section.removeAttribute("id");
    const region = section.querySelector(".scroll");
    entitle(section, region);
    section.querySelector("tbody").replaceChildren(...rows());
    pointing.hide();
    result.replaceChildren(section);
    section.querySelectorAll("circle[data-cell]").forEach(pointing.prepare);
    pointing.serve(region);
  };
  const show = () => {
    newest.hidden = state.own;
    result.hidden = !state.own;
    if (state.own) draw();
  };
  choice.changed(show);
  show();
  return { listed };
})();
