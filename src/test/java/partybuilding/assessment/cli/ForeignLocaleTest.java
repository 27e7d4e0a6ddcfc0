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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.notice.Fingerprint;

/** A machine whose people write other digits publishes the same bytes. */
class ForeignLocaleTest {
  private static final List<String> LOCALES = List.of("ar-EG", "th-TH-u-nu-thai", "fa-IR");

  @Test
  void everyFormatIsTheSameUnderALocaleOfOtherDigits(@TempDir Path folder) throws IOException {
    Path data = Terminal.sample(folder, "--branches=3", "--years=2024-2025", "--evaluators=30");
    Map<String, String> plain = published(data);
    Locale before = Locale.getDefault();
    try {
      for (String locale : LOCALES) {
        Locale.setDefault(Locale.forLanguageTag(locale));
        assertThat(published(data)).as(locale).isEqualTo(plain);
      }
    } finally {
      Locale.setDefault(before);
    }
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
