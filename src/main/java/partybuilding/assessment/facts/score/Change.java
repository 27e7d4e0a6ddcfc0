package partybuilding.assessment.facts.score;

import java.util.Optional;
import partybuilding.assessment.score.inference.Interval;

/**
 * The change of a score against the year before.
 *
 * @param difference this year's score less last year's, in points
 * @param interval its interval of confidence 0.95, where both years have one
 */
public record Change(double difference, Optional<Interval> interval) {}
