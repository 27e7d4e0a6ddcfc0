package partybuilding.assessment.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import partybuilding.assessment.compare.BranchEdition;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.report.BranchFolders;
import partybuilding.assessment.report.Edition;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.OfficeFiles;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.report.ReportContent;
import partybuilding.assessment.report.ReportFolder;
import partybuilding.assessment.report.paper.ReadPaper;
import partybuilding.assessment.report.paper.Strangers;

/**
 * The papers tell nobody more than the tables beside them, whose figures {@link AttackTest}
 * attacks: every number in them is one of those.
 */
class PaperAttackTest {
  private static final int COLLEGES = 10;

  static LongStream colleges() {
    return LongStream.range(0, COLLEGES);
  }

  private static Edition edition(Readership readership) {
    return new Edition(
        readership,
        Language.EN,
        Set.of(Format.DOCX, Format.CSV),
        "0.1.0",
        "ab12".repeat(16),
        OfficeFiles.NONE,
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("colleges")
  void noPaperOfEitherEditionHoldsANumberThatNoTableHolds(long seed, @TempDir Path folder)
      throws IOException {
    Comparison facts = new RandomCollege(seed).facts();
    BranchEdition own = new BranchEdition(facts, Lineage.of(List.of()));
    Path leadership = Files.createDirectory(folder.resolve("leadership"));
    ReportFolder.write(
        new ReportContent(facts, List.of(), own::of), edition(Readership.LEADERSHIP), leadership);
    check(leadership);
    withheldBranchesHaveNoFigure(facts, leadership);

    Path branches = Files.createDirectory(folder.resolve("branches"));
    BranchFolders folders =
        new BranchFolders(facts.branches(), edition(Readership.BRANCH), branches);
    for (Branch branch : facts.branches()) {
      folders.write(own.of(branch), List.of());
      check(branches.resolve(branch.id()));
    }
  }

  private static void check(Path report) throws IOException {
    Strangers strangers = new Strangers(report.resolve("tables"));
    try (Stream<Path> papers = Files.list(report.resolve("papers"))) {
      assertThat(papers.filter(file -> !file.endsWith("archive-list.docx")))
          .isNotEmpty()
          .allSatisfy(file -> assertThat(strangers.in(ReadPaper.of(file))).isEmpty());
    }
  }

  private static void withheldBranchesHaveNoFigure(Comparison facts, Path report) {
    ReadPaper summary = ReadPaper.of(report.resolve("papers/result-summary.docx"));
    for (String branch : facts.withheld().getOrDefault(facts.year(), List.of())) {
      assertThat(summary.tables().stream().flatMap(List::stream))
          .filteredOn(row -> row.get(0).equals(branch))
          .isNotEmpty()
          .allSatisfy(
              row -> assertThat(row.subList(1, row.size())).noneMatch(c -> c.matches("\\d.*")));
      ReadPaper letter = ReadPaper.of(report.resolve("papers/feedback-letter-" + branch + ".docx"));
      assertThat(letter.tables()).isEmpty();
    }
    assertThat(Map.copyOf(facts.withheld())).isNotEmpty();
  }
}
