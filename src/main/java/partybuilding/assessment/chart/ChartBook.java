package partybuilding.assessment.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import partybuilding.assessment.chart.Press.Name;
import partybuilding.assessment.compare.BranchFacts;
import partybuilding.assessment.compare.Comparison;
import partybuilding.assessment.language.Language;

/** All pictures of a report. */
public final class ChartBook {
  /** Beyond so many branches, panels and rows are no longer read, and a distribution is drawn. */
  static final int MOST_PANELS = 60;

  /** The table of what each branch scored. */
  static final String SCORES = "scores";

  private ChartBook() {}

  /**
   * Draws the college, the branches by dimension and the ledger, in that order, but none without a
   * score to show. The same facts give the same bytes.
   */
  public static List<Picture> draw(Comparison facts, Language language) {
    Wording wording = new Wording(language);
    List<Supplier<Picture>> pictures = new ArrayList<>();
    if (!facts.years().isEmpty()) {
      List<DimensionFacts> dimensions = DimensionFacts.all(facts);
      if (dimensions.stream().anyMatch(d -> !d.dimension().apart() && d.collegeScored())) {
        pictures.add(() -> college(facts, wording));
      }
      dimensions.forEach(dimension -> pictures.addAll(branches(dimension, wording)));
    }
    GradesChart.of(facts, wording)
        .ifPresent(
            c ->
                pictures.add(
                    () ->
                        Press.print(
                            new Name("grades", "college"), c.caption(), new GradesPainter(c))));
    LedgerChart.of(facts, wording)
        .ifPresent(
            ledger ->
                pictures.add(
                    () ->
                        Press.print(
                            new Name("ledger", "rectification"),
                            ledger.caption(),
                            new LedgerPainter(ledger))));
    FunnelChart.of(facts, wording)
        .ifPresent(
            c ->
                pictures.add(
                    () ->
                        Press.print(
                            new Name("funnel", "funnel"), c.caption(), new FunnelPainter(c))));
    ClosureChart.of(facts, wording)
        .ifPresent(
            c ->
                pictures.add(
                    () ->
                        Press.print(
                            new Name("closure", "closure-curves"),
                            c.caption(),
                            new ClosurePainter(c))));
    LoopChart.of(facts, wording)
        .ifPresent(
            c ->
                pictures.add(
                    () -> Press.print(new Name("loop", "loop"), c.caption(), new LoopPainter(c))));
    // No picture knows of another, so they are drawn side by side and kept in their order.
    return pictures.parallelStream().map(Supplier::get).toList();
  }

  /** Makes the pixels of pictures side by side; without it each is made when it is asked for. */
  public static void develop(List<Picture> pictures) {
    pictures.parallelStream().map(Picture::drawing).forEach(Drawing::png);
  }

  /** Draws one branch by dimension, where it has a score to show, and its grades. */
  public static List<Picture> draw(BranchFacts facts, Language language) {
    Wording wording = new Wording(language);
    Stream<Picture> dimensions =
        IntStream.range(0, facts.own().rules().dimensions().size())
            .parallel()
            .mapToObj(place -> branch(facts, place, wording))
            .flatMap(Optional::stream);
    Stream<Picture> grades =
        GradesChart.of(facts.own(), facts.branch(), wording).stream()
            .map(
                c ->
                    Press.print(
                        new Name("branch-grades", SCORES), c.caption(), new GradesPainter(c)));
    return Stream.concat(dimensions, grades).toList();
  }

  private static Optional<Picture> branch(BranchFacts facts, int place, Wording wording) {
    String name = "branch-" + facts.own().rules().dimensions().get(place).id();
    return BranchChart.of(facts, place, wording)
        .map(
            chart ->
                Press.print(new Name(name, SCORES), chart.caption(), new BranchPainter(chart)));
  }

  private static Picture college(Comparison facts, Wording wording) {
    CollegeChart college = CollegeChart.of(facts, wording);
    return Press.print(
        new Name("college", "college"), college.caption(), new CollegePainter(college));
  }

  private static List<Supplier<Picture>> branches(DimensionFacts facts, Wording wording) {
    if (!facts.branchesScored()) {
      return List.of();
    }
    return facts.comparison().branches().size() > MOST_PANELS
        ? List.of(() -> distribution(facts, wording))
        : Stream.concat(
                Stream.of(() -> panels(facts, wording), () -> heatMap(facts, wording)),
                standing(facts, wording).stream())
            .toList();
  }

  private static Optional<Supplier<Picture>> standing(DimensionFacts facts, Wording wording) {
    String name = "standing-" + facts.id();
    return StandingChart.of(facts, wording)
        .map(
            chart ->
                () ->
                    Press.print(
                        new Name(name, "adjusted"), chart.caption(), new StandingPainter(chart)));
  }

  private static Picture distribution(DimensionFacts facts, Wording wording) {
    DistributionChart chart = DistributionChart.of(facts, wording);
    String name = "distribution-" + facts.id();
    return Press.print(new Name(name, SCORES), chart.caption(), new DistributionPainter(chart));
  }

  private static Picture panels(DimensionFacts facts, Wording wording) {
    BranchesChart panels = BranchesChart.of(facts, wording);
    return Press.print(
        new Name("branches-" + facts.id(), SCORES), panels.caption(), new PanelsPainter(panels));
  }

  private static Picture heatMap(DimensionFacts facts, Wording wording) {
    HeatChart map = HeatChart.of(facts, wording);
    return Press.print(
        new Name("heatmap-" + facts.id(), SCORES), map.caption(), new HeatPainter(map));
  }
}
