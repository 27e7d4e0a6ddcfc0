package partybuilding.assessment.report.paper.part;

import java.nio.charset.StandardCharsets;
import partybuilding.assessment.report.paper.block.Paper;

/** Title and only day of a paper, put where the empty document has its own. */
record PaperProperties(Paper paper) {
  /** The title of the empty document. */
  static final String TITLE = "TITLE";

  /** The day of the empty document. */
  static final String DAY = "1980-02-01";

  String in(byte[] properties) {
    return new String(properties, StandardCharsets.UTF_8)
        .replace(DAY, paper.day().toString())
        .replace(TITLE, escaped(paper.title()));
  }

  private static String escaped(String title) {
    return title.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
