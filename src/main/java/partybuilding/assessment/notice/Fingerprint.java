package partybuilding.assessment.notice;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which files and texts are distinguished and accounted for. */
public final class Fingerprint {
  private static final int BUFFER = 1 << 16;

  private Fingerprint() {}

  /** Of a file's bytes, in hexadecimal. */
  public static String of(Path file) throws IOException {
    MessageDigest digest = sha256();
    byte[] buffer = new byte[BUFFER];
    try (InputStream bytes = Files.newInputStream(file)) {
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        digest.update(buffer, 0, n);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  /** Of a text's UTF-8 bytes, in hexadecimal. */
  public static String of(String text) {
    return hexadecimal(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Of bytes, in hexadecimal. */
  public static String hexadecimal(byte[] bytes) {
    return HexFormat.of().formatHex(of(bytes));
  }

  /** Of bytes, as bytes. */
  public static byte[] of(byte[] bytes) {
    return sha256().digest(bytes);
  }

  /** One that is still to be given its bytes. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
