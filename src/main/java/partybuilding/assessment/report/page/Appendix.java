package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.lineage.Branch;

/**
 * The branches one by one, in fixed order.
 *
 * @param note which branches have a sheet, and what its plots show
 * @param years the newest, ascending
 * @param sheets one a branch
 */
public record Appendix(List<String> note, List<String> years, List<BranchSheet> sheets) {
  /** More years than these do not stand side by side on a sheet. */
  static final int MOST_YEARS = 8;

  /** A meeting does not leaf through more sheets than these. */
  static final int MOST_SHEETS = 200;

  /** Copies the lists. */
  public Appendix {
    note = List.copyOf(note);
    years = List.copyOf(years);
    sheets = List.copyOf(sheets);
  }

  static Appendix of(Material material) {
    List<Integer> shown = shown(material);
    List<BranchSheet> sheets =
        shown.stream().limit(MOST_SHEETS).map(place -> BranchSheet.of(place, material)).toList();
    List<Integer> years = material.history().years();
    return new Appendix(
        note(shown.size(), sheets.size(), material),
        years.stream().map(year -> Integer.toString(year)).toList(),
        sheets);
  }

  /** Every branch; those alone of which something goes beyond chance, where all are too many. */
  private static List<Integer> shown(Material material) {
    List<Branch> all = material.facts().branches();
    boolean few = all.size() <= BranchSection.MOST_AT_ONCE;
    return IntStream.range(0, all.size())
        .filter(place -> few || flagged(all.get(place), material))
        .boxed()
        .toList();
  }

  private static boolean flagged(Branch branch, Material material) {
    return BranchRow.of(branch, material).flagged()
        || StandingRow.of(branch, material.standings(), material).flagged();
  }

  private static List<String> note(int flagged, int sheets, Material material) {
    Wording wording = material.wording();
    int all = material.facts().branches().size();
    Map<String, String> counts =
        Map.of(
            "count", Numbers.count(all),
            "flagged", Numbers.count(flagged),
            "sheets", Numbers.count(sheets),
            "year", Integer.toString(material.facts().year()));
    String which =
        all <= BranchSection.MOST_AT_ONCE ? "all" : sheets < flagged ? "some" : "flagged";
    return Stream.of("appendix." + which, "appendix.plot", "appendix.since", "appendix.order")
        .map(key -> wording.text(key, counts))
        .toList();
  }
}
