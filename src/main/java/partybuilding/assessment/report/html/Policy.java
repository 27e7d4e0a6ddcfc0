package partybuilding.assessment.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import partybuilding.assessment.notice.Fingerprint;

/**
 * The content security policy of a page: nothing may be fetched, only the very style sheet and
 * script that the page carries within itself are let in, and everything else stays out.
 */
final class Policy {
  static final String SHEET = "page.css";
  static final String SCRIPT = "page.js";

  private static final String CLOSED =
      "default-src 'none'; base-uri 'none'; form-action 'none'; style-src ";

  private Policy() {}

  /** Of a page that is only to be read. */
  static String ofStill() {
    return CLOSED + digest(SHEET);
  }

  /** Of a page whose tables can be sorted and searched. */
  static String ofLively() {
    return CLOSED + digest(SHEET) + "; script-src " + digest(SCRIPT);
  }

  private static String digest(String name) {
    ClassLoader here = Policy.class.getClassLoader();
    try (InputStream part = here.getResourceAsStream(Templates.FOLDER + name)) {
      if (part == null) {
        throw new IllegalStateException("the program lacks " + Templates.FOLDER + name);
      }
      byte[] digest = Fingerprint.of(part.readAllBytes());
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (IOException e) {
      throw new UncheckedIOException(Templates.FOLDER + name, e);
    }
  }
}
