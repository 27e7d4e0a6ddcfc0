package partybuilding.assessment.report.page.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.page.base.PageFrame;
import partybuilding.assessment.report.page.base.PageHead;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableLimit;

/**
 * The page that compares any two years and any branches. Without a script it shows the report year
 * against the year before; its script draws what a reader chooses from {@code data}.
 *
 * @param frame the head and foot of the page
 * @param from the year before
 * @param to the report year
 * @param dimensions the report year against the year before, one table each
 * @param notes how to read it, and what is left out
 * @param data all years and pairs of years
 * @param tables the reference to the tables; empty if none are published
 */
public record PairPage(
    PageFrame frame,
    String from,
    String to,
    List<PairDimension> dimensions,
    List<String> notes,
    String data,
    String tables) {
  /** The name of the page's file. */
  public static final String FILE = "compare.html";

  public PairPage {
    dimensions = List.copyOf(dimensions);
    notes = List.copyOf(notes);
  }

  /** Lays the page out; nothing where there are no two years. */
  public static Optional<PairPage> of(Imprint imprint, PageInput input) {
    return of(imprint, input, PairData.MOST_BYTES);
  }

  /** Lays the page out with at most {@code mostBytes} of data. */
  static Optional<PairPage> of(Imprint imprint, PageInput input, int mostBytes) {
    return shown(input) ? Optional.of(page(imprint, input, mostBytes)) : Optional.empty();
  }

  /** Whether there are two years to compare. */
  public static boolean shown(PageInput input) {
    return input.facts().severalYears();
  }

  private static PairPage page(Imprint imprint, PageInput input, int mostBytes) {
    PairIndex index = new PairIndex(input);
    List<Branch> rows = rows(index, input);
    PairData data = PairData.of(index, input, mostBytes);
    PageWording wording = input.wording();
    return new PairPage(
        PageFrame.of(PageHead.of(input), imprint, wording),
        year(index.newest().from(), wording),
        year(index.newest().to(), wording),
        input.dimensions().stream()
            .map(dimension -> PairDimension.of(dimension, rows, index, input))
            .toList(),
        notes(rows.size(), data, input),
        data.json(),
        imprint.tables() ? wording.text("pair.tables") : "");
  }

  private static String year(int year, PageWording wording) {
    return wording.text("pair.year", Map.of("year", Integer.toString(year)));
  }

  private static List<Branch> rows(PairIndex index, PageInput input) {
    List<Branch> branches = input.facts().branches();
    if (!TableLimit.exceededBy(branches.size())) {
      return branches;
    }
    Set<Branch> first = Set.copyOf(index.movedFirst().subList(0, TableLimit.MOST_AT_ONCE));
    return branches.stream().filter(first::contains).toList();
  }

  private static List<String> notes(int rows, PairData data, PageInput input) {
    PageWording wording = input.wording();
    int all = input.facts().branches().size();
    List<String> notes = new ArrayList<>();
    notes.add(wording.text("pair.note"));
    if (rows < all) {
      notes.add(wording.text("pair.rows", counts(rows, all)));
    }
    if (data.branches() < all) {
      notes.add(wording.text("pair.left", counts(data.branches(), all)));
    }
    int years = input.history().years().size();
    if (years < input.facts().years().size()) {
      notes.add(wording.text("pair.earlier", Map.of("count", NumberText.count(years))));
    }
    if (!data.everyPair()) {
      notes.add(wording.text("pair.years", Map.of("year", Integer.toString(input.facts().year()))));
    }
    return notes;
  }

  private static Map<String, String> counts(int shown, int all) {
    return Map.of("shown", NumberText.count(shown), "all", NumberText.count(all));
  }
}
