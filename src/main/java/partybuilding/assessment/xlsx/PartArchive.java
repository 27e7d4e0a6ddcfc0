package partybuilding.assessment.xlsx;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import partybuilding.assessment.text.FileBytes;

/**
 * The parts of a package. A pass begins at the first byte of the file, so that nothing of the
 * archive is kept, and every pass is over the bytes whose fingerprint was taken.
 */
final class PartArchive {
  /** A million rows of thirty cells unpack to less. */
  static final long LARGEST = 1L << 30;

  private static final int BLOCK = 1 << 16;

  private final FileBytes file;
  private final long largest;

  /** Unpacks at most so many bytes in one pass. */
  PartArchive(FileBytes file, long largest) {
    this.file = file;
    this.largest = largest;
  }

  /**
   * Opens a part.
   *
   * @throws WorkbookFault if there is none of this name, or it stands behind too many bytes
   */
  InputStream open(String part) throws IOException {
    ZipInputStream zip = new ZipInputStream(file.open(), StandardCharsets.UTF_8);
    try {
      long left = largest;
      for (String name = next(zip); !name.isEmpty(); name = next(zip)) {
        if (name.equals(nameOf(part))) {
          return new PartStream(zip, part, left);
        }
        left = skip(zip, name, left);
      }
      throw new WorkbookFault.Damaged(part);
    } catch (ZipException | EOFException e) {
      zip.close();
      throw (IOException) new WorkbookFault.Damaged(part).initCause(e);
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  /** Reads one part. */
  @FunctionalInterface
  interface PartReader {
    /** Reads as much of a part as it needs. */
    void read(String part, InputStream bytes) throws IOException;
  }

  /**
   * Reads several parts in one pass, in the order of the package.
   *
   * @throws WorkbookFault if one of them is missing, or stands behind too many bytes
   */
  void each(Collection<String> parts, PartReader reader) throws IOException {
    Map<String, String> wanted = new LinkedHashMap<>();
    parts.forEach(part -> wanted.put(nameOf(part), part));
    try (ZipInputStream zip = new ZipInputStream(file.open(), StandardCharsets.UTF_8)) {
      long left = largest;
      while (!wanted.isEmpty()) {
        String name = next(zip);
        if (name.isEmpty()) {
          throw new WorkbookFault.Damaged(wanted.values().iterator().next());
        }
        String part = wanted.remove(name);
        left = part == null ? left : read(part, zip, left, reader);
        left = wanted.isEmpty() ? left : skip(zip, name, left);
      }
    } catch (ZipException | EOFException e) {
      String next = wanted.values().stream().findFirst().orElse("");
      throw (IOException) new WorkbookFault.Damaged(next).initCause(e);
    }
  }

  private static long read(String part, ZipInputStream zip, long most, PartReader reader)
      throws IOException {
    PartStream bytes = new PartStream(new Unclosed(zip), part, most);
    reader.read(part, bytes);
    return bytes.left();
  }

  /** One part of a pass: closing it leaves the others to be read. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream pass) {
      super(pass);
    }

    @Override
    public void close() {}
  }

  /** The name of the next entry; empty behind the last. */
  private static String next(ZipInputStream zip) throws IOException {
    try {
      ZipEntry entry = zip.getNextEntry();
      return entry == null ? "" : nameOf(entry.getName());
    } catch (IllegalArgumentException e) {
      throw (IOException) new ZipException("a name that is no text").initCause(e);
    }
  }

  /** Names of parts are compared without case; some programs write backslashes. */
  private static String nameOf(String entry) {
    return entry.replace('\\', '/').toLowerCase(Locale.ROOT);
  }

  private static long skip(ZipInputStream zip, String name, long most) throws IOException {
    byte[] unused = new byte[BLOCK];
    long left = most;
    for (int read = zip.read(unused); read >= 0; read = zip.read(unused)) {
      left -= read;
      if (left < 0) {
        throw new WorkbookFault.Oversized(name);
      }
    }
    return left;
  }
}
