/**
 * Ballots to exact statistics of a branch in a year, by indicator and by dimension, and the
 * ballots' own means. Sums are integers, so neither the order of rows nor of threads can change a
 * result. Does not depend on files, years or pages.
 */
@NullMarked
package partybuilding.assessment.score;

import org.jspecify.annotations.NullMarked;
