package partybuilding.assessment.compare.line;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.line.AsIsStandings.Present;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Limits;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent.Change;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.standing.YearStandings;

/**
 * The lines of the branches through the years, as the report year sees them: what each year says of
 * them, and between which years they may be compared.
 *
 * @param input what the comparison is made from
 * @param branches the branches of the report year in their fixed order
 * @param years what each year says, ascending
 * @param standings the standings of the years that have any, ascending
 * @param measuring how the years measure
 */
public record Lines(
    ComparisonInput input,
    List<Branch> branches,
    SortedMap<Integer, AsIsYear> years,
    SortedMap<Integer, AsIsStandings> standings,
    Comparability measuring) {
  public static Lines of(ComparisonInput input) {
    YearFigures newest = input.figures().get(input.figures().size() - 1);
    List<Branch> branches = input.structure().register().branchesOf(input.year(), newest.names());
    SortedMap<Integer, AsIsYear> years = years(input);
    Comparability measuring = new Comparability(input.rulebook(), input.figures());
    return new Lines(input, branches, years, standings(input, branches, years), measuring);
  }

  private static SortedMap<Integer, AsIsYear> years(ComparisonInput input) {
    Lineage lineage = input.structure().lineage();
    SortedMap<Integer, AsIsYear> years = new TreeMap<>();
    for (YearFigures figures : input.figures()) {
      years.put(figures.year(), new AsIsYear(figures, lineage, input.year()));
    }
    return years;
  }

  private static SortedMap<Integer, AsIsStandings> standings(
      ComparisonInput input, List<Branch> branches, SortedMap<Integer, AsIsYear> years) {
    Set<String> ids = branches.stream().map(Branch::id).collect(Collectors.toSet());
    Present present = new Present(input.year(), ids);
    SortedMap<Integer, AsIsStandings> standings = new TreeMap<>();
    for (YearStandings kept : input.standings()) {
      Optional.ofNullable(years.get(kept.year()))
          .ifPresent(seen -> standings.put(kept.year(), AsIsStandings.of(kept, seen, present)));
    }
    return standings;
  }

  public int reportYear() {
    return input.year();
  }

  /** The dimensions that the report speaks of, by id. */
  public List<String> dimensions() {
    return input.rulebook().rulesOf(reportYear()).dimensions().stream().map(Dimension::id).toList();
  }

  /** What there is of each branch and dimension, in the order of the report, each on its own. */
  public <T> Stream<T> cells(BiFunction<String, String, Optional<T>> cell) {
    List<String> dimensions = dimensions();
    return branches.parallelStream()
        .map(Branch::id)
        .flatMap(
            branch ->
                dimensions.stream().flatMap(dimension -> cell.apply(branch, dimension).stream()));
  }

  /** Points that a change or a distance of that year must exceed to be called one. */
  public double tolerance(int year) {
    return limits(year).tolerance().doubleValue();
  }

  /** The bounds that the rules of a year set. */
  public Limits limits(int year) {
    return input.rulebook().rulesOf(year).limits();
  }

  /** What a year says of a branch, unless it is withheld. */
  public Optional<BranchFigure> find(int year, String branch, String dimension) {
    return figure(year, branch, dimension).filter(figure -> !isWithheld(figure));
  }

  private Optional<BranchFigure> figure(int year, String branch, String dimension) {
    return Optional.ofNullable(years.get(year)).flatMap(y -> y.find(branch, dimension));
  }

  private static boolean isWithheld(BranchFigure figure) {
    return figure.note().filter(Note.WITHHELD::equals).isPresent();
  }

  /** The standings of a year; none where its ballots carry no ids. */
  public AsIsStandings standingsOf(int year) {
    return standings.getOrDefault(year, AsIsStandings.NONE);
  }

  /** Whether too few voters gave the branch that figure, or any of that year. */
  public boolean withheld(int year, String branch, String dimension) {
    boolean whole =
        Optional.ofNullable(years.get(year)).filter(y -> y.withheld(branch)).isPresent();
    return whole || figure(year, branch, dimension).filter(Lines::isWithheld).isPresent();
  }

  /** Whether both years measure a dimension in the same way. */
  public boolean measuredAlike(String dimension, int year, int other) {
    return measuring.same(dimension, year, other);
  }

  /** Whether the same groups gave a branch its scores of two years. */
  public boolean sameGroups(PairYears pair, String branch, String dimension) {
    return absent(pair.from(), branch, dimension).equals(absent(pair.to(), branch, dimension));
  }

  private Set<String> absent(int year, String branch, String dimension) {
    return Optional.ofNullable(years.get(year))
        .map(then -> then.absent(branch, dimension))
        .orElse(Set.of());
  }

  /** The break in the step to a year, if a merger or a split makes one. */
  public Optional<Change> breakAt(String branch, int year) {
    return input.structure().lineage().breakAt(branch, year, reportYear());
  }

  /** The first year of the branch as it is now: that of its last break, else the first of all. */
  public int unbrokenSince(String branch) {
    int year = reportYear();
    while (year > years.firstKey() && breakAt(branch, year).isEmpty()) {
      year--;
    }
    return year;
  }

  /** Whether a merger anywhere after a year makes the branch's figures of that year pooled ones. */
  public boolean pooled(String branch, int year) {
    return input.structure().lineage().poolsPredecessors(branch, year, reportYear());
  }
}
