/**
 * Facts and pictures to the yearly report folder: one page, charts, tables, and a record of the
 * run. In: a comparison, finished pictures, and what the run is made from. Out: files, published as
 * a whole. The writers compute no figure: they choose, put into words and print.
 */
@NullMarked
package partybuilding.assessment.report;

import org.jspecify.annotations.NullMarked;
