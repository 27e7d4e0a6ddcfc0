package partybuilding.assessment.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import partybuilding.assessment.notice.Fingerprint;

/**
 * The content security policy of a page: nothing may be fetched, only the very style sheet and
 * script that the page carries within itself are let in, and everything else stays out.
 */
final class Policy {
  private static final String CLOSED =
      "default-src 'none'; base-uri 'none'; form-action 'none'; style-src ";

  private Policy() {}

  /** Of a page with this style sheet and this script, empty where it has none. */
  static String of(String sheet, String script) {
    String still = CLOSED + digest(sheet);
    return script.isEmpty() ? still : still + "; script-src " + digest(script);
  }

  private static String digest(String part) {
    byte[] digest = Fingerprint.of(part.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
