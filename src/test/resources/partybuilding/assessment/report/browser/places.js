// Where the drawings of any two years place scores and intervals, in hundredths of their width; of
// every table that is seen.
(() => [...document.querySelectorAll('table.pair')].filter(table => table.checkVisibility())
  .flatMap(table => [...table.querySelectorAll('svg rect, svg line')])
  .flatMap(shape => ['x', 'x1', 'width'].map(name => shape.getAttribute(name)).filter(place => place !== null)))()
