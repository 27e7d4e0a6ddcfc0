/**
 * The two languages of the report and the sentences written in them. In: properties files that lie
 * beside each room's classes. Out: sentences with their slots filled. Knows nothing of what the
 * sentences say.
 */
@NullMarked
package partybuilding.assessment.language;

import org.jspecify.annotations.NullMarked;
