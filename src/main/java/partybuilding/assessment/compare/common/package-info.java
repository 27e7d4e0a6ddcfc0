/**
 * What several branches have in common among the problems of the report year. In: the items as they
 * stand and the meeting's comments. Out: problems with the same words, and pairs with similar ones.
 */
@NullMarked
package partybuilding.assessment.compare.common;

import org.jspecify.annotations.NullMarked;
