package partybuilding.assessment.report.workbook.base;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.column.ReportTable;

/**
 * The order of rows by dimension and branch: dimensions as the rules of the report year list them,
 * branches as the register does, never by rank.
 */
public final class RowOrder {
  private final Comparison facts;
  private final List<String> dimensions;
  private final Map<String, Integer> places = new HashMap<>();

  public RowOrder(Comparison facts) {
    this.facts = facts;
    this.dimensions = facts.rules().dimensions().stream().map(Dimension::id).toList();
    for (Branch branch : facts.branches()) {
      places.put(branch.id(), places.size());
    }
  }

  /** The rows of a table about the report year and its branches, by dimension and branch. */
  public List<NamedRow> sortedNow(ReportTable<Comparison, ?> table) {
    return sorted(NamedRow.all(table, facts).filter(line -> line.year() == facts.year()));
  }

  /**
   * The rows about branches of the report year, by dimension and branch. The place of a row is
   * looked up once, not at every comparison.
   */
  public List<NamedRow> sorted(Stream<NamedRow> lines) {
    return lines
        .filter(line -> places.containsKey(line.branch()))
        .map(line -> new Placed(dimension(line), branch(line), line))
        .sorted(Placed.ORDER)
        .map(Placed::line)
        .toList();
  }

  /** A row with the places of its dimension and its branch. */
  private record Placed(int dimension, int branch, NamedRow line) {
    private static final Comparator<Placed> ORDER =
        Comparator.comparingInt(Placed::dimension).thenComparingInt(Placed::branch);
  }

  /** First the rows over all dimensions, then by dimension, then by branch. */
  public Comparator<NamedRow> byDimension() {
    return Comparator.<NamedRow>comparingInt(this::dimension).thenComparing(byBranch());
  }

  /** First the rows over all branches, then by branch; branches of earlier years by id. */
  public Comparator<NamedRow> byBranch() {
    return Comparator.<NamedRow>comparingInt(this::branch).thenComparing(NamedRow::branch);
  }

  private int dimension(NamedRow line) {
    int place = dimensions.indexOf(line.dimension());
    int known = place < 0 ? dimensions.size() : place;
    return line.dimension().equals(Cohort.ALL) ? -1 : known;
  }

  private int branch(NamedRow line) {
    return line.branch().equals(Cohort.ALL)
        ? -1
        : places.getOrDefault(line.branch(), places.size());
  }
}
