package partybuilding.benchmark.micro;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
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
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.sheet.SheetOpening;

/** From the bytes of a file to its ballots in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ParseBenchmark {
  /** Whether ballots carry an id. */
  @Param({"false", "true"})
  public boolean identified;

  /** How the file is opened. */
  @Param({"rows", "blocks"})
  public String opened = "rows";

  private @Nullable MeetingFiles files;

  /** Writes the file. */
  @Setup
  public void write() throws IOException {
    files = MeetingFiles.write(identified);
  }

  /** Reads it. */
  @Benchmark
  public BallotBox parse() {
    MeetingFiles written = Objects.requireNonNull(files);
    BallotBox box = new BallotBox(written.rules());
    new EvaluationsReader(written.rules(), written.structure().register(), opening())
        .read(written.export(), box, new NoticeBoard());
    return box;
  }

  private SheetOpening opening() {
    return opened.equals("rows") ? SheetOpening.ROW_BY_ROW : SheetOpening.proving(Blocking.on(1));
  }
}
