/**
 * What can be wrong with the data, where, and how often. In: typed notices. Out: findings with
 * code, place and sentence. Does not depend on files, branches or scores, and never contains an
 * answer of a ballot.
 */
@NullMarked
package partybuilding.assessment.notice;

import org.jspecify.annotations.NullMarked;
