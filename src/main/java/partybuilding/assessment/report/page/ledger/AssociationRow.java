package partybuilding.assessment.report.page.ledger;

import java.util.Optional;
import partybuilding.assessment.facts.ledger.LoopAssociation;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.loop.RankCorrelation;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.score.inference.Interval;

/**
 * The association between the closure rates of a year and the scores of the next year.
 *
 * @param trace of all figures of the row
 * @param year the assessment that raised the problems
 * @param branches how many can be compared
 * @param correlation with its sign; a dash where there is none
 * @param interval of it; empty where there is none
 * @param reading its reading, or why there is none
 */
public record AssociationRow(
    TableTrace trace,
    String year,
    Printed branches,
    Printed correlation,
    Printed interval,
    String reading) {

  static AssociationRow of(LoopAssociation association, PageWording wording) {
    Optional<RankCorrelation> found =
        association.correlation().filter(c -> c.interval().isPresent());
    Optional<Interval> interval = found.flatMap(RankCorrelation::interval);
    return new AssociationRow(
        TableTrace.of(association, wording),
        Integer.toString(association.year()),
        Printed.of(NumberText.count(association.branches()), "branches"),
        found
            .map(c -> Printed.of(NumberText.correlation(c.value()), "spearman"))
            .orElse(Printed.words(wording.text("absent"))),
        interval.map(i -> ends(i, wording)).orElse(Printed.NOTHING),
        wording.text(
            "loop.reading." + interval.map(AssociationRow::direction).orElse(why(association))));
  }

  private static Printed ends(Interval interval, PageWording wording) {
    String ends =
        wording.range(
            NumberText.correlation(interval.lower()), NumberText.correlation(interval.upper()));
    return Printed.of(ends, "spearman_lower", "spearman_upper");
  }

  private static String direction(Interval interval) {
    if (interval.lower() <= 0 && interval.upper() >= 0) {
      return "none";
    }
    return interval.lower() > 0 ? "higher" : "lower";
  }

  private static String why(LoopAssociation association) {
    return association.branches() < LoopAssociation.LEAST ? "few" : "undefined";
  }
}
