package partybuilding.assessment.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import partybuilding.assessment.notice.Fingerprint;

/**
 * The content security policy of a page: nothing may be fetched, and only the embedded style sheet
 * and script are admitted, by their digests.
 */
final class Policy {
  private static final String CLOSED =
      "default-src 'none'; base-uri 'none'; form-action 'none'; style-src ";

  private Policy() {}

  /** The policy of a page with this style sheet and script; an empty script stands for none. */
  static String of(String sheet, String script) {
    String still = CLOSED + digest(sheet);
    return script.isEmpty() ? still : still + "; script-src " + digest(script);
  }

  private static String digest(String part) {
    byte[] digest = Fingerprint.of(part.getBytes(StandardCharsets.UTF_8));
    return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
  }
}
