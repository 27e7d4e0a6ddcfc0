package partybuilding.assessment.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.language.Language;

/** Every figure on the pages is the figure of a table's row, rounded. */
class TraceTest {
  private static final Pattern FINE = Pattern.compile("\\d\\.\\d|\\d%");
  private static final Pattern LEVEL = Pattern.compile("95% ?(区间|interval)");
  private static final Pattern TOLERANCE = Pattern.compile("1\\.0 (分|points)");
  private static final Set<String> SECTIONS =
      Set.of("college", "branches", "standing", "rectification", "loop", "meeting");

  private final Path folder;

  TraceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private List<Element> all(Language language) throws IOException {
    write(language);
    return all();
  }

  /** Everything on both pages. */
  private List<Element> all() throws IOException {
    return Stream.concat(read("index.html").all(), read("details.html").all()).toList();
  }

  private Element read(String file) throws IOException {
    return Element.parse(Files.readString(folder.resolve(file)));
  }

  private void write(Language language) throws IOException {
    ReportFacts facts =
        new ReportFacts()
            .groupMissing(2025, 4)
            .someAnswersMissing()
            .meetings(
                new ReportMeetings()
                    .weakness("confidence", Verdict.IMPROVED, 80.12)
                    .weakness("capability", Verdict.HELD, 74.87)
                    .build())
            .standings(new ReportStandings().ceiling(Ceiling.GOOD_ABOVE_90).build())
            .loop(new ReportLoop().build())
            .common(ReportFacts.shared("党建与业务“两张皮”; 融合 不深", "DZ01", "DZ02", "DZ03"));
    write(facts, ReportFolderTest.edition(language, Set.of(Format.HTML, Format.CSV)));
  }

  private void write(ReportFacts facts, Edition edition) throws IOException {
    ReportFolder.write(ReportFacts.content(facts.build(), ReportFacts.pictures()), edition, folder);
  }

  @ParameterizedTest
  @EnumSource
  void everySourceIsExactlyOneRow(Language language) throws IOException {
    List<Element> traced = all(language).stream().filter(e -> e.has("data-source")).toList();
    PublishedFigures published = new PublishedFigures(folder);

    assertThat(traced).hasSizeGreaterThan(250);
    for (Element element : traced) {
      boolean point = element.named("circle");
      String said = point ? element.text() : element.attribute("title");
      assertThat(said).as(element.toString()).isNotEmpty();
      for (String source : element.attribute("data-source").split("; ", -1)) {
        assertThat(published.rows(source)).as(source).hasSize(1);
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyTableThatFiguresOfASectionComeFromIsNamedBeneathIt(Language language)
      throws IOException {
    write(language);
    List<Element> details = read("details.html").all().toList();
    Map<String, Set<String>> named = new HashMap<>();
    details.stream()
        .filter(e -> e.named("a") && e.ancestors().anyMatch(a -> a.of("tables")))
        .forEach(
            link ->
                named
                    .computeIfAbsent(section(link), id -> new HashSet<>())
                    .add(link.attribute("href").replace("tables/", "")));
    List<Element> traced =
        details.stream().filter(e -> e.has("data-source") && !section(e).isEmpty()).toList();

    assertThat(named).hasSizeGreaterThan(8);
    for (Element element : traced) {
      assertThat(named.getOrDefault(section(element), Set.of()))
          .as(element.toString())
          .containsAll(tables(element));
    }
  }

  /** The tables of an element's figures; what the record of the run says is in none. */
  private static List<String> tables(Element traced) {
    return Stream.of(traced.attribute("data-source").split("; ", -1))
        .map(source -> source.split(" ", 2)[0])
        .filter(file -> file.endsWith(".csv"))
        .toList();
  }

  private static String section(Element element) {
    return element
        .ancestors()
        .filter(e -> e.named("section"))
        .findFirst()
        .map(e -> e.attribute("id"))
        .orElse("");
  }

  @ParameterizedTest
  @EnumSource
  void everyFigureIsItsCellRounded(Language language) throws IOException {
    List<Element> figures = all(language).stream().filter(e -> e.has("data-cell")).toList();
    PublishedFigures published = new PublishedFigures(folder);

    assertThat(figures).hasSizeGreaterThan(500);
    assertThat(figures).allSatisfy(figure -> RoundedCells.check(figure, published));
  }

  @ParameterizedTest
  @EnumSource
  void noFigureIsWithoutItsSource(Language language) throws IOException {
    List<Element> all = all(language);

    for (String section : SECTIONS) {
      List<Element> words =
          all.stream()
              .filter(e -> e.named("") && e.inside("id", section))
              .filter(e -> e.ancestors().anyMatch(a -> a.named("td") || a.of("card")))
              .filter(e -> e.text().matches("(?s).*\\d.*"))
              .toList();
      assertThat(words).isNotEmpty();
      assertThat(words)
          .allSatisfy(e -> assertThat(e.nearest("data-cell")).as(e.toString()).isPresent());
    }
    assertThat(all.stream().filter(e -> e.named("td") && e.of("figure")))
        .filteredOn(e -> e.text().matches("[\\d,]+"))
        .allSatisfy(e -> assertThat(e.has("data-cell")).as(e.toString()).isTrue());
  }

  @ParameterizedTest
  @EnumSource
  void theFiguresOfASentenceStandInItsRows(Language language) throws IOException {
    List<Element> sentences =
        all(language).stream()
            .filter(e -> e.of("sentence") && FINE.matcher(plain(e.text())).find())
            .toList();
    PublishedFigures published = new PublishedFigures(folder);

    assertThat(sentences).hasSizeGreaterThan(5);
    for (Element sentence : sentences) {
      assertThat(sentence.has("data-source")).as(sentence.toString()).isTrue();
      List<Map<String, String>> rows = new ArrayList<>();
      for (String source : sentence.attribute("data-source").split("; ", -1)) {
        rows.addAll(published.rows(source));
      }
      for (String number : RoundedCells.numbers(plain(sentence.text()))) {
        if (FINE.matcher(number).find()) {
          assertThat(rows).as("%s in %s", number, sentence).anyMatch(row -> holds(row, number));
        }
      }
    }
  }

  private static boolean holds(Map<String, String> row, String number) {
    return row.entrySet().stream()
        .anyMatch(
            cell ->
                RoundedCells.rounds(cell.getValue(), cell.getKey(), number)
                    || RoundedCells.rounds(
                        cell.getValue().replace("-", ""), cell.getKey(), number));
  }

  @Test
  void aFigureSaysInWordsWhereItStandsAndOfHowManyBallots() throws IOException {
    List<String> titles = all(Language.ZH_CN).stream().map(e -> e.attribute("title")).toList();

    assertThat(titles)
        .contains(
            "表 scores.csv：2025，DZ02，党建信心；82 张票",
            "表 college.csv：2025，党建能力；82 张票",
            "表 adjusted.csv：2025，DZ01，项目融合；82 张票",
            "表 trends.csv：DZ01，党建信心；2019 至 2025 年，每年变化的 95% 区间 \u22120.4 至 1.2",
            "表 rectification.csv：2024，all，all；提出 93 项",
            "表 closure.csv：2023，all；12 项",
            "表 loop.csv：2024，DZ01，all",
            "表 loop-association.csv：2024；12 个党总支",
            "run.json：evaluations-2025.csv");
  }

  @Test
  void eachSectionNamesItsTables() throws IOException {
    assertThat(all(Language.ZH_CN).stream().filter(e -> e.of("tables")).map(Element::text))
        .contains(
            "本节数字出自：tables/scores.csv。",
            "本节数字出自：tables/adjusted.csv、tables/trends.csv、tables/scores.csv、tables/college.csv。",
            "本节数字出自：tables/rectification.csv、tables/funnel.csv、tables/flow.csv、tables/backlog.csv、tables/items.csv、tables/recurrences.csv、tables/common-problems.csv、tables/similar-problems.csv。");
  }

  @Test
  void withoutTablesBesideThePageNoneIsNamed() throws IOException {
    write(new ReportFacts(), ReportFolderTest.edition(Language.EN, Set.of(Format.HTML)));

    assertThat(all()).isNotEmpty().noneMatch(e -> e.of("tables"));
  }

  private static String plain(String text) {
    String without = LEVEL.matcher(text).replaceAll("");
    return TOLERANCE.matcher(without).replaceAll("");
  }
}
