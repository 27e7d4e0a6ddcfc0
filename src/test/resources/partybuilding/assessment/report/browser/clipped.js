// What is wider than its box or than the sheet, as it is printed.
(() => {
  const sheet = document.documentElement.clientWidth;
  const passed = e => e.closest('.unseen, .skip') || e.parentElement.closest('svg') || !e.checkVisibility();
  const boxes = [...document.querySelectorAll('body, body *')].filter(e => !passed(e));
  const say = (e, fault) => `${e.tagName} ${e.className} ${fault}: ${e.textContent.trim().slice(0, 40)}`;
  const beyond = boxes.filter(e => {
    const box = e.getBoundingClientRect();
    return box.width > 0 && (box.right > sheet + 1 || box.left < -1);
  }).map(e => say(e, `reaches to ${Math.round(e.getBoundingClientRect().right)} of ${sheet}`));
  const tight = boxes.filter(e => e instanceof HTMLElement && e.clientWidth > 0 && e.scrollWidth > e.clientWidth + 1)
    .map(e => say(e, `holds ${e.scrollWidth} in ${e.clientWidth}`));
  const shut = boxes.filter(e => e instanceof HTMLElement && getComputedStyle(e).overflowY !== 'visible'
      && e.scrollHeight > e.clientHeight + 1)
    .map(e => say(e, `shows ${e.clientHeight} of ${e.scrollHeight}`));
  return [...beyond, ...tight, ...shut].slice(0, 12);
})()
