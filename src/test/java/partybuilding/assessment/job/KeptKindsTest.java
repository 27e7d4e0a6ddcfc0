package partybuilding.assessment.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.run.ReadOutcome;
import partybuilding.assessment.run.YearContent;
import partybuilding.assessment.store.State;
import partybuilding.assessment.store.StateFolder;
import partybuilding.assessment.store.database.OpenDatabase;

/** Kinds of exports whose rows are kept as they were read. */
class KeptKindsTest {
  private static final int YEAR = 2025;

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"EVALUATIONS", "RECTIFICATION", "BRANCHES", "LINEAGE"})
  void theRowsOfAKindComeBackAsTheyWereReadAndGoWithTheirFile(
      ExportKind kind, @TempDir Path folder) {
    ReadOutcome read = EveryCell.tidy(folder).readings().get(kind.file(YEAR));

    assertThat(read)
        .isInstanceOfSatisfying(
            ReadOutcome.Accepted.class, accepted -> assertKept(kind, accepted, folder));
  }

  private static void assertKept(ExportKind kind, ReadOutcome.Accepted read, Path folder) {
    try (OpenDatabase database = new StateFolder(folder).open(1)) {
      State state = State.open(database.source());
      state.files().replace(kind, "rules", read.account(), read.findings());
      read.content().keepIn(state);

      if (read.content() instanceof YearContent.Rows<?> rows) {
        assertKept(state, kind, rows);
      } else {
        fail("No rows: " + read.content());
      }
    }
  }

  private static <T> void assertKept(State state, ExportKind kind, YearContent.Rows<T> rows) {
    assertThat(rows.rows()).isNotEmpty();
    assertThat(state.rows(rows.shape()).find(YEAR)).isEqualTo(rows.rows());

    state.keepOnly(kind, List.of());

    assertThat(state.rows(rows.shape()).find(YEAR)).isEmpty();
  }
}
