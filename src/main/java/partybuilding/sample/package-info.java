/**
 * A synthetic college, to try the job on before real exports exist and to measure it with. In: how
 * many branches, years and evaluators, and a seed. Out: a data folder as the contract describes it,
 * the same bytes for the same plan. Stands beside the pipeline: knows nothing of how the exports
 * are read or judged.
 */
@NullMarked
package partybuilding.sample;

import org.jspecify.annotations.NullMarked;
