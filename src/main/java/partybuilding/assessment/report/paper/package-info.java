/**
 * The papers that an office signs, sends out and files. In: facts and the models of the pages. Out:
 * papers in blocks, every figure with the row that it comes from; what the committee has to judge
 * is an empty line. Each paper is laid out here, or by a template of the office's own.
 */
@NullMarked
package partybuilding.assessment.report.paper;

import org.jspecify.annotations.NullMarked;
