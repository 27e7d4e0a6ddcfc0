// The same for what a narrow screen can make worse.
axe.run(document, {
  resultTypes: ['violations'],
  preload: false,
  runOnly: { type: 'rule', values: ['target-size', 'scrollable-region-focusable', 'css-orientation-lock', 'link-in-text-block', 'meta-viewport'] },
}).then(results => results.violations.flatMap(violation =>
  violation.nodes.slice(0, 5).map(node =>
    `${violation.id} at ${node.target.join(' ')}: ${node.failureSummary.replace(/\s+/g, ' ')}`)))
