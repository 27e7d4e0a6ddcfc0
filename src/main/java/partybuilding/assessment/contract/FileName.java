package partybuilding.assessment.contract;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Names of files on any machine. Under an ASCII locale the platform shows every Chinese character
 * of a name as a question mark, and refuses to make a file of such a name; the bytes behind it can
 * be read and given all the same, as a URI. They are UTF-8, or GB18030 where a Windows program
 * packed them.
 */
public final class FileName {
  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  private static final String SLASH = "/";
  private static final char ESCAPE = '%';
  private static final int HEXADECIMAL = 16;

  private FileName() {}

  /** The name; empty if its bytes are text in neither encoding. */
  public static Optional<String> of(Path file) {
    byte[] bytes = bytes(file);
    return CHARSETS.stream().flatMap(charset -> decode(bytes, charset).stream()).findFirst();
  }

  /** The name, or what the platform makes of it. */
  public static String shown(Path file) {
    return of(file).orElseGet(() -> String.valueOf(file.getFileName()));
  }

  /** A file of this name in a folder, there or not. */
  public static Path in(Path folder, String name) {
    try {
      return folder.resolve(name);
    } catch (InvalidPathException e) {
      String place = folder.toUri().toString();
      return Path.of(URI.create(place + (place.endsWith(SLASH) ? "" : SLASH) + escaped(name)));
    }
  }

  private static String escaped(String name) {
    StringBuilder escaped = new StringBuilder();
    for (byte character : name.getBytes(StandardCharsets.UTF_8)) {
      escaped.append(String.format(Locale.ROOT, "%%%02X", character));
    }
    return escaped.toString();
  }

  private static byte[] bytes(Path file) {
    String path = rawPath(file);
    return unescaped(path.substring(path.lastIndexOf(SLASH) + 1));
  }

  /** The whole path as the system's own calls take it. */
  public static byte[] pathBytes(Path file) {
    return unescaped(rawPath(file));
  }

  private static String rawPath(Path file) {
    return file.toUri().getRawPath().replaceAll("/+$", "");
  }

  /** The bytes that the file system holds; only the path's URI gives them. */
  private static byte[] unescaped(String name) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) == ESCAPE) {
        bytes.write(Integer.parseInt(name.substring(i + 1, i + 3), HEXADECIMAL));
        i += 2;
      } else {
        bytes.write(name.charAt(i));
      }
    }
    return bytes.toByteArray();
  }

  private static Optional<String> decode(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
