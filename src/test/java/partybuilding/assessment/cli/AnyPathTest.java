package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A folder may have any name that the file system allows; a name is never more than a name. */
class AnyPathTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "2025;备份",
        "d;INIT=CALL CSVWRITE('pwned.txt','select 1')--",
        "d;INIT=RUNSCRIPT FROM 'pwned.sql'",
        "${user.home}",
        "#{systemProperties}",
        "~",
        "back\\slash",
        "100% #1 & 'a' \"b\" (c) [d] {e}",
        "%2e%2e",
        "@列表",
        "党建 述职　评议",
        "𠮷😀",
      })
  void aRunKeepsPublishesAndRemembersInTheFolderOfThatName(String name, @TempDir Path folder)
      throws IOException {
    Path odd = folder.resolve(name);
    Path data = Terminal.sample(odd, "--branches=3", "--years=2025", "--evaluators=20");

    Terminal run =
        Terminal.run(
            "run",
            "--formats=csv,html",
            "--data",
            data.toString(),
            "--reports",
            odd.resolve("reports").toString(),
            "--state",
            odd.resolve("state").toString());

    assertThat(run.status()).as(run.lines().toString()).isZero();
    assertThat(run.lastLine()).contains(odd.resolve("reports/2025/index.html").toString());
    assertThat(odd.resolve("state/assessment.mv.db")).isRegularFile();
    assertThat(names(folder)).containsExactly(name);
    assertThat(names(odd)).containsExactly("data", "reports", "state");
    assertThat(Path.of("pwned.txt")).doesNotExist();
    Terminal history = Terminal.history(odd.resolve("state"));
    assertThat(history.lines()).singleElement().asString().endsWith("已发布");
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }
}
