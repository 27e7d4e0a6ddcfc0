package partybuilding.assessment.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.util.Base64;
import partybuilding.assessment.notice.Fingerprint;

/** The page's one style sheet, and the policy that lets it in and everything else stay out. */
final class StyleSheet {
  static final String NAME = "page.css";

  private final byte[] bytes;

  private StyleSheet(byte[] bytes) {
    this.bytes = bytes;
  }

  static StyleSheet read() throws IOException {
    ClassLoader here = StyleSheet.class.getClassLoader();
    try (InputStream css = here.getResourceAsStream(Templates.FOLDER + NAME)) {
      if (css == null) {
        throw new IllegalStateException("the program lacks " + Templates.FOLDER + NAME);
      }
      return new StyleSheet(css.readAllBytes());
    }
  }

  /** Nothing may be fetched or run; only this very sheet may style, only embedded images show. */
  String policy() {
    String sheet = Base64.getEncoder().encodeToString(Fingerprint.of(bytes));
    return "default-src 'none'; base-uri 'none'; form-action 'none'; img-src data:; "
        + "style-src 'sha256-"
        + sheet
        + "'";
  }
}
