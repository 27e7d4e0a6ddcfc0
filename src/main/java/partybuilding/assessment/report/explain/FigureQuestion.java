package partybuilding.assessment.report.explain;

import java.util.OptionalInt;

/**
 * A question about a published figure.
 *
 * @param branch the branch's id
 * @param year of the figure; empty for the report's own
 * @param dimension the dimension's id
 */
public record FigureQuestion(String branch, OptionalInt year, String dimension) {}
