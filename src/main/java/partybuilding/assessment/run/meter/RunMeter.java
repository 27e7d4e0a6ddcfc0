package partybuilding.assessment.run.meter;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Measures how many rows a run reads, and for how long. */
public final class RunMeter {
  private final Clock clock;
  private final Consumer<ReadSoFar> watch;
  private final AtomicLong rows = new AtomicLong();
  private final AtomicLong seenRows = new AtomicLong();
  private final AtomicLong seenBytes = new AtomicLong();
  private final AtomicLong expected = new AtomicLong();
  private final AtomicReference<Instant> began;
  private final AtomicReference<Instant> ended;

  /**
   * A meter that reports progress.
   *
   * @param watch receives the progress; called from several threads
   */
  public RunMeter(Clock clock, Consumer<ReadSoFar> watch) {
    this.clock = clock;
    this.watch = watch;
    this.began = new AtomicReference<>(clock.instant());
    this.ended = new AtomicReference<>(clock.instant());
  }

  /** Reading begins now. */
  public void begin() {
    rows.set(0);
    seenRows.set(0);
    seenBytes.set(0);
    expected.set(0);
    began.set(clock.instant());
    ended.set(began.get());
  }

  /** A file of this many bytes is to be read. */
  public void expect(long bytes) {
    expected.addAndGet(bytes);
  }

  /** Adds to the progress; negative where a file is read again. */
  void count(long bytes, long lines) {
    long seen = seenRows.addAndGet(lines);
    Duration time = Duration.between(began.get(), clock.instant());
    watch.accept(new ReadSoFar(seen, seenBytes.addAndGet(bytes), expected.get(), time));
  }

  /** A file was read to its end. */
  void read(long fileRows) {
    rows.addAndGet(fileRows);
    ended.set(clock.instant());
  }

  public long rows() {
    return rows.get();
  }

  /** The reading time; zero if the clock was set back meanwhile. */
  public Duration time() {
    Duration time = Duration.between(began.get(), ended.get());
    return time.isNegative() ? Duration.ZERO : time;
  }
}
