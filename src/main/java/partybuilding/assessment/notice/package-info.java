/**
 * What can be wrong with the data, where, and how often. In: typed notices. Out: findings with
 * code, place and sentence. Knows nothing of files, branches or scores, and never holds an answer
 * of a ballot.
 */
@NullMarked
package partybuilding.assessment.notice;

import org.jspecify.annotations.NullMarked;
