/**
 * The page as one self-contained HTML file. In: a page and the report's words. Out: bytes. Knows
 * nothing of figures. The only package that opens the template library.
 */
@NullMarked
package partybuilding.assessment.report.html;

import org.jspecify.annotations.NullMarked;
