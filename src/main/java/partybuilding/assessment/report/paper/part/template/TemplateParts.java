package partybuilding.assessment.report.paper.part.template;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/** The parts of a document that somebody else made, unpacked as far as any template goes. */
public final class TemplateParts {
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  /** The container of older office formats, and of documents that are encrypted. */
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  /** The stream of a container that holds an encrypted document. */
  private static final String ENCRYPTED = "EncryptedPackage";

  private static final int MEGABYTE = 1 << 20;
  private static final int MOST_MEGABYTES = 16;
  private static final int MOST_PARTS = 1000;

  /** What would leave the folder that the document is unpacked in, or means another part. */
  private static final Pattern UNSAFE = Pattern.compile("^/|\\\\|(^|/)\\.\\.?(/|$)|//");

  private TemplateParts() {}

  /**
   * Unpacks a document.
   *
   * @return its parts in their order, by name
   * @throws TemplateFault if it is no package, or one of more than any template holds
   */
  public static Map<String, byte[]> of(byte[] document) throws IOException {
    requirePackage(document);
    Map<String, byte[]> parts = new LinkedHashMap<>();
    int left = MOST_MEGABYTES * MEGABYTE;
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(document), StandardCharsets.UTF_8)) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(left + 1);
        left -= content.length;
        if (left < 0 || parts.size() == MOST_PARTS) {
          throw TemplateFault.oversized(MOST_MEGABYTES);
        }
        add(part, content, parts);
      }
    } catch (ZipException | EOFException | IllegalArgumentException e) {
      throw (IOException) TemplateFault.damaged("zip").initCause(e);
    }
    return parts;
  }

  private static void add(ZipEntry part, byte[] content, Map<String, byte[]> parts)
      throws TemplateFault {
    String name = part.getName();
    if (part.isDirectory()) {
      return;
    }
    if (UNSAFE.matcher(name).find() || parts.put(name, content) != null) {
      throw TemplateFault.damaged(name);
    }
  }

  private static void requirePackage(byte[] document) throws TemplateFault {
    if (begins(document, COMPOUND)) {
      boolean encrypted = new String(document, StandardCharsets.UTF_16LE).contains(ENCRYPTED);
      throw encrypted ? TemplateFault.withPassword() : TemplateFault.noDocument();
    }
    if (!begins(document, ZIP)) {
      throw TemplateFault.noDocument();
    }
  }

  private static boolean begins(byte[] document, byte[] with) {
    return document.length >= with.length
        && Arrays.equals(document, 0, with.length, with, 0, with.length);
  }
}
