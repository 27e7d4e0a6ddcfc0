package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What stands in the same place of the Chinese and the English report has the same numbers. */
class BothLanguagesTest {
  private static final Pattern NUMBER = Pattern.compile("[0-9][0-9,]*(\\.[0-9]+)?%?");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final Pattern SPOKEN = Pattern.compile("(?:title|aria-label)=\"([^\"]*)\"");
  private static final Pattern DRAWN = Pattern.compile("(?s)<svg.*?</svg>");
  private static final Pattern UNREAD =
      Pattern.compile("(?s)<(script|style)[^>]*>.*?</(script|style)>");

  /** A run is identified by its language too. */
  private static final Pattern RUN = Pattern.compile("\\b[0-9a-f]{12}\\b");

  private static final String PARTS = "党建信心,党建能力,项目融合,综合评价";
  private static final String GRADES = "好 较好 好 一般 好";

  private final Path folder;

  BothLanguagesTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** Colleges of which much cannot be said. */
  enum Edge {
    ONE_BRANCH(1, 2, 6, true),
    ONE_VOTER_IN_A_GROUP(3, 2, 1, true),
    FEW_BALLOTS(3, 2, 0, true),
    NO_BALLOT_IDS(3, 2, 6, false),
    ONE_YEAR(3, 1, 6, true);

    private final int branches;
    private final int years;
    private final int committee;
    private final boolean numbered;

    Edge(int branches, int years, int committee, boolean numbered) {
      this.branches = branches;
      this.years = years;
      this.committee = committee;
      this.numbered = numbered;
    }

    void write(Path data) throws IOException {
      Files.createDirectories(data);
      for (int year = 2026 - years; year <= 2025; year++) {
        StringBuilder rows =
            new StringBuilder("党组织,评委类别," + (numbered ? "票号," : "") + PARTS + "\n");
        add(rows, "党委委员", committee);
        add(rows, "党总支书记", committee == 0 ? 1 : 7);
        add(rows, "党员代表", committee == 0 ? 2 : 9);
        Files.writeString(data.resolve("evaluations-" + year + ".csv"), rows.toString());
      }
    }

    private void add(StringBuilder rows, String group, int voters) {
      for (int voter = 0; voter < voters; voter++) {
        for (int branch = 0; branch < branches; branch++) {
          int score = 70 + (voter * 7 + branch * 5) % 23;
          String grade = GRADES.split(" ", -1)[(voter + branch) % 5];
          rows.append("第%d党总支,%s,".formatted(branch + 1, group));
          rows.append(numbered ? group + voter + "," : "");
          rows.append("%d,%d,%d,%s%n".formatted(score, score + 3, score - 4, grade));
        }
      }
    }
  }

  @Test
  void theSamplesReportsSayTheSameNumbers() throws IOException {
    Terminal.sample(folder, "--branches=6", "--years=2021-2024", "--evaluators=40", "--untidy");

    compare(2024);
  }

  @ParameterizedTest
  @EnumSource
  void aCollegeOfWhichMuchCannotBeSaidHasTheSameNumbersInBothReports(Edge edge) throws IOException {
    edge.write(folder.resolve("data"));

    compare(2025);
  }

  private void compare(int year) throws IOException {
    Map<String, List<String>> chinese = published("zh-CN", year);
    Map<String, List<String>> english = published("en", year);
    assertThat(english.keySet()).isEqualTo(chinese.keySet());
    chinese.forEach((file, texts) -> compare(file, texts, english.getOrDefault(file, List.of())));
  }

  private static void compare(String file, List<String> chinese, List<String> english) {
    assertThat(english).as(file).hasSameSizeAs(chinese);
    for (int i = 0; i < chinese.size(); i++) {
      assertThat(numbers(english.get(i)))
          .as("%s: %s | %s", file, chinese.get(i).strip(), english.get(i).strip())
          .isEqualTo(numbers(chinese.get(i)));
    }
  }

  private Map<String, List<String>> published(String language, int year) throws IOException {
    Terminal run =
        Terminal.report(
            folder.resolve("data"),
            "--formats=html,svg,pdf,xlsx",
            "--force",
            "--language=" + language);
    assertThat(run.status()).as(run.lines().toString()).isZero();
    Path report = folder.resolve("reports").resolve(Integer.toString(year));
    Map<String, List<String>> texts = new TreeMap<>();
    try (Stream<Path> files = Files.walk(report)) {
      files
          .filter(file -> file.toString().endsWith(".html") || file.toString().endsWith(".svg"))
          .forEach(file -> texts.put(report.relativize(file).toString(), texts(file)));
    }
    return texts;
  }

  /** A page's texts in their order; a chart's all together, for its titles break elsewhere. */
  private static List<String> texts(Path file) {
    String text = UNREAD.matcher(read(file)).replaceAll("");
    if (file.toString().endsWith(".svg")) {
      return List.of(TAG.matcher(text).replaceAll(" "));
    }
    List<String> texts = new ArrayList<>();
    Matcher spoken = SPOKEN.matcher(text);
    while (spoken.find()) {
      texts.add(spoken.group(1));
    }
    texts.addAll(Arrays.asList(TAG.split(DRAWN.matcher(text).replaceAll(""), -1)));
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The numbers in ascending order, the months of an English date among them. */
  private static List<String> numbers(String text) {
    String plain = RUN.matcher(text.replaceAll("&#[0-9]+;", "")).replaceAll("");
    for (Month month : Month.values()) {
      String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      plain = plain.replaceAll("\\b" + name + "\\b", Integer.toString(month.getValue()));
    }
    return NUMBER
        .matcher(plain)
        .results()
        .map(number -> number.group().replace(",", ""))
        .sorted()
        .toList();
  }
}
