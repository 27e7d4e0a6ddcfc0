package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No character of a name or a text stops a report; what no font has is told and numbered. */
class UndrawnCharactersTest {
  @Test
  void aReportWithCharactersThatNoFontHasIsPublishedInEveryFormat(@TempDir Path folder)
      throws IOException {
    Path data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=20");
    replace(data.resolve("branches.csv"), "(?m)^(B01,[^,]*,)[^,]*", "$1𠮷😀\uE000系");
    appendToCell(data.resolve("rectification-2025.csv"), "问题", "䶮\uE001");
    appendToCell(data.resolve("comments-2025.csv"), "点评内容", "👍🏽\u202E");

    Terminal run = Terminal.report(data);

    assertThat(run.status()).as(run.lines().toString()).isZero();
    Path report = data.resolveSibling("reports").resolve("2025");
    assertThat(report.resolve("assessment-2025.pdf")).exists();
    assertThat(Files.readString(report.resolve("charts/branches-confidence.svg")))
        .contains("〔U+20BB7〕〔U+1F600〕〔U+E000〕系");
    List<Map<String, String>> findings =
        PublishedTable.read(report.resolve("tables/findings.csv")).rows().stream()
            .filter(row -> "undrawn_character".equals(row.get("code")))
            .toList();
    assertThat(findings)
        .extracting(row -> row.get("file"))
        .contains("branches.csv", "comments-2025.csv");
    assertThat(Terminal.run("check", "--data=" + data).lines())
        .anyMatch(line -> line.startsWith("branches.csv") && line.contains("U+20BB7"));
  }

  private static void appendToCell(Path file, String column, String text) throws IOException {
    List<String> lines = Files.readAllLines(file);
    List<String> header = List.of(lines.get(0).replace("\uFEFF", "").split(",", -1));
    int place =
        header.stream()
            .filter(name -> name.contains(column))
            .mapToInt(header::indexOf)
            .findFirst()
            .orElseThrow();
    String[] cells = lines.get(1).split(",", -1);
    cells[place] += text;
    lines.set(1, String.join(",", cells));
    Files.write(file, lines);
  }

  private static void replace(Path file, String pattern, String by) throws IOException {
    String text = Files.readString(file);
    String replaced = text.replaceAll(pattern, by);
    assertThat(replaced).isNotEqualTo(text);
    Files.writeString(file, replaced);
  }
}
