// Gives each thing that a page end must not cut a colour of its own, and hides all else; says what
// got which colour: its number, width and height in CSS pixels, and its name. Colours are 8 apart,
// so that rounding does not mix them up.
(() => {
  const whole = 'figure img, figure > svg, figure .scroll > svg, .card, tbody tr, li, dt, dd';
  const parts = [...document.querySelectorAll(whole)].filter(e => e.checkVisibility() && !e.parentElement.closest('.card, li, dd'));
  const pass = (e, name, value) => e.style.setProperty(name, value, 'important');
  for (const e of document.querySelectorAll('body, body *')) {
    pass(e, 'visibility', 'hidden');
    pass(e, 'color', 'transparent');
  }
  const shade = n => `rgb(${8 * (n % 30) + 4}, ${8 * (Math.floor(n / 30) % 30) + 4}, ${8 * Math.floor(n / 900) + 4})`;
  const show = (e, n) => {
    pass(e, 'visibility', 'visible');
    pass(e, 'background', shade(n));
    pass(e, 'border-color', 'transparent');
    pass(e, 'print-color-adjust', 'exact');
  };
  return parts.map((e, n) => {
    const box = e.getBoundingClientRect();
    const pieces = e.tagName === 'TR' ? [...e.cells] : [e];
    pieces.forEach(piece => show(piece, n));
    if (e.tagName === 'IMG') pass(e, 'object-position', '-9999px 0');
    if (e.tagName === 'svg') e.replaceChildren();
    const kind = /^(img|svg)$/i.test(e.tagName) ? 'picture' : e.tagName.toLowerCase();
    return [kind, box.width, box.height, (e.alt || e.textContent || e.getAttribute('aria-label') || '').trim().replace(/\s+/g, ' ').slice(0, 50)].join('\t');
  });
})()
