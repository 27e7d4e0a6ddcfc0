package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What several branches have in common, in both editions. */
class CommonProblemsTest {
  private static final String LEDGER = "问题编号,党组织,提出年度,存在问题,问题类别,整改状态,整改时限\n";
  private static final List<String> NAMES =
      List.of("甲系党总支", "乙系党总支", "丙系党总支", "丁系党总支", "戊系党总支", "己系党总支", "庚系党总支", "辛系党总支");

  private final Path folder;
  private final Path data;

  CommonProblemsTest(@TempDir Path folder) throws IOException {
    this.folder = folder;
    this.data = Files.createDirectories(folder.resolve("data"));
    write(
        "assessment.yaml",
        "rules:\n  - from: 2019\n    groups:\n      committee: {weight: 1.0, aliases: [党委委员]}\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(data.resolve(file), text);
  }

  private void ballots(int branches) throws IOException {
    StringBuilder rows = new StringBuilder("党组织,评委类别,票号,党建信心,党建能力,项目融合,综合评价\n");
    for (String name : NAMES.subList(0, branches)) {
      for (int i = 0; i < 6; i++) {
        rows.append("%s,党委委员,%d,8%d,80,80,好\n".formatted(name, i, i));
      }
    }
    write("评议-2025.csv", rows.toString());
  }

  private void ledger(String... rows) throws IOException {
    write("整改-2025.csv", LEDGER + String.join("\n", rows) + "\n");
  }

  private PublishedTable report() throws IOException {
    Terminal run = Terminal.report(data, "--formats=csv,html");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return table("2025", "common-problems");
  }

  private PublishedTable table(String report, String name) throws IOException {
    return PublishedTable.read(folder.resolve("reports/" + report + "/tables/" + name + ".csv"));
  }

  private PublishedTable own(String branch) throws IOException {
    return table("2025-branch/" + branch, "common-problems");
  }

  private String page(String file) throws IOException {
    return Files.readString(folder.resolve("reports/2025/" + file));
  }

  private static PublishedTable sums(PublishedTable table) {
    return table.where("branch_id", "all");
  }

  @Test
  void widthBlanksAndPunctuationDoNotKeepAProblemFromBeingCommon() throws IOException {
    ballots(3);
    ledger(
        "1,甲系党总支,2025,党建与业务“两张皮”，融合不深。,项目融合,整改中,2026-06-30",
        "1,乙系党总支,2024,党建与业务 两张皮 融合不深,项目融合,整改中,2025-06-30",
        "1,丙系党总支,2025,党建与业务“两张皮”，融合不深,党建能力,长期坚持,",
        "2,丙系党总支,2025,会议记录不全,党建能力,整改中,2026-06-30");

    PublishedTable table = report();

    assertThat(sums(table).rows())
        .extracting(
            row -> row.get("branches"),
            row -> row.get("items"),
            row -> row.get("gaps"),
            row -> row.get("first_year"),
            row -> row.get("open"),
            row -> row.get("overdue"),
            row -> row.get("long_term"))
        .containsExactly(tuple("3", "3", "0", "2024", "2", "1", "1"));
    assertThat(table.rows())
        .extracting(row -> row.get("branch_id"), row -> row.get("dimension"))
        .containsExactly(
            tuple("all", "all"),
            tuple("丙系党总支", "capability"),
            tuple("乙系党总支", "project_integration"),
            tuple("甲系党总支", "project_integration"));
    assertThat(page("index.html"))
        .contains("有 1 个共性问题（两个以上党总支表述相同），涉及党总支最多的是“", "（3 个）。", "details.html#common");
    assertThat(page("details.html")).contains("id=\"common\"", "丙系党总支、乙系党总支、甲系党总支");
  }

  @Test
  void aGapThatTheMeetingNamedCountsAndASuggestionDoesNot() throws IOException {
    ballots(3);
    ledger("1,甲系党总支,2025,谈心谈话次数偏少,党建能力,整改中,2026-06-30");
    write("点评-2025.csv", "党组织,点评类型,问题类别,点评内容\n乙系党总支,差距,党建能力,谈心谈话次数偏少。\n丙系党总支,建议,党建能力,谈心谈话次数偏少\n");

    assertThat(sums(report()).rows())
        .extracting(row -> row.get("branches"), row -> row.get("items"), row -> row.get("gaps"))
        .containsExactly(tuple("2", "1", "1"));
  }

  @Test
  void oneBranchTwiceAndWhatIsOverOrWithdrawnMakeNothingCommon() throws IOException {
    ballots(3);
    ledger(
        "1,甲系党总支,2025,谈心谈话次数偏少,党建能力,整改中,2026-06-30",
        "2,甲系党总支,2025,谈心谈话次数偏少,党建能力,整改中,2026-06-30",
        "1,乙系党总支,2024,谈心谈话次数偏少,党建能力,已销号,2025-06-30",
        "1,丙系党总支,2025,谈心谈话次数偏少,党建能力,撤销,2026-06-30");

    assertThat(report().rows()).isEmpty();
    assertThat(page("index.html")).doesNotContain("共性问题（");
    assertThat(page("details.html")).doesNotContain("id=\"common\"");
  }

  @Test
  void whatIsOnlySimilarIsProposedAndCountedApart() throws IOException {
    ballots(3);
    ledger(
        "1,甲系党总支,2025,党员教育培训形式单一、内容陈旧,党建能力,整改中,2026-06-30",
        "1,乙系党总支,2025,党员教育培训形式单一、内容陈旧老套,党建能力,整改中,2026-06-30");

    assertThat(report().rows()).isEmpty();
    assertThat(table("2025", "similar-problems").rows())
        .extracting(row -> row.get("similar_problem"), row -> row.get("branches"))
        .containsExactly(tuple("党员教育培训形式单一、内容陈旧老套", "2"));
    assertThat(page("details.html"))
        .contains("疑似相近问题（未合并统计）", "“党员教育培训形式单一、内容陈旧”与“党员教育培训形式单一、内容陈旧老套”，共涉及 2 个党总支。");
  }

  @Test
  void mergedPredecessorsAreOneBranch() throws IOException {
    write("branches.csv", "branch_id,name,valid_to\nA,甲系党总支,2024\nB,乙系党总支,2024\nC,丙系党总支,\n");
    write("lineage.csv", "from_id,to_id,year,change\nA,C,2025,merge\nB,C,2025,merge\n");
    write(
        "评议-2025.csv",
        "党组织,评委类别,票号,党建信心,党建能力,项目融合,综合评价\n"
            + "丙系党总支,党委委员,%s,80,80,80,好\n".repeat(6).formatted(1, 2, 3, 4, 5, 6));
    write(
        "整改-2024.csv",
        LEDGER
            + "1,甲系党总支,2024,谈心谈话次数偏少,党建能力,整改中,2025-06-30\n"
            + "2,乙系党总支,2024,谈心谈话次数偏少,党建能力,整改中,2025-06-30\n");

    assertThat(report().rows()).isEmpty();
  }

  private void threeOf(int branches) throws IOException {
    ballots(branches);
    List<String> rows = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      String mark = List.of("。", "！", "").get(i);
      rows.add("1,%s,2025,谈心谈话次数偏少%s,党建能力,整改中,2026-06-30".formatted(NAMES.get(i), mark));
    }
    ledger(rows.toArray(String[]::new));
    Terminal run = Terminal.report(data, "--formats=csv,html", "--edition=branch");
    assertThat(run.status()).as(run.lines().toString()).isZero();
  }

  @Test
  void aBranchIsToldHowManyHaveItsProblemInItsOwnWordsAlone() throws IOException {
    threeOf(8);

    assertThat(own("甲系党总支").rows())
        .extracting(
            row -> row.get("problem"), row -> row.get("branch_id"), row -> row.get("branches"))
        .containsExactly(tuple("谈心谈话次数偏少。", "甲系党总支", "3"));
    assertThat(own("乙系党总支").column("problem")).containsExactly("谈心谈话次数偏少！");
    assertThat(own("丁系党总支").rows()).isEmpty();
    Path page = folder.resolve("reports/2025-branch/甲系党总支/index.html");
    assertThat(Files.readString(page)).contains("共性问题：3 个党总支有同样的问题");
    try (Stream<Path> files = Files.walk(page.getParent())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file)).doesNotContain(NAMES.get(1), NAMES.get(2), "偏少！");
      }
    }
    assertThat(page.resolveSibling("tables/similar-problems.csv")).doesNotExist();
  }

  @Test
  void whereFewerThanFiveAreWithoutAProblemABranchIsNotToldThatItIsCommon() throws IOException {
    threeOf(7);

    assertThat(own("甲系党总支").rows()).isEmpty();
    assertThat(Files.readString(folder.resolve("reports/2025-branch/甲系党总支/index.html")))
        .contains("谈心谈话次数偏少")
        .doesNotContain("共性问题");
  }
}
