/**
 * The least squares fit of one component: dense or sparse, with the variance of every contrast. In:
 * the ballots of the component. Out: effects and variances. The only package that opens the library
 * of linear algebra.
 */
@NullMarked
package partybuilding.assessment.standing.fit;

import org.jspecify.annotations.NullMarked;
