package partybuilding.assessment.chart;

import java.util.List;
import java.util.Optional;
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
import partybuilding.assessment.chart.score.BranchesChart;
import partybuilding.assessment.chart.score.CollegeChart;
import partybuilding.assessment.chart.score.CollegePainter;
import partybuilding.assessment.chart.score.DistributionChart;
import partybuilding.assessment.chart.score.DistributionPainter;
import partybuilding.assessment.chart.score.PanelsPainter;
import partybuilding.assessment.chart.standing.StandingChart;
import partybuilding.assessment.chart.standing.StandingPainter;
import partybuilding.assessment.facts.BranchFacts;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Language;

/** All charts of a report: what it declares is drawn, in this order. */
public final class ChartBook {
  /** The table of what each branch scored. */
  private static final String SCORES = "scores";

  /** Before the dimensions. */
  private static final List<ChartDeclaration<Comparison, ?>> COLLEGE =
      List.of(new ChartDeclaration<>("college", "college", CollegeChart::of, CollegePainter::new));

  /** Of each dimension, where every branch has room of its own. */
  private static final List<ChartDeclaration<DimensionFacts, ?>> BRANCHES =
      List.of(new ChartDeclaration<>("branches", SCORES, BranchesChart::of, PanelsPainter::new));

  /** Of each dimension, where the branches are too many for that. */
  private static final List<ChartDeclaration<DimensionFacts, ?>> MANY_BRANCHES =
      List.of(
          new ChartDeclaration<>(
              "distribution", SCORES, DistributionChart::of, DistributionPainter::new));

  /** Of the college, after its dimensions. */
  private static final List<ChartDeclaration<Comparison, ?>> AFTER_DIMENSIONS =
      List.of(
          new ChartDeclaration<>("standing", "adjusted", StandingChart::of, StandingPainter::new),
          new ChartDeclaration<>("grades", "college", GradesChart::college, GradesPainter::new),
          new ChartDeclaration<>("ledger", "rectification", LedgerChart::of, LedgerPainter::new),
          new ChartDeclaration<>("funnel", "funnel", FunnelChart::of, FunnelPainter::new),
          new ChartDeclaration<>("closure", "closure", WithinChart::of, WithinPainter::new),
          new ChartDeclaration<>(
              "closure-curves", "closure-curves", ClosureChart::of, ClosurePainter::new),
          new ChartDeclaration<>("loop", "loop", LoopChart::of, LoopPainter::new));

  /** Of one branch in each dimension. */
  private static final List<ChartDeclaration<BranchInDimension, ?>> BRANCH_DIMENSIONS =
      List.of(new ChartDeclaration<>("branch", SCORES, BranchChart::of, BranchPainter::new));

  /** Of one branch, after its dimensions. */
  private static final List<ChartDeclaration<BranchFacts, ?>> BRANCH =
      List.of(
          new ChartDeclaration<>("branch-grades", SCORES, GradesChart::branch, GradesPainter::new));

  private ChartBook() {}

  /**
   * Draws what is declared for the college, but no chart without a figure to show. The same facts
   * give the same bytes.
   */
  public static List<Picture> draw(Comparison facts, Language language) {
    ChartWords words = new ChartWords(language);
    return render(
        Stream.of(
            plans(COLLEGE, facts, words),
            DimensionFacts.all(facts).stream().flatMap(d -> plans(of(d), d, words)),
            plans(AFTER_DIMENSIONS, facts, words)));
  }

  /** Draws what is declared for one branch, but no chart without a figure to show. */
  public static List<Picture> draw(BranchFacts facts, Language language) {
    ChartWords words = new ChartWords(language);
    return render(
        Stream.of(
            BranchInDimension.all(facts).stream()
                .flatMap(d -> plans(of(BRANCH_DIMENSIONS, d.dimension()), d, words)),
            plans(BRANCH, facts, words)));
  }

  /** Renders the pixels of pictures side by side; without it each is rendered when asked for. */
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

  private static <F> Stream<Supplier<Optional<PlannedChart>>> plans(
      List<ChartDeclaration<F, ?>> declarations, F facts, ChartWords words) {
    return declarations.stream().map(declaration -> () -> declaration.plan(facts, words));
  }

  /** No chart knows of another, so they are rendered side by side and kept in their order. */
  private static List<Picture> render(Stream<Stream<Supplier<Optional<PlannedChart>>>> plans) {
    return plans.flatMap(group -> group).toList().parallelStream()
        .map(Supplier::get)
        .flatMap(Optional::stream)
        .map(ChartRenderer::render)
        .toList();
  }
}
