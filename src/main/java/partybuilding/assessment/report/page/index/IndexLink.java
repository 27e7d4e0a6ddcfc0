package partybuilding.assessment.report.page.index;

/**
 * A file of a report.
 *
 * @param target the file, relative to the page over all years
 * @param words what the link says
 */
public record IndexLink(String target, String words) {}
