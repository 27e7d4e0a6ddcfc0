package partybuilding.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.ballot.Panel;
import partybuilding.assessment.ballot.Voters;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.Answers;
import partybuilding.assessment.contract.row.BallotRow;
import partybuilding.assessment.disclosure.Participation;
import partybuilding.assessment.intake.evaluation.EvaluationsExport;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.notice.NoticeBoard;

/** A year of so many rows that several threads share them, two of its branches merged later. */
class FoldInPartsTest {
  private static final int BALLOTS = 4000;
  private static final int BRANCHES = 120;
  private static final Lineage MERGED =
      Lineage.of(
          List.of(
              new LineageEvent("B1", "B0", 2024, Change.MERGE),
              new LineageEvent("B2", "B0", 2024, Change.MERGE)));

  @ParameterizedTest
  @CsvSource({"2,true", "7,true", "2,false", "7,false"})
  void theNumberOfThreadsChangesNoVoterAndNoCell(int threads, boolean identified) {
    Panel panel = panel(identified);
    Participation all = Participation.decide(panel.voters(), EvaluationsExport.RULES);
    Voters voters = panel.voters();
    YearCells cells = YearFold.fold(panel, all, MERGED, 2023);

    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      assertThat(pool.submit(panel::voters).join()).isEqualTo(voters);
      YearCells parts = pool.submit(() -> YearFold.fold(panel, all, MERGED, 2023)).join();
      assertThat(parts.dimensions()).isEqualTo(cells.dimensions()).isNotEmpty();
      assertThat(parts.indicators()).isEqualTo(cells.indicators());
      assertThat(parts.ballotMeans()).isEqualTo(cells.ballotMeans());
    } finally {
      pool.shutdown();
    }
  }

  private static Panel panel(boolean identified) {
    SplittableRandom random = new SplittableRandom(20_231_231);
    BallotBox box = new BallotBox(EvaluationsExport.RULES);
    int line = 1;
    for (int ballot = 0; ballot < BALLOTS; ballot++) {
      int number = box.ballot(identified ? "P" + ballot : "");
      for (int branch = 0; branch < BRANCHES; branch++) {
        int score = random.nextInt(10) == 0 ? Answers.NONE : 100 * random.nextInt(101);
        box.accept(
            new BallotRow(line++, number, box.branch("B" + branch), ballot % 2),
            new int[] {score, random.nextInt(4)});
      }
    }
    box.settleGrades(GradeWords.PLAIN);
    return Panel.of(box, "evaluations-2023.csv", new NoticeBoard());
  }
}
