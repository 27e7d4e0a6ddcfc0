package partybuilding.assessment.facts.meeting;

import java.util.Optional;
import partybuilding.assessment.score.inference.Interval;

/**
 * The difference between the means of two groups of evaluators for one branch and indicator;
 * present only if figures by group may be shown.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param indicator the indicator's id
 * @param one the group that comes earlier in the rules
 * @param other the later one
 * @param difference the mean of {@code one} less that of {@code other}, in points of 0–100
 * @param interval of the difference; empty where the answers show no spread
 * @param agreement whether it is significant; empty without an interval
 */
public record GroupDifference(
    int year,
    String branch,
    String indicator,
    String one,
    String other,
    double difference,
    Optional<Interval> interval,
    Optional<Agreement> agreement) {}
