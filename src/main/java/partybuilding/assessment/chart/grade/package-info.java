/**
 * The chart of how the votes fall on the grades. In: facts. Out: its model with its caption, and
 * its painter.
 */
@NullMarked
package partybuilding.assessment.chart.grade;

import org.jspecify.annotations.NullMarked;
