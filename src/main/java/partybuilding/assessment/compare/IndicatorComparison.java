package partybuilding.assessment.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import partybuilding.assessment.compare.line.AsIsYear;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;

/** The indicators of the report year's branches in each year. */
record IndicatorComparison(Lines lines) {
  /** By year, branch, indicator, group. */
  List<IndicatorFigure> indicators() {
    Set<String> known = lines.branches().stream().map(Branch::id).collect(Collectors.toSet());
    List<IndicatorFigure> figures = new ArrayList<>();
    for (AsIsYear year : lines.years().values()) {
      year.indicators().stream()
          .filter(f -> known.contains(f.branch()))
          .map(this::marked)
          .forEach(figures::add);
      figures.addAll(withheldIndicators(year));
    }
    return figures;
  }

  private IndicatorFigure marked(IndicatorFigure f) {
    Lineage lineage = lines.input().structure().lineage();
    boolean pools = lineage.poolsPredecessors(f.branch(), f.year(), lines.input().year());
    Optional<Note> note = f.note().or(() -> pools ? Optional.of(Note.MERGED) : Optional.empty());
    return f.noted(note);
  }

  private List<IndicatorFigure> withheldIndicators(AsIsYear year) {
    Rules rules = lines.input().rulebook().rulesOf(year.year());
    Set<String> shown =
        year.indicators().stream().map(IndicatorFigure::branch).collect(Collectors.toSet());
    List<IndicatorFigure> rows = new ArrayList<>();
    for (Branch branch : lines.branches()) {
      if (year.withheld(branch.id()) && !shown.contains(branch.id())) {
        for (Indicator indicator : rules.indicators()) {
          rows.add(withheldRow(year.year(), branch.id(), indicator.id()));
        }
      }
    }
    return rows;
  }

  private static IndicatorFigure withheldRow(int year, String branch, String indicator) {
    return new IndicatorFigure(
        year,
        branch,
        indicator,
        IndicatorFigure.ALL,
        IndicatorFigure.Statistics.NONE,
        Optional.of(Note.WITHHELD));
  }
}
