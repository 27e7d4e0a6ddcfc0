// Offers what the browser hides in its menus.
(() => {
  const button = make("button", { type: "button", className: "print", textContent: words.print });
  button.addEventListener("click", () => print());
  document.querySelector("nav").append(button);
})();
