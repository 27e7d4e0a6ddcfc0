package partybuilding.assessment.report.table;

import static java.util.Comparator.comparingInt;
import static partybuilding.assessment.report.table.CodePointOrder.ASCENDING;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.VisibleChange;
import partybuilding.assessment.facts.standing.Ceiling;
import partybuilding.assessment.facts.standing.Separation;

/** The college in every year and dimension, and whether its branches can be told apart. */
final class CollegeTable {
  static final List<String> HEADER =
      List.of(
          "year",
          "dimension",
          "branches",
          "ballots",
          "score",
          "score_lower",
          "score_upper",
          "change",
          "change_lower",
          "change_upper",
          "verdict",
          "note",
          "good_share",
          "good_or_fairly_good_share",
          "rankability",
          "ceiling",
          "heterogeneity_q",
          "heterogeneity_p",
          "rankable",
          "smallest_visible_change");

  private static final int SEPARATION_COLUMNS = 7;

  private CollegeTable() {}

  static Stream<List<?>> rows(Comparison facts) {
    Map<List<Object>, Separation> separations =
        facts.standings().separations().stream()
            .collect(Collectors.toMap(s -> List.of(s.year(), s.dimension()), Function.identity()));
    return facts.scores().college().stream()
        .sorted(comparingInt(CollegeScore::year).thenComparing(CollegeScore::dimension, ASCENDING))
        .map(
            college ->
                row(
                    college,
                    Optional.ofNullable(
                        separations.get(List.of(college.year(), college.dimension()))),
                    facts.pairs().findVisible(college.year(), college.dimension())));
  }

  private static List<?> row(
      CollegeScore college, Optional<Separation> separation, Optional<VisibleChange> visible) {
    Row row =
        new Row()
            .add(college.year())
            .add(college.dimension())
            .add(college.branches())
            .ballots(college.ballots(), college.note())
            .add(college.score())
            .add(college.interval())
            .change(college.change())
            .add(college.verdict().code())
            .note(college.note());
    separation.ifPresentOrElse(s -> add(row, s), () -> row.blank(SEPARATION_COLUMNS));
    visible.ifPresentOrElse(v -> row.add(v.points()), () -> row.blank(1));
    return row.cells();
  }

  private static void add(Row row, Separation separation) {
    separation
        .shares()
        .ifPresentOrElse(
            shares -> row.add(shares.good()).add(shares.goodOrFairlyGood()), () -> row.blank(2));
    row.add(separation.rankability());
    row.add(separation.ceiling().map(Ceiling::code).orElse(""));
    separation
        .heterogeneity()
        .ifPresentOrElse(h -> row.add(h.q()).add(h.probability()), () -> row.blank(2));
    row.add(separation.rankable());
  }
}
