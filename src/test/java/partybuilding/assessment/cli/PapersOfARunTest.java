package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.report.Publication;
import partybuilding.assessment.report.paper.ReadPaper;
import partybuilding.assessment.report.paper.Strangers;

/** The papers of both editions say what the tables beside them say, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersOfARunTest {
  private static final Pattern GROUPS = Pattern.compile("党委委员|党员代表|党总支书记（|Committee|Party members");
  private static final String FORMATS = "--formats=docx,csv";

  private final Path data;
  private final Path report;
  private final Path branches;
  private final Map<String, String> names = new HashMap<>();

  PapersOfARunTest(@TempDir Path folder) throws IOException {
    data = Terminal.sample(folder, "--branches=6", "--years=2021-2025");
    publish();
    publish("--edition=branch");
    report = folder.resolve("reports/2025");
    branches = folder.resolve("reports/2025-branch");
    PublishedTable.read(report.resolve("tables/scores.csv"))
        .rows()
        .forEach(row -> names.put(row.get("branch_id"), row.get("branch")));
  }

  private void publish(String... options) {
    Terminal run =
        Terminal.report(
            data, Stream.concat(Stream.of(FORMATS), Stream.of(options)).toArray(String[]::new));
    assertThat(run.status()).as(run.lines().toString()).isZero();
  }

  private static List<Path> papers(Path folder) throws IOException {
    try (Stream<Path> all = Files.list(folder.resolve("papers"))) {
      return all.sorted().toList();
    }
  }

  private Path letter(String branch) {
    return report.resolve("papers/反馈函-" + names.get(branch) + ".docx");
  }

  @Test
  void thereIsALetterPerBranchAndOnePaperOfEachOtherKind() throws IOException {
    assertThat(papers(report)).extracting(path -> path.getFileName().toString()).hasSize(6 + 4);
    assertThat(papers(report))
        .extracting(path -> path.getFileName().toString())
        .contains("结果汇总表.docx", "通报.docx", "述职与到会情况一览.docx", "归档目录.docx");
    assertThat(names.keySet()).allSatisfy(branch -> assertThat(letter(branch)).exists());
  }

  @Test
  void everyNumberOfAPaperStandsInATable() throws IOException {
    Strangers strangers = new Strangers(report.resolve("tables"));
    int numbers = 0;
    for (Path file : papers(report)) {
      if (!file.endsWith("归档目录.docx")) {
        ReadPaper paper = ReadPaper.of(file);
        assertThat(strangers.in(paper)).as(file.toString()).isEmpty();
        numbers += paper.text().split("\\d+", -1).length - 1;
      }
    }
    assertThat(numbers).isGreaterThan(900);
  }

  @Test
  void aStrangerWouldBeFound() {
    Strangers strangers = new Strangers(report.resolve("tables"));
    ReadPaper paper = new ReadPaper(List.of("得分 123.4，占 77.77%"), List.of());

    assertThat(strangers.in(paper)).hasSize(2);
  }

  @Test
  void everyNumberOfABranchsLetterStandsInItsOwnTables() throws IOException {
    for (String branch : names.keySet()) {
      Path own = branches.resolve(branch);
      Strangers strangers = new Strangers(own.resolve("tables"));
      assertThat(papers(own)).hasSize(1);
      assertThat(strangers.in(ReadPaper.of(papers(own).get(0)))).as(branch).isEmpty();
    }
  }

  @Test
  void theLetterThatTheOfficeSendsIsTheOneInTheBranchsFolder() throws IOException {
    for (String branch : names.keySet()) {
      assertThat(letter(branch)).hasSameBinaryContentAs(papers(branches.resolve(branch)).get(0));
    }
  }

  @Test
  void aLetterNamesNoOtherBranchAndNoGroupOfEvaluators() {
    for (String branch : names.keySet()) {
      String text = ReadPaper.of(letter(branch)).text();
      assertThat(text).contains(names.get(branch)).doesNotContainPattern(GROUPS);
      assertThat(names.values()).filteredOn(text::contains).containsExactly(names.get(branch));
    }
  }

  @Test
  void theCircularNamesNoBranch() {
    String text = ReadPaper.of(report.resolve("papers/通报.docx")).text();

    assertThat(text).contains("各党总支：", "全院");
    assertThat(names.values()).noneMatch(text::contains);
  }

  @Test
  void theArchiveListHoldsEveryOtherFileWithItsDigest() {
    Map<String, String> listed =
        ReadPaper.of(report.resolve("papers/归档目录.docx")).tables().get(0).stream()
            .skip(1)
            .collect(Collectors.toMap(row -> row.get(1), row -> row.get(2).replace(" ", "")));
    Map<String, String> published = new HashMap<>(Publication.find(report).orElseThrow().outputs());

    assertThat(published.remove("papers/归档目录.docx")).isNotNull();
    assertThat(listed).isEqualTo(published);
  }

  @Test
  void theArchiveListHoldsEveryInput() throws IOException {
    List<List<String>> inputs = ReadPaper.of(report.resolve("papers/归档目录.docx")).tables().get(1);
    String run = Files.readString(report.resolve("run.json"));

    assertThat(inputs).hasSizeGreaterThan(20);
    assertThat(inputs.subList(1, inputs.size()))
        .allSatisfy(row -> assertThat(run).contains(row.get(1), row.get(2).replace(" ", "")));
  }

  @Test
  void anotherRunOnOneThreadGivesTheSamePapers() throws IOException {
    Map<String, String> before = Publication.find(report).orElseThrow().outputs();

    publish("--threads=1", "--force");

    assertThat(Publication.find(report).orElseThrow().outputs()).isEqualTo(before);
  }

  @Test
  void thePapersInEnglishHoldTheSameNumbers(@TempDir Path folder) throws IOException {
    Terminal run =
        Terminal.run(
            "run",
            "--data=" + data,
            "--reports=" + folder.resolve("reports"),
            "--state=" + folder.resolve("state"),
            "--language=en",
            "--formats=docx,csv");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    Path english = folder.resolve("reports/2025");
    Strangers strangers = new Strangers(english.resolve("tables"));

    assertThat(papers(english)).hasSize(10);
    for (Path file : papers(english)) {
      if (!file.endsWith("archive-list.docx")) {
        assertThat(strangers.in(ReadPaper.of(file))).as(file.toString()).isEmpty();
      }
    }
    assertThat(ReadPaper.of(english.resolve("papers/result-summary.docx")).tables().get(1))
        .hasSameSizeAs(ReadPaper.of(report.resolve("papers/结果汇总表.docx")).tables().get(1));
  }
}
