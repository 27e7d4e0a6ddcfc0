package partybuilding.assessment.report.page.change;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.Tenure;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.report.page.base.BranchDetails;
import partybuilding.assessment.report.page.base.DimensionColumn;
import partybuilding.assessment.report.page.base.Movement;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.TableTrace;

/**
 * What changed from each earlier year to the report year, of the college or of one branch.
 *
 * @param title its title
 * @param head the heading of the years
 * @param columns the dimensions
 * @param rows one per year, ascending; none where no two years can be compared
 * @param note how it is read
 */
public record SinceBlock(
    String title, String head, List<DimensionColumn> columns, List<SinceRow> rows, String note) {
  public SinceBlock {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether there are no rows. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** A copy with the marked years only, for places without room for all. */
  public SinceBlock marked() {
    return new SinceBlock(
        title, head, columns, rows.stream().filter(row -> !row.marks().isEmpty()).toList(), note);
  }

  public static SinceBlock ofCollege(PageInput input) {
    int year = input.facts().year();
    return of(
        input.facts().pairs().ofCollege().filter(pair -> pair.to() == year),
        from -> weaknesses(from, input).toList(),
        input);
  }

  public static SinceBlock of(Branch branch, PageInput input) {
    BranchDetails details = input.details(branch);
    return of(
        details.changes().stream(),
        from ->
            Stream.concat(
                    weaknesses(from, input),
                    details.tenure().filter(t -> t.since() == from).stream()
                        .map(tenure -> secretary(tenure, input.wording())))
                .toList(),
        input);
  }

  private static SinceBlock of(
      Stream<PairChange> pairs, IntFunction<List<String>> marks, PageInput input) {
    SortedMap<Integer, Map<String, PairChange>> byYear =
        pairs.collect(
            Collectors.groupingBy(
                PairChange::from,
                TreeMap::new,
                Collectors.toMap(PairChange::dimension, pair -> pair)));
    boolean compared =
        byYear.values().stream()
            .flatMap(year -> year.values().stream())
            .anyMatch(pair -> pair.change().isPresent());
    List<SinceRow> rows =
        byYear.entrySet().stream()
            .filter(y -> shown(y.getKey(), input) || !marks.apply(y.getKey()).isEmpty())
            .map(y -> row(y.getKey(), marks.apply(y.getKey()), y.getValue(), input))
            .toList();
    Map<String, String> year = Map.of("year", Integer.toString(input.facts().year()));
    return new SinceBlock(
        input.wording().text("since.title", year),
        input.wording().text("since.head", year),
        DimensionColumn.of(input),
        compared ? rows : List.of(),
        input.wording().text("since.note", year));
  }

  private static boolean shown(int year, PageInput input) {
    return input.history().years().contains(year);
  }

  private static SinceRow row(
      int from, List<String> marks, Map<String, PairChange> pairs, PageInput input) {
    List<SinceCell> cells =
        input.dimensions().stream()
            .map(Dimension::id)
            .map(id -> SinceCell.of(Optional.ofNullable(pairs.get(id)), input.wording()))
            .toList();
    return new SinceRow(Integer.toString(from), marks, cells);
  }

  /** The weaknesses named in a year. */
  private static Stream<String> weaknesses(int year, PageInput input) {
    PageWording wording = input.wording();
    List<String> names =
        input.dimensions().stream()
            .flatMap(dimension -> dimension.weakness().stream())
            .filter(weakness -> weakness.year() == year)
            .map(weakness -> weakness.name().in(wording.language()))
            .toList();
    return names.isEmpty()
        ? Stream.of()
        : Stream.of(wording.text("since.weakness", Map.of("weaknesses", wording.list(names))));
  }

  private static String secretary(Tenure tenure, PageWording wording) {
    return wording.text(tenure.begun() ? "since.secretary" : "since.secretary.known");
  }

  /**
   * What changed from one earlier year to the report year.
   *
   * @param year the earlier one
   * @param marks why the year is marked; empty if it is not
   * @param cells one per dimension
   */
  public record SinceRow(String year, List<String> marks, List<SinceCell> cells) {
    public SinceRow {
      marks = List.copyOf(marks);
      cells = List.copyOf(cells);
    }
  }

  /**
   * What changed from an earlier year to the report year in one dimension.
   *
   * @param trace of the figures
   * @param movement from then to now
   */
  public record SinceCell(TableTrace trace, Movement movement) {
    /**
     * A cell; a dash if the dimension was not assessed then. The note of the table gives reasons.
     */
    private static SinceCell of(Optional<PairChange> pair, PageWording wording) {
      return pair.map(p -> new SinceCell(TableTrace.of(p, wording), movement(p, wording)))
          .orElseGet(() -> new SinceCell(TableTrace.NONE, Movement.none(wording.text("absent"))));
    }

    private static Movement movement(PairChange pair, PageWording wording) {
      return Movement.of(pair.verdict(), pair.change(), Optional.empty(), wording);
    }
  }
}
