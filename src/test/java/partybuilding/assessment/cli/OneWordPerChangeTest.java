package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.cli.PublishedChange.Source;
import partybuilding.assessment.report.workbook.ReadWorkbook;

/**
 * Tables, pages, sheets of branches, workbook and print say the same word of the same difference,
 * in both languages.
 */
class OneWordPerChangeTest {
  private static final String YEAR = "2025";
  private static final String PAGES = "index.html and details.html";
  private static final String PRINT = "print";
  private static final String WORKBOOK = "workbook";
  private static final Pattern UNREAD =
      Pattern.compile("(?s)<(script|style|svg|head)\\b.*?</\\1>|<[^>]*>");

  private final Path folder;

  OneWordPerChangeTest(@TempDir Path folder) {
    this.folder = folder;
  }

  /** What the codes of the tables are called, and how an interval is written. */
  enum Words {
    CHINESE(
        "zh-CN",
        "至",
        Map.of(
            "提升", "improved",
            "下降", "declined",
            "基本持平", "held",
            "难以判定", "unclear",
            "相对提升", "gaining",
            "相对下降", "losing",
            "相对持平", "level",
            "明显高于全院平均", "above",
            "明显低于全院平均", "below",
            "与平均水平无明显差别", "not_distinguishable")),
    ENGLISH(
        "en",
        "to",
        Map.of(
            "improved", "improved",
            "declined", "declined",
            "little changed", "held",
            "no clear change", "unclear",
            "rising", "gaining",
            "falling", "losing",
            "level", "level",
            "clearly above the college average", "above",
            "clearly below the college average", "below",
            "no clear difference", "not_distinguishable"));

    private final String language;
    private final String to;
    private final Map<String, String> codes;
    private final Pattern said;

    Words(String language, String to, Map<String, String> codes) {
      this.language = language;
      this.to = to;
      this.codes = codes;
      this.said =
          Pattern.compile(
              "(?<![\\d.])([+\u2212]?\\d+\\.\\d)(?:/年| per year)?\\s*"
                  + ("(\u2212?\\d+\\.\\d)\\s*(?:–|" + to + ")\\s*(\u2212?\\d+\\.\\d)\\s*[▲▼–]?\\s*")
                  + codes.keySet().stream()
                      .sorted((a, b) -> b.length() - a.length())
                      .map(Words::broken)
                      .collect(Collectors.joining("|", "(", ")")));
    }

    /** A word that a line's end may break. */
    private static String broken(String word) {
      return word.codePoints()
          .filter(letter -> letter != ' ')
          .mapToObj(Character::toString)
          .collect(Collectors.joining("\\s*"));
    }

    /** The differences of which a text says a word, each with the codes of what it says. */
    Map<PublishedChange, Set<String>> in(String text) {
      Map<PublishedChange, Set<String>> found = new HashMap<>();
      for (MatchResult said : said.matcher(text).results().toList()) {
        PublishedChange change =
            PublishedChange.of(List.of(said.group(1), said.group(2), said.group(3)));
        found.computeIfAbsent(change, c -> new HashSet<>()).add(code(said.group(4)));
      }
      return found;
    }

    private String code(String word) {
      String plain = word.replaceAll("\\s", "");
      return codes.entrySet().stream()
          .filter(entry -> entry.getKey().replace(" ", "").equals(plain))
          .map(Map.Entry::getValue)
          .findAny()
          .orElseThrow();
    }
  }

  @ParameterizedTest
  @EnumSource
  void everyWriterSaysWhatTheTablesSay(Words words) throws IOException {
    Path report = published(words);
    Map<PublishedChange, Set<String>> tables = tables(report.resolve("tables"));

    texts(report, words)
        .forEach(
            (writer, text) -> {
              Map<PublishedChange, Set<String>> said = words.in(text);
              assertThat(said).as(writer).isNotEmpty();
              said.forEach(
                  (change, codes) ->
                      assertThat(tables.getOrDefault(change, Set.of()))
                          .as("%s: %s", writer, change)
                          .containsAll(codes));
            });
  }

  @ParameterizedTest
  @EnumSource
  void nothingThatTheTablesSayOfTheYearIsLeftOut(Words words) throws IOException {
    Path report = published(words);
    Map<String, String> texts = texts(report, words);
    Set<PublishedChange> year = year(report.resolve("tables"), words);

    for (String writer : List.of(PAGES, PRINT, WORKBOOK)) {
      assertThat(words.in(texts.getOrDefault(writer, "")).keySet()).as(writer).containsAll(year);
    }
    for (String branch : List.of("B01", "B02", "B04")) {
      Map<PublishedChange, Set<String>> own =
          Source.SCORES.in(report.resolve("tables"), row -> branch.equals(row.get("branch_id")));
      assertThat(words.in(texts.getOrDefault(branch + ".html", "")).keySet())
          .as(branch)
          .isNotEmpty()
          .containsAll(own.keySet());
    }
  }

  private Path published(Words words) throws IOException {
    Path data = Terminal.sample(folder, "--branches=6", "--years=2021-2025", "--evaluators=40");
    Terminal run =
        Terminal.report(data, "--formats=html,csv,xlsx,pdf", "--language=" + words.language);
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return folder.resolve("reports").resolve(YEAR);
  }

  private static Map<PublishedChange, Set<String>> tables(Path tables) throws IOException {
    Map<PublishedChange, Set<String>> all = new HashMap<>();
    for (Source source : Source.values()) {
      source
          .in(tables)
          .forEach(
              (change, codes) -> all.computeIfAbsent(change, c -> new HashSet<>()).addAll(codes));
    }
    return all;
  }

  /** What the tables have a word for in the year of the report, or in the years up to it. */
  private static Set<PublishedChange> year(Path tables, Words words) throws IOException {
    Map<PublishedChange, Set<String>> all =
        new HashMap<>(Source.TRENDS.in(tables, row -> YEAR.equals(row.get("last_year"))));
    for (Source source :
        List.of(Source.SCORES, Source.COLLEGE, Source.POSITIONS, Source.STANDING_CHANGES)) {
      all.putAll(source.in(tables, row -> YEAR.equals(row.get("year"))));
    }
    return all.entrySet().stream()
        .filter(entry -> words.codes.values().containsAll(entry.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static Map<String, String> texts(Path report, Words words) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    String brief = page(report.resolve("index.html"));
    texts.put(PAGES, brief + "\n" + page(report.resolve("details.html")));
    try (Stream<Path> sheets = Files.list(report.resolve("branches"))) {
      for (Path sheet : sheets.toList()) {
        texts.put(sheet.getFileName().toString(), page(sheet));
      }
    }
    try (PDDocument print = Loader.loadPDF(report.resolve("assessment-2025.pdf").toFile())) {
      texts.put(PRINT, new PDFTextStripper().getText(print));
    }
    ReadWorkbook workbook = ReadWorkbook.of(report.resolve("assessment-2025.xlsx"));
    texts.put(
        WORKBOOK,
        workbook.sheets().stream()
            .flatMap(sheet -> workbook.cells(sheet).stream())
            .map(row -> text(row, words))
            .collect(Collectors.joining("\n")));
    return texts;
  }

  /** The intervals of a workbook's row as a page prints them, each with the word that follows. */
  private static String text(List<Object> row, Words words) {
    return IntStream.range(0, row.size() - 3)
        .filter(i -> interval(row.subList(i, i + 3)))
        .mapToObj(i -> text(row, i, words))
        .collect(Collectors.joining("\n"));
  }

  private static String text(List<Object> row, int at, Words words) {
    return "%s %s %s %s %s\n"
        .formatted(
            tenth(row.get(at)),
            tenth(row.get(at + 1)),
            words.to,
            tenth(row.get(at + 2)),
            word(row, at + 3));
  }

  private static String tenth(Object figure) {
    return "%.1f".formatted((Double) figure).replace('-', '\u2212');
  }

  private static boolean interval(List<Object> cells) {
    return cells.stream().allMatch(Double.class::isInstance)
        && (Double) cells.get(1) <= (Double) cells.get(0)
        && (Double) cells.get(0) <= (Double) cells.get(2);
  }

  /** A trend's word stands behind its number of years. */
  private static Object word(List<Object> row, int at) {
    Object next = row.get(at);
    return next instanceof Double && at + 1 < row.size() ? row.get(at + 1) : next;
  }

  private static String page(Path file) throws IOException {
    return UNREAD.matcher(Files.readString(file)).replaceAll(" ").replaceAll("\\s+", " ");
  }
}
