/**
 * What a published table is made of: a list of columns, each declared once with its canonical name,
 * its type and range, and its accessor. In: rows of facts. Out: headers, cells, and a description
 * of the columns. Knows nothing of which tables there are.
 */
@NullMarked
package partybuilding.assessment.report.column;

import org.jspecify.annotations.NullMarked;
