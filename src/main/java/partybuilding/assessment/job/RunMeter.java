package partybuilding.assessment.job;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Measures how many rows a run reads, and for how long. */
final class RunMeter {
  private final Clock clock;
  private final AtomicLong rows = new AtomicLong();
  private final AtomicReference<Instant> began;
  private final AtomicReference<Instant> ended;

  RunMeter(Clock clock) {
    this.clock = clock;
    this.began = new AtomicReference<>(clock.instant());
    this.ended = new AtomicReference<>(clock.instant());
  }

  /** Reading begins now. */
  void begin() {
    rows.set(0);
    began.set(clock.instant());
    ended.set(began.get());
  }

  /** A file was read to its end. */
  void read(long fileRows) {
    rows.addAndGet(fileRows);
    ended.set(clock.instant());
  }

  long rows() {
    return rows.get();
  }

  Duration time() {
    return Duration.between(began.get(), ended.get());
  }
}
