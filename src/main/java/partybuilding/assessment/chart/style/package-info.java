/**
 * Fonts, colours and strokes of all charts. Out: the bundled fonts, labels and paragraphs that know
 * their width, styles of text and of series, and the palette. Does not depend on charts or facts.
 */
@NullMarked
package partybuilding.assessment.chart.style;

import org.jspecify.annotations.NullMarked;
