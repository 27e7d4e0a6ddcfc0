// Says the value of a point of a chart, and the row of the table it stands in, to those who point
// at it, touch it, or come by keyboard: a chart or table is one stop, the arrow keys move from
// point to point. The values are the titles of the points, which a browser shows by itself where
// this does not run.
const pointing = (() => {
  const near = { mouse: 16, pen: 20, touch: 28 };
  const all = "svg circle[data-cell]";
  const label = make("output", { className: "value", hidden: true });
  const ring = make("div", { className: "ring", hidden: true });
  ring.setAttribute("aria-hidden", "true");
  document.querySelector("main").append(label, ring);
  let shown = null;

  const prepare = (point) => {
    const title = point.querySelector("title");
    if (!title) return;
    point.dataset.value = title.textContent;
    title.remove();
  };
  const placeOf = (point) => {
    const matrix = point.ownerSVGElement.getScreenCTM();
    return new DOMPoint(point.cx.baseVal.value, point.cy.baseVal.value).matrixTransform(matrix);
  };
  const seen = (point) => point.checkVisibility() && !point.closest(".aside");
  const nearest = (svg, x, y, reach) => {
    let best = null;
    let least = reach;
    for (const point of svg.querySelectorAll("circle[data-cell]")) {
      if (point.closest(".aside")) continue;
      const at = placeOf(point);
      const distance = Math.hypot(at.x - x, at.y - y);
      if (distance < least) [best, least] = [point, distance];
    }
    return best;
  };

  const name = (point) => {
    const head = point.closest("tr")?.querySelector("th[scope=row] > :not(.choose)")?.textContent;
    const group = point.closest("[data-name]")?.dataset.name;
    return [head, group].filter((part) => part).join(" \u00b7 ");
  };
  const source = (point) => {
    const [table, ...key] = point.dataset.source.split(" ").map(plainWord);
    return fill(words.row, { table, key: key.join(words.separator) });
  };
  const place = () => {
    const at = placeOf(shown);
    ring.style.left = at.x + "px";
    ring.style.top = at.y + "px";
    const wide = label.offsetWidth;
    const high = label.offsetHeight;
    const left = Math.min(Math.max(at.x - wide / 2, 4), document.documentElement.clientWidth - wide - 4);
    label.style.left = left + "px";
    label.style.top = (at.y - high - 14 < 4 ? at.y + 14 : at.y - high - 14) + "px";
  };
  const hide = () => {
    shown = null;
    label.hidden = true;
    ring.hidden = true;
  };
  const show = (point) => {
    prepare(point);
    shown = point;
    label.replaceChildren(
      ...[name(point), point.dataset.value, source(point)].filter((line) => line)
        .map((line, at, lines) => make(at === lines.length - 1 ? "small" : at ? "b" : "span", { textContent: line })));
    label.hidden = false;
    ring.hidden = false;
    place();
  };

  // A point that is out of sight is brought into it, across in its region and down on the page.
  const reveal = (region, point) => {
    const at = placeOf(point);
    const box = region.getBoundingClientRect();
    if (at.x < box.left + 20) region.scrollLeft -= box.left + 20 - at.x;
    if (at.x > box.right - 20) region.scrollLeft += at.x - box.right + 20;
    const high = document.documentElement.clientHeight;
    if (at.y < 90) scrollBy(0, at.y - 90);
    if (at.y > high - 40) scrollBy(0, at.y - high + 40);
  };

  // Left and right go on in the order of the points; up and down to the nearest above and below.
  const beyond = (list, from, sign) => {
    const here = placeOf(from);
    const cost = (at) => (at.y - here.y) * sign + 4 * Math.abs(at.x - here.x);
    const others = list.map((point) => ({ point, at: placeOf(point) }))
      .filter(({ at }) => (at.y - here.y) * sign > 2);
    return others.reduce((a, b) => (a && cost(a.at) <= cost(b.at) ? a : b), null)?.point || from;
  };
  const next = (list, from, key) => {
    const at = list.indexOf(from);
    if (key === "Home" || at < 0) return list[0];
    if (key === "End") return list.at(-1);
    if (key === "ArrowUp" || key === "ArrowDown") return beyond(list, from, key === "ArrowUp" ? -1 : 1);
    return list[at + (key === "ArrowLeft" ? -1 : 1)] || from;
  };
  const keys = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End"];

  const serve = (region) => {
    const list = () => [...region.querySelectorAll(all)].filter(seen);
    const go = (point) => { reveal(region, point); show(point); };
    let last = null;
    region.addEventListener("focus", () => {
      if (region.matches(":focus-visible")) {
        const offered = list();
        last = offered.includes(last) ? last : offered[0] || null;
        if (last) go(last);
      }
    });
    region.addEventListener("blur", () => { if (shown && region.contains(shown)) hide(); });
    region.addEventListener("keydown", (event) => {
      if (event.target !== region || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === "Escape") hide();
      if (!keys.includes(event.key)) return;
      const offered = list();
      if (offered.length === 0) return;
      // A region that is wider than the screen goes on scrolling as well.
      if (region.scrollWidth <= region.clientWidth + 1) event.preventDefault();
      last = next(offered, last, event.key);
      go(last);
    });
    const point = (event) => {
      const svg = event.target.closest("svg");
      const found = svg && nearest(svg.ownerSVGElement || svg, event.clientX, event.clientY, near[event.pointerType] || near.mouse);
      if (found) {
        last = found;
        show(found);
      } else if (!region.matches(":focus-visible")) {
        hide();
      }
    };
    region.addEventListener("pointermove", (event) => { if (event.pointerType === "mouse") point(event); });
    region.addEventListener("pointerdown", point);
    region.addEventListener("pointerleave", (event) => {
      if (event.pointerType === "mouse" && !region.matches(":focus-visible")) hide();
    });
  };

  document.querySelectorAll(all).forEach(prepare);
  document.querySelectorAll(".scroll").forEach((region) => {
    if (region.querySelector(all)) serve(region);
  });
  addEventListener("scroll", () => { if (shown) seen(shown) ? place() : hide(); }, { capture: true, passive: true });
  addEventListener("resize", hide);
  document.addEventListener("pointerdown", (event) => {
    if (shown && !event.target.closest(".scroll")) hide();
  });
  return { prepare, serve, hide };
})();
