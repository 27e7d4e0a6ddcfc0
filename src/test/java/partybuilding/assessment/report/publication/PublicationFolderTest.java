package partybuilding.assessment.report.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.permission.Access;

class PublicationFolderTest {
  private static final Instant NOW = Instant.parse("2026-01-15T02:00:00Z");

  private final Path reports;
  private final Path target;
  private final List<Path> undeleted = new ArrayList<>();

  PublicationFolderTest(@TempDir Path reports) {
    this.reports = reports;
    this.target = reports.resolve("2025");
  }

  private PublicationFolder open() {
    return PublicationFolder.open(
        reports, Access.OWNER, Clock.fixed(NOW, ZoneOffset.UTC), undeleted::add);
  }

  private void publish(String file) throws IOException {
    try (PublicationFolder folder = open()) {
      write(folder.stage(target), file);
      folder.publish(target);
    }
  }

  private static void write(Path folder, String file) throws IOException {
    Files.createDirectories(folder.resolve("charts"));
    Files.writeString(folder.resolve("charts").resolve(file), file);
  }

  private List<String> found() throws IOException {
    try (Stream<Path> all = Files.walk(reports)) {
      return all.filter(Files::isRegularFile)
          .map(file -> reports.relativize(file).toString().replace('\\', '/'))
          .filter(file -> !file.equals(FolderLock.FILE_NAME))
          .toList();
    }
  }

  @Test
  void theVeryFirstReportAppearsAsAWhole() throws IOException {
    publish("new");

    assertThat(found()).containsExactly("2025/charts/new");
  }

  @Test
  void anEarlierReportIsReplacedAsAWhole() throws IOException {
    write(target, "old");

    publish("new");

    assertThat(found()).containsExactly("2025/charts/new");
    assertThat(undeleted).isEmpty();
  }

  @Test
  void theEarlierReportComesBackWhenTheNewOneCannotMove() throws IOException {
    write(target, "old");

    try (PublicationFolder folder = open()) {
      assertThatIOException().isThrownBy(() -> folder.publish(target));
    }

    assertThat(found()).containsExactly("2025/charts/old");
  }

  @Test
  void aReportThatHadSteppedAsideWhenARunWasKilledIsBackAsSoonAsTheFolderIsOpened()
      throws IOException {
    write(reports.resolve(".2025.earlier"), "old");
    write(reports.resolve(".2024-branch.0123456789abcdef.earlier"), "branches");

    open().close();

    assertThat(found()).containsExactlyInAnyOrder("2025/charts/old", "2024-branch/charts/branches");
  }

  @Test
  void whoeverReadsReportsGetsTheOneBackThatIsMissingAndTouchesNothingElse() throws IOException {
    publish("old");
    write(reports.resolve(".2024.0a1b.new"), "left");
    PublicationFolder.repair(reports, Clock.fixed(NOW, ZoneOffset.UTC), undeleted::add);
    assertThat(found()).containsExactlyInAnyOrder("2025/charts/old", ".2024.0a1b.new/charts/left");

    Files.move(target, reports.resolve(".2025.0a1b.earlier"));
    PublicationFolder.repair(reports, Clock.fixed(NOW, ZoneOffset.UTC), undeleted::add);

    assertThat(found()).containsExactly("2025/charts/old");
  }

  @Test
  void whatInterruptedRunsLeftIsDeletedWhateverTheYear() throws IOException {
    write(target, "new");
    for (String left : List.of(".2025.earlier", ".2025.new", ".2019-branch.0a1b.new")) {
      write(reports.resolve(left), "left");
    }
    Files.writeString(reports.resolve(".2023.new"), "no folder");

    open().close();

    assertThat(found()).containsExactly("2025/charts/new");
  }

  @Test
  void whatIsNotThisProgramsStays() throws IOException {
    for (String other : List.of(".2025.backup", "2025.new", ".notes.new", ".new", "example")) {
      write(reports.resolve(other), "kept");
    }

    open().close();

    assertThat(found()).hasSize(5);
  }

  @Test
  void theContentOfAFolderThatALinkLeadsToStays(@TempDir Path elsewhere) throws IOException {
    write(elsewhere, "kept");
    Files.createSymbolicLink(reports.resolve(".2025.new"), elsewhere);
    Files.createSymbolicLink(target, elsewhere);

    publish("new");

    assertThat(found()).containsExactly("2025/charts/new");
    assertThat(elsewhere.resolve("charts/kept")).exists();
  }

  @Test
  void whatWasStagedAndNotPublishedIsDeletedInTheEnd() throws IOException {
    try (PublicationFolder folder = open()) {
      write(folder.stage(target), "unfinished");
    }

    assertThat(found()).isEmpty();
  }

  @Test
  void twoRunsNeverStageInTheSamePlace() throws IOException {
    Path first;
    try (PublicationFolder folder = open()) {
      first = folder.stage(target);
    }
    try (PublicationFolder folder = open()) {
      assertThat(folder.stage(target)).isNotEqualTo(first).hasParent(reports);
    }
  }

  @Test
  void aSecondRunIsToldAtOnceWhoHoldsTheFolderAndSinceWhen() {
    try (PublicationFolder folder = open()) {
      assertThat(folder).isNotNull();
      assertThatThrownBy(this::open)
          .isInstanceOfSatisfying(
              ReportsInUse.class,
              inUse -> {
                assertThat(inUse.folder()).isEqualTo(reports);
                assertThat(inUse.holder())
                    .contains(new LockHolder(ProcessHandle.current().pid(), NOW));
              });
    }
    open().close();
  }

  @Test
  void aFileThatNamesARunThatIsGoneIsNoObstacle() throws IOException {
    Files.writeString(
        reports.resolve(FolderLock.FILE_NAME), new LockHolder(4711, Instant.EPOCH).text());

    publish("new");

    assertThat(found()).containsExactly("2025/charts/new");
  }

  @Test
  void aReportIsFoundByItsNameWhereverTheFolderWasMoved(@TempDir Path elsewhere)
      throws IOException {
    String name;
    try (PublicationFolder folder = open()) {
      name = folder.nameOf(target);
      assertThat(folder.find(name)).contains(target);
    }
    Path moved = Files.move(reports, elsewhere.resolve("moved"));
    Files.createDirectory(reports);

    try (PublicationFolder folder = open()) {
      assertThat(folder.find(name)).as("of another folder by the same path").isEmpty();
    }
    try (PublicationFolder folder =
        PublicationFolder.open(moved, Access.OWNER, Clock.systemUTC(), undeleted::add)) {
      assertThat(folder.find(name)).contains(moved.resolve("2025"));
    }
  }

  @Test
  void aFolderThatIsNotThereIsMadeOnlyForAReport() throws IOException {
    Files.delete(reports);

    try (PublicationFolder folder = open()) {
      assertThat(reports).doesNotExist();
      folder.claim();
      assertThat(reports).isDirectory();
      assertThatThrownBy(this::open).isInstanceOf(ReportsInUse.class);
    }
  }

  @Test
  void aFileInThePlaceOfAReportIsNoReportAndStays() throws IOException {
    Files.writeString(target, "somebody's own");

    assertThatThrownBy(() -> publish("new"))
        .isInstanceOfSatisfying(
            NotDirectoryException.class,
            fault -> assertThat(fault.getFile()).isEqualTo(target.toString()));

    assertThat(target).hasContent("somebody's own");
    assertThat(found()).containsExactly("2025");
  }
}
