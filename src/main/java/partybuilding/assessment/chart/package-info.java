/**
 * Facts to pictures. The only room that opens the charting library. It computes no figure: it draws
 * what the comparison says.
 */
@NullMarked
package partybuilding.assessment.chart;

import org.jspecify.annotations.NullMarked;
