package partybuilding.assessment.report.explain;

import java.util.OptionalInt;

/**
 * Which figure is to be explained.
 *
 * @param branch the branch's id
 * @param year of the figure; empty for the report's own
 * @param dimension the dimension's id
 */
public record FigureQuestion(String branch, OptionalInt year, String dimension) {}
