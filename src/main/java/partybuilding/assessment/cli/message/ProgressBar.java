package partybuilding.assessment.cli.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.Words;
import partybuilding.assessment.run.meter.ReadSoFar;

/** Shows the progress of reading on a terminal: a bar, the rows read, and the time left. */
public final class ProgressBar {
  private static final int CELLS = 20;
  private static final int PERCENT = 100;
  private static final Duration BETWEEN = Duration.ofMillis(100);

  private final Messages messages;
  private final Words words;
  private final Clock clock;
  private Instant last = Instant.MIN;

  /** A bar in the language of {@code words}. */
  public ProgressBar(Messages messages, Words words, Clock clock) {
    this.messages = messages;
    this.words = words;
    this.clock = clock;
  }

  /** Shows the progress, at most ten times per second. */
  public synchronized void show(ReadSoFar soFar) {
    Instant now = clock.instant();
    if (soFar.share() < 1 && !isJust(now)) {
      messages.status(line(soFar));
      last = now;
    }
  }

  /** A time before the last one is no reason to wait: the clock was set back. */
  private boolean isJust(Instant now) {
    return !now.isBefore(last) && now.isBefore(last.plus(BETWEEN));
  }

  private String line(ReadSoFar soFar) {
    int full = (int) (soFar.share() * CELLS);
    Map<String, Object> values =
        Map.of(
            "bar",
            "#".repeat(full) + ".".repeat(CELLS - full),
            "percent",
            (int) (soFar.share() * PERCENT),
            "rows",
            soFar.rows());
    Optional<Duration> left = soFar.left();
    return left.isEmpty()
        ? words.text("reading", values)
        : words.text("reading", values) + left(left.get());
  }

  /** Rounded up to whole seconds. */
  private String left(Duration time) {
    Duration rounded = time.plusMillis(999);
    return rounded.toMinutes() == 0
        ? words.text("reading.seconds", Map.of("seconds", rounded.toSeconds()))
        : words.text(
            "reading.minutes",
            Map.of("minutes", rounded.toMinutes(), "seconds", rounded.toSecondsPart()));
  }
}
