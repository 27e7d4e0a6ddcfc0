package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.stream.Stream;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.score.CollegeBand;

/** Where the branches of the college lie, without saying which lies where. */
final class BandTable {
  static final List<String> HEADER =
      List.of("year", "dimension", "branches", "lower_quartile", "median", "upper_quartile");

  private BandTable() {}

  static Stream<List<?>> rows(BranchFacts facts) {
    return facts.bands().stream()
        .sorted(comparingInt(CollegeBand::year).thenComparing(CollegeBand::dimension, ASCENDING))
        .map(BandTable::row);
  }

  private static List<?> row(CollegeBand band) {
    return new Row()
        .add(band.year())
        .add(band.dimension())
        .add(band.branches())
        .add(band.quartiles().lower())
        .add(band.quartiles().median())
        .add(band.quartiles().upper())
        .cells();
  }
}
