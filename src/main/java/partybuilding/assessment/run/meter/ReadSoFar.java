package partybuilding.assessment.run.meter;

import java.time.Duration;
import java.util.Optional;

/**
 * How far a run has come with reading the yearly files.
 *
 * @param rows in what was read
 * @param bytes that were read
 * @param of so many bytes there are to be read
 * @param time since the first was
 */
public record ReadSoFar(long rows, long bytes, long of, Duration time) {
  /** The first small files say nothing of the pace. */
  private static final double TOLD_FROM = .01;

  /** From 0 to 1. */
  public double share() {
    return bytes >= of ? 1 : (double) bytes / of;
  }

  /** How long the rest takes at the pace so far; empty while that is not to be told yet, or if the clock was set. */
  public Optional<Duration> left() {
    return share() < TOLD_FROM || time.toMillis() <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.round(time.toMillis() * (1 - share()) / share())));
  }
}
