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
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearFold;

/** From the ballots of a year to its exact cells. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FoldBenchmark {
  /** Whether ballots carry an id. */
  @Param({"false", "true"})
  public boolean identified;

  private @Nullable MeetingFiles files;
  private @Nullable Panel panel;

  /** Reads a year's ballots. */
  @Setup
  public void read() throws IOException {
    MeetingFiles written = MeetingFiles.write(identified);
    NoticeBoard board = new NoticeBoard();
    BallotBox box = new BallotBox(written.rules());
    new EvaluationsReader(written.rules(), written.structure().register())
        .read(written.export(), box, board);
    panel = Panel.of(box, written.export().file(), board);
    files = written;
  }

  /** Folds them. */
  @Benchmark
  public YearCells fold() {
    MeetingFiles written = Objects.requireNonNull(files);
    Panel ballots = Objects.requireNonNull(panel);
    Disclosure disclosure = Disclosure.decide(ballots.voters(), written.rules());
    return YearFold.fold(
        ballots,
        disclosure.participation(),
        written.structure().lineage(),
        written.export().year());
  }
}
