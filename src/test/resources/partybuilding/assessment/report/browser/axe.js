// What the checks for accessibility find, one line an element.
axe.run(document, {
  resultTypes: ['violations'],
  preload: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: { 'target-size': { enabled: true } },
}).then(results => results.violations.flatMap(violation =>
  violation.nodes.slice(0, 5).map(node =>
    `${violation.id} at ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`)))
