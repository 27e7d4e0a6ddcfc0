/**
 * The report on paper. In: the printed report and its words. Out: one PDF file, the same bytes for
 * the same report. Knows nothing of figures. The only package that opens the PDF libraries.
 */
@NullMarked
package partybuilding.assessment.report.pdf;

import org.jspecify.annotations.NullMarked;
