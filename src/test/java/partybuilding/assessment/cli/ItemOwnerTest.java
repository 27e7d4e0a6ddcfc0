package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who answers for an item is named with the item, and nowhere else. */
class ItemOwnerTest {
  private static final String OWNER = "欧阳某甲";
  private static final String OTHER = "欧阳某乙";

  private final Path data;
  private final Path reports;

  ItemOwnerTest(@TempDir Path folder) {
    this.data = folder.resolve("data");
    this.reports = folder.resolve("reports");
  }

  @BeforeEach
  void college() throws IOException {
    StringBuilder ballots = new StringBuilder("党组织编号,党组织,评委类别,票号,党建信心,党建能力,项目融合,综合评价\n");
    for (int i = 0; i < 6; i++) {
      ballots.append("B01,机电系党总支,党委委员,%d,8%d,80,80,好\n".formatted(i, i));
      ballots.append("B02,机关党总支,党委委员,%d,8%d,80,80,好\n".formatted(i, i));
    }
    Files.createDirectories(data);
    Files.writeString(data.resolve("评议-2025.csv"), ballots);
    Files.writeString(data.resolve("branches.csv"), "branch_id,name\nB01,机电系党总支\nB02,机关党总支\n");
    Files.writeString(
        data.resolve("assessment.yaml"),
        """
        refused-rows-limit: 0.9
        rules:
          - from: 2019
            groups:
              committee: {weight: 1.0, aliases: [党委委员]}
        """);
    Files.writeString(
        data.resolve("整改-2025.csv"),
        """
        问题编号,党组织编号,提出年度,存在问题,问题类别,整改状态,整改时限,整改措施,责任人
        1,B01,2025,记录不规范,党建能力,整改中,2026-06-30,补齐记录,欧阳某甲
        ,,,,,,,每月检查,
        2,B02,2025,请假多,党建信心,整改中,2026-06-30,,欧阳某乙
        3,B01,2025,会议少,党建信心,没有这种状态,2026-06-30,,欧阳某甲
        3,B09,2025,会议少,不知道的类别,整改中,没有这一天,,欧阳某乙
        """);
  }

  private Stream<Path> holding(String name, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> text(file).contains(name))
          .map(folder::relativize)
          .toList()
          .stream();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(file.toString(), e);
    }
  }

  @Test
  void inTheLeadershipEditionTheItemsAndTheBranchsPageNameThem() throws IOException {
    Terminal run = Terminal.report(data, "--formats=html,csv");

    assertThat(holding(OWNER, reports).map(Path::toString))
        .containsExactlyInAnyOrder(
            "2025/tables/items.csv",
            "2025/tables/rectification-list.csv",
            "2025/branches/B01.html");
    assertThat(run.lines()).noneMatch(line -> line.contains("欧阳"));
    PublishedTable items = PublishedTable.read(reports.resolve("2025/tables/items.csv"));
    assertThat(items.column("owner")).containsExactly(OWNER, OTHER);
    assertThat(items.column("measure")).containsExactly("补齐记录；每月检查", "");
  }

  @Test
  void aBranchIsToldItsOwnAlone() throws IOException {
    Terminal.report(data, "--formats=html,csv", "--edition=branch");

    assertThat(holding(OWNER, reports).map(Path::toString))
        .containsExactlyInAnyOrder(
            "2025-branch/B01/index.html",
            "2025-branch/B01/tables/items.csv",
            "2025-branch/B01/tables/rectification-list.csv");
    assertThat(holding(OTHER, reports).map(Path::toString)).allMatch(f -> f.contains("/B02/"));
  }
}
