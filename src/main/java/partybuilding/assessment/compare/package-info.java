/**
 * Several years and branches side by side: intervals, changes, verdicts. Out: everything a report
 * may say. Knows nothing of words, pages or files.
 */
@NullMarked
package partybuilding.assessment.compare;

import org.jspecify.annotations.NullMarked;
