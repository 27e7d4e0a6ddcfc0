package partybuilding.assessment.store;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import partybuilding.assessment.packed.BlockRow;
import partybuilding.assessment.packed.BlockShape;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.YearFigures;

/** The figures of each year's evaluations. */
public final class YearFiguresTable {
  static final BlockShape<Seen> SEEN =
      BlockShape.of("branch_seen", YearFiguresTable::seen)
          .texts("branch", Seen::branch)
          .texts("name", Seen::name)
          .numbers("withheld", Seen::withheld);
  private static final Comparator<BranchFigure> BRANCH_ORDER =
      comparing(BranchFigure::branch).thenComparing(BranchFigure::dimension);
  private static final Comparator<IndicatorFigure> INDICATOR_ORDER =
      comparing(IndicatorFigure::branch)
          .thenComparing(IndicatorFigure::indicator)
          .thenComparing(IndicatorFigure::group);

  private final YearlyTable<Seen> seen;
  private final YearlyTable<BranchFigure> branches;
  private final YearlyTable<CollegeFigure> college;
  private final YearlyTable<IndicatorFigure> indicators;
  private final CaveatRows caveats;

  YearFiguresTable(Sql sql) {
    this(sql, "");
  }

  /** Tables of the same rows under other names. */
  YearFiguresTable(Sql sql, String prefix) {
    seen = new YearlyTable<>(sql, SEEN, prefix);
    branches = new YearlyTable<>(sql, FigureRows.OF_BRANCHES, prefix);
    college = new YearlyTable<>(sql, FigureRows.OF_THE_COLLEGE, prefix);
    indicators = new YearlyTable<>(sql, IndicatorFigureRows.SHAPE, prefix);
    caveats = new CaveatRows(sql, prefix);
  }

  /** A branch that a year's export names, and whether its figures are withheld. */
  record Seen(String branch, String name, boolean withheld) {}

  /** Puts a year's figures in the place of whatever is kept of it, ordered by their keys. */
  public void replace(YearFigures figures) {
    int year = figures.year();
    List<Seen> named = new ArrayList<>();
    figures
        .names()
        .forEach((id, name) -> named.add(new Seen(id, name, figures.withheld().contains(id))));
    seen.replace(year, named);
    branches.replace(year, sorted(figures.branches(), BRANCH_ORDER));
    college.replace(year, sorted(figures.college(), comparing(CollegeFigure::dimension)));
    indicators.replace(year, sorted(figures.indicators(), INDICATOR_ORDER));
    caveats.replace(year, figures.caveats());
  }

  private static <T> List<T> sorted(List<T> figures, Comparator<T> order) {
    return figures.stream().sorted(order).toList();
  }

  /** The figures kept of a year. */
  public YearFigures find(int year) {
    return find(year, year);
  }

  /** The figures of a year that are kept under another number. */
  YearFigures find(int number, int year) {
    TreeMap<String, String> names = new TreeMap<>();
    Set<String> withheld = new HashSet<>();
    for (Seen branch : seen.find(number)) {
      names.put(branch.branch(), branch.name());
      if (branch.withheld()) {
        withheld.add(branch.branch());
      }
    }
    return new YearFigures(
        year,
        names,
        withheld,
        branches.find(number),
        college.find(number),
        indicators.find(number),
        caveats.find(number));
  }

  private static Seen seen(BlockRow row) {
    return new Seen(
        row.text("branch"), row.text("name"), row.optionalTruth("withheld").orElseThrow());
  }

  /** The years whose figures are kept, ascending. */
  public List<Integer> years() {
    return seen.years();
  }
}
