package partybuilding.assessment.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.contract.row.Evaluation;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.facts.standing.AdjustedScore;
import partybuilding.assessment.facts.standing.AdjustedScore.Adjustment;
import partybuilding.assessment.facts.standing.BranchTrend;
import partybuilding.assessment.facts.standing.StandingVerdict;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.inference.Interval;
import partybuilding.assessment.simulation.Design.Nature;
import partybuilding.assessment.simulation.Design.Panels;
import partybuilding.assessment.simulation.Design.Size;
import partybuilding.assessment.simulation.Runs.Counts;

/**
 * False flags, coverage and power where the truth is known. The tables are kept under {@code
 * reports/simulation}.
 */
@Tag("simulation")
class SimulationTest {
  private static final Path FOLDER = Path.of("reports", "simulation");
  private static final int NULL_RUNS = Integer.getInteger("simulation.runs", 2000);
  private static final List<Integer> WINDOWS = List.of(3, 5, 7, 10);

  private static final Design SMALL =
      new Design(
          new Size(14, 9, Size.GAPS), Panels.FRESH, Nature.UNLIKE, Questions.FOUR_DIMENSIONS);
  private static final Design SMALL_PERSISTENT =
      new Design(
          new Size(14, 9, Size.GAPS), Panels.PERSISTENT, Nature.UNLIKE, Questions.FOUR_DIMENSIONS);
  private static final Design LARGE =
      new Design(new Size(100, 9, Size.GAPS), Panels.FRESH, Nature.UNLIKE, Questions.ONE_DIMENSION);

  @Test
  void withNothingChangingAtMostOneFamilyInTwentyHasAnyFlag() {
    Runs runs = new Runs();
    for (Design design : List.of(SMALL, LARGE)) {
      runs.add(
          NULL_RUNS,
          design.branches(),
          dice ->
              flags(
                  design, SimulatedHistory.draw(design, 10, SimulatedHistory.Course.LEVEL, dice)));
    }
    runs.write(FOLDER.resolve("false-flags.csv"), "branches,panels,years,family");
    assertThat(runs.rates().values())
        .allSatisfy(
            rate -> {
              assertThat(rate.runs()).isGreaterThanOrEqualTo(NULL_RUNS);
              assertThat(rate.share()).isLessThanOrEqualTo(0.05);
            });
  }

  private static Counts flags(Design design, SimulatedHistory history) {
    Counts counts = new Counts();
    for (int years : WINDOWS) {
      Comparison report = history.report(years);
      for (int year : report.years().subList(1, years)) {
        counts.add(
            report.scores().branches().stream()
                .filter(s -> s.year() == year)
                .anyMatch(s -> moved(s.verdict())),
            design.branches(),
            design.panels(),
            years,
            "change");
        counts.add(
            report.scores().college().stream()
                .filter(s -> s.year() == year)
                .anyMatch(s -> moved(s.verdict())),
            design.branches(),
            design.panels(),
            years,
            "college change");
        counts.add(
            report.standings().adjusted().stream()
                .filter(s -> s.year() == year)
                .anyMatch(s -> moved(s.change().verdict())),
            design.branches(),
            design.panels(),
            years,
            "standing change");
      }
      counts.add(
          report.standings().trends().stream().anyMatch(t -> moved(t.verdict())),
          design.branches(),
          design.panels(),
          years,
          "trend");
    }
    return counts;
  }

  private static boolean moved(Verdict verdict) {
    return verdict == Verdict.IMPROVED || verdict == Verdict.DECLINED;
  }

  private static boolean moved(StandingVerdict verdict) {
    return verdict == StandingVerdict.GAINING || verdict == StandingVerdict.LOSING;
  }

  @Test
  void intervalsCoverTheTruthNineteenTimesInTwenty() {
    Runs runs = new Runs();
    for (Design design : List.of(SMALL, SMALL_PERSISTENT)) {
      runs.add(
          NULL_RUNS,
          100 + design.branches(),
          dice ->
              covered(
                  design, SimulatedHistory.draw(design, 2, SimulatedHistory.Course.LEVEL, dice)));
      runs.add(NULL_RUNS, 200 + design.branches(), dice -> merged(design, dice));
    }
    runs.write(FOLDER.resolve("coverage.csv"), "branches,panels,interval");
    for (Map.Entry<List<String>, Rate> entry : runs.rates().entrySet()) {
      boolean fresh = entry.getKey().contains(Panels.FRESH.name());
      assertThat(entry.getValue().share())
          .as(String.join(" ", entry.getKey()))
          .isBetween(0.93, fresh ? 0.97 : 1);
    }
  }

  private static Counts covered(Design design, SimulatedHistory history) {
    Counts counts = new Counts();
    Comparison report = history.report(2);
    for (BranchScore score : report.scores().branches()) {
      if (score.interval().isPresent() && truth(history, score).isPresent()) {
        counts.add(
            holds(score.interval().get(), truth(history, score).get()),
            design.branches(),
            design.panels(),
            kind("branch", score.dimension()));
        score
            .change()
            .flatMap(Change::interval)
            .ifPresent(
                interval ->
                    counts.add(
                        holds(interval, 0),
                        design.branches(),
                        design.panels(),
                        kind("change", score.dimension())));
      }
    }
    for (CollegeScore score : report.scores().college()) {
      truth(history, score.dimension())
          .ifPresent(
              truth ->
                  counts.add(
                      holds(score.interval().orElseThrow(), truth),
                      design.branches(),
                      design.panels(),
                      kind("college", score.dimension())));
    }
    report.standings().adjusted().forEach(s -> effect(design, history, s, counts));
    return counts;
  }

  private static void effect(
      Design design, SimulatedHistory history, AdjustedScore score, Counts counts) {
    Optional<Double> college = truth(history, score.dimension());
    Optional<Interval> interval = score.adjustment().flatMap(Adjustment::interval);
    if (college.isPresent() && interval.isPresent()) {
      double truth =
          truth(history, Design.number(score.branch()), score.dimension()) - college.get();
      counts.add(
          holds(interval.get(), truth),
          design.branches(),
          design.panels(),
          kind("effect", score.dimension()));
    }
  }

  private static String kind(String interval, String dimension) {
    return interval + (dimension.equals("integration") ? " (two indicators)" : "");
  }

  private static boolean holds(Interval interval, double truth) {
    return interval.lower() <= truth && truth <= interval.upper();
  }

  private static Optional<Double> truth(SimulatedHistory history, BranchScore score) {
    return points(score.dimension())
        ? Optional.of(truth(history, Design.number(score.branch()), score.dimension()))
        : Optional.empty();
  }

  private static boolean points(String dimension) {
    return !dimension.equals("overall");
  }

  private static double truth(SimulatedHistory history, int branch, String dimension) {
    return history.truth().of(branch, dimension);
  }

  /** The college's: the mean over its branches. */
  private static Optional<Double> truth(SimulatedHistory history, String dimension) {
    int branches = history.meetings().get(0).figures().names().size();
    return points(dimension)
        ? Optional.of(
            IntStream.range(0, branches)
                .mapToDouble(b -> truth(history, b, dimension))
                .average()
                .orElseThrow())
        : Optional.empty();
  }

  /** Two branches that a later year sees as one. */
  private static Counts merged(Design design, RandomGenerator dice) {
    Lineage lineage =
        Lineage.of(
            List.of(
                new LineageEvent("B000", "B900", 2020, LineageEvent.Change.MERGE),
                new LineageEvent("B001", "B900", 2020, LineageEvent.Change.MERGE)));
    Truth truth = Truth.draw(design, dice);
    List<Evaluation> rows = new Voting(design).rows(truth, Evaluator.draw(design, dice), dice);
    Meeting.Kept kept = new Meeting(design, lineage).kept(2019, rows);
    Counts counts = new Counts();
    for (BranchFigure figure : kept.figures().branches()) {
      if (figure.branch().startsWith("B900") && figure.dimension().equals("confidence")) {
        Interval interval =
            figure.standardError().orElseThrow().around(figure.score().orElseThrow());
        counts.add(
            holds(interval, (truth.of(0, 0) + truth.of(1, 0)) / 2),
            design.branches(),
            design.panels(),
            "merged branch");
      }
    }
    return counts;
  }

  @Test
  void whatReallyMovedIsFoundTheSoonerTheMoreItMoved() {
    Runs runs = new Runs();
    for (int points : List.of(2, 4, 6, 8, 10)) {
      runs.add(
          NULL_RUNS / 5,
          300 + points,
          dice ->
              steps(
                  points,
                  SimulatedHistory.draw(
                      SMALL, 2, (y, t) -> t.firstBranchMoved(y * (double) points), dice)));
    }
    for (double slope : new double[] {0.5, 1, 2}) {
      runs.add(
          NULL_RUNS / 5,
          400 + Math.round(10 * slope),
          dice ->
              trend(
                  slope,
                  SimulatedHistory.draw(SMALL, 10, (y, t) -> t.firstBranchMoved(y * slope), dice)));
    }
    runs.write(FOLDER.resolve("power.csv"), "branches,moved,years,found_by");
    assertThat(runs.share("14", "10 points", "2", "change"))
        .isGreaterThan(runs.share("14", "2 points", "2", "change"));
  }

  private static Counts steps(int points, SimulatedHistory history) {
    Counts counts = new Counts();
    Comparison report = history.report(2);
    report.scores().branches().stream()
        .filter(s -> s.year() == report.year() && s.branch().equals("B000"))
        .filter(s -> s.dimension().equals("confidence"))
        .forEach(
            s -> counts.add(s.verdict() == Verdict.IMPROVED, 14, points + " points", 2, "change"));
    report.standings().adjusted().stream()
        .filter(s -> s.year() == report.year() && s.branch().equals("B000"))
        .filter(s -> s.dimension().equals("confidence"))
        .forEach(
            s ->
                counts.add(
                    s.change().verdict() == StandingVerdict.GAINING,
                    14,
                    points + " points",
                    2,
                    "standing change"));
    return counts;
  }

  private static Counts trend(double slope, SimulatedHistory history) {
    Counts counts = new Counts();
    for (int years : WINDOWS) {
      for (BranchTrend trend : history.report(years).standings().trends()) {
        if (trend.branch().equals("B000") && trend.dimension().equals("confidence")) {
          counts.add(
              trend.verdict() == StandingVerdict.GAINING,
              14,
              slope + " points a year",
              years,
              "trend");
        }
      }
    }
    return counts;
  }
}
