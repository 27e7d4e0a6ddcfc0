/**
 * What of a report was meant never to move, and what moved all the same. In: the tables of an
 * earlier publication and of the present one, with what each rests on. Out: restatements, each with
 * its causes. Knows nothing of what the tables are about, how the figures come about or are kept.
 */
@NullMarked
package partybuilding.assessment.restatement;

import org.jspecify.annotations.NullMarked;
