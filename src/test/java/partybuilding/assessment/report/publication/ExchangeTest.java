package partybuilding.assessment.report.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class ExchangeTest {
  private final Path target;
  private final Path aside;
  private final Path replacement;
  private final Path scratch;

  ExchangeTest(@TempDir Path folder, @TempDir Path scratch) {
    this.target = folder.resolve("报告 2025");
    this.aside = folder.resolve(".2025.earlier");
    this.replacement = folder.resolve(".2025.new");
    this.scratch = scratch;
  }

  @BeforeEach
  void twoFolders() throws IOException {
    Files.writeString(Files.createDirectory(target).resolve("old"), "old");
    Files.writeString(Files.createDirectory(replacement).resolve("new"), "new");
  }

  private void assertExchanged() {
    assertThat(target.resolve("new")).exists();
    assertThat(replacement.resolve("old")).exists();
    assertThat(aside).doesNotExist();
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "other systems have no such call")
  void onLinuxTwoFoldersChangePlacesInOneStep() {
    assertThat(AtomicExchange.of(target, replacement, scratch)).isTrue();
    assertThat(scratch).isEmptyDirectory();
    assertExchanged();
  }

  @Test
  void whereThatCannotBeNothingHappens() {
    assertThat(AtomicExchange.of(target, aside, scratch)).isFalse();
    assertThat(target.resolve("old")).exists();
    assertThat(aside).doesNotExist();
  }

  @Test
  void twoMovesComeToTheSame() throws IOException {
    assertThat(new Exchange(target, aside, scratch).inTwoMoves(replacement)).isEqualTo(replacement);
    assertExchanged();
  }

  @Test
  void theEarlierFolderIsBackWhereTheSecondMoveFails() throws IOException {
    Path missing = replacement.resolveSibling("missing");
    assertThatIOException().isThrownBy(() -> new Exchange(target, aside, scratch).with(missing));
    assertThat(target.resolve("old")).exists();
    assertThat(aside).doesNotExist();
    try (Stream<Path> all = Files.list(target.resolveSibling(""))) {
      assertThat(all).hasSize(2);
    }
  }
}
