package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.ledger.LoopAssociation;

/**
 * Whether closing a year's problems and the next year's score go together, the year's own score
 * held constant; by year, never pooled.
 */
final class LoopAssociationTable {
  static final List<String> HEADER =
      List.of("year", "branches", "spearman", "spearman_lower", "spearman_upper");

  private static final int FIGURES = 3;

  private LoopAssociationTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    return facts.loop().associations().stream()
        .sorted(comparingInt(LoopAssociation::year))
        .map(LoopAssociationTable::row);
  }

  private static List<?> row(LoopAssociation association) {
    Row row = new Row().add(association.year()).add(association.branches());
    association
        .correlation()
        .ifPresentOrElse(
            found -> row.add(found.value()).add(found.interval()), () -> row.blank(FIGURES));
    return row.cells();
  }
}
