package partybuilding.assessment.report.page.data;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.report.page.base.PageWording;

/** The sentences on how the figures were computed. */
public final class Method {
  private Method() {}

  public static List<String> sentences(PageWording wording) {
    return Stream.of(
            "score",
            "interval",
            "college",
            "change",
            "pairs",
            "adjusted",
            "rank",
            "trend",
            "caveat",
            "order",
            "ledger",
            "closure",
            "loop",
            "threads",
            "print")
        .map(topic -> wording.limit("method." + topic))
        .toList();
  }
}
