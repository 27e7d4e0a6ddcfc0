/**
 * What a paper for the office is made of: headings, sentences, tables, lines to be filled in by
 * hand. In: words, and figures with the rows they come from. Out: blocks in their order. Knows
 * nothing of the file they are written to.
 */
@NullMarked
package partybuilding.assessment.report.paper.block;

import org.jspecify.annotations.NullMarked;
