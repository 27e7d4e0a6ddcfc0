// What the scripts of a page share. Without them the page is whole.
const words = document.getElementById("words").dataset;
const language = document.documentElement.lang;

const make = (name, properties, ...children) => {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
};

const fill = (text, values) => text.replace(/\{(\w+)\}/g, (slot, name) => name in values ? values[name] : slot);

// A branch is called by its id; its page's file is called after it.
const branchOf = (element) =>
  element.dataset.branch.replace(/^branches\//, "").replace(/\.html$/, "");
