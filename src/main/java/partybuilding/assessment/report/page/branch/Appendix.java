package partybuilding.assessment.report.page.branch;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableLimit;
import partybuilding.assessment.report.page.standing.StandingRow;

/**
 * One sheet per branch, in fixed order.
 *
 * @param note which branches have a sheet, and what its plots show
 * @param years the newest, ascending
 * @param sheets one per branch
 */
public record Appendix(List<String> note, List<String> years, List<BranchSheet> sheets) {
  /** The most sheets of a printed report. */
  static final int MOST_SHEETS = 200;

  public Appendix {
    note = List.copyOf(note);
    years = List.copyOf(years);
    sheets = List.copyOf(sheets);
  }

  public static Appendix of(PageInput input) {
    List<Integer> shown = shown(input);
    List<BranchSheet> sheets =
        shown.stream().limit(MOST_SHEETS).map(place -> BranchSheet.of(place, input)).toList();
    List<Integer> years = input.history().years();
    return new Appendix(
        note(shown.size(), sheets.size(), input),
        years.stream().map(year -> Integer.toString(year)).toList(),
        sheets);
  }

  /** Whether the list of the sheets is so long that its lines are set close together. */
  public boolean crowded() {
    return sheets.size() > TableLimit.MOST_TEXTS;
  }

  /** All branches; only those with a significant finding if all are too many. */
  private static List<Integer> shown(PageInput input) {
    List<Branch> all = input.facts().branches();
    boolean few = !TableLimit.exceededBy(all.size());
    return IntStream.range(0, all.size())
        .filter(place -> few || flagged(all.get(place), input))
        .boxed()
        .toList();
  }

  private static boolean flagged(Branch branch, PageInput input) {
    return BranchRow.of(branch, input).flagged()
        || StandingRow.of(branch, input.standings(), input).flagged();
  }

  private static List<String> note(int flagged, int sheets, PageInput input) {
    PageWording wording = input.wording();
    int all = input.facts().branches().size();
    Map<String, String> counts =
        Map.of(
            "count", NumberText.count(all),
            "flagged", NumberText.count(flagged),
            "sheets", NumberText.count(sheets),
            "year", Integer.toString(input.facts().year()));
    return Stream.of(
            "appendix." + which(all, flagged, sheets),
            "appendix.plot",
            "appendix.since",
            "appendix.order")
        .map(key -> wording.text(key, counts))
        .toList();
  }

  private static String which(int all, int flagged, int sheets) {
    if (!TableLimit.exceededBy(all)) {
      return "all";
    }
    if (flagged == 0) {
      return "none";
    }
    return sheets < flagged ? "some" : "flagged";
  }
}
