// The data that the page carries: the branches with their scores by dimension and year, and their
// changes by dimension and pair of years; and the sentences that the comparison is worded with.
const said = document.getElementById("choices").dataset;

const pairs = (() => {
  const data = JSON.parse(document.getElementById("pairs").textContent);
  const branches = data.branches.map(([id, name, link, scores, changes]) => ({ id, name, link, scores, changes }));
  const dimensions = data.dimensions.map(([id, name, style, axis]) => ({ id, name, style, axis }));
  const ids = new Set(branches.map(({ id }) => id));
  const change = (from, to) => data.pairs.findIndex((pair) => pair[0] === from && pair[1] === to);
  const compared = (from, to) => change(from, to) >= 0;
  return {
    branches,
    dimensions,
    years: data.years,
    movements: data.movements,
    reasons: data.reasons,
    compared,
    earlier: (to) => data.years.filter((from) => compared(from, to)),
    later: () => data.years.filter((to) => data.pairs.some((pair) => pair[1] === to)),
    has: (branch) => ids.has(branch),
    dimension: (id) => dimensions.find((each) => each.id === id),
    score: (branch, dimension, year) => branch.scores[dimensions.indexOf(dimension)][data.years.indexOf(year)],
    change: (branch, dimension, from, to) => branch.changes[dimensions.indexOf(dimension)][change(from, to)],
  };
})();
