package partybuilding.assessment.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;

/** What has the name of an export or of the rules is opened only if it is a file of the folder. */
class OwnFileTest {
  private static final String EXPORT = "evaluations-2025.csv";
  private static final String RULES = "assessment.yaml";

  private Path data = Path.of("");
  private Path elsewhere = Path.of("");

  @BeforeEach
  void aYear(@TempDir Path folder, @TempDir Path outside) {
    data = folder;
    elsewhere = outside;
    new ExportsFolder(folder).write("evaluations-2024.csv", "a,b\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {EXPORT, RULES, "branches.csv", "整改2024.csv"})
  void aFolderIsRefused(String name) throws IOException {
    Files.createDirectory(data.resolve(name));

    assertThat(refusal()).containsExactly(error("no_regular_file", Place.of(name), Map.of()));
  }

  /** A device has no end, and opening a pipe waits for a writer. */
  @ParameterizedTest
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has all of these files")
  @ValueSource(strings = {EXPORT, RULES})
  void aPipeOrADeviceIsRefused(String name) throws IOException, InterruptedException {
    Path file = data.resolve(name);
    assertThat(new ProcessBuilder("mkfifo", file.toString()).start().waitFor()).isZero();
    assertThat(refusal()).containsExactly(error("no_regular_file", Place.of(name), Map.of()));
    for (String device : List.of("/dev/zero", "/dev/urandom", "/dev/null")) {
      Files.delete(file);
      Files.createSymbolicLink(file, Path.of(device));
      assertThat(refusal()).extracting(Finding::code).containsExactly("no_regular_file");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {EXPORT, RULES})
  void aLinkToAFileOutsideIsRefusedAndNothingOfThatFileIsTold(String name) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("secret"), "password: 12345\n");
    Files.createSymbolicLink(data.resolve(name), secret);

    assertThat(refusal()).containsExactly(error("link_out_of_folder", Place.of(name), Map.of()));
  }

  @Test
  void aLinkThroughAnotherLinkIsFollowedToItsEnd() throws IOException {
    Files.writeString(elsewhere.resolve("secret"), "a,b\n");
    Files.createSymbolicLink(data.resolve("within"), elsewhere.resolve("secret"));
    Files.createSymbolicLink(data.resolve(EXPORT), data.resolve("within"));

    assertThat(refusal()).extracting(Finding::code).containsExactly("link_out_of_folder");
  }

  @Test
  void aLinkToAFileOfTheFolderIsRead() throws IOException {
    Files.writeString(data.resolve("export of 2025"), "a,b\n");
    Files.createSymbolicLink(data.resolve(EXPORT), data.resolve("export of 2025"));

    assertThat(DataFolder.discover(data).years()).containsExactly(2024, 2025);
  }

  @Test
  void theDataFolderItselfMayBeALink() throws IOException {
    Path link = Files.createSymbolicLink(elsewhere.resolve("data"), data);

    assertThat(DataFolder.discover(link).years()).containsExactly(2024);
  }

  @Test
  void everyFileThatIsNotToBeOpenedIsNamed() throws IOException {
    Files.createDirectory(data.resolve(EXPORT));
    Files.createSymbolicLink(data.resolve("评议2023.csv"), Files.createFile(elsewhere.resolve("x")));

    assertThat(refusal())
        .extracting(Finding::code)
        .containsExactlyInAnyOrder("no_regular_file", "link_out_of_folder");
  }

  @Test
  void rulesOfAMebibyteAreReadAndLongerOnesRefusedUnread() throws IOException {
    String comment = "organisation: 甲校\n# ";
    int most = 1 << 20;
    String longest = comment + "x".repeat(most - comment.getBytes(StandardCharsets.UTF_8).length);
    Files.writeString(data.resolve(RULES), longest);
    assertThat(DataFolder.discover(data).rulebook().organisation()).isEqualTo("甲校");

    Files.writeString(data.resolve(RULES), longest + "x");
    Map<String, String> values = Map.of("size", "1048577", "most", "1048576");
    assertThat(refusal()).containsExactly(error("rules_too_long", Place.of(RULES), values));
  }

  private List<Finding> refusal() {
    return Refusals.of(() -> DataFolder.discover(data));
  }
}
