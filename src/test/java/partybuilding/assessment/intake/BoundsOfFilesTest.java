package partybuilding.assessment.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.ballot.BallotBox;
import partybuilding.assessment.block.Blocking;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.ExportsFolder;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.intake.ledger.RectificationReader;
import partybuilding.assessment.intake.structure.RegisterReader;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;
import partybuilding.assessment.sheet.SheetOpening;

/** Files of a size that no college's have: each ends in one line, and soon. */
class BoundsOfFilesTest {
  private static final int MOST_BRANCHES = 200_000;
  private static final Rules RULES = RulebookReader.defaults().rulesOf(2025);
  private static final Map<String, String> MOST = Map.of("most", "200000");

  private final NoticeBoard board = new NoticeBoard();
  private ExportsFolder exports = new ExportsFolder(Path.of(""));

  @BeforeEach
  void aFolder(@TempDir Path folder) {
    exports = new ExportsFolder(folder);
  }

  @Test
  void aRegisterOfMoreBranchesThanThereCanBeIsRefused() {
    String file = "branches.csv";
    Export full = exports.write(file, "branch_id,name\n" + rows(MOST_BRANCHES, "B%d,支部%1$d\n"));
    assertThat(RegisterReader.read(full, board).account().rows().accepted())
        .isEqualTo(MOST_BRANCHES);

    Export more = exports.write(file, "branch_id,name\n" + rows(MOST_BRANCHES + 1, "B%d,支部%1$d\n"));
    assertThat(Refusals.of(() -> RegisterReader.read(more, board)))
        .containsExactly(error("too_many_branches", Place.of(file), MOST));
  }

  @Test
  void ballotsAboutMoreBranchesThanThereCanBeAreRefused() {
    String file = "evaluations-2025.csv";
    String header = "党组织,评委类别,党建信心,党建能力,项目融合,综合评价\n";
    Export more = exports.write(file, header + rows(MOST_BRANCHES + 1, "支部%d,党委委员,80,81,82,好\n"));

    assertThat(
            Refusals.of(
                () ->
                    new EvaluationsReader(RULES, Register.open())
                        .read(more, new BallotBox(RULES), board)))
        .containsExactly(error("too_many_branches", Place.of(file), MOST));
  }

  @Test
  void aTextLongerThanACellHoldsRefusesItsRowAndIsNotRepeated() {
    FileAccount account = ledger("问".repeat(32_767), "问".repeat(32_768), "问".repeat(900_000));

    assertThat(account.rows().accepted()).isEqualTo(1);
    assertThat(account.rows().refused()).isEqualTo(2);
    assertThat(board.findings())
        .filteredOn(finding -> finding.code().equals("long_cell"))
        .containsExactly(tooLong(3, "32768"), tooLong(4, "900000"));
  }

  /** Every row interrupts its block; what that costs may not grow with the cells met before. */
  @Test
  void aRowReadOnItsOwnCostsTheSameHoweverManyDistinctCellsThereAre() {
    allocated(20_000);
    long few = allocated(20_000);

    assertThat(allocated(80_000)).isLessThan(6 * few);
  }

  private long allocated(int rows) {
    String header = "党组织,评委类别,党建信心,党建能力,项目融合,综合评价\n";
    Export export =
        exports.write("evaluations-2025.csv", header + rows(rows, "甲,组%d,80,81,82,好\n"));
    SheetOpening blocks = SheetOpening.proving(new Blocking(1 << 19, 1, Runnable::run));
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    FileAccount account =
        new EvaluationsReader(RULES, Register.open(), blocks)
            .read(export, new BallotBox(RULES), new NoticeBoard())
            .account();
    assertThat(account.rows().refused()).isEqualTo(rows);
    return threads.getCurrentThreadAllocatedBytes() - before;
  }

  private static Finding tooLong(int line, String length) {
    Place place = Place.of("rectification-2025.csv", line).at("存在问题");
    return error("long_cell", place, Map.of("length", length, "most", "32767"));
  }

  private FileAccount ledger(String... problems) {
    String header = "问题编号,党组织,存在问题,问题类别,整改状态,整改时限\n";
    String rows =
        List.of(problems).stream()
            .map(problem -> "%d,甲,%s,党建信心,整改中,2025-12-31\n".formatted(problem.length(), problem))
            .collect(Collectors.joining());
    Export export = exports.write("rectification-2025.csv", header + rows);
    return new RectificationReader(RULES, Register.open()).read(export, board).account();
  }

  private static String rows(int count, String form) {
    return IntStream.range(0, count).mapToObj(form::formatted).collect(Collectors.joining());
  }
}
