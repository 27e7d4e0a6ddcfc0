package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.contract.GradeWords;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.contract.row.SingleAnswer;
import partybuilding.assessment.discovery.DataFolder;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.intake.evaluation.EvaluationsReader;
import partybuilding.assessment.intake.evaluation.NamingSink;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.notice.NoticeBoard;
import partybuilding.assessment.run.ReadOutcome;
import partybuilding.assessment.run.Structures;
import partybuilding.assessment.run.YearReading;

/**
 * Twenty thousand random changes of good exports. Whatever comes of them: nothing but a refusal is
 * thrown, every row is accounted for, and no row is accepted that the contract forbids.
 */
@Tag("mutations")
class MutationTest {
  private static final Path BASE = Path.of("src/test/resources/golden/base");
  private static final int BALLOT_FILES = 8_000;
  private static final Map<String, Set<String>> NAMES =
      Map.of(
          "B01", Set.of("机电工程系党总支", "机电系", "机电总支", "b01"),
          "B02", Set.of("信息工程系党总支", "信息系", "b02"),
          "B03", Set.of("机关党总支", "机关", "b03"),
          "B09", Set.of("机关第一党总支", "机关一总支", "b09"));

  /** Remembers what was accepted. */
  private static final class Accepted extends NamingSink {
    private final List<Evaluation> evaluations = new ArrayList<>();

    @Override
    public void accept(Evaluation evaluation) {
      evaluations.add(evaluation);
    }

    @Override
    public void accept(SingleAnswer answer) {
      throw new AssertionError("a wide file has no single answers");
    }

    @Override
    public void settleGrades(GradeWords words) {
      assertThat(words).isNotNull();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "conflicting_ballot-long-layout, evaluations-2025.csv, 1000",
    "repeated_tally, evaluations-2025.csv, 1000"
  })
  void aChangedFileOfAnotherLayoutIsReadOrRefusedAndEveryRowIsAccountedFor(
      String twin, String file, int times, @TempDir Path data) throws IOException {
    GoldenFolder.twin(twin).lay(data);
    assertReadOrRefused(data, file, Files.readAllBytes(data.resolve(file)), times);
  }

  @ParameterizedTest
  @CsvSource({
    "evaluations-2024.csv, UTF-8, 3000",
    "evaluations-2025.csv, GB18030, 3000",
    "rectification-2025.csv, UTF-8, 3000",
    "rectification-2024.csv, GB18030, 1000",
    "debriefs-2025.csv, UTF-8, 700",
    "comments-2025.csv, UTF-8, 600",
    "turnout-2025.csv, GB18030, 700"
  })
  void aChangedYearlyFileIsReadOrRefusedAndEveryRowIsAccountedFor(
      String file, String charset, int times, @TempDir Path data) throws IOException {
    lay(data);
    byte[] good = Files.readString(BASE.resolve(file)).getBytes(Charset.forName(charset));
    assertReadOrRefused(data, file, good, times);
  }

  private static void assertReadOrRefused(Path data, String file, byte[] good, int times)
      throws IOException {
    DataFolder folder = DataFolder.discover(data);
    YearReading reading =
        new YearReading(folder.rulebook(), Structures.read(folder, 2025).structure());
    Mutation mutation = new Mutation(new Random(20211231));
    int refused = 0;
    for (int i = 0; i < times; i++) {
      byte[] changed = mutation.of(good);
      ReadOutcome read = reading.read(export(folder, data.resolve(file), changed));
      refused += read instanceof ReadOutcome.Refused ? 1 : 0;
      assertThat(read.findings().kept())
          .as("change %d", i)
          .allSatisfy(finding -> assertThat(finding.place().file()).isEqualTo(file));
    }
    assertThat(refused).isBetween(1, times - 1);
  }

  @ParameterizedTest
  @CsvSource({"branches.csv, 500", "lineage.csv, 500"})
  void aChangedRegisterIsReadOrRefused(String file, int times, @TempDir Path data)
      throws IOException {
    lay(data);
    byte[] good = Files.readAllBytes(BASE.resolve(file));
    Mutation mutation = new Mutation(new Random(20211231));
    int refused = 0;
    for (int i = 0; i < times; i++) {
      Files.write(data.resolve(file), mutation.of(good));
      try {
        assertThat(Structures.read(DataFolder.discover(data), 2025).accounts()).hasSize(2);
      } catch (ExportsRefused refusal) {
        assertThat(refusal.findings()).isNotEmpty();
        refused++;
      }
    }
    assertThat(refused).isBetween(1, times - 1);
  }

  @Test
  void noBallotIsAcceptedThatTheContractForbids(@TempDir Path data) throws IOException {
    lay(data);
    DataFolder folder = DataFolder.discover(data);
    EvaluationsReader reader =
        new EvaluationsReader(
            folder.rulebook().rulesOf(2025), Structures.read(folder, 2025).structure().register());
    Path file = data.resolve("evaluations-2025.csv");
    byte[] good = Files.readAllBytes(file);
    Mutation mutation = new Mutation(new Random(20251231));
    long accepted = 0;
    long untouched = 0;
    for (int i = 0; i < BALLOT_FILES; i++) {
      byte[] changed = mutation.of(good);
      Accepted sink = new Accepted();
      try {
        FileAccount account =
            reader.read(export(folder, file, changed), sink, new NoticeBoard()).account();
        accepted += account.rows().accepted();
        untouched += account.rows().refused() == 0 ? 1 : 0;
      } catch (ExportsRefused refusal) {
        assertThat(refusal.findings()).isNotEmpty();
        continue;
      }
      assertAllowed(changed, sink.evaluations, i);
    }
    assertThat(accepted).isGreaterThan(BALLOT_FILES * 10L);
    assertThat(untouched).isLessThan(BALLOT_FILES);
  }

  private static void assertAllowed(byte[] file, List<Evaluation> accepted, int change) {
    ContractOracle oracle = new ContractOracle(file, NAMES);
    for (Evaluation evaluation : accepted) {
      assertThat(oracle.objection(evaluation))
          .as("change %d, line %d", change, evaluation.line())
          .isEmpty();
    }
    assertThat(oracle.oneSetOfGrades()).as("change %d", change).isTrue();
  }

  private static Export export(DataFolder folder, Path file, byte[] bytes) throws IOException {
    Files.write(file, bytes);
    String name = String.valueOf(file.getFileName());
    Export tidy =
        folder.exports().stream().filter(e -> e.file().equals(name)).findFirst().orElseThrow();
    return new Export(tidy.kind(), tidy.year(), file, bytes.length, Fingerprint.hexadecimal(bytes));
  }

  private static void lay(Path data) throws IOException {
    for (String file : GoldenFolder.base()) {
      Files.write(data.resolve(file), Files.readAllBytes(BASE.resolve(file)));
    }
  }
}
