/**
 * Papers as Word files, on the page of GB/T 9704. In: blocks, or a template of the office's own
 * with the contents of its placeholders. Out: files that have the same bytes for the same content.
 */
@NullMarked
package partybuilding.assessment.report.paper.part;

import org.jspecify.annotations.NullMarked;
