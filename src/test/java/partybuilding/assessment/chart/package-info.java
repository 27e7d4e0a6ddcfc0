/** The pictures, tried out on their models. */
@NullMarked
package partybuilding.assessment.chart;

import org.jspecify.annotations.NullMarked;
