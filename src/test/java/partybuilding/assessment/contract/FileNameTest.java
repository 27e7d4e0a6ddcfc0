package partybuilding.assessment.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"evaluations-2025.csv", "整改-2024.csv", "100% #1 & (2).csv", "%41.csv", "𠮷😀.csv"})
  void aNameIsReadAsItWasGiven(String name, @TempDir Path folder) throws IOException {
    Path file = Files.createFile(FileName.in(folder, name));

    assertThat(FileName.of(file)).contains(name);
    assertThat(FileName.of(listed(folder))).contains(name);
    assertThat(FileName.shown(file)).isEqualTo(name);
  }

  @Test
  void aFolderHasItsNameWithoutASlash(@TempDir Path folder) throws IOException {
    assertThat(FileName.of(Files.createDirectory(folder.resolve("旧数据")))).contains("旧数据");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only there a file's name is any bytes")
  void aNameThatAWindowsProgramPackedIsGb18030(@TempDir Path folder) throws IOException {
    Files.createFile(Path.of(URI.create(folder.toUri() + "%D5%FB%B8%C4-2024.csv")));

    assertThat(FileName.of(listed(folder))).contains("整改-2024.csv");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only there a file's name is any bytes")
  void bytesThatAreNoTextAreNoName(@TempDir Path folder) throws IOException {
    Files.createFile(Path.of(URI.create(folder.toUri() + "%FF%FF.csv")));

    assertThat(FileName.of(listed(folder))).isEmpty();
    assertThat(FileName.shown(listed(folder))).endsWith(".csv");
  }

  private static Path listed(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return List.copyOf(files.toList()).get(0);
    }
  }
}
