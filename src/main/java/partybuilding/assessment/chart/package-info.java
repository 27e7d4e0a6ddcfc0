/**
 * Facts to pictures: which charts there are, and each of them rendered. In: facts. Out: pictures
 * with their words, as SVG, as PNG and on any other graphics. It computes no figure: it draws what
 * the comparison says.
 */
@NullMarked
package partybuilding.assessment.chart;

import org.jspecify.annotations.NullMarked;
