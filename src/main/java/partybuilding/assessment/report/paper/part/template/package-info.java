/**
 * What of a Word document that somebody else made needs no tree of its text. In: bytes, names,
 * codes. Out: parts, placeholders, and why a document cannot be a template.
 */
@NullMarked
package partybuilding.assessment.report.paper.part.template;

import org.jspecify.annotations.NullMarked;
