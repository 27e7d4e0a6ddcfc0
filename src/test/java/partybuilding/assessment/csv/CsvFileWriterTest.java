package partybuilding.assessment.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileWriterTest {
  @Test
  void aFileBeginsWithAByteOrderMarkAndEndsItsLinesWithLineFeeds(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("scores.csv");
    try (CsvFileWriter writer = CsvFileWriter.create(file, List.of("branch", "score"))) {
      writer.row(List.of("机电系", 81.5));
      writer.row(List.of("a,b", ""));
      writer.row(List.of("说\"好\"", "两\n行"));
    }

    assertThat(Files.readAllBytes(file)).startsWith(0xEF, 0xBB, 0xBF);
    assertThat(Files.readString(file, StandardCharsets.UTF_8))
        .isEqualTo("\uFEFFbranch,score\n机电系,81.5\n\"a,b\",\n\"说\"\"好\"\"\",\"两\n行\"\n");
  }

  @Test
  @EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux has a file without room")
  void onAFullDiskTheFileIsClosed(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.csv");
    FullDisk.at(file);
    CsvFileWriter writer = CsvFileWriter.create(file, List.of("h"));
    writer.row(List.of("1"));

    assertThatIOException().isThrownBy(writer::close);

    assertThat(FullDisk.opened()).isZero();
  }

  @Test
  void whatIsWrittenIsReadBackAsItWas(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("t.csv");
    try (CsvFileWriter writer = CsvFileWriter.create(file, List.of("h"))) {
      writer.row(List.of(" 前后有空格 ", "\"", ",\r\n", "＃"));
    }

    try (CsvRows rows = CsvRows.of(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isTrue();
      assertThat(List.of(rows.cell(0), rows.cell(1), rows.cell(2), rows.cell(3)))
          .containsExactly(" 前后有空格 ", "\"", ",\r\n", "＃");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://x\",\"点此\")",
        "=1+1",
        "+1+1",
        "-1+1",
        "@SUM(1)",
        "\t=1+1",
        "\r=1+1",
        "\n=1+1",
        " =1+1",
        "\u200B=1+1",
        "＝1+1",
        "－1+1",
        "+8613800000000",
        "-2+3+cmd|' /C calc'!A0"
      })
  void aTextThatWouldBeAFormulaHasAnApostropheBeforeIt(String text, @TempDir Path folder)
      throws IOException {
    assertThat(written(text, folder)).isEqualTo("'" + text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"-1.25", "-3", "2025", "1E-9", "-1.0E-9", "-", "机电系", "a=b", "3-5", "#1", ""})
  void numbersAndPlainTextsStayAsTheyAre(String text, @TempDir Path folder) throws IOException {
    assertThat(written(text, folder)).isEqualTo(text);
  }

  private static String written(String text, Path folder) throws IOException {
    Path file = folder.resolve("t.csv");
    try (CsvFileWriter writer = CsvFileWriter.create(file, List.of("h", "i"))) {
      writer.row(List.of("x", text));
    }
    try (CsvRows rows = CsvRows.of(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
      assertThat(rows.next()).isTrue();
      assertThat(rows.next()).isTrue();
      return rows.cell(1);
    }
  }
}
