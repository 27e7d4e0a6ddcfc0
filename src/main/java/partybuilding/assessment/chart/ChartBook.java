package partybuilding.assessment.chart;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import partybuilding.assessment.chart.base.ChartDeclaration;
import partybuilding.assessment.chart.base.ChartLimits;
import partybuilding.assessment.chart.base.ChartWords;
import partybuilding.assessment.chart.base.DimensionFacts;
import partybuilding.assessment.chart.base.PlannedChart;
import partybuilding.assessment.chart.grade.GradesChart;
import partybuilding.assessment.chart.grade.GradesPainter;
import partybuilding.assessment.chart.ledger.ClosureChart;
import partybuilding.assessment.chart.ledger.ClosurePainter;
import partybuilding.assessment.chart.ledger.FunnelChart;
import partybuilding.assessment.chart.ledger.FunnelPainter;
import partybuilding.assessment.chart.ledger.LedgerChart;
import partybuilding.assessment.chart.ledger.LedgerPainter;
import partybuilding.assessment.chart.ledger.LoopChart;
import partybuilding.assessment.chart.ledger.LoopPainter;
import partybuilding.assessment.chart.ledger.WithinChart;
import partybuilding.assessment.chart.ledger.WithinPainter;
import partybuilding.assessment.chart.score.BranchChart;
import partybuilding.assessment.chart.score.BranchInDimension;
import partybuilding.assessment.chart.score.BranchPainter;
import partybuilding.assessment.chart.score.BranchesParts;
import partybuilding.assessment.chart.score.CollegeChart;
import partybuilding.assessment.chart.score.CollegePainter;
import partybuilding.assessment.chart.score.DistributionChart;
import partybuilding.assessment.chart.score.DistributionPainter;
import partybuilding.assessment.chart.score.PanelsPainter;
import partybuilding.assessment.chart.standing.StandingPainter;
import partybuilding.assessment.chart.standing.StandingParts;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;
import partybuilding.assessment.language.TableName;

/** All charts of a report, in the order in which it shows them. */
public final class ChartBook {
  /** Charts of the college that come before those of the dimensions. */
  private static final List<ChartDeclaration<Comparison, ?>> COLLEGE =
      List.of(
          ChartDeclaration.single(
              "college", TableName.COLLEGE, CollegeChart::of, CollegePainter::new));

  /**
   * Charts of each dimension with a panel per branch, for at most {@link
   * ChartLimits#MOST_BRANCHES}.
   */
  private static final List<ChartDeclaration<DimensionFacts, ?>> BRANCHES =
      List.of(
          new ChartDeclaration<>(
              "branches", TableName.SCORES, BranchesParts::of, PanelsPainter::new));

  /** Charts of each dimension for more branches than that. */
  private static final List<ChartDeclaration<DimensionFacts, ?>> MANY_BRANCHES =
      List.of(
          ChartDeclaration.single(
              "distribution", TableName.SCORES, DistributionChart::of, DistributionPainter::new));

  /** Charts of the college that come after those of the dimensions. */
  private static final List<ChartDeclaration<Comparison, ?>> AFTER_DIMENSIONS =
      List.of(
          new ChartDeclaration<>(
              "standing", TableName.ADJUSTED, StandingParts::of, StandingPainter::new),
          ChartDeclaration.single(
              "grades", TableName.COLLEGE, GradesChart::college, GradesPainter::new),
          ChartDeclaration.single(
              "ledger", TableName.RECTIFICATION, LedgerChart::of, LedgerPainter::new),
          ChartDeclaration.single("funnel", TableName.FUNNEL, FunnelChart::of, FunnelPainter::new),
          ChartDeclaration.single(
              "closure", TableName.CLOSURE, WithinChart::of, WithinPainter::new),
          ChartDeclaration.single(
              "closure-curves", TableName.CLOSURE_CURVES, ClosureChart::of, ClosurePainter::new),
          ChartDeclaration.single("loop", TableName.LOOP, LoopChart::of, LoopPainter::new));

  /** Charts of one branch in each dimension. */
  private static final List<ChartDeclaration<BranchInDimension, ?>> BRANCH_DIMENSIONS =
      List.of(
          ChartDeclaration.single("branch", TableName.SCORES, BranchChart::of, BranchPainter::new));

  /** Charts of one branch that come after those of the dimensions. */
  private static final List<ChartDeclaration<BranchFacts, ?>> BRANCH =
      List.of(
          ChartDeclaration.single(
              "branch-grades", TableName.SCORES, GradesChart::branch, GradesPainter::new));

  private ChartBook() {}

  /**
   * Draws the charts of the college that have a figure to show. The same facts give the same bytes.
   */
  public static List<Picture> draw(Comparison facts, Language language) {
    ChartWords words = new ChartWords(language);
    return render(
        Stream.of(
            plans(COLLEGE, facts, words),
            DimensionFacts.all(facts).stream().flatMap(d -> plans(of(d), d, words)),
            plans(AFTER_DIMENSIONS, facts, words)));
  }

  /** Draws the charts of one branch that have a figure to show. */
  public static List<Picture> draw(BranchFacts facts, Language language) {
    ChartWords words = new ChartWords(language);
    return render(
        Stream.of(
            BranchInDimension.all(facts).stream()
                .flatMap(d -> plans(of(BRANCH_DIMENSIONS, d.dimension()), d, words)),
            plans(BRANCH, facts, words)));
  }

  /** Renders the PNG form of pictures in parallel, ahead of its first use. */
  public static void renderPng(List<Picture> pictures) {
    pictures.parallelStream().map(Picture::drawing).forEach(Drawing::png);
  }

  private static List<ChartDeclaration<DimensionFacts, ?>> of(DimensionFacts facts) {
    boolean many = facts.comparison().branches().size() > ChartLimits.MOST_BRANCHES;
    return of(many ? MANY_BRANCHES : BRANCHES, facts);
  }

  private static <F> List<ChartDeclaration<F, ?>> of(
      List<ChartDeclaration<F, ?>> declarations, DimensionFacts dimension) {
    return declarations.stream()
        .<ChartDeclaration<F, ?>>map(declaration -> declaration.of(dimension.id()))
        .toList();
  }

  private static <F> Stream<Supplier<List<PlannedChart>>> plans(
      List<ChartDeclaration<F, ?>> declarations, F facts, ChartWords words) {
    return declarations.stream().map(declaration -> () -> declaration.plan(facts, words));
  }

  /** Charts do not depend on each other: they are rendered in parallel and keep their order. */
  private static List<Picture> render(Stream<Stream<Supplier<List<PlannedChart>>>> plans) {
    return plans.flatMap(group -> group).toList().parallelStream()
        .map(Supplier::get)
        .flatMap(List::stream)
        .map(ChartRenderer::render)
        .toList();
  }
}
