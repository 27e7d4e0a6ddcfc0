/**
 * The registry of the published tables, and what is made from it: CSV files with canonical headers,
 * full precision and rows sorted by key; the figures that later reports are compared with; and the
 * description of all columns. In: a comparison. Out: files. Does not depend on pages or rounding.
 */
@NullMarked
package partybuilding.assessment.report.table;

import org.jspecify.annotations.NullMarked;
