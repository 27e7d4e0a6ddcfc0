package partybuilding.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.language.Language;
import partybuilding.sample.plan.SamplePlan;

class SampleCollegeTest {
  private static final SamplePlan COLLEGE = SamplePlan.college();

  @Test
  void theSameSeedWritesTheSameBytes(@TempDir Path folder) {
    Map<String, String> first = WrittenFiles.of(COLLEGE, folder.resolve("a")).all();
    Map<String, String> second = WrittenFiles.of(COLLEGE, folder.resolve("b")).all();

    assertThat(second).isEqualTo(first);
  }

  @Test
  void anotherLocaleAndTimeZoneWriteTheSameBytes(@TempDir Path folder) {
    Map<String, String> here = WrittenFiles.of(COLLEGE, folder.resolve("a")).all();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(WrittenFiles.of(COLLEGE, folder.resolve("b")).all()).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void anotherSeedWritesOtherBallotsAndAnotherLedger(@TempDir Path folder) {
    WrittenFiles one = WrittenFiles.of(plan(14, 2024, 2025, 82), folder.resolve("a"));
    SamplePlan reseeded = new SamplePlan(14, 2024, 2025, 82, 2, Language.ZH_CN);
    WrittenFiles other = WrittenFiles.of(reseeded, folder.resolve("b"));

    assertThat(List.of("evaluations-2025.csv", "rectification-2025.csv", "comments-2025.csv"))
        .allSatisfy(file -> assertThat(other.text(file)).isNotEqualTo(one.text(file)));
  }

  @Test
  void everyYearHasItsFiveFilesBesideTheRegisterAndTheRules(@TempDir Path folder) {
    Map<String, String> files = WrittenFiles.of(plan(3, 2024, 2025, 20), folder).all();

    assertThat(files)
        .containsOnlyKeys(
            "README.md",
            "assessment.yaml",
            "branches.csv",
            "lineage.csv",
            "comments-2024.csv",
            "comments-2025.csv",
            "debriefs-2024.csv",
            "debriefs-2025.csv",
            "evaluations-2024.csv",
            "evaluations-2025.csv",
            "rectification-2024.csv",
            "rectification-2025.csv",
            "turnout-2024.csv",
            "turnout-2025.csv");
  }

  @Test
  void aCollegeOfOneBranchInOneYearIsWritten(@TempDir Path folder) {
    WrittenFiles written = WrittenFiles.of(plan(1, 2025, 2025, 3), folder);

    assertThat(written.rows("branches.csv")).hasSize(1);
    assertThat(written.rows("evaluations-2025.csv")).hasSize(3);
    assertThat(written.rows("rectification-2025.csv")).isNotEmpty();
    assertThat(written.rows("lineage.csv")).isEmpty();
  }

  @Test
  void theRulesNameThePlansLanguageAndFirstYear(@TempDir Path folder) {
    SamplePlan plan = new SamplePlan(2, 2023, 2024, 9, 5, Language.EN);

    assertThat(WrittenFiles.of(plan, folder).text("assessment.yaml"))
        .contains("language: en", "- from: 2023", "minimum-group: 5")
        .doesNotContain("@");
  }

  @Test
  void theReadmeSaysThatNothingInItIsReal(@TempDir Path folder) {
    assertThat(WrittenFiles.of(plan(2, 2023, 2024, 9), folder).text("README.md"))
        .contains("非真实数据", "种子 1 ", "not real", "seed 1 ")
        .doesNotContain("@");
  }

  private static SamplePlan plan(int branches, int firstYear, int lastYear, int evaluators) {
    return new SamplePlan(branches, firstYear, lastYear, evaluators, 1, Language.ZH_CN);
  }
}
