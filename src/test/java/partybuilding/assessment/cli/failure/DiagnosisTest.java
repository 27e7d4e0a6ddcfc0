package partybuilding.assessment.cli.failure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class DiagnosisTest {
  @TempDir private Path folder = Path.of("");

  private Fault of(Throwable failure) {
    return new Diagnosis(List.of(folder)).of(failure);
  }

  private static RuntimeException wrapped(Throwable cause) {
    return new IllegalStateException("step failed", new RuntimeException(cause));
  }

  @Test
  void tooLittleMemoryIsToldWithTheLimitAndTwiceOfIt() {
    long limit = Runtime.getRuntime().maxMemory() >> 20;
    assertThat(of(wrapped(new OutOfMemoryError())).values())
        .isEqualTo(Map.of("limit", limit, "more", 2 * limit));
  }

  @Test
  void aFileInTheWayOfAFolderIsNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("state"), "a file");
    Fault fault = of(wrapped(new FileAlreadyExistsException(file.toString())));
    assertThat(fault).isEqualTo(Fault.at(file.resolveSibling("state"), "fault.no.folder"));
    assertThat(of(new UncheckedIOException(new FileSystemException(file + "/x"))))
        .isEqualTo(Fault.at(Path.of(file + "/x"), "fault.no.folder"));
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void linksThatLeadInACircleOrNowhereAreNamed() throws IOException {
    Path loop = folder.resolve("loop");
    Files.createSymbolicLink(loop, loop);
    assertThat(of(new FileSystemException(loop.toString())))
        .isEqualTo(Fault.at(loop, "fault.link"));
    Path broken = Files.createSymbolicLink(folder.resolve("broken"), folder.resolve("nowhere"));
    assertThat(of(new FileAlreadyExistsException(broken.toString())))
        .isEqualTo(Fault.at(broken, "fault.link"));
  }

  @Test
  void aFileThatWentAwayOrMayNotBeReadIsNamed() {
    Path file = folder.resolve("evaluations-2025.csv");
    assertThat(of(wrapped(new NoSuchFileException(file.toString()))))
        .isEqualTo(Fault.at(file, "fault.missing"));
    assertThat(of(wrapped(new AccessDeniedException(file.toString()))))
        .isEqualTo(Fault.at(file, "fault.denied"));
  }

  @Test
  void anyOtherFailureAboutAFileNamesTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThat(of(new FileSystemException(file.toString(), null, "Input/output error")))
        .isEqualTo(Fault.at(file, "fault.file"));
  }

  /** The process file system has no space to write. */
  @Test
  @EnabledOnOs(OS.LINUX)
  void aFullDiskIsSeenThoughTheFailureNamesNoFile() {
    Path full = Path.of("/proc/reports");
    assertThat(new Diagnosis(List.of(folder, full)).of(new IOException("language of the machine")))
        .isEqualTo(Fault.at(full, "fault.full"));
  }

  /** The classes of the virtual machine are a file system that can only be read. */
  @Test
  void aDiskThatCanOnlyBeReadIsSeenThoughTheFailureNamesNoFile() {
    Path reports = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("/modules", "reports");
    assertThat(new Diagnosis(List.of(reports)).of(new IllegalStateException("database")))
        .isEqualTo(Fault.at(reports, "fault.read.only"));
  }

  @Test
  void withoutAnythingWrongOnTheMachineItIsTheProgram() {
    assertThat(of(new IllegalStateException("a fault"))).isEqualTo(Fault.ofTheProgram());
  }
}
