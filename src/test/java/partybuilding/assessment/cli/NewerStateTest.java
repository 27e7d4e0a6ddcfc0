package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A state whose tables are of a version that this program does not know. */
class NewerStateTest {
  private Path data = Path.of("");
  private Path state = Path.of("");

  @BeforeEach
  void aStateOfANewerProgram(@TempDir Path folder) throws SQLException {
    data = Terminal.sample(folder, "--branches=3", "--years=2025", "--evaluators=20");
    state = folder.resolve("state");
    assertThat(Terminal.report(data, "--formats=csv").status()).isZero();
    try (Connection database =
            DriverManager.getConnection("jdbc:h2:file:" + state.resolve("assessment"));
        Statement statement = database.createStatement()) {
      statement.execute("update state_version set number = number + 1");
    }
  }

  @Test
  void itIsPutAsideAndToldInOneLine() {
    Terminal run = Terminal.report(data, "--formats=csv", "--force", "--quiet");

    assertThat(run.status()).as(run.lines().toString()).isZero();
    assertThat(run.lines().get(0)).contains("较新版本", "assessment.newer-1.mv.db");
    assertThat(run.lines()).as("and what follows for the report").hasSize(2);
    assertThat(state.resolve("assessment.newer-1.mv.db")).exists();
    assertThat(Terminal.history(state).lines()).hasSize(1);
  }

  @Test
  void itsHistoryIsOneLineThatSaysWhy() {
    Terminal history = Terminal.history(state);

    assertThat(history.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(history.lines()).singleElement().asString().contains("较新版本", "无法读取");
    assertThat(state.resolve("assessment.mv.db")).exists();
  }
}
