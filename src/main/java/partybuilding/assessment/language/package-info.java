/**
 * The two languages of the report, the sentences written in them, and the codes that stand for
 * values where no language is spoken. In: properties files that lie beside each room's classes.
 * Out: sentences with their slots filled. Knows nothing of what the sentences say.
 */
@NullMarked
package partybuilding.assessment.language;

import org.jspecify.annotations.NullMarked;
