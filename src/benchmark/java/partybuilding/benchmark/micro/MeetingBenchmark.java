package partybuilding.benchmark.micro;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What is done with one year's file, and how it is measured. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public abstract class MeetingBenchmark {
  /** Whether ballots carry an id. */
  @Param({"false", "true"})
  public boolean identified;

  private @Nullable MeetingFiles files;

  /** Writes the file, and makes from it what the measured part needs. */
  @Setup
  public void write() throws IOException {
    MeetingFiles written = MeetingFiles.write(identified);
    files = written;
    prepare(written);
  }

  /** Makes what the measured part needs besides the file; nothing where the file is all. */
  void prepare(MeetingFiles written) throws IOException {}

  /** The file with what it is read by. */
  MeetingFiles files() {
    return Objects.requireNonNull(files);
  }
}
