package partybuilding.assessment.report.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The fingerprints of a folder's files. */
public final class Outputs {
  private Outputs() {}

  /**
   * The SHA-256 of every file below a folder except the run's own record, by path with slashes,
   * sorted.
   */
  public static SortedMap<String, String> of(Path folder) throws IOException {
    SortedMap<String, String> outputs = new TreeMap<>();
    for (Path file : filesOf(folder)) {
      String path = folder.relativize(file).toString().replace('\\', '/');
      if (!path.equals(RunFile.NAME)) {
        outputs.put(path, sha256(file));
      }
    }
    return outputs;
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static String sha256(Path file) throws IOException {
    MessageDigest digest = newDigest();
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(file), digest)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
