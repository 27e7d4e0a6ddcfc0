package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Preparations of a single branch, of many, and of several organisations. */
class PreparedSizesTest {
  private static final int YEAR = 2025;
  private static final Path BALLOTS = Path.of("ballots");

  @TempDir private Path folder = Path.of("");

  private PreparationUnderTest prepared(int branches, int parents) throws IOException {
    Path data = Terminal.sample(folder, "--branches=" + branches, "--years=2024", "--evaluators=3");
    Path register = data.resolve("branches.csv");
    List<String> rows = Files.readAllLines(register);
    for (int row = 1; row < rows.size(); row++) {
      rows.set(row, rows.get(row).replace("某职业技术学院党委", "第" + row % parents + "学院党委"));
    }
    Files.write(register, rows);
    PreparationUnderTest before = new PreparationUnderTest(data);
    Terminal preparation = before.prepare();
    assertThat(preparation.status()).as(preparation.lines().toString()).isZero();
    return before;
  }

  private static List<String> ballots(PreparationUnderTest before) throws IOException {
    try (Stream<Path> files = Files.list(before.folder(YEAR).resolve(BALLOTS))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  @Test
  void aSingleBranchHasAllPapersAndItsSecretaryABallotWithNothingToJudge() throws IOException {
    PreparationUnderTest before = prepared(1, 1);

    assertThat(before.table(YEAR, "preparation").rows()).hasSize(2);
    assertThat(before.paper(YEAR, "agenda")).contains("1");
    Path secretary = before.folder(YEAR).resolve(BALLOTS).resolve("secretary.docx");
    assertThat(PreparationUnderTest.struck(secretary)).hasSize(1);
  }

  @Test
  void beyondSixtyBranchesASecretaryIsAskedToPassOverTheOwnLine() throws IOException {
    PreparationUnderTest before = prepared(121, 1);

    Path secretary = before.folder(YEAR).resolve(BALLOTS).resolve("secretary.docx");
    assertThat(PreparationUnderTest.struck(secretary)).isEmpty();
    assertThat(before.paper(YEAR, "ballots/secretary"))
        .anyMatch(text -> text.contains("请勿评价本人所在党总支"));
    assertThat(before.paper(YEAR, "agenda")).anyMatch(text -> text.contains("名单较长，见下表"));
  }

  @Test
  void eachOrganisationJudgesItsOwnBranches() throws IOException {
    PreparationUnderTest before = prepared(9, 3);

    assertThat(ballots(before))
        .hasSize(9)
        .contains("secretary-第0学院党委.docx", "committee-第2学院党委.docx");
    Path secretary = before.folder(YEAR).resolve(BALLOTS).resolve("secretary-第0学院党委.docx");
    assertThat(PreparationUnderTest.struck(secretary)).hasSize(3).doesNotHaveDuplicates();
  }
}
