package partybuilding.assessment.report.table;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.restatement.Ground.Kind;
import partybuilding.assessment.restatement.Lasting;
import partybuilding.assessment.restatement.TableTraits;

/**
 * A table of the report: what it holds, and how its figures are held against earlier ones.
 *
 * @param traits its name, what it rests on and how long its figures stand
 * @param header the canonical names of its columns
 * @param key the columns that tell a row from the others
 * @param rows its rows, sorted by their keys
 */
record ReportTable(
    TableTraits traits,
    List<String> header,
    List<String> key,
    Function<Comparison, Stream<List<?>>> rows) {
  /** A table that says nothing which could move. */
  static ReportTable of(
      String name, List<String> header, Function<Comparison, Stream<List<?>>> rows) {
    return new ReportTable(
        new TableTraits(name, Set.of(), Set.of(), Set.of()), header, List.of(), rows);
  }

  /** The same, told by these columns. */
  ReportTable key(String... columns) {
    return new ReportTable(traits, header, List.of(columns), rows);
  }

  /** The same, resting on these yearly files. */
  ReportTable restsOn(Kind first, Kind... others) {
    return with(
        new TableTraits(name(), EnumSet.of(first, others), traits.lasting(), traits.passing()));
  }

  /** The same; its figures stand in a later report under these conditions. */
  ReportTable lasts(Lasting... conditions) {
    return with(new TableTraits(name(), traits.files(), Set.of(conditions), traits.passing()));
  }

  /** The same, some columns of which speak of one report only. */
  ReportTable passing(String... columns) {
    return with(traits.passing(columns));
  }

  private ReportTable with(TableTraits other) {
    return new ReportTable(other, header, key, rows);
  }

  String name() {
    return traits.table();
  }

  /** Whether its figures are held against earlier ones. */
  boolean kept() {
    return !traits.files().isEmpty();
  }
}
