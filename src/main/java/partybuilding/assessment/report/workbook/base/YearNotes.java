package partybuilding.assessment.report.workbook.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Why scores of some years are missing or must be read with care, with these years. */
public final class YearNotes {
  /** Notes that explain a score; the others say why there is none, or speak of ranks. */
  private static final Set<String> EXPLAINING = Set.of("merged", "split");

  private final Map<String, List<Integer>> years = new LinkedHashMap<>();

  /** Adds what the row of a year says. */
  public void add(NamedRow row) {
    String note = row.text("note");
    if (EXPLAINING.contains(note) || (!note.isEmpty() && row.figure("score").isEmpty())) {
      years.computeIfAbsent(note, n -> new ArrayList<>()).add(row.year());
    }
  }

  /** In words; empty where there is nothing. */
  public String text(WorkbookWords terms) {
    return terms.list(years.entrySet().stream().map(note -> text(note, terms)).toList());
  }

  private static String text(Map.Entry<String, List<Integer>> note, WorkbookWords terms) {
    return terms.text(
        "workbook.note.years",
        Map.of("note", terms.reason(note.getKey()), "years", terms.years(note.getValue())));
  }
}
