package partybuilding.assessment.report.preparation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import partybuilding.assessment.facts.preparation.ItemCounts;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.report.page.base.Traced;

/** A sentence with the counts of problems by outcome; counts of 0 are left out. */
record CountSentence(PreparationWording wording) {
  private static final List<Outcome> ORDER =
      List.of(
          Outcome.CLOSED,
          Outcome.AWAITING,
          Outcome.OPEN,
          Outcome.OVERDUE,
          Outcome.LONG_TERM,
          Outcome.CANCELLED);

  /** The sentence; {@code branch} is the key of the row that the figures come from. */
  Traced of(String branch, ItemCounts counts) {
    List<String> columns = new ArrayList<>(List.of("raised", "carried_over"));
    String raised =
        wording.text(
            "counts.raised",
            Map.of(
                "raised", NumberText.count(counts.raised()),
                "carried", NumberText.count(counts.carriedOver())));
    List<String> parts = new ArrayList<>();
    for (Outcome outcome : ORDER) {
      if (counts.of(outcome) > 0) {
        String code = outcome.name().toLowerCase(Locale.ROOT);
        parts.add(part("counts." + code, counts.of(outcome)));
        columns.add(code);
      }
    }
    String returns = returns(counts, columns);
    String sentence =
        wording.text(
            "counts", Map.of("raised", raised, "parts", wording.list(parts), "returns", returns));
    return PreparationTrace.of(branch, sentence, columns);
  }

  private String returns(ItemCounts counts, List<String> columns) {
    List<String> parts = new ArrayList<>();
    if (counts.returned() > 0) {
      parts.add(part("counts.returned", counts.returned()));
      columns.add("returned");
    }
    if (counts.recurred() > 0) {
      parts.add(part("counts.recurred", counts.recurred()));
      columns.add("recurred");
    }
    return parts.isEmpty()
        ? ""
        : wording.text("counts.returns", Map.of("parts", wording.list(parts)));
  }

  private String part(String key, long count) {
    return wording.text(key, Map.of("count", NumberText.count(count)));
  }
}
