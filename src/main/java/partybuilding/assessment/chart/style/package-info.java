/**
 * Type and colour: what text and lines look like in every chart. Out: the bundled fonts, labels and
 * paragraphs that know their width, styles of text and of series, and the palette. Knows no chart
 * and no fact.
 */
@NullMarked
package partybuilding.assessment.chart.style;

import org.jspecify.annotations.NullMarked;
