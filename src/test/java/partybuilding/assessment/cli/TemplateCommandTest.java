package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Empty exports that the job itself finds nothing wrong with, once they are filled in. */
class TemplateCommandTest {
  /** What a clerk might write below the headers. */
  private static final Map<String, String> CHINESE =
      Map.of(
          "evaluations-2025.csv",
          "机电工程系党总支,B01,党委委员,1,,现场,有效,2025-12-28,95,92.5,90,好",
          "rectification-2025.csv",
          "ZG2025-001,机电工程系党总支,B01,学习不经常,党建能力,已销号,2025-09-30,2024,"
              + "现场点评,建制度,按月检查,张某,2024-12-28,2025-08-30,2025-09-10,合格,,",
          "debriefs-2025.csv",
          "机电工程系党总支,B01,现场,张某,有,有,有,有,好",
          "comments-2025.csv",
          "机电工程系党总支,B01,差距,党建能力,学习不经常,ZG2025-001",
          "turnout-2025.csv",
          "党委委员,2,1,1,1,1,0",
          "branches.csv",
          "B01,机电工程系党总支,机电工程系,教学,学院党委,,2019,",
          "lineage.csv",
          ",B01,2019,create");

  private static final Map<String, String> ENGLISH =
      Map.of(
          "evaluations-2025.csv",
          "Mechanics,B01,committee,1,,onsite,valid,2025-12-28,95,92.5,90,good",
          "rectification-2025.csv",
          "R1,Mechanics,B01,Too little study,capability,closed,2025-09-30,2024,"
              + "comment,policy,monthly checks,N. N.,2024-12-28,2025-08-30,2025-09-10,passed,,",
          "debriefs-2025.csv",
          "Mechanics,B01,onsite,N. N.,yes,yes,yes,yes,good",
          "comments-2025.csv",
          "Mechanics,B01,gap,capability,Too little study,R1",
          "turnout-2025.csv",
          "committee,2,1,1,1,1,0",
          "branches.csv",
          "B01,Mechanics,Mechanics,teaching,College committee,,2019,",
          "lineage.csv",
          ",B01,2019,create");

  private final Path data;

  TemplateCommandTest(@TempDir Path folder) {
    this.data = folder.resolve("data");
  }

  private Terminal template(String... options) {
    return Terminal.run(
        Stream.concat(Stream.of("template", "--data=" + data), Stream.of(options))
            .toArray(String[]::new));
  }

  private void fill(Map<String, String> rows) throws IOException {
    for (Map.Entry<String, String> row : rows.entrySet()) {
      Path file = data.resolve(row.getKey());
      Files.writeString(file, row.getValue() + "\n", StandardOpenOption.APPEND);
    }
  }

  @Test
  void theFilledTemplateIsClean() throws IOException {
    Terminal written = template("--year=2025");
    assertThat(written.status()).as(written.lines().toString()).isZero();
    fill(CHINESE);

    Terminal check = Terminal.run("check", "--data=" + data);

    assertThat(check.lastLine()).startsWith("数据可以使用：");
    assertThat(check.status()).isZero();
    assertThat(check.lines().subList(0, check.lines().size() - 1))
        .isNotEmpty()
        .allMatch(line -> line.contains("2 行，采用 1，拒收 0，略过 1（说明行 1）"));
  }

  @Test
  void theFilledEnglishTemplateIsCleanToo() throws IOException {
    assertThat(template("--year=2025", "--language=en").status()).isZero();
    fill(ENGLISH);

    Terminal check = Terminal.run("check", "--data=" + data, "--language=en");

    assertThat(check.lastLine()).startsWith("The data can be used: ");
    assertThat(check.status()).isZero();
    assertThat(check.lines().subList(0, check.lines().size() - 1))
        .isNotEmpty()
        .allMatch(line -> line.contains("1 accepted, 0 refused, 1 passed over (1 remark)"));
  }

  @Test
  void headersAndExampleAreInTheLanguageAskedFor() throws IOException {
    template("--year=2025");
    assertThat(Files.readAllLines(data.resolve("evaluations-2025.csv")))
        .containsExactly(
            "\uFEFF党组织,党组织编号,评委类别,票号,所在党组织,述职方式,是否有效,评议日期,党建信心,党建能力,项目融合,综合评价",
            "\"# 例：机电工程系党总支\",B01,党委委员,001,机关第一党总支,现场,有效,2024-12-28,95,95,95,好");

    template("--year=2026", "--language=en");
    assertThat(Files.readAllLines(data.resolve("evaluations-2026.csv")).get(0))
        .isEqualTo(
            "\uFEFFbranch,branch_id,evaluator_group,ballot_id,evaluator_branch,debrief_mode,"
                + "validity,evaluated_on,confidence,capability,project_integration,overall");
  }

  @Test
  void everyKeyOfTheRulesIsCommentedOutAndExplained() throws IOException {
    template("--year=2025");
    assertThat(Files.readAllLines(data.resolve("assessment.yaml")))
        .contains("#minimum-group: 5", "#rules:", "#  - from: 2019")
        .allMatch(line -> line.isEmpty() || line.stripLeading().startsWith("#"));
  }

  @Test
  void theIndicatorsAreThoseOfTheRulesThatAreThere() throws IOException {
    Files.createDirectories(data);
    Path rules = data.resolve("assessment.yaml");
    String text =
        """
        rules:
          - from: 2021
            indicators: {morale: {scale: points, minimum: 1, maximum: 5, aliases: [士气]}}
            dimensions: {morale: {indicators: {morale: 1}}}
            groups: {staff: {weight: 1, aliases: [教职工]}}
        """;
    Files.writeString(rules, text);

    Terminal written = template("--year=2025");

    assertThat(written.lines().get(0)).contains("保持不变", "assessment.yaml");
    assertThat(rules).hasContent(text);
    List<String> lines = Files.readAllLines(data.resolve("evaluations-2025.csv"));
    assertThat(lines.get(0)).endsWith("评议日期,士气");
    assertThat(lines.get(1)).contains("教职工").endsWith(",1");
  }

  @Test
  void nothingIsWrittenOverAnExportOfThatYearUnderWhateverName() throws IOException {
    Files.createDirectories(data);
    Path export = Files.writeString(data.resolve("评议2025.csv"), "党组织\n");

    Terminal again = template("--year=2025");

    assertThat(again.status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(again.lines()).singleElement().asString().contains("评议2025.csv");
    assertThat(export).hasContent("党组织\n");
    assertThat(data).isDirectoryNotContaining(file -> !file.equals(export));
  }

  @Test
  void aFurtherYearLeavesRegisterAndRulesAsTheyAre() throws IOException {
    template("--year=2025");
    fill(CHINESE);
    String register = Files.readString(data.resolve("branches.csv"));

    Terminal next = template("--year=2026");

    assertThat(next.status()).isZero();
    assertThat(next.lines().get(0)).contains("branches.csv, lineage.csv, assessment.yaml");
    assertThat(data.resolve("branches.csv")).hasContent(register);
    assertThat(data.resolve("evaluations-2026.csv")).exists();
  }

  @Test
  void aYearIsNeededAndMustBeOne() {
    assertThat(template().status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(template("--year=25").status()).isEqualTo(ExitStatus.WRONG_USAGE);
    assertThat(data).doesNotExist();
  }

  @Test
  void rulesThatCannotBeFollowedAreToldAndNothingIsWritten() throws IOException {
    Files.createDirectories(data);
    Files.writeString(data.resolve("assessment.yaml"), "quota: 2\n");

    Terminal refused = template("--year=2025", "--language=en");

    assertThat(refused.status()).isEqualTo(ExitStatus.REFUSED);
    assertThat(refused.lines().get(0)).startsWith("assessment.yaml, line 1: ");
    assertThat(data).isDirectoryNotContaining("glob:**.csv");
  }
}
