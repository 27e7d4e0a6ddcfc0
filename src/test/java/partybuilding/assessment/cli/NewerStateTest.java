package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;

/** A state whose tables are of a version that this program does not know. */
class NewerStateTest {
  private Path data = Path.of("");
  private Path state = Path.of("");

  @BeforeEach
  void aStateOfANewerProgram(@TempDir Path folder) throws SQLException {
    data = Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
    state = folder.resolve("state");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    version("+ 1");
  }

  private void version(String step) throws SQLException {
    try (Connection database =
            DriverManager.getConnection("jdbc:h2:file:" + state.resolve("assessment"));
        Statement statement = database.createStatement()) {
      statement.execute("update state_version set number = number " + step);
    }
  }

  /** It holds which figures stand: of a new one in its place a late ballot could be told. */
  @Test
  void itIsLeftAsItIsAndNothingIsPublished() throws SQLException, IOException {
    Path report = data.resolveSibling("reports").resolve("2025/run.json");
    String before = Fingerprint.of(report);

    Terminal run = Terminal.report(data, "--formats=csv", "--force", "--quiet");

    assertThat(run.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(run.lines()).singleElement().asString().contains("较新版本", "--state", "没有发布");
    assertThat(Fingerprint.of(report)).isEqualTo(before);
    version("- 1");
    assertThat(Terminal.history(state).lines()).singleElement().asString().endsWith("已发布");
  }

  @Test
  void itsHistoryIsOneLineThatSaysWhy() {
    Terminal history = Terminal.history(state);

    assertThat(history.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(history.lines()).singleElement().asString().contains("较新版本", "无法读取");
    assertThat(state.resolve("assessment.mv.db")).exists();
  }
}
