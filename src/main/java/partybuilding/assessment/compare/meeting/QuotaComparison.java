package partybuilding.assessment.compare.meeting;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.YearlyRows;
import partybuilding.assessment.contract.Grade;
import partybuilding.assessment.contract.row.Debrief;
import partybuilding.assessment.facts.meeting.QuotaCount;

/** The decided grades of each year against its quota. */
record QuotaComparison(ComparisonInput input) {
  /** By year; none where no grade is decided. */
  List<QuotaCount> quotas() {
    return input.meetings().debriefs().stream()
        .map(this::quota)
        .filter(quota -> quota.decided() > 0)
        .toList();
  }

  private QuotaCount quota(YearlyRows<Debrief> year) {
    List<Grade> decided =
        year.rows().stream().flatMap(debrief -> debrief.decidedGrade().stream()).toList();
    int notGood = (int) decided.stream().filter(grade -> grade != Grade.GOOD).count();
    return new QuotaCount(
        year.year(),
        year.rows().size(),
        decided.size(),
        notGood,
        required(year.year(), decided.size()));
  }

  private int required(int year, int decided) {
    BigDecimal quota = input.rulebook().rulesOf(year).limits().quota();
    return quota.multiply(BigDecimal.valueOf(decided)).setScale(0, RoundingMode.CEILING).intValue();
  }
}
