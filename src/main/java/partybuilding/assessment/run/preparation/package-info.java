/**
 * The preparation of a meeting, in plain Java: what is to be read and published, the reading, and
 * the publishing as a whole. No ballot is read unless no register names the branches; nothing is
 * kept.
 */
@NullMarked
package partybuilding.assessment.run.preparation;

import org.jspecify.annotations.NullMarked;
