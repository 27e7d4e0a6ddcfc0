package partybuilding.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.language.Language;
import partybuilding.sample.plan.ExportWording;
import partybuilding.sample.plan.SamplePlan;

/** The sample has every column of the contract, or its absence is stated here. */
class SampleColumnsTest {
  private static final SamplePlan PLAN = new SamplePlan(2, 2025, 2025, 9, 1, Language.EN);

  /** The sample's ballots are one row per branch with a column per indicator. */
  private static final Map<ExportKind, Set<Column>> LEFT_OUT =
      Map.of(
          ExportKind.EVALUATIONS,
          EnumSet.of(
              Column.VALIDITY,
              Column.EVALUATED_ON,
              Column.INDICATOR,
              Column.SCORE,
              Column.GRADE,
              Column.GOOD_VOTES,
              Column.FAIRLY_GOOD_VOTES,
              Column.AVERAGE_VOTES,
              Column.POOR_VOTES,
              Column.ABSTAIN_VOTES,
              Column.INVALID_VOTES,
              Column.GOOD_RATE),
          ExportKind.RECTIFICATION,
          EnumSet.of(Column.HISTORY));

  private static final List<String> INDICATORS =
      List.of("confidence", "capability", "project_integration", "overall");

  @ParameterizedTest
  @EnumSource
  void everyColumnOfAKindIsInTheSampleUnlessItIsListedAsLeftOut(
      ExportKind kind, @TempDir Path folder) {
    Set<Column> left = LEFT_OUT.getOrDefault(kind, EnumSet.noneOf(Column.class));
    List<String> declared =
        kind.columns().stream().filter(column -> !left.contains(column)).map(Column::code).toList();

    assertThat(WrittenFiles.of(PLAN, folder).header(kind.file(2025)))
        .filteredOn(column -> !INDICATORS.contains(column))
        .containsExactlyInAnyOrderElementsOf(declared);
  }

  @Test
  void aColumnThatTheKindDoesNotHaveIsRefused() {
    SampleExport<String> export =
        new SampleExport<>(
            ExportKind.TURNOUT, new ExportWording(Language.EN), year -> Stream.empty());

    assertThatThrownBy(() -> export.column(Column.SECRETARY, row -> row))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("turnout has no column secretary");
  }
}
