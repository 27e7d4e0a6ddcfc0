package partybuilding.assessment.chart.standing;

import java.util.Optional;
import java.util.OptionalDouble;
import partybuilding.assessment.chart.draw.ScorePoint;
import partybuilding.assessment.facts.standing.Position;

/**
 * Where one branch stands.
 *
 * @param name its short name
 * @param place where it stands; empty where {@code word} says why not
 * @param raw the score as the ballots give it
 * @param position among the others
 * @param word for its position, or why there is none
 * @param withheld whether it has too few voters to be shown
 */
record StandingChartRow(
    String name,
    Optional<ScorePoint> place,
    OptionalDouble raw,
    Optional<Position> position,
    String word,
    boolean withheld) {}
