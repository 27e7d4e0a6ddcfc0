package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ledgers as offices write them, from the files to the published tables. */
class LedgersAcrossYearsTest {
  private static final String EVALUATIONS =
      """
      党组织,评委类别,票号,党建信心,党建能力,项目融合,综合评价
      机电系党总支,党委委员,1,80,80,80,好
      机电系党总支,党委委员,2,81,80,80,好
      机电系党总支,党委委员,3,82,80,80,好
      机电系党总支,党委委员,4,83,80,80,好
      机电系党总支,党委委员,5,84,80,80,好
      """;

  private static final String FIRST =
      """
      机电系党总支整改台账,,,,,,,
      党组织,问题编号,存在问题,问题类别,整改状态,整改时限,提出时间,销号时间
      机电系党总支,1,党员学习形式单一，参与面不广,党建能力,整改中,2025年6月底前,2024/12/20,
      ,2,党费收缴公示不及时,其他,未整改,立行立改,2024/12/20,
      ,3,思想引领不够经常,党建信心,整改中,长期坚持,2024/12/20,
      ,4,记录不规范,党建能力,已销号,2024年底前,2024/12/20,2024年12月27日
      """;

  private static final String SECOND =
      """
      党组织,问题编号,存在问题,问题类别,整改状态,整改时限,提出时间,完成时间,销号时间,结转自
      机电系党总支,1,党员学习形式较单一，参与面不广,党建能力,已销号,2025年6月底前,2024/12/20,2025.6.30,45850,
      ,2,党费收缴公示不及时,其他,50%,立行立改,2024/12/20,,,
      ,3,思想引领不够经常,党建信心,整改中,长期坚持,2024/12/20,,,
      ,4,谈心谈话少,党建信心,未整改,6月底前,2025/12/20,,,
      ,5,一是请假多，二是会议少,党建能力,未整改,2026年二季度,2025/12/20,,,ZG-0
      """;

  @Test
  void whatBecameOfItemsIsPublishedAndWhatTheFilesShowTogetherIsFound(@TempDir Path folder)
      throws IOException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("评议-2025.csv"), EVALUATIONS);
    Files.writeString(data.resolve("整改台账2024.csv"), FIRST);
    Files.writeString(data.resolve("整改台账2025.csv"), SECOND);
    Files.writeString(
        data.resolve("assessment.yaml"),
        "rules:\n  - from: 2019\n    groups:\n      committee: {weight: 1.0, aliases: [党委委员]}\n");

    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();

    Path tables = folder.resolve("reports/2025/tables");
    PublishedTable raised =
        PublishedTable.read(tables.resolve("rectification.csv"))
            .where("branch_id", "all")
            .where("dimension", "all")
            .where("year", "2024");
    assertThat(raised.column("raised")).containsExactly("4");
    assertThat(raised.column("closed")).containsExactly("2");
    assertThat(raised.column("closed_on_time")).containsExactly("2");
    assertThat(raised.column("overdue")).containsExactly("1");
    assertThat(raised.column("carried_over")).containsExactly("2");
    PublishedTable findings =
        PublishedTable.read(tables.resolve("findings.csv")).where("file", "整改台账2025.csv");
    assertThat(findings.column("code"))
        .containsExactlyInAnyOrder(
            "deadline_without_year",
            "several_problems",
            "reused_item_number",
            "unknown_carried_item",
            "serial_dates",
            "filled_down");
    assertThat(findings.where("code", "reused_item_number").column("line")).containsExactly("5");
    assertThat(findings.where("code", "reused_item_number").column("message"))
        .singleElement()
        .asString()
        .contains("整改台账2024.csv 第 6 行");
  }
}
