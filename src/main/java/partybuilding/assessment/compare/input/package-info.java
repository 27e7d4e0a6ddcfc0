/**
 * What a comparison is made from: the figures, standings, ledgers and meetings of every year. Out:
 * records, filled by the room that runs a report.
 */
@NullMarked
package partybuilding.assessment.compare.input;

import org.jspecify.annotations.NullMarked;
