package partybuilding.assessment.run;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/** Measures how many rows a run reads, and for how long. */
public final class RunMeter {
  private final Clock clock;
  private final AtomicLong rows = new AtomicLong();
  private final AtomicReference<Instant> began;
  private final AtomicReference<Instant> ended;

  public RunMeter(Clock clock) {
    this.clock = clock;
    this.began = new AtomicReference<>(clock.instant());
    this.ended = new AtomicReference<>(clock.instant());
  }

  /** ReadOutcome begins now. */
  public void begin() {
    rows.set(0);
    began.set(clock.instant());
    ended.set(began.get());
  }

  /** A file was read to its end. */
  public void read(long fileRows) {
    rows.addAndGet(fileRows);
    ended.set(clock.instant());
  }

  public long rows() {
    return rows.get();
  }

  public Duration time() {
    return Duration.between(began.get(), ended.get());
  }
}
