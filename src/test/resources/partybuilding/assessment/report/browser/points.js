// Remembers the regions whose points say their values, each with its points; says how many.
(() => {
  const all = [...document.querySelectorAll('.scroll')].filter(region => region.checkVisibility());
  globalThis.charts = all.map(region => ({
    region,
    points: [...region.querySelectorAll('svg circle[data-cell]')].filter(point => point.checkVisibility()),
  })).filter(chart => chart.points.length > 0);
  const loose = [...document.querySelectorAll('svg circle[data-cell]')].filter(point => !point.closest('.scroll'));
  return [globalThis.charts.length, loose.length];
})()
