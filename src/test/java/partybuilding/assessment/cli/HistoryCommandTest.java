package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Past runs are told with their time, inputs and outcome. */
class HistoryCommandTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-05T01:02:03Z"), ZoneId.of("Asia/Shanghai"));

  private Path data = Path.of("");

  @BeforeEach
  void aSmallCollege(@TempDir Path folder) {
    data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
  }

  private Terminal at(Clock clock, String command, String... options) {
    String[] arguments = new String[options.length + 3];
    arguments[0] = command;
    arguments[1] = "--state=" + data.resolveSibling("state");
    arguments[2] = "--reports=" + data.resolveSibling("reports");
    System.arraycopy(options, 0, arguments, 3, options.length);
    return Terminal.run(clock, arguments);
  }

  private int run(String... options) {
    String[] all = new String[options.length + 2];
    all[0] = "--data=" + data;
    all[1] = "--formats=csv";
    System.arraycopy(options, 0, all, 2, options.length);
    return at(CLOCK, "run", all).status();
  }

  @Test
  void publishedAndRefusedRunsAreTold() throws IOException {
    assertThat(run("--year=2024")).isEqualTo(ExitStatus.DONE);
    Path export = data.resolve("evaluations-2025.csv");
    Files.writeString(export, Files.readString(export).replace("评委类别", "甲"));
    assertThat(run("--language=en")).isEqualTo(ExitStatus.REFUSED);

    List<String> told = at(CLOCK, "history").lines();

    assertThat(told).hasSize(2);
    assertThat(told.get(0))
        .matches("2026-01-05 09:02  2024 年度  zh-CN  运行编号 [0-9a-f]{12}  年度文件 5 个  读取 \\d+ 行  已发布");
    assertThat(told.get(1))
        .startsWith("2026-01-05 09:02  2025 年度  en  ")
        .contains("年度文件 10 个")
        .endsWith("数据未予采用");
    assertThat(at(CLOCK, "history", "--language=en").lines().get(1)).endsWith("  not used");
  }

  @Test
  void aRegisterThatIsRefusedIsRememberedToo() throws IOException {
    Path register = data.resolve("branches.csv");
    Files.writeString(register, Files.readString(register).replace("B02", "B01"));
    assertThat(run()).isEqualTo(ExitStatus.REFUSED);

    assertThat(at(CLOCK, "history").lastLine()).contains("读取 0 行").endsWith("数据未予采用");
  }

  @Test
  void aFailedRunIsRememberedToo() throws SQLException {
    assertThat(run()).isZero();
    damageTheState();
    assertThat(run("--force")).isEqualTo(ExitStatus.FAILED);

    List<String> told = at(CLOCK, "history").lines();

    assertThat(told).hasSize(2);
    assertThat(told.get(1)).endsWith("运行失败");
  }

  private void damageTheState() throws SQLException {
    String url = "jdbc:h2:file:" + data.resolveSibling("state").resolve("assessment");
    try (Connection database = DriverManager.getConnection(url);
        Statement statement = database.createStatement()) {
      statement.execute("alter table ledger_item drop column contents");
    }
  }

  @Test
  void whereNothingHasRunThatIsSaid() {
    Terminal history = at(CLOCK, "history");

    assertThat(history.status()).isZero();
    assertThat(history.lines()).singleElement().asString().contains("还没有运行记录");
    assertThat(data.resolveSibling("state")).doesNotExist();
  }

  /** They are those of whoever works in this folder. */
  @Test
  void reportsBesideAStateThatLiesElsewhereAreToldOnlyOnRequest() throws Exception {
    assertThat(run()).isZero();
    OwnProcess here = OwnProcess.in(data.resolveSibling(""));

    assertThat(here.run("history", "--state=elsewhere").lines())
        .singleElement()
        .asString()
        .contains("还没有运行记录");
    assertThat(here.run("history", "--data=elsewhere").lines()).hasSize(1);
    assertThat(here.run("history", "--state=elsewhere", "--reports=reports").lines()).hasSize(2);
    assertThat(here.run("history").lines()).hasSize(2);
  }

  @Test
  void aStateInUseIsToldInOneLine() throws IOException {
    assertThat(run()).isZero();
    Path database = data.resolveSibling("state").resolve("assessment.mv.db");
    try (FileChannel other = FileChannel.open(database, StandardOpenOption.WRITE);
        FileLock lock = other.lock()) {
      assertThat(lock.isValid()).isTrue();
      Terminal history = at(CLOCK, "history");
      assertThat(history.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(history.lines()).singleElement().asString().contains("另一次运行", "state");
    }
  }
}
