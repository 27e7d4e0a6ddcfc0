/**
 * The basis of the report: files and findings, rules in force, withheld figures, method and tables.
 * In: the page's input and the words of findings. Out: sections and rows.
 */
@NullMarked
package partybuilding.assessment.report.page.data;

import org.jspecify.annotations.NullMarked;
