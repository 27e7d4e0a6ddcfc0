// Figures and cells, as the tables without a script print them.
const cells = (() => {
  const points = (figure) => figure.toFixed(1).replace(/^-(?=0\.0$)/, "").replace("-", "\u2212");
  const signed = (figure) => (points(figure) !== "0.0" && figure > 0 ? "+" : "") + points(figure);
  const word = (key) => key.replace(/%/g, "%25").replace(/ /g, "%20").replace(/;/g, "%3B");
  const source = (table, key) => [table, ...key.map(String).map(word)].join(" ");
  const trace = (element, table, key) => {
    element.dataset.source = source(table, key);
    const spoken = [...key.slice(0, -1), pairs.dimension(key.at(-1)).name];
    element.title = fill(words.row, { table, key: spoken.join(words.separator) });
  };
  const cited = (name, text, columns) => {
    const element = make(name, { textContent: text });
    if (columns) element.dataset.cell = columns;
    return element;
  };
  const reason = (text) => make("small", { className: "reason", textContent: text });

  const range = ([, lower, upper]) => points(lower) + "\u2013" + points(upper);
  const bounded = (score) => score.length > 1 && score[1] !== null;
  const score = (figures, key) => {
    const cell = make("td", { className: "figure" });
    if (!figures) {
      cell.append(cited("b", said.absent));
      return cell;
    }
    trace(cell, "scores.csv", key);
    cell.append(figures[0] === null ? cited("b", said.absent) : cited("b", points(figures[0]), "score"));
    if (bounded(figures)) cell.append(cited("small", range(figures), "score_lower score_upper"));
    if (figures.length > 3) cell.append(reason(pairs.reasons[figures[3]]));
    return cell;
  };

  const difference = ([, figure]) => {
    const shown = cited("span", signed(figure), "change");
    shown.className = "difference";
    return shown;
  };
  const interval = ([, , lower, upper]) => {
    const ends = [points(lower), points(upper)];
    const apart = ends.some((end) => end.startsWith("\u2212")) ? said.apart : "\u2013";
    return cited("small", ends.join(apart), "change_lower change_upper");
  };
  const judged = (sign, text) => {
    const spoken = make("span", { className: "word" });
    if (sign) {
      const shown = make("span", { className: "sign", textContent: sign });
      shown.setAttribute("aria-hidden", "true");
      spoken.append(shown, " ");
    }
    spoken.append(make("span", { textContent: text }));
    return spoken;
  };
  const uncompared = () =>
    make("span", { className: "movement none" }, make("span", { className: "word", textContent: said.uncompared }));
  const change = (figures, key) => {
    if (!figures) return make("td", {}, uncompared());
    const cell = make("td", {});
    trace(cell, "changes.csv", key);
    const [style, sign, text, why] = pairs.movements[figures[0]];
    const moved = make("span", { className: "movement " + style });
    if (figures.length > 1) moved.append(difference(figures), " ");
    if (figures.length > 2) moved.append(interval(figures), " ");
    moved.append(judged(sign, text));
    cell.append(moved);
    if (why) cell.append(reason(why));
    return cell;
  };
  return { score, change, points, range, bounded, source };
})();
