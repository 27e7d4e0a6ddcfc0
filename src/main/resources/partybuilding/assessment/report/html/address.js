// What a reader has chosen stands in the address, behind the place on the page
// (#college&branch=a&branch=b): it survives a reload, can be kept and sent, and goes along to the
// other pages of the report. A page that is read from a disk may change nothing else of its address.
const address = (() => {
  const listeners = [];
  let place = "";
  let chosen = new URLSearchParams();

  const parts = () => {
    const all = location.hash.slice(1).split("&").filter((part) => part);
    return {
      place: all.length > 0 && !all[0].includes("=") ? all[0] : "",
      chosen: new URLSearchParams(all.filter((part) => part.includes("=")).join("&")),
    };
  };
  const written = (at) => [at, chosen.toString()].filter((part) => part).join("&");

  const carry = () => {
    for (const link of document.querySelectorAll("a[data-carry]")) {
      const [file, at] = link.getAttribute("href").split("#");
      const hash = written((at || "").split("&").filter((part) => !part.includes("="))[0] || "");
      link.setAttribute("href", hash ? file + "#" + hash : file);
    }
  };
  const write = () => {
    const hash = written(place);
    if (hash !== location.hash.slice(1)) {
      history.replaceState(null, "", hash ? "#" + hash : location.pathname + location.search);
    }
    carry();
  };
  const read = () => {
    const now = parts();
    place = now.place;
    if ([...now.chosen].length > 0) chosen = now.chosen;
  };

  // A link to a section leads there and keeps the choice.
  addEventListener("hashchange", () => {
    read();
    write();
    listeners.forEach((each) => each());
    go(document.getElementById(place));
  });

  read();
  // A place that is folded away is unfolded, and so is one that holds nothing but a fold.
  const go = (target) => {
    const held = [...(target?.children || [])].filter((part) => !/^H\d$/.test(part.tagName));
    if (held.length === 1 && held[0].tagName === "DETAILS") held[0].open = true;
    for (let part = target; part; part = part.parentElement) {
      if (part.tagName === "DETAILS") part.open = true;
    }
    target?.scrollIntoView();
  };
  go(document.getElementById(place));
  return {
    all: (name) => chosen.getAll(name),
    place: () => place,
    first: (name) => chosen.get(name) || "",
    set(changes) {
      for (const [name, values] of Object.entries(changes)) {
        chosen.delete(name);
        values.forEach((value) => chosen.append(name, value));
      }
      write();
    },
    changed: (listener) => listeners.push(listener),
    carry,
  };
})();

document.querySelectorAll("a[href]").forEach((link) => {
  if (/^(\.\.\/)?(index|details|compare)\.html(#|$)/.test(link.getAttribute("href"))) link.dataset.carry = "";
});
address.carry();
