/**
 * The declaration of published tables: a list of columns, each declared once with its canonical
 * name, its type and range, and its accessor. In: rows of facts. Out: headers, cells, and a
 * description of the columns. Does not depend on the tables.
 */
@NullMarked
package partybuilding.assessment.report.column;

import org.jspecify.annotations.NullMarked;
