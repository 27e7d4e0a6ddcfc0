package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.cli.message.Messages;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.store.StateFolder;
import partybuilding.assessment.store.database.OpenDatabase;
import partybuilding.assessment.store.database.ServerUnderTest;

/** A state on a server: the same publication, the same exclusion, and no word of how to log in. */
@Tag("postgres")
class ServerStateTest {
  private final String schema = ServerUnderTest.schema();
  private final Path folder;
  private final Path data;

  ServerStateTest(@TempDir Path folder) {
    this.folder = folder;
    this.data = Terminal.sample(folder, "--branches=5", "--years=2022-2025", "--evaluators=40");
  }

  @BeforeEach
  void aStateOnTheServer() {
    ServerUnderTest.keepIn(folder.resolve("state"), schema);
  }

  private Terminal run(String state, String reports, String... options) {
    Stream<String> arguments =
        Stream.of(
            "run",
            "--data=" + data,
            "--reports=" + folder.resolve(reports),
            "--state=" + folder.resolve(state));
    return Terminal.run(Stream.concat(arguments, Stream.of(options)).toArray(String[]::new));
  }

  private Terminal onServer(String... options) {
    return run("state", "reports", options);
  }

  private static void assertOk(Terminal run) {
    assertThat(run.status()).as(run.lines().toString()).isZero();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = ServerUnderTest.in(schema).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /** Of all that is published; beside it lie a time and a number that is drawn. */
  private Map<String, String> bytes(String reports) throws IOException {
    Path report = folder.resolve(reports);
    Map<String, String> bytes = new TreeMap<>();
    try (Stream<Path> files = Files.walk(report)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        bytes.put(report.relativize(file).toString(), Fingerprint.of(file));
      }
    }
    assertThat(bytes.keySet().removeAll(Set.of("last-run.json", ".assessment.lock"))).isTrue();
    return bytes;
  }

  private void replace(String name, String word, String by) throws IOException {
    Path file = data.resolve(name);
    Files.writeString(file, Files.readString(file).replaceFirst(word, by));
  }

  @Test
  void theWholePublicationHasTheBytesOfOneFromAFile() throws IOException {
    for (String year : new String[] {"--year=2024", "--year=2025"}) {
      assertOk(onServer(year));
      assertOk(run("file", "of-file", year));
    }
    replace("rectification-2025.csv", "已销号", "整改中");
    replace("evaluations-2023.csv", ",8[0-9],", ",60,");
    for (String more : new String[] {"--force", "--edition=branch"}) {
      assertOk(onServer("--withdraw", more));
      assertOk(run("file", "of-file", "--withdraw", more));
    }

    Map<String, String> server = bytes("reports");
    assertThat(server).isEqualTo(bytes("of-file"));
    assertThat(server.keySet())
        .contains("2025/tables/restatements.csv", "2025/run.json", "2024/index.html");
    assertThat(PublishedTable.read(folder.resolve("reports/2025/tables/restatements.csv")).rows())
        .isNotEmpty();
    assertThat(folder.resolve("state/assessment.mv.db")).doesNotExist();
    assertThat(folder.resolve("file/assessment.mv.db")).exists();
  }

  @Test
  void whatIsKeptThereIsFoundAgain() {
    assertOk(onServer("--formats=csv"));
    Terminal again = onServer("--formats=csv", "--year=2024");

    assertThat(again.lines()).filteredOn(line -> line.startsWith("沿用：")).hasSize(15);
    assertThat(Terminal.history(folder.resolve("state")).lines()).hasSize(2);
    assertThat(onServer("--formats=csv").lines()).anyMatch(line -> line.contains("没有任何变化"));
  }

  @Test
  void aSecondRunIsToldThatAnotherOneWorksOnIt() {
    try (OpenDatabase held = new StateFolder(folder.resolve("state")).open(1)) {
      ServerUnderTest.keepIn(folder.resolve("elsewhere"), schema);
      Terminal second = run("elsewhere", "others", "--formats=csv");

      assertThat(second.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(second.lines())
          .singleElement()
          .asString()
          .contains("另一次运行正在使用", folder.resolve("elsewhere").toString());
      assertThat(held.source()).isNotNull();
    }
    assertOk(run("elsewhere", "others", "--formats=csv"));
  }

  /** Whoever ended it: another run may have begun on the same state. */
  @Test
  void aRunWhoseLockIsGoneBeforeItPublishesPublishesNothing() {
    AtomicReference<Runnable> then = new AtomicReference<>(this::endTheLock);
    StringWriter text = new StringWriter();
    Writer listening =
        new FilterWriter(text) {
          @Override
          public void write(String line, int start, int length) throws IOException {
            super.write(line, start, length);
            if (text.toString().contains("写出")) {
              then.getAndSet(() -> {}).run();
            }
          }
        };
    Messages messages =
        new Messages(new PrintWriter(listening, true), StandardCharsets.UTF_8, Clock.systemUTC());

    int status =
        Main.execute(
            messages,
            Clock.systemUTC(),
            new Interruption(messages),
            "run",
            "--formats=csv",
            "--data=" + data,
            "--reports=" + folder.resolve("reports"),
            "--state=" + folder.resolve("state"));

    assertThat(status).isEqualTo(ExitStatus.FAILED);
    assertThat(text.toString().lines()).last().asString().contains("中断了连接");
    assertThat(folder.resolve("reports/2025")).doesNotExist();
  }

  private void endTheLock() {
    try {
      ServerUnderTest.endLocksOf(schema);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void neitherPasswordNorAddressIsPublishedLoggedOrPrinted() throws IOException {
    Terminal run = onServer();
    assertOk(run);
    Terminal failed = onServer("--force", "--year=2019");

    assertThat(Stream.concat(run.lines().stream(), failed.lines().stream()))
        .noneMatch(line -> line.contains(ServerUnderTest.password()));
    assertThat(ServerUnderTest.password()).hasSizeGreaterThan(8);
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        boolean settings = file.endsWith("database.properties");
        assertThat(text.contains(ServerUnderTest.password()))
            .as(file.toString())
            .isEqualTo(settings);
        assertThat(text.contains(schema)).as(file.toString()).isEqualTo(settings);
      }
    }
  }

  private void assertFails(String reason, String settings) {
    ServerUnderTest.settings(folder.resolve("state"), settings);
    for (Terminal failed :
        new Terminal[] {
          onServer("--formats=csv", "--force"), Terminal.history(folder.resolve("state"))
        }) {
      assertThat(failed.status()).isEqualTo(ExitStatus.FAILED);
      assertThat(failed.lines()).singleElement().asString().contains(reason, "database.properties");
    }
  }

  private String settings() throws IOException {
    return Files.readString(folder.resolve("state/database.properties"));
  }

  @Test
  void whateverTheServerRefusesIsToldInOneLine() throws IOException {
    String right = settings();
    assertFails("设置有误", right.replace("host=", "hots="));
    assertFails("设置有误", right.replaceAll("user=.*\n", ""));
    assertFails("设置有误", right.replace("schema=", "schema=x;drop table y;"));
    assertFails("连接不上", right.replaceAll("port=.*\n", "port=9\n"));
    assertFails("拒绝登录", right.replaceAll("password=.*\n", "password=wrong\n"));
    assertFails("没有该数据库", right.replace("database=", "database=no"));
  }

  @Test
  void theHistoryOfAnEmptyServerIsNoneAndMakesNothing() throws SQLException {
    assertThat(Terminal.history(folder.resolve("state")).lines())
        .singleElement()
        .asString()
        .contains("还没有运行记录");

    execute("create schema " + schema);
  }

  @Test
  void tablesOfAnotherProgramAreLeftAsTheyAre() throws SQLException, IOException {
    execute("create schema " + schema);
    execute("create table yearly_file (x int)");

    assertFails("其他程序的表", settings());

    execute("insert into yearly_file values (1)");
  }

  @Test
  void aStateOfANewerProgramIsLeftAsItIs() throws SQLException, IOException {
    assertOk(onServer("--formats=csv"));
    execute("update state_version set number = number + 1");

    assertFails("较新版本", settings());

    execute("update state_version set number = number - 1");
    assertOk(onServer("--formats=csv", "--force"));
    assertThat(Terminal.history(folder.resolve("state")).lines()).hasSize(2);
  }

  @Test
  void settingsWithAPasswordThatOthersMayReadAreRefused() throws IOException {
    Path file = folder.resolve("state/database.properties");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

    Terminal refused = onServer("--formats=csv");

    assertThat(refused.status()).isEqualTo(ExitStatus.FAILED);
    assertThat(refused.lines()).singleElement().asString().contains("chmod 600");
  }
}
