/**
 * Several years and branches side by side. In: what a comparison is made from. Out: the facts that
 * a report may say, what of them each branch may be shown, and what decides how they are compared
 * with earlier reports. Knows nothing of words, pages or files.
 */
@NullMarked
package partybuilding.assessment.compare;

import org.jspecify.annotations.NullMarked;
