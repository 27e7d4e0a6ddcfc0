// What the scripts of a page share. Without them the page is whole.
const words = document.getElementById("words").dataset;
const language = document.documentElement.lang;

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

// A count has no comma below 10,000, as in the sentences of the page.
const printed = (value) => Number.isInteger(value) && value >= 10000 ? value.toLocaleString("en-US") : value;
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (slot, name) => name in values ? printed(values[name]) : slot);

// A word of a row's key: it stands without the three characters that would end it.
const plainWord = (word) => word.replace(/%(20|25|3B)/g, decodeURIComponent);

// A row's branch is called by the id in the row of the table that its figures come from; where it
// has no figures, by its page's file, which is called after the id.
const branchOf = (() => {
  const known = new WeakMap();
  const find = (row) => {
    const traced = row.querySelector("[data-source^='scores.csv '], [data-source^='adjusted.csv ']");
    return traced ? plainWord(traced.dataset.source.split(/[ ;]/)[2])
      : row.dataset.branch.replace(/^branches\//, "").replace(/\.html$/, "");
  };
  return (row) => {
    if (!known.has(row)) known.set(row, find(row));
    return known.get(row);
  };
})();
