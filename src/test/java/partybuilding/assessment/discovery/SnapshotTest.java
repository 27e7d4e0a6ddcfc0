package partybuilding.assessment.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static partybuilding.assessment.notice.Refusals.error;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.Refusals;

class SnapshotTest {
  private static final FileTime EARLIER = FileTime.from(Instant.parse("2025-12-01T08:00:00Z"));

  private Path first = Path.of("");
  private Path second = Path.of("");
  private Path missing = Path.of("");

  @BeforeEach
  void twoFiles(@TempDir Path folder) throws IOException {
    first = Files.writeString(folder.resolve("branches.csv"), "a,b\n");
    second = Files.writeString(folder.resolve("评议2025.csv"), "c,d\n");
    missing = folder.resolve("assessment.yaml");
    Files.setLastModifiedTime(first, EARLIER);
    Files.setLastModifiedTime(second, EARLIER);
  }

  @Test
  void untouchedFilesAreOneSnapshot() {
    assertThat(changedBy(() -> {})).isEmpty();
  }

  @Test
  void readingAFileChangesNothing() {
    assertThat(changedBy(() -> Files.readString(first))).isEmpty();
  }

  @Test
  void aFileWrittenToIsNamed() {
    assertThat(changedBy(() -> Files.writeString(first, "x,y\n"))).containsExactly(of(first));
    assertThat(changedBy(() -> Files.writeString(second, "e,f\n", StandardOpenOption.APPEND)))
        .containsExactly(of(second));
  }

  /** What copies a file keeps its time, and the length may be the same by chance. */
  @Test
  void anotherFileOfTheSameLengthAndTimeInItsPlaceIsNamed() {
    assertThat(
            changedBy(
                () -> {
                  Path other = Files.writeString(first.resolveSibling("other"), "x,y\n");
                  Files.setLastModifiedTime(other, EARLIER);
                  Files.delete(first);
                  Files.move(other, first);
                }))
        .containsExactly(of(first));
  }

  @Test
  void aFileThatIsGoneAndOneThatIsNewAreNamed() {
    assertThat(
            changedBy(
                () -> {
                  Files.delete(second);
                  Files.writeString(missing, "");
                }))
        .containsExactlyInAnyOrder(of(second), of(missing));
  }

  private interface Change {
    void make() throws IOException;
  }

  private List<Finding> changedBy(Change change) {
    Snapshot snapshot = Snapshot.of(Stream.of(first, second, missing));
    try {
      change.make();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Refusals.of(snapshot::requireUnchanged);
  }

  private static Finding of(Path file) {
    return error("changed_file", Place.of(String.valueOf(file.getFileName())), Map.of());
  }
}
