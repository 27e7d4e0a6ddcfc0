/**
 * Writes pages as self-contained HTML files. In: a page and the report's words. Out: bytes. Does
 * not compute figures. The only package that uses the template library.
 */
@NullMarked
package partybuilding.assessment.report.html;

import org.jspecify.annotations.NullMarked;
