package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One figure of a published report explained from that report alone. */
class ExplainTest {
  private static final Pattern PRODUCT = Pattern.compile("([\\d.]+) × ([\\d.]+)");
  private static final Pattern SCORE = Pattern.compile(" = ([\\d.]+)[。.]$");
  private static final Pattern PRINTED = Pattern.compile("(?:印作|report as) ([\\d.]+)");
  private static final Pattern FINE = Pattern.compile("\\d+\\.\\d{6}");

  private final Path folder;
  private final Path data;

  ExplainTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.data = Files.createDirectories(folder.resolve("data"));
  }

  private Terminal explain(String... options) {
    List<String> arguments = new ArrayList<>();
    arguments.add("explain");
    arguments.add("--reports=" + folder.resolve("reports"));
    arguments.addAll(List.of(options));
    return Terminal.run(arguments.toArray(String[]::new));
  }

  private void report(String... options) {
    Terminal run = Terminal.report(data, options);
    assertThat(run.status()).as(run.lines().toString()).isZero();
  }

  private PublishedTable table(String report, String name) throws IOException {
    return PublishedTable.read(folder.resolve("reports/" + report + "/tables/" + name + ".csv"));
  }

  private static String line(Terminal explained, Pattern pattern) {
    return explained.lines().stream()
        .filter(line -> pattern.matcher(line).find())
        .findFirst()
        .orElseThrow(() -> new AssertionError(explained.lines().toString()));
  }

  private static String found(Pattern pattern, String line) {
    Matcher matcher = pattern.matcher(line);
    assertThat(matcher.find()).as(line).isTrue();
    return matcher.group(1);
  }

  /** The sum of the products in a line. */
  private static double recomputed(String line) {
    return PRODUCT
        .matcher(line)
        .results()
        .mapToDouble(p -> Double.parseDouble(p.group(1)) * Double.parseDouble(p.group(2)))
        .sum();
  }

  private void assertThatTheWordsGive(Map<String, String> row, String... options) {
    List<String> all = new ArrayList<>(List.of(options));
    all.add("--branch=" + row.get("branch_id"));
    all.add("--year=" + row.get("year"));
    all.add("--dimension=" + row.get("dimension"));
    Terminal explained = explain(all.toArray(String[]::new));
    assertThat(explained.status()).as(explained.lines().toString()).isZero();
    double score = Double.parseDouble(row.getOrDefault("score", ""));
    String sum = line(explained, PRODUCT);
    String stated = found(SCORE, sum);
    assertThat(stated).isEqualTo("%.6f".formatted(score));
    assertThat(recomputed(sum)).isBetween(score - 2e-6, score + 2e-6);
    assertThat("%.1f".formatted(recomputed(sum)))
        .as(sum)
        .isEqualTo("%.1f".formatted(score))
        .isEqualTo(found(PRINTED, explained.lines().get(1)));
    double lower = Double.parseDouble(row.getOrDefault("score_lower", ""));
    assertThat(explained.lines()).anyMatch(l -> l.contains("%.1f–".formatted(Math.max(0, lower))));
  }

  @Test
  void threeHundredFiguresOfTheSampleFollowFromTheWordsAlone() throws IOException {
    Terminal.sample(folder);
    report("--formats=csv");
    List<Map<String, String>> rows =
        table("2025", "scores").rows().stream()
            .filter(row -> !row.getOrDefault("score_lower", "").isEmpty())
            .toList();

    assertThat(rows).hasSizeGreaterThanOrEqualTo(300);
    for (int i = 0; i < rows.size(); i++) {
      assertThatTheWordsGive(rows.get(i), i % 2 == 0 ? "--language=zh-CN" : "--language=en");
    }
  }

  @Test
  void everyFineNumberIsOneOfTheEditionsOwnTables() throws IOException {
    Terminal.sample(folder, "--years=2024-2025");
    report("--formats=csv,html");
    report("--formats=csv,html", "--edition=branch");
    String id = table("2025", "scores").column("branch_id").get(0);

    for (String edition : List.of("leadership", "branch")) {
      String report = edition.equals("branch") ? "2025-branch/" + id : "2025";
      List<String> published = new ArrayList<>();
      table(report, "indicators").column("mean").forEach(mean -> published.add(fine(mean)));
      table(report, "scores").column("score").forEach(score -> published.add(fine(score)));
      for (String dimension : List.of("confidence", "capability", "overall")) {
        Terminal explained =
            explain("--branch=" + id, "--dimension=" + dimension, "--edition=" + edition);
        assertThat(explained.status()).isZero();
        List<String> said =
            explained.lines().stream()
                .flatMap(line -> FINE.matcher(line).results())
                .map(MatchResult::group)
                .toList();
        assertThat(said).isNotEmpty().isSubsetOf(published);
      }
    }
    assertThat(explain("--branch=" + id, "--dimension=overall", "--edition=branch").lines())
        .anyMatch(line -> line.contains("反馈版不列各参评类别"))
        .noneMatch(line -> line.contains("标准差") || line.contains("名次") || line.contains(".csv"));
  }

  private static String fine(String cell) {
    return cell.isEmpty() ? "" : "%.6f".formatted(Double.parseDouble(cell));
  }

  @Test
  void theSheetsSayTheSameSentencesAsTheCommand() throws IOException {
    Terminal.sample(folder, "--years=2024-2025");
    report("--formats=csv,html");
    report("--formats=csv,html", "--edition=branch");
    String id = table("2025", "scores").column("branch_id").get(0);

    String sheet = Files.readString(folder.resolve("reports/2025/branches/" + id + ".html"));
    List<String> lines = explain("--branch=" + id, "--dimension=overall").lines();
    assertThat(lines).hasSizeGreaterThan(8);
    assertThat(lines.subList(1, lines.size()))
        .allSatisfy(line -> assertThat(sheet).contains(escaped(line)));
    String own = Files.readString(folder.resolve("reports/2025-branch/" + id + "/index.html"));
    List<String> told =
        explain("--branch=" + id, "--dimension=overall", "--edition=branch").lines();
    assertThat(told.subList(1, told.size()))
        .allSatisfy(line -> assertThat(own).contains(escaped(line)));
  }

  private static String escaped(String line) {
    return line.replace("\"", "&quot;");
  }

  private void ballots(int year, String... rows) throws IOException {
    Files.writeString(
        data.resolve("评议-" + year + ".csv"),
        "党组织,评委类别,票号,党建信心,党建能力,项目融合,综合评价\n" + String.join("\n", rows) + "\n");
  }

  private static List<String> votes(String branch, String group, int voters, int score) {
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < voters; i++) {
      rows.add("%s,%s,%s%d,%d,80,80,好".formatted(branch, group, group, i, score + i));
    }
    return rows;
  }

  private void rules(String more) throws IOException {
    Files.writeString(
        data.resolve("assessment.yaml"),
        "rules:\n  - from: 2019\n    groups:\n"
            + "      committee: {weight: 0.6, aliases: [党委委员]}\n"
            + "      secretary: {weight: 0.4, aliases: [党总支书记]}\n"
            + more);
  }

  @Test
  void aMissingGroupIsNamedAndTheOthersWeightsAreScaledUpWhereTheRulesSaySo() throws IOException {
    rules("    missing-group: renormalise\n");
    List<String> rows = new ArrayList<>(votes("甲系党总支", "党委委员", 6, 80));
    rows.addAll(votes("乙系党总支", "党委委员", 6, 70));
    rows.addAll(votes("乙系党总支", "党总支书记", 6, 75));
    ballots(2025, rows.toArray(String[]::new));
    report("--formats=csv");

    Terminal explained = explain("--branch=甲系党总支", "--dimension=confidence");

    assertThat(explained.lines())
        .anyMatch(line -> line.startsWith("须知：缺一个参评类别的票。") && line.contains("权重"));
    assertThat(line(explained, PRODUCT)).isEqualTo("得分 = 1 × 82.500000 = 82.500000。");
  }

  @Test
  void aMissingGroupWithholdsTheScoreAndIsTheReason() throws IOException {
    rules("");
    List<String> rows = new ArrayList<>(votes("甲系党总支", "党委委员", 6, 80));
    rows.addAll(votes("乙系党总支", "党委委员", 6, 70));
    rows.addAll(votes("乙系党总支", "党总支书记", 6, 75));
    ballots(2025, rows.toArray(String[]::new));
    report("--formats=csv");

    Terminal explained = explain("--branch=甲系党总支", "--dimension=confidence");

    assertThat(explained.lines())
        .contains("甲系党总支 2025 年党建信心没有公布得分。")
        .anyMatch(line -> line.startsWith("须知：缺一个参评类别的票。"))
        .noneMatch(line -> line.contains("82.5") || PRODUCT.matcher(line).find());
  }

  @Test
  void whereGroupsAreWithheldNoneIsToldAndTheReasonIs() throws IOException {
    rules("");
    List<String> rows = new ArrayList<>();
    for (String branch : List.of("甲系党总支", "乙系党总支")) {
      rows.addAll(votes(branch, "党委委员", 6, 70));
      rows.addAll(votes(branch, "党总支书记", branch.startsWith("甲") ? 2 : 6, 80));
    }
    ballots(2025, rows.toArray(String[]::new));
    report("--formats=csv,html");

    for (String branch : List.of("甲系党总支", "乙系党总支")) {
      Terminal explained = explain("--branch=" + branch, "--dimension=confidence");
      assertThat(explained.status()).isZero();
      assertThat(explained.lines())
          .anyMatch(line -> line.contains("某一类别投票不足 5 人"))
          .noneMatch(line -> line.contains("标准差"))
          .noneMatch(line -> line.contains("72.5"));
    }
    assertThat(Files.readString(folder.resolve("reports/2025/branches/乙系党总支.html")))
        .contains("某一类别投票不足 5 人");
  }

  @Test
  void aTallyOfOneBranchInOneYearIsExplainedWithoutRankOrChange() throws IOException {
    rules("");
    Files.writeString(
        data.resolve("评议-2025.csv"),
        """
        党组织,评委类别,评议内容,好票,较好票,一般票,差票
        甲系党总支,党委委员,综合评价,5,2,1,0
        甲系党总支,党总支书记,综合评价,3,3,0,0
        """);
    report("--formats=csv,html");

    Terminal explained = explain("--branch=甲系党总支", "--dimension=overall");

    assertThat(line(explained, PRODUCT))
        .isEqualTo("得分 = 0.6 × 90.000000 + 0.4 × 90.000000 = 90.000000。");
    assertThat(explained.lines())
        .anyMatch(line -> line.contains("好折 100、较好折 80、一般折 60、差折 40"))
        .anyMatch(line -> line.startsWith("不列名次"))
        .contains("与上年的比较：年数不足。");
    assertThat(explain("--branch=甲系党总支", "--dimension=capability").lines())
        .contains("甲系党总支 2025 年党建能力没有公布得分。", "须知：没有有效票。")
        .noneMatch(line -> line.contains("张票"));
  }

  @Test
  void aWithheldBranchHasNoFigureInItsWords() throws IOException {
    rules("");
    List<String> rows = new ArrayList<>();
    rows.addAll(votes("甲系党总支", "党委委员", 6, 70));
    rows.addAll(votes("甲系党总支", "党总支书记", 6, 70));
    rows.addAll(votes("乙系党总支", "党委委员", 2, 91));
    ballots(2025, rows.toArray(String[]::new));
    report("--formats=csv");

    Terminal explained = explain("--branch=乙系党总支", "--dimension=confidence");

    assertThat(explained.lines())
        .contains("须知：有效投票人不足 5 人。")
        .noneMatch(line -> line.contains("91.") || line.contains("张票"));
  }

  @Test
  void indicatorsThatNotAllAnsweredAreSaidToStandApart() throws IOException {
    Files.writeString(
        data.resolve("assessment.yaml"),
        """
        rules:
          - from: 2019
            dimensions:
              ability: {name: {zh-CN: 本领, en: Ability}, indicators: {one: 0.25, other: 0.75}}
            indicators:
              one: {scale: points, minimum: 0, maximum: 10}
              other: {scale: points, minimum: 0, maximum: 100}
            groups:
              committee: {weight: 1.0, aliases: [党委委员]}
        """);
    StringBuilder rows = new StringBuilder("党组织,评委类别,票号,one,other\n");
    for (int i = 0; i < 6; i++) {
      rows.append("甲系党总支,党委委员,%d,%d,7%d\n".formatted(i, i + 1, i));
      rows.append("乙系党总支,党委委员,%d,%s,8%d\n".formatted(i, i == 0 ? "" : i, i));
    }
    Files.writeString(data.resolve("评议-2025.csv"), rows.toString());
    report("--formats=csv");

    Terminal whole = explain("--branch=甲系党总支", "--dimension=ability");
    assertThat(recomputed(line(whole, PRODUCT))).isBetween(63.12499, 63.12501);
    assertThat(explain("--branch=乙系党总支", "--dimension=ability").lines())
        .anyMatch(line -> line.startsWith("以上平均分不能直接合成得分"))
        .noneMatch(line -> PRODUCT.matcher(line).find());
  }

  @Test
  void whatTheReportHasNotIsOneLineWithWhatItHas() throws IOException {
    rules("");
    List<String> rows = new ArrayList<>(votes("甲系党总支", "党委委员", 6, 80));
    rows.addAll(votes("甲系党总支", "党总支书记", 6, 80));
    ballots(2025, rows.toArray(String[]::new));

    assertThat(explain("--branch=甲系党总支", "--dimension=overall").status()).isEqualTo(1);
    report("--formats=csv");

    assertUnknown("--branch 的值“丙”不对：应为甲系党总支。", "--branch=丙", "--dimension=overall");
    assertUnknown("--branch 没有给出：应为甲系党总支。", "--dimension=overall");
    assertUnknown("--year 的值“2020”不对：应为2025。", "--branch=甲系党总支", "--year=2020");
    assertUnknown("--report 的值“2020”不对：应为2025。", "--branch=甲系党总支", "--report=2020");
    assertUnknown(
        "--dimension 的值“x”不对：应为capability、confidence、overall、project_integration。",
        "--branch=甲系党总支",
        "--dimension=x");
    assertThat(explain("--branch=甲系党总支", "--dimension=overall").status()).isZero();
  }

  private void assertUnknown(String said, String... options) {
    Terminal explained = explain(options);
    assertThat(explained.status()).isEqualTo(2);
    assertThat(explained.lines()).hasSize(1);
    assertThat(explained.lines().get(0)).startsWith(said);
  }

  @Test
  void aTableThatWasChangedSinceExplainsNothing() throws IOException {
    rules("");
    List<String> rows = new ArrayList<>(votes("甲系党总支", "党委委员", 6, 80));
    rows.addAll(votes("甲系党总支", "党总支书记", 6, 80));
    ballots(2025, rows.toArray(String[]::new));
    report("--formats=csv");
    Path scores = folder.resolve("reports/2025/tables/scores.csv");
    Files.writeString(scores, Files.readString(scores).replace("82.5", "92.5"));

    Terminal explained = explain("--branch=甲系党总支", "--dimension=confidence");

    assertThat(explained.status()).isEqualTo(1);
    assertThat(explained.lines()).hasSize(1);
    assertThat(explained.lines().get(0)).contains("发布后被改动");
  }
}
