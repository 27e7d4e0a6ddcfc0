package partybuilding.benchmark.micro;

import java.io.IOException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.disclosure.Disclosure;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.score.YearCells;
import partybuilding.assessment.score.YearFold;

/** From the ballots of a year to its exact cells. */
public class FoldBenchmark extends MeetingBenchmark {
  private @Nullable Panel panel;

  /** Reads a year's ballots. */
  @Override
  void prepare(MeetingFiles written) throws IOException {
    NoticeBoard board = new NoticeBoard();
    BallotBox box = new BallotBox(written.rules());
    new EvaluationsReader(written.rules(), written.structure().register())
        .read(written.export(), box, board);
    panel = Panel.of(box, written.export().file(), board);
  }

  /** Folds them. */
  @Benchmark
  public YearCells fold() {
    MeetingFiles written = files();
    Panel ballots = Objects.requireNonNull(panel);
    Disclosure disclosure = Disclosure.decide(ballots.voters(), written.rules());
    return YearFold.fold(
        ballots,
        disclosure.participation(),
        written.structure().lineage(),
        written.export().year());
  }
}
