/**
 * Writes the report as PDF. In: the printed report and its words. Out: one PDF file, the same bytes
 * for the same report. Does not compute figures. The only package that uses the PDF libraries.
 */
@NullMarked
package partybuilding.assessment.report.pdf;

import org.jspecify.annotations.NullMarked;
