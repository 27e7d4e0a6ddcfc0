package partybuilding.assessment.report.paper.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import partybuilding.assessment.language.Language;

/** The file that every paper begins as is what the library makes of the styles. */
class EmptyDocumentTest {
  private static final Path FOLDER =
      Path.of("src/main/resources/partybuilding/assessment/report/paper/part");
  private static final String REGENERATE = "mvn test -Dtest=EmptyDocumentTest -Dregenerate";

  @ParameterizedTest
  @EnumSource
  void theFileIsWhatTheLibraryMakesOfTheStyles(Language language) throws IOException {
    Path file = FOLDER.resolve("empty_" + language.tag() + ".docx");
    byte[] made = EmptyDocument.in(language);
    if (System.getProperty("regenerate") != null) {
      Files.write(file, made);
    }
    assertThat(parts(Files.readAllBytes(file)))
        .as("write it anew with: " + REGENERATE)
        .isEqualTo(parts(made));
  }

  /** Machines may pack the same parts in different ways. */
  private static Map<String, String> parts(byte[] file) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file));
    for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
      parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
    }
    return parts;
  }
}
