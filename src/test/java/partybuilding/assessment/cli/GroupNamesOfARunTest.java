package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A group without a name is called what its year's evaluations call it most often. */
class GroupNamesOfARunTest {
  private static final String RULES =
      """
      rules:
        - from: 2019
          dimensions:
            confidence: {name: {zh-CN: 党建信心, en: Confidence}, indicators: {confidence: 1.0}}
          indicators:
            confidence: {scale: points, minimum: 0, maximum: 100}
          groups:
            committee: {weight: 0.5, name: {zh-CN: 党委班子, en: Party committee}, aliases: [党委委员]}
            member: {weight: 0.5, aliases: [党支部书记, 党员代表, 教师代表, C票]}
      """;

  private static final String TURNOUT = "evaluator_group,valid\n党委委员,6\nC票,6\n";

  private final Path data;
  private final Path page;

  GroupNamesOfARunTest(@TempDir Path folder) throws IOException {
    this.data = Files.createDirectories(folder.resolve("data"));
    this.page = folder.resolve("reports/2024/details.html");
    Files.writeString(data.resolve("assessment.yaml"), RULES);
    Files.writeString(data.resolve("turnout-2023.csv"), TURNOUT);
    Files.writeString(data.resolve("turnout-2024.csv"), TURNOUT);
  }

  private void evaluations(int year, String... words) throws IOException {
    StringBuilder rows = new StringBuilder("branch,evaluator_group,ballot_id,confidence\n");
    for (int i = 0; i < 6; i++) {
      for (String branch : new String[] {"甲", "乙"}) {
        rows.append("%s,党委委员,c%d,%d%n".formatted(branch, i, 80 + i));
        rows.append("%s,%s,m%d,%d%n".formatted(branch, words[i % words.length], i, 70 + 2 * i));
      }
    }
    Files.writeString(data.resolve("evaluations-" + year + ".csv"), rows.toString());
  }

  private String explained(int year) {
    Terminal explained =
        Terminal.run(
            "explain",
            "--reports=" + data.resolveSibling("reports"),
            "--branch=甲",
            "--dimension=confidence",
            "--year=" + year);
    assertThat(explained.status()).as(explained.lines().toString()).isZero();
    return String.join("\n", explained.lines());
  }

  private String report(String language) throws IOException {
    Terminal run = Terminal.report(data, "--formats=html,csv", "--language=" + language);
    assertThat(run.status()).as(run.lines().toString()).isZero();
    return Files.readString(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh-CN", "en"})
  void theWordMostUsedIsTheNameInBothLanguages(String language) throws IOException {
    evaluations(2023, "C票");
    evaluations(2024, "党员代表", "教师代表", "党员代表");

    assertThat(report(language))
        .contains("党员代表")
        .doesNotContain("党支部书记", "教师代表")
        .contains(language.equals("en") ? "Party committee" : "党委班子");
  }

  @Test
  void aFigureIsExplainedInTheWordsOfItsYearAndNotInTheFirstThatTheRulesHave() throws IOException {
    evaluations(2023, "C票");
    evaluations(2024, "党员代表", "教师代表", "党员代表");
    report("zh-CN");

    assertThat(explained(2024)).contains("党员代表", "党委班子").doesNotContain("党支部书记");
    assertThat(explained(2023)).contains("C票", "党委班子").doesNotContain("党支部书记");
  }

  @Test
  void ofTwoWordsUsedAsOftenTheFirstByCodePointsIsTheName() throws IOException {
    evaluations(2023, "C票");
    evaluations(2024, "教师代表", "党员代表");

    assertThat(report("zh-CN")).contains("党员代表").doesNotContain("教师代表");
  }
}
