package partybuilding.assessment.report.page;

import java.util.List;
import java.util.stream.Stream;

/** How the figures were come by, in plain words. */
final class Method {
  private Method() {}

  static List<String> sentences(PageWording wording) {
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
