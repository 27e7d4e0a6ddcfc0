package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is published of ledgers of every size. */
class LedgerTablesTest {
  private static final String HEADER =
      "问题编号,党组织,提出年度,存在问题,问题类别,工作要求,整改状态,整改时限,提出时间,销号时间,验收结果,重复问题编号\n";

  private final Path data;
  private final Path tables;

  LedgerTablesTest(@TempDir Path folder) {
    this.data = folder.resolve("data");
    this.tables = folder.resolve("reports/2025/tables");
  }

  @BeforeEach
  void ballots() throws IOException {
    StringBuilder rows = new StringBuilder("党组织,评委类别,票号,党建信心,党建能力,项目融合,综合评价\n");
    for (int i = 0; i < 6; i++) {
      rows.append("机电系党总支,党委委员,%d,8%d,80,80,好\n".formatted(i, i));
    }
    Files.createDirectories(data);
    write("评议-2025.csv", rows.toString());
    write(
        "assessment.yaml",
        "rules:\n  - from: 2019\n    groups:\n      committee: {weight: 1.0, aliases: [党委委员]}\n");
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(data.resolve(file), text);
  }

  private PublishedTable table(String name) throws IOException {
    return PublishedTable.read(tables.resolve(name + ".csv"));
  }

  private String report() throws IOException {
    assertThat(Terminal.report(data, "--formats=csv,html").status()).isZero();
    return Files.readString(tables.resolveSibling("index.html"))
        + Files.readString(tables.resolveSibling("details.html"));
  }

  @Test
  void threeItemsHaveTheirPlaceInEveryTable() throws IOException {
    write(
        "整改-2024.csv",
        HEADER
            + """
            1,机电系党总支,2024,记录不规范,党建能力,建制度,已销号,2024-12-31,2024-12-20,2024-12-30,合格,
            2,机电系党总支,2024,请假多,党建信心,抓班子,整改中,2025-06-30,2024-12-20,,,
            """);
    write(
        "整改-2025.csv",
        HEADER
            + """
            2,机电系党总支,2024,请假多,党建信心,抓班子,整改中,2025-06-30,2024-12-20,,,
            3,机电系党总支,2025,记录仍不规范,党建能力,建制度,未整改,2026-03-31,2025-12-20,,,1
            """);

    String page = report();

    assertThat(table("flow").where("branch_id", "all").rows())
        .extracting(
            row -> row.get("open_start"),
            row -> row.get("raised"),
            row -> row.get("closed"),
            row -> row.get("open_end"))
        .containsExactly(tuple("0", "2", "1", "1"), tuple("1", "1", "0", "2"));
    PublishedTable judged =
        table("rectification")
            .where("year", "2024")
            .where("branch_id", "all")
            .where("dimension", "all");
    assertThat(judged.column("open_start")).containsExactly("0");
    assertThat(judged.column("reopened")).containsExactly("0");
    assertThat(judged.column("open_end")).containsExactly("1");
    PublishedTable backlog = table("backlog").where("branch_id", "all");
    assertThat(backlog.column("open")).containsExactly("2");
    assertThat(backlog.column("overdue_over_180")).containsExactly("1");
    assertThat(backlog.column("due_within_three_months")).containsExactly("1");
    PublishedTable items = table("items");
    assertThat(items.column("item_id")).containsExactly("1", "2", "3");
    assertThat(items.column("requirement")).containsExactly("policy", "team", "policy");
    assertThat(items.column("outcome")).containsExactly("closed", "overdue", "open");
    assertThat(items.column("days_overdue")).containsExactly("", "184", "");
    assertThat(items.column("due_within_three_months")).containsExactly("false", "false", "true");
    PublishedTable back = table("recurrences");
    assertThat(back.column("kind")).containsExactly("recurred");
    assertThat(back.column("earlier_problem")).containsExactly("记录不规范");
    assertThat(back.column("years_running")).containsExactly("2");
    assertThat(page)
        .contains("截至 2025 年 12 月 31 日，尚未整改的问题 2 项，其中超期 1 项")
        .contains("今后三个月到期 1 项")
        .doesNotContain("年年提");
  }

  @Test
  void aYearBeforeTheFirstLedgerIsOneLineAndInNoTableByYear() throws IOException {
    write(
        "整改-2024.csv",
        HEADER
            + """
            1,机电系党总支,2022,记录不规范,党建能力,,整改中,,2022-12-20,,,
            2,机电系党总支,2023,请假多,党建信心,,已销号,,2023-12-20,2024-05-01,,
            """);

    String page = report();

    for (String name : List.of("rectification", "loop", "funnel", "requirements")) {
      assertThat(table(name).rows()).as(name).isEmpty();
    }
    assertThat(table("closure").column("year")).containsOnly("all");
    assertThat(table("items").column("item_id")).containsExactly("1", "2");
    assertThat(table("backlog").where("branch_id", "all").column("open")).containsExactly("1");
    assertThat(page)
        .contains("首份台账为 2024 年；此前各年提出、仍列在台账中的问题有 2 项，截至 2025 年 12 月 31 日，期末在办 1 项，不按年度统计。")
        .doesNotContain("2022 年提出", "2023 年提出");
  }

  @Test
  void whatIsDoneAndNotStruckOffAwaitsThatEverywhereAndIsNeverOverdue() throws IOException {
    String file =
        HEADER
            + """
            1,机电系党总支,2024,记录不规范,党建能力,,已销号,2025-06-30,2024-12-20,2025-06-01,合格,
            2,机电系党总支,2024,请假多,党建能力,,已整改,2025-06-30,2024-12-20,,,
            3,机电系党总支,2024,会议少,党建能力,,整改中,2026-06-30,2024-12-20,,,
            """;
    write("整改-2024.csv", file);
    write(
        "整改-2025.csv",
        file.replace("销号时间", "销号时间,完成时间")
            .replace("2025-06-01", "2025-06-01,2025-05-20")
            .replace(",已整改,2025-06-30,2024-12-20,,", ",已整改,2025-06-30,2024-12-20,,2025-12-01,")
            .replace(",整改中,2026-06-30,2024-12-20,,", ",整改中,2026-06-30,2024-12-20,,,"));

    String page = report();

    PublishedTable items = table("items");
    assertThat(items.column("outcome")).containsExactly("closed", "awaiting", "open");
    assertThat(items.column("days_overdue")).containsOnly("");
    assertThat(items.column("days_awaiting")).containsExactly("", "30", "");
    assertThat(items.column("rectified_late")).containsExactly("false", "true", "false");
    PublishedTable sums =
        table("rectification").where("branch_id", "all").where("dimension", "all");
    assertThat(sums.column("awaiting")).containsExactly("1");
    assertThat(sums.column("overdue")).containsExactly("0");
    assertThat(sums.column("carried_over")).containsExactly("2");
    assertThat(sums.column("due")).containsExactly("2");
    assertThat(sums.column("rectified_on_time")).containsExactly("1");
    assertThat(table("flow").where("year", "2025").column("awaiting")).containsOnly("1");
    assertThat(table("backlog").column("awaiting")).containsOnly("1");
    assertThat(table("backlog").column("open")).containsOnly("1");
    assertThat(page)
        .contains("应整改 3 项，1 项已销号")
        .contains("整改时限已到的 2 项中按期整改 1 项")
        .contains("结转 2 项，其中已整改待验收 1 项、超期 0 项");
    assertThat(Files.readString(tables.resolveSibling("branches").resolve(sheet())))
        .contains("已整改待验收 30 天（晚于时限）");
  }

  @Test
  void beforeItsDayOfJudgementACohortHasNoRateInAnyTable() throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    for (int i = 1; i <= 12; i++) {
      rows.append(i)
          .append(",机电系党总支,2024,问题第")
          .append(i)
          .append("号,党建信心,,已销号,2025-06-30,2024-02-01,2024-0")
          .append(3 + i % 6)
          .append("-01,合格,\n");
    }
    write("整改-2024.csv", rows.toString());

    assertThat(Terminal.report(data, "--formats=csv,html", "--as-of=2025-12-30").status()).isZero();

    PublishedTable early = table("rectification");
    assertThat(early.column("closed")).isNotEmpty().containsOnly("12");
    assertThat(early.column("closure_rate")).containsOnly("");
    assertThat(early.column("closure_rate_upper")).containsOnly("");
    assertThat(table("closure").where("year", "2024").column("closed_within_365_days"))
        .containsExactly("");
    assertThat(table("closure-curves").column("year")).containsOnly("all");
    assertThat(table("loop").rows()).isEmpty();
    assertThat(table("funnel").rows()).isEmpty();
    assertThat(Files.readString(tables.resolveSibling("details.html")))
        .contains("整改期内，未到考核节点")
        .doesNotContain("（整改完成率");

    assertThat(report()).contains("（整改完成率 100%");
    assertThat(table("rectification").column("closure_rate")).containsOnly("1.0");
    assertThat(table("closure").where("year", "2024").column("closed_within_365_days"))
        .hasSize(1)
        .allSatisfy(share -> assertThat(Double.parseDouble(share)).isCloseTo(1, within(1e-9)));
  }

  private String sheet() throws IOException {
    try (Stream<Path> sheets = Files.list(tables.resolveSibling("branches"))) {
      return sheets.findFirst().orElseThrow().getFileName().toString();
    }
  }

  @Test
  void withoutALedgerTheTablesAreEmptyAndThePageSaysSo() throws IOException {
    assertThat(report()).contains("没有整改台账。").doesNotContain("期末在办");

    for (String name : List.of("rectification", "flow", "backlog", "items", "recurrences")) {
      assertThat(table(name).rows()).as(name).isEmpty();
    }
  }

  @Test
  void whereNothingIsStruckOffDoneCountsAndThePageSaysSo() throws IOException {
    write("整改-2024.csv", HEADER + "1,机电系党总支,2024,请假多,党建信心,,已整改,,2024-12-20,,,\n");

    assertThat(report()).contains("均无已销号的问题，本报告改按“已整改”统计");
    assertThat(table("items").column("outcome")).containsExactly("closed");
  }

  @Test
  void whatWasJudgedBeforeTheFirstStrikeOffCountsAsDoneAndThePageSaysSo() throws IOException {
    write("整改-2023.csv", HEADER + "1,机电系党总支,2023,请假多,党建信心,,已整改,,2023-12-20,,,\n");
    write("整改-2024.csv", HEADER + "1,机电系党总支,2023,请假多,党建信心,,已整改,,2023-12-20,,,\n");
    write(
        "整改-2025.csv",
        HEADER
            + "1,机电系党总支,2023,请假多,党建信心,,已整改,,2023-12-20,,,\n"
            + "2,机电系党总支,2025,会议少,党建信心,,已销号,,2025-12-01,2025-12-20,,\n");

    assertThat(report()).contains("2023 年提出的问题到考核节点时，台账中尚无已销号的问题");
    assertThat(table("rectification").where("year", "2023").column("closed")).containsOnly("1");
    assertThat(table("items").column("outcome")).containsExactly("awaiting", "closed");
  }

  @Test
  void aProblemOfThreeYearsRunningIsNamedOnThePage() throws IOException {
    write("整改-2023.csv", HEADER + "1,机电系党总支,2023,请假多,党建信心,,已销号,,,2023-12-28,,\n");
    write("整改-2024.csv", HEADER + "2,机电系党总支,2024,请假多,党建信心,,已销号,,,2024-12-28,,1\n");
    write("整改-2025.csv", HEADER + "3,机电系党总支,2025,请假多,党建信心,,未整改,,,,,2\n");

    assertThat(report()).contains("机电系党总支：“请假多”，截至 2025 年已连续 3 年提出。");
  }

  @Test
  void fiveThousandItemsAreAllThere() throws IOException {
    StringBuilder rows = new StringBuilder(HEADER);
    Stream.iterate(1, i -> i + 1)
        .limit(5000)
        .forEach(
            i ->
                rows.append(i)
                    .append(",机电系党总支,2025,问题第")
                    .append(i)
                    .append("号,党建信心,,")
                    .append(
                        i % 2 == 0 ? "已销号,,2025-01-05,2025-03-01,合格,\n" : "整改中,2025-12-01,,,,\n"));
    write("整改-2025.csv", rows.toString());

    assertThat(report()).contains("尚未整改的问题 2500 项");

    assertThat(table("items").rows()).hasSize(5000);
    assertThat(table("backlog").where("branch_id", "all").column("overdue_1_30"))
        .containsExactly("2500");
  }
}
