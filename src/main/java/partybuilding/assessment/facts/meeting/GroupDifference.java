package partybuilding.assessment.facts.meeting;

import java.util.Optional;
import partybuilding.assessment.score.inference.Interval;

/**
 * How far two groups of evaluators are apart in what they gave one branch for one indicator. There
 * are such figures only where the groups' own figures may appear.
 *
 * @param year the assessment year
 * @param branch the branch's id
 * @param indicator the indicator's id
 * @param one the group that comes earlier in the rules
 * @param other the later one
 * @param difference the mean of {@code one} less that of {@code other}, in points of 0–100
 * @param interval of the difference; empty where the answers show no spread
 * @param agreement what may be said of it; empty without an interval
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
