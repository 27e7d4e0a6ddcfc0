package partybuilding.assessment.discovery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import partybuilding.assessment.notice.Fingerprint;

/** A folder to write exports into. */
public record ExportsFolder(Path folder) {
  /** Writes a UTF-8 file and gives the export that it is. */
  public Export write(String file, String text) {
    return write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  public Export write(String file, byte[] bytes) {
    Path path = folder.resolve(file);
    ExportName name = ExportName.parse(file).orElseThrow();
    try {
      Files.write(path, bytes);
      return new Export(name.kind(), name.year(), path, bytes.length, Fingerprint.of(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
