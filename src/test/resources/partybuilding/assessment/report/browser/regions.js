// The places, among the stops, of the regions that scroll sideways.
(() => globalThis.stops.flatMap((e, place) =>
  e.scrollWidth > e.clientWidth + 1 && getComputedStyle(e).overflowX !== 'visible' && e.matches('.scroll') ? [place] : []))()
