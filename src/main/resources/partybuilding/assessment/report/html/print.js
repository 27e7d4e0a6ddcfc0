// Offers what the browser hides in its menus, and prints what is folded.
(() => {
  const closed = () => [...document.querySelectorAll("details:not([open])")];
  let opened = [];
  addEventListener("beforeprint", () => { opened = closed(); opened.forEach((fold) => { fold.open = true; }); });
  addEventListener("afterprint", () => { opened.forEach((fold) => { fold.open = false; }); });
  const button = make("button", { type: "button", className: "print", textContent: words.print });
  button.addEventListener("click", () => print());
  document.querySelector("nav").append(button);
})();
