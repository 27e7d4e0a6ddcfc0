/**
 * A chart as SVG. In: a chart that can be drawn. Out: the elements of its file. The only package
 * that opens the library that records what is drawn.
 */
@NullMarked
package partybuilding.assessment.chart.svg;

import org.jspecify.annotations.NullMarked;
