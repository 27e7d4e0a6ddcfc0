package partybuilding.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.store.PastRun.Outcome;
import partybuilding.assessment.store.database.OpenDatabase;

class StateFolderTest {
  private static final PastRun RUN =
      new PastRun(Instant.EPOCH, 2025, "zh-CN", "ab12", 1, 2, Outcome.PUBLISHED);

  @Test
  void whatWasFlushedIsOnTheDiskWhateverBecomesOfTheProcess(@TempDir Path folder)
      throws IOException {
    Path killed = Files.createDirectories(folder.resolve("killed"));
    Path running = Files.createDirectories(folder.resolve("running"));
    try (OpenDatabase database = new StateFolder(running).open(1)) {
      State state = State.open(database.source());
      state.runs().add(RUN);
      state.flush();
      String file = "assessment.mv.db";
      Files.copy(running.resolve(file), killed.resolve(file));
    }

    assertThat(new StateFolder(killed).pastRuns()).containsExactly(RUN);
  }
}
