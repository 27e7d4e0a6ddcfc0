package partybuilding.assessment.chart.draw;

/**
 * What a part of a chart is about.
 *
 * @param name as readers call it
 * @param branch the branch's id; empty where it is not about one branch
 */
public record Subject(String name, String branch) {}
