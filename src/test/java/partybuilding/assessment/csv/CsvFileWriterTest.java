package partybuilding.assessment.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
}
