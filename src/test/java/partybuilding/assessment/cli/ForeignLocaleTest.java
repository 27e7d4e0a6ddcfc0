package partybuilding.assessment.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import partybuilding.assessment.notice.Fingerprint;

/** A machine whose people write other digits publishes the same bytes. */
class ForeignLocaleTest {
  private static final Locale BEFORE = Locale.getDefault();

  @TempDir private static Path folder = Path.of("");
  private static Path data = Path.of("");
  private static Map<String, String> plain = Map.of();

  @BeforeAll
  static void aReportOfThisMachine() throws IOException {
    data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=30");
    plain = published(data);
  }

  @AfterEach
  void asBefore() {
    Locale.setDefault(BEFORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar-EG", "th-TH-u-nu-thai", "fa-IR"})
  void everyFormatIsTheSameUnderALocaleOfOtherDigits(String locale) throws IOException {
    Locale.setDefault(Locale.forLanguageTag(locale));

    assertThat(published(data)).isEqualTo(plain);
  }

  @Test
  void digitsThatPeopleWroteStayAsTheyWroteThem(@TempDir Path other) throws IOException {
    Path own = Terminal.sample(other, "--branches=3", "--years=2024-2025", "--evaluators=30");
    Path ledger = own.resolve("rectification-2025.csv");
    List<String> lines = Files.readAllLines(ledger);
    lines.set(1, lines.get(1).replaceFirst("(?<=,\\d{4},)", "第٣项"));
    Files.write(ledger, lines);
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));

    assertThat(Terminal.report(own, "--formats=csv").status()).isZero();

    Path items = own.resolveSibling("reports").resolve("2025/tables/items.csv");
    assertThat(Files.readString(items)).contains("第٣项");
  }

  private static Map<String, String> published(Path data) throws IOException {
    Terminal run = Terminal.report(data, "--force", "--threads=1");
    assertThat(run.status()).as(run.lines().toString()).isZero();
    Path report = data.resolveSibling("reports").resolve("2025");
    Map<String, String> digests = new TreeMap<>();
    try (Stream<Path> files = Files.walk(report)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        digests.put(report.relativize(file).toString(), Fingerprint.of(file));
      }
    }
    return digests;
  }
}
