/**
 * The facts as plain tables for other programs: canonical headers, full precision, sorted by key.
 * In: a comparison. Out: CSV files. Knows nothing of pages or of rounding.
 */
@NullMarked
package partybuilding.assessment.report.table;

import org.jspecify.annotations.NullMarked;
