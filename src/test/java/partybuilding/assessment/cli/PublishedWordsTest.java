package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The office's own words: what it would not sign is in no text of either language. */
class PublishedWordsTest {
  private static final Path SENTENCES = Path.of("src/main/resources/partybuilding/assessment");

  private static final Map<String, Pattern> BANNED =
      Map.of(
          "zh-CN",
          Pattern.compile(
              String.join(
                  "|",
                  "评委|票种|难以区分|高于其他|低于其他|校正后差距|相对升降|相对变化|趋势|不公开的内容|当年指出的不足",
                  "评—改—升|分不出来|没有讲全|换人|抽签|配额|没有列入|列入台账|判定日|评本党总支|可分辨|大多属实",
                  "中间一半|% 界限|图界限|不高于此|已现场(?!述职)|尚未现场|一页一个|领导版|党总支版|看不出关联|跨过零|等整步",
                  "处数|只举一处|整体退回|数据被退回|(?<!评)好率|好票|算不到一起|看不明白|只差一点|什么都没有变|分立",
                  "指标|确定等次|评定等次|整改期限|逾期|合并设立|上升|(?<!评价)综合得分|选票|仍在跟踪",
                  "(?<![\\d,])\\d,\\d{3}(?![\\d,])")),
          "en",
          Pattern.compile(
              String.join(
                  "|",
                  "(?i)once named|among the others|and then\\?|\\bheld on last|told apart|tells?"
                      + " the branches",
                  "\\bgaining\\b|\\blosing\\b|day of judge?ment|left to be done|no"
                      + " lot\\b|wobble|cannot be told",
                  "(branches|ballots): (\\{count}|\\d)|only the \\d|may not be said|never read|one"
                      + " line a|\\bmend\\b",
                  "(?<!there )\\bis no (?!longer)|one sheet a|points a year|a row a |middle half",
                  "(?<![\\d,])\\d,\\d{3}(?![\\d,])")));

  private static final Map<String, String> ONCE =
      Map.of("zh-CN", "所能解释的范围", "en", "evaluator disagreement explains");
  private static final Pattern UNREAD =
      Pattern.compile("(?s)<style.*?</style>|<script.*?</script>");
  private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Path folder;

  PublishedWordsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void noSentenceHasAWordTheOfficeWouldNotSign(String language) throws IOException {
    Map<String, String> sentences = new TreeMap<>();
    for (Path file : files(SENTENCES, "_" + language + ".properties")) {
      Files.readAllLines(file).stream()
          .filter(line -> line.contains("=") && !line.startsWith("#"))
          .forEach(line -> sentences.put(file.getParent() + " " + key(line), value(line)));
    }

    assertThat(sentences).hasSizeGreaterThan(1500);
    assertThat(sentences).allSatisfy((key, text) -> clean(text, language));
    assertThat(sentences.values())
        .filteredOn(text -> text.contains(ONCE.getOrDefault(language, "")))
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void noPublishedReportHasOneEither(String language) throws IOException {
    Terminal.sample(folder, "--branches=6", "--years=2022-2025", "--evaluators=40");
    for (String edition : List.of("leadership", "branch")) {
      Terminal run = report(language, edition);
      assertThat(run.status()).as(run.lines().toString()).isZero();
    }
    List<Path> published = Stream.of(".html", ".svg").flatMap(this::published).toList();

    assertThat(published).hasSizeGreaterThan(20);
    for (Path file : published) {
      String text = UNREAD.matcher(Files.readString(file)).replaceAll("");
      clean(text.replaceAll("<[^>]*>", " "), language);
    }
  }

  @Test
  void aSentenceHasItsDaysAsTheOfficeWritesThem() throws IOException {
    Terminal.sample(folder, "--branches=6", "--years=2022-2025", "--evaluators=40");
    assertThat(report("zh-CN", "leadership").status()).isZero();
    for (Path file : published(".html").toList()) {
      String text = UNREAD.matcher(Files.readString(file)).replaceAll("");
      assertThat(text.replaceAll("<[^>]*>", " ")).doesNotContainPattern(ISO_DAY);
    }
  }

  private Terminal report(String language, String edition) {
    return Terminal.report(
        folder.resolve("data"),
        "--formats=html,svg",
        "--language=" + language,
        "--edition=" + edition);
  }

  private Stream<Path> published(String ending) {
    try {
      return files(folder.resolve("reports"), ending).stream();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }

  private static void clean(String text, String language) {
    Pattern banned = Pattern.compile(".{0,12}(" + BANNED.get(language) + ").{0,12}");
    assertThat(banned.matcher(text).results().map(MatchResult::group)).isEmpty();
  }

  private static String key(String line) {
    return line.substring(0, line.indexOf('='));
  }

  private static String value(String line) {
    return line.substring(line.indexOf('=') + 1);
  }
}
