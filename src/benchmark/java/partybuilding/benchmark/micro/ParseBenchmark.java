package partybuilding.benchmark.micro;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.sheet.SheetOpening;

/** From the bytes of a file to its ballots in memory. */
public class ParseBenchmark extends MeetingBenchmark {
  /** How the file is opened. */
  @Param({"rows", "blocks"})
  public String opened = "rows";

  /** Reads it. */
  @Benchmark
  public BallotBox parse() {
    MeetingFiles written = files();
    BallotBox box = new BallotBox(written.rules());
    new EvaluationsReader(written.rules(), written.structure().register(), opening())
        .read(written.export(), box, new NoticeBoard());
    return box;
  }

  private SheetOpening opening() {
    return opened.equals("rows") ? SheetOpening.ROW_BY_ROW : SheetOpening.proving(Blocking.on(1));
  }
}
