/**
 * Workbooks read. In: the bytes of an .xlsx file. Out: its worksheets, and the rows of one of them,
 * each cell as the text that it means: numbers as they are shown, dates as ISO dates, formulas by
 * their stored values. Knows nothing of headers and columns.
 */
@NullMarked
package partybuilding.assessment.xlsx;

import org.jspecify.annotations.NullMarked;
