package partybuilding.assessment.compare.standing;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import partybuilding.assessment.compare.line.Lines;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.facts.standing.TrendBasis;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.score.inference.Family;
import partybuilding.assessment.trend.PooledDispersion;
import partybuilding.assessment.trend.Series;
import partybuilding.assessment.trend.WeightedLine;

/**
 * How the branches' places among each other moved up to the report year. The dispersion around the
 * lines is pooled over all branches of a dimension that stand on one basis. Gaining or losing only
 * from five years on, if the slope holds under false-discovery control over all branches and
 * dimensions of the report and keeps its sign whichever year is left out. Else level, only if two
 * one-sided tests at 5 % show that the line makes less than the rules' {@code held-within} from its
 * first year to its last. Else unclear.
 */
final class TrendComparison {
  private final Lines lines;

  TrendComparison(Lines lines) {
    this.lines = lines;
  }

  /** What the years say of a branch: where it stood, and the line through that. */
  private record Draft(
      String branch, String dimension, Optional<TrendWindow> window, Optional<TrendLine> line) {
    OptionalDouble probability() {
      return line.map(TrendLine::probability).orElse(OptionalDouble.empty());
    }
  }

  /** By dimension in the rules' order, branch in the report's. */
  List<BranchTrend> trends() {
    SortedMap<String, Integer> unbrokenSince = unbrokenSince();
    List<Draft> drafts =
        lines.dimensions().parallelStream()
            .flatMap(d -> drafts(new TrendYears(lines, d, unbrokenSince), d).stream())
            .toList();
    List<Boolean> real = Family.real(drafts.stream().map(Draft::probability).toList());
    return IntStream.range(0, drafts.size())
        .parallel()
        .mapToObj(i -> trend(drafts.get(i), real.get(i)))
        .toList();
  }

  private SortedMap<String, Integer> unbrokenSince() {
    SortedMap<String, Integer> since = new TreeMap<>();
    for (Branch branch : lines.branches()) {
      since.put(branch.id(), lines.unbrokenSince(branch.id()));
    }
    return since;
  }

  private List<Draft> drafts(TrendYears years, String dimension) {
    Map<String, TrendWindow> windows = new HashMap<>();
    Map<TrendBasis, Map<String, Series>> series = new EnumMap<>(TrendBasis.class);
    for (Branch branch : lines.branches()) {
      years
          .window(branch.id())
          .ifPresent(
              window -> {
                windows.put(branch.id(), window);
                years
                    .series(window)
                    .ifPresent(
                        s ->
                            series
                                .computeIfAbsent(window.basis(), unused -> new TreeMap<>())
                                .put(branch.id(), s));
              });
    }
    Map<String, TrendLine> drawn = new HashMap<>();
    series.values().forEach(onOneBasis -> drawn.putAll(lines(onOneBasis)));
    return lines.branches().stream()
        .map(Branch::id)
        .map(id -> draft(id, dimension, windows, drawn))
        .toList();
  }

  private static Draft draft(
      String branch,
      String dimension,
      Map<String, TrendWindow> windows,
      Map<String, TrendLine> drawn) {
    return new Draft(
        branch,
        dimension,
        Optional.ofNullable(windows.get(branch)),
        Optional.ofNullable(drawn.get(branch)));
  }

  private static Map<String, TrendLine> lines(Map<String, Series> series) {
    PooledDispersion dispersion =
        PooledDispersion.of(series.values().stream().map(WeightedLine::through).toList());
    Map<String, TrendLine> drawn = new HashMap<>();
    series.forEach((branch, points) -> drawn.put(branch, TrendLine.of(points, dispersion)));
    return drawn;
  }

  private BranchTrend trend(Draft draft, boolean real) {
    return new BranchTrend(
        draft.branch(),
        draft.dimension(),
        draft.window().map(w -> List.copyOf(w.places().keySet())).orElse(List.of()),
        draft.window().map(TrendWindow::basis),
        draft.line().map(TrendLine::course),
        draft.line().map(line -> line.verdict(real, bound())).orElseGet(() -> why(draft)));
  }

  private double bound() {
    return lines.limits(lines.reportYear()).heldWithin().doubleValue();
  }

  /** The verdict if no line can be fitted. */
  private StandingVerdict why(Draft draft) {
    boolean hidden = lines.withheld(lines.reportYear(), draft.branch(), draft.dimension());
    if (draft.window().isEmpty() && hidden) {
      return StandingVerdict.WITHHELD;
    }
    boolean young = draft.window().filter(w -> w.places().size() == 1 && !w.cut()).isPresent();
    return young ? StandingVerdict.TOO_FEW_YEARS : StandingVerdict.NOT_COMPARABLE;
  }
}
