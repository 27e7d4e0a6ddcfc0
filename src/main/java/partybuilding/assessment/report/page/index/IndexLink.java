package partybuilding.assessment.report.page.index;

/**
 * A file of a report.
 *
 * @param target as the page over all years calls it
 * @param words what the link says
 */
public record IndexLink(String target, String words) {}
