// The scores of two years with their intervals on one axis, as the tables without a script draw them.
const span = (() => {
  const shape = (name, attributes, ...children) => {
    const element = document.createElementNS("http://www.w3.org/2000/svg", name);
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    element.append(...children);
    return element;
  };
  const line = (kind, x1, x2, y) =>
    shape("line", { class: kind, "vector-effect": "non-scaling-stroke", x1, x2, y1: y, y2: y });

  const value = (score, key, x, y) => {
    const bounded = cells.bounded(score);
    const text = key[0] + " \u00b7 " + cells.points(score[0]) + (bounded ? " (" + cells.range(score) + ")" : "");
    return shape("circle", { cx: x, cy: y, r: 6, "pointer-events": "all",
      "data-source": cells.source("scores.csv", key),
      "data-cell": "year score" + (bounded ? " score_lower score_upper" : "") }, shape("title", {}, text));
  };
  const mark = (score, key, kind, y, axis) => {
    if (!score || score[0] === null) return [];
    const place = (figure) => 100 * Math.max(0, Math.min(1, (figure - axis[0]) / (axis[1] - axis[0])));
    const x = place(score[0]);
    const [from, to] = cells.bounded(score) ? [place(score[1]), place(score[2])] : [x, x];
    return [shape("g", { class: kind }, shape("rect", { class: "interval", height: 2, x: from, width: to - from, y: y - 1 }),
      line("dot", x, x, y), line("hollow", x, x, y), value(score, key, x, y))];
  };
  return (scores, keys, axis) =>
    shape("svg", { class: "span", "aria-hidden": "true", viewBox: "0 0 100 24", preserveAspectRatio: "none" },
      line("axis", 0, 100, 23), ...mark(scores[0], keys[0], "before", 7, axis), ...mark(scores[1], keys[1], "after", 16, axis));
})();
