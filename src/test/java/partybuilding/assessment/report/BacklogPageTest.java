package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Backlog;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Recurrence;

/** What is left to be done, of as many branches and problems as a reader looks over. */
class BacklogPageTest {
  private static final String RETURNING = "年年提、年年改、年年有";

  private final Path folder;

  BacklogPageTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Element section(ReportFacts facts) throws IOException {
    Edition edition = ReportFolderTest.edition(Language.ZH_CN, Set.of(Format.HTML));
    ReportFolder.write(ReportFacts.content(facts.build(), ReportFacts.pictures()), edition, folder);
    return Element.parse(Files.readString(folder.resolve("details.html")))
        .all()
        .filter(e -> e.attribute("id").equals("rectification"))
        .findFirst()
        .orElseThrow();
  }

  private static List<Backlog> backlogs(int branches) {
    Comparison facts = new ReportFacts().branches(branches).build();
    return Stream.concat(Stream.of(Cohort.ALL), facts.branches().stream().map(Branch::id))
        .map(branch -> new Backlog(branch, 1, Map.of(), 1, 0, 0, 0))
        .toList();
  }

  private static List<String> rows(Element section) {
    return section
        .all()
        .filter(e -> e.named("tr") && e.attribute("data-source").startsWith("backlog.csv"))
        .map(Element::text)
        .toList();
  }

  @Test
  void sixtyBranchesWithAnythingLeftStandOneByOne() throws IOException {
    Element section = section(new ReportFacts().branches(60).backlogs(backlogs(60)));

    assertThat(rows(section)).hasSize(60);
    assertThat(section.text()).doesNotContain("backlog.csv。");
  }

  @Test
  void moreBranchesAreCountedAndLeftToTheTable() throws IOException {
    Element section = section(new ReportFacts().branches(61).backlogs(backlogs(61)));

    assertThat(rows(section)).isEmpty();
    assertThat(section.text()).contains("共 61 个党总支有需要跟进的问题，各党总支的数字见表 backlog.csv。");
  }

  /** The last of them has come back for four years running, the others for three. */
  private static List<Recurrence> recurrences(int count) {
    ReportFacts facts = new ReportFacts();
    IntStream.rangeClosed(1, count + 1).forEach(n -> facts.item(1, "Z" + n, "第" + n + "项问题", 1));
    List<FollowedItem> items = facts.build().ledger().items();
    FollowedItem earlier = items.get(count);
    return IntStream.range(0, count)
        .mapToObj(
            place ->
                new Recurrence(
                    items.get(place), earlier, OptionalInt.of(place == count - 1 ? 4 : 3)))
        .toList();
  }

  private static List<String> returning(Element section) {
    assertThat(section.text()).contains(RETURNING);
    return section
        .all()
        .filter(e -> e.named("li") && e.text().contains("年提出"))
        .map(Element::text)
        .toList();
  }

  @Test
  void thirtyProblemsThatComeBackEveryYearAreAllTold() throws IOException {
    Element section = section(new ReportFacts().recurrences(recurrences(30)));

    assertThat(returning(section)).hasSize(30).first().asString().contains("第1项问题");
    assertThat(section.text()).doesNotContain("同样年年提出");
  }

  @Test
  void ofMoreThoseThatComeBackForLongestAreTold() throws IOException {
    Element section = section(new ReportFacts().recurrences(recurrences(42)));

    assertThat(returning(section)).hasSize(30).first().asString().contains("第42项问题");
    assertThat(section.text()).contains("另有 12 项同样年年提出，见表 recurrences.csv。");
  }
}
