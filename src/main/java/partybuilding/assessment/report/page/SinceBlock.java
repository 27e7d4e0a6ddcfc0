package partybuilding.assessment.report.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.compare.PairChange;
import partybuilding.assessment.compare.Tenure;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.lineage.Branch;

/**
 * What changed from each earlier year to the report year, of the college or of one branch.
 *
 * @param title what it is
 * @param head what stands above the years
 * @param columns the dimensions
 * @param rows one a year, ascending; none where no two years can be compared
 * @param note how it is read
 */
public record SinceBlock(
    String title,
    String head,
    List<BranchSection.Column> columns,
    List<SinceRow> rows,
    String note) {
  /** Copies the lists. */
  public SinceBlock {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The rows of the years that matter, for where there is no room for all. */
  public SinceBlock marked() {
    return new SinceBlock(
        title, head, columns, rows.stream().filter(row -> !row.marks().isEmpty()).toList(), note);
  }

  static SinceBlock ofCollege(Material material) {
    int year = material.facts().year();
    return of(
        material.facts().pairs().ofCollege().filter(pair -> pair.to() == year),
        from -> weaknesses(from, material).toList(),
        material);
  }

  static SinceBlock of(Branch branch, Material material) {
    Dossier dossier = material.dossier(branch);
    return of(
        dossier.changes().stream(),
        from ->
            Stream.concat(
                    weaknesses(from, material),
                    dossier.tenure().filter(t -> t.since() == from).stream()
                        .map(tenure -> secretary(tenure, material.wording())))
                .toList(),
        material);
  }

  private static SinceBlock of(
      Stream<PairChange> pairs, IntFunction<List<String>> marks, Material material) {
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
            .filter(y -> shown(y.getKey(), material) || !marks.apply(y.getKey()).isEmpty())
            .map(y -> row(y.getKey(), marks.apply(y.getKey()), y.getValue(), material))
            .toList();
    Map<String, String> year = Map.of("year", Integer.toString(material.facts().year()));
    return new SinceBlock(
        material.wording().text("since.title", year),
        material.wording().text("since.head", year),
        BranchSection.columns(material),
        compared ? rows : List.of(),
        material.wording().text("since.note", year));
  }

  private static boolean shown(int year, Material material) {
    return material.history().years().contains(year);
  }

  private static SinceRow row(
      int from, List<String> marks, Map<String, PairChange> pairs, Material material) {
    List<SinceCell> cells =
        material.dimensions().stream()
            .map(Dimension::id)
            .map(id -> SinceCell.of(Optional.ofNullable(pairs.get(id)), material.wording()))
            .toList();
    return new SinceRow(Integer.toString(from), marks, cells);
  }

  /** What was named as wanting in that year. */
  private static Stream<String> weaknesses(int year, Material material) {
    Wording wording = material.wording();
    List<String> names =
        material.dimensions().stream()
            .flatMap(dimension -> dimension.weakness().stream())
            .filter(weakness -> weakness.year() == year)
            .map(weakness -> weakness.name().in(wording.language()))
            .toList();
    return names.isEmpty()
        ? Stream.of()
        : Stream.of(wording.text("since.weakness", Map.of("weaknesses", wording.list(names))));
  }

  private static String secretary(Tenure tenure, Wording wording) {
    return wording.text(tenure.begun() ? "since.secretary" : "since.secretary.known");
  }
}
