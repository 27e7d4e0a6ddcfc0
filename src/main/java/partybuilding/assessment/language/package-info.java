/**
 * The two languages of the report, the sentences written in them, and the codes for values in
 * tables and records. In: properties files beside each room's classes. Out: sentences with their
 * placeholders filled. Does not depend on the content of the sentences.
 */
@NullMarked
package partybuilding.assessment.language;

import org.jspecify.annotations.NullMarked;
