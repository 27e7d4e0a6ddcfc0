/**
 * Bytes to text. In: a file as it was saved. Out: its characters, in the encoding that it proves to
 * be in; never a guess, never a replacement character. Knows nothing of rows.
 */
@NullMarked
package partybuilding.assessment.text;

import org.jspecify.annotations.NullMarked;
