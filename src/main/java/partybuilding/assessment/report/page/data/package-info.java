/**
 * What the report rests on: files and findings, rules in force, what is withheld, method and
 * tables. In: the page's input and the words of findings. Out: sections and rows.
 */
@NullMarked
package partybuilding.assessment.report.page.data;

import org.jspecify.annotations.NullMarked;
