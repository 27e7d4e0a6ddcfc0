package partybuilding.assessment.run.meter;

import java.time.Duration;
import java.util.Optional;

/**
 * Progress of reading the yearly files.
 *
 * @param rows read so far
 * @param bytes read so far
 * @param of bytes to be read in all
 * @param time since reading began
 */
public record ReadSoFar(long rows, long bytes, long of, Duration time) {
  /** Before this share, the rate is too uncertain for an estimate. */
  private static final double TOLD_FROM = .01;

  /** The share read, from 0 to 1. */
  public double share() {
    return bytes >= of ? 1 : (double) bytes / of;
  }

  /** The time for the rest at the rate so far; empty before there is a rate to tell. */
  public Optional<Duration> left() {
    return share() < TOLD_FROM || time.toMillis() <= 0
        ? Optional.empty()
        : Optional.of(Duration.ofMillis(Math.round(time.toMillis() * (1 - share()) / share())));
  }
}
