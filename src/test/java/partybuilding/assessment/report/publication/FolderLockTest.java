package partybuilding.assessment.report.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderLockTest {
  private static final Instant NOON = Instant.parse("2025-12-31T12:00:00Z");
  private static final LockHolder OTHER = new LockHolder(4711, NOON);

  private final Path folder;
  private final Path file;

  FolderLockTest(@TempDir Path folder) {
    this.folder = folder;
    this.file = folder.resolve(FolderLock.FILE_NAME);
  }

  private Optional<LockHolder> holderWhileLocked(String text) throws IOException {
    Files.writeString(file, text);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = channel.lock(Long.MAX_VALUE - 1, 1, false)) {
      assertThat(lock.isValid()).isTrue();
      ReportsInUse[] refused = new ReportsInUse[1];
      assertThatExceptionOfType(ReportsInUse.class)
          .isThrownBy(() -> FolderLock.take(folder, NOON).close())
          .satisfies(inUse -> refused[0] = inUse);
      return refused[0].holder();
    }
  }

  @Test
  void aFolderThatIsLockedIsRefusedWithTheNameOfWhoeverHoldsIt() throws IOException {
    assertThat(holderWhileLocked(OTHER.text())).contains(OTHER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "process 12 since yesterday", "held by somebody"})
  void aHolderThatDoesNotSayWhoItIsHasNoName(String text) throws IOException {
    assertThat(holderWhileLocked(text)).isEmpty();
  }

  @Test
  void aLockThatIsGivenUpCanBeTakenAgainAndSaysNothing() throws IOException {
    FolderLock.take(folder, NOON).close();
    String first = Files.readString(file);
    FolderLock.take(folder, NOON.plusSeconds(60)).close();

    assertThat(Files.readString(file)).isEqualTo(first);
    assertThat(first.substring(0, LockHolder.LENGTH)).isBlank();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "held by somebody", "an identity that another program wrote"})
  void aFolderIsKnownByTheSameIdentityAsLongAsItsFileStays(String behind) throws IOException {
    Files.writeString(file, LockHolder.NOBODY + behind);
    String first = identity();
    assertThat(first).matches("[0-9a-f]{32}").isEqualTo(identity());

    Files.delete(file);
    assertThat(identity()).matches("[0-9a-f]{32}").isNotEqualTo(first);
  }

  private String identity() throws IOException {
    try (FolderLock lock = FolderLock.take(folder, NOON)) {
      return lock.identity();
    }
  }
}
