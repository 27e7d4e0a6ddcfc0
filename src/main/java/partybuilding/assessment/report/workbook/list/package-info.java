/**
 * The rectification lists: what is to be rectified after the report year, for the whole college and
 * for each branch, to be filled in and read back as the next year's ledger. In: the facts. Out:
 * files of spreadsheet programs, whose headings and words the intake accepts.
 */
@NullMarked
package partybuilding.assessment.report.workbook.list;

import org.jspecify.annotations.NullMarked;
