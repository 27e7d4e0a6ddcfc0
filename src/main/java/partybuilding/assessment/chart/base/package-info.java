/**
 * What the charts of all subjects share: how a chart is declared, the charts' words and numbers,
 * the sentences at their foot, and the facts by dimension. Does not depend on any particular chart.
 */
@NullMarked
package partybuilding.assessment.chart.base;

import org.jspecify.annotations.NullMarked;
