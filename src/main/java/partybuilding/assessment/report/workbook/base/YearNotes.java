package partybuilding.assessment.report.workbook.base;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Notes on missing scores and caveats, with the years that they apply to. */
public final class YearNotes {
  /**
   * Notes that are caveats to a score; the others explain why there is none, or are about ranks.
   */
  private static final Set<String> EXPLAINING = Set.of("merged", "split");

  private final Map<String, List<Integer>> years = new LinkedHashMap<>();

  /** Adds the note of a year's row. */
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
