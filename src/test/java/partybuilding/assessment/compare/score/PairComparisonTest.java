package partybuilding.assessment.compare.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.BranchEdition;
import partybuilding.assessment.compare.Comparer;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.ComparisonInput.Structure;
import partybuilding.assessment.compare.input.LedgerInput;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.ScoreInput;
import partybuilding.assessment.compare.input.SourceInput;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.score.PairChange;
import partybuilding.assessment.facts.score.PairFacts;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.Pool;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.score.inference.StandardError;

class PairComparisonTest {
  private static final String RULES =
      """
      rules:
        - from: 2019
          indicators: {d: {scale: points, minimum: 0, maximum: 100}}
          dimensions: {d: {indicators: {d: 1.0}}}
          groups: {a: {weight: 1.0}}
      """;

  /** qt(.975, 100) * sqrt(2) */
  private static final double HALF_WIDTH = 2.80575942886;

  private final List<YearFigures> years = new ArrayList<>();
  private final List<LineageEvent> events = new ArrayList<>();
  private String rules = RULES;

  /** A year in which each branch has a score of standard error 1, and so has the college. */
  private void year(int year, Set<String> withheld, Object... branchesAndScores) {
    TreeMap<String, String> names = new TreeMap<>();
    withheld.forEach(id -> names.put(id, id));
    List<BranchFigure> figures = new ArrayList<>();
    for (int i = 0; i < branchesAndScores.length; i += 2) {
      String id = (String) branchesAndScores[i];
      if (id.length() < 6) {
        names.put(id, id);
      }
      figures.add(figure(id, ((Number) branchesAndScores[i + 1]).doubleValue()));
    }
    double mean = figures.stream().mapToDouble(f -> f.score().orElseThrow()).average().orElse(0);
    years.add(new YearFigures(year, names, withheld, figures, List.of(college(mean)), List.of()));
  }

  private static BranchFigure figure(String id, double score) {
    return new BranchFigure(
        id,
        "d",
        60,
        OptionalDouble.of(score),
        Optional.of(new StandardError(1, 50)),
        Optional.empty(),
        Optional.empty());
  }

  private static CollegeFigure college(double score) {
    return new CollegeFigure(
        "d",
        2,
        60,
        OptionalDouble.of(score),
        Optional.of(new StandardError(1, 50)),
        Optional.empty());
  }

  private Comparison compare() {
    int year = years.get(years.size() - 1).year();
    return Comparer.compare(
        new ComparisonInput(
            year,
            RulebookReader.read("assessment.yaml", rules),
            new Structure(Register.open(), Lineage.of(events)),
            new ScoreInput(years, List.of()),
            LedgerInput.of(LocalDate.of(year, 12, 31), List.of(), Lineage.of(List.of()), year),
            Meetings.NONE,
            SourceInput.NONE));
  }

  private List<PairChange> of(String branch) {
    return compare().pairs().changes().stream().filter(c -> c.branch().equals(branch)).toList();
  }

  private PairChange pair(int from, int to, String branch) {
    return of(branch).stream()
        .filter(c -> c.from() == from && c.to() == to)
        .findFirst()
        .orElseThrow();
  }

  private static double difference(PairChange pair) {
    return pair.change().orElseThrow().difference();
  }

  @Test
  void everyPairOfYearsHasItsChangeAndItsInterval() {
    year(2022, Set.of(), "x", 60);
    year(2023, Set.of(), "x", 61);
    year(2025, Set.of(), "x", 70);

    assertThat(of("x"))
        .extracting(c -> c.from() + " " + c.to() + " " + difference(c))
        .containsExactly("2022 2023 1.0", "2022 2025 10.0", "2023 2025 9.0");
    PairChange far = pair(2022, 2025, "x");
    assertThat(far.change().orElseThrow().interval().orElseThrow().lower())
        .isCloseTo(10 - HALF_WIDTH, within(1e-8));
    assertThat(far.verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void aChangeThatAloneWouldBeCalledOneMayBeChanceAmongAllPairs() {
    year(2023, Set.of(), "x", 70);
    year(2025, Set.of(), "x", 73.2);
    assertThat(pair(2023, 2025, "x").verdict()).isEqualTo(Verdict.IMPROVED);

    years.clear();
    year(2023, Set.of(), "x", 70, "y", 70, "z", 70);
    year(2025, Set.of(), "x", 73.2, "y", 70, "z", 70);
    assertThat(pair(2023, 2025, "x").verdict()).isNotIn(Verdict.IMPROVED, Verdict.DECLINED);
  }

  /** 3.2 points alone are a change, and so they are in the report year's own family of one. */
  @Test
  void theNewestStepHasTheWordOfTheYearsOwnFamily() {
    year(2022, Set.of(), "x", 70);
    year(2023, Set.of(), "x", 70);
    year(2024, Set.of(), "x", 70);
    year(2025, Set.of(), "x", 73.2);

    PairChange newest = pair(2024, 2025, "x");
    assertThat(newest.verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(newest.family()).isEqualTo(PairChange.Tests.YEAR);
    assertThat(compare().scores().scoresOf("x", "d").get(3).verdict()).isEqualTo(newest.verdict());
    assertThat(of("x").stream().filter(c -> !c.equals(newest)))
        .hasSize(5)
        .allMatch(c -> c.family() == PairChange.Tests.PAIRS);
  }

  @Test
  void aStepBetweenEarlierYearsIsDecidedAmongAllPairs() {
    year(2021, Set.of(), "x", 70, "y", 70);
    year(2022, Set.of(), "x", 73.6, "y", 70);
    year(2023, Set.of(), "x", 71.8, "y", 70);
    year(2024, Set.of(), "x", 71.8, "y", 70);
    year(2025, Set.of(), "x", 71.8, "y", 70);

    assertThat(compare().scores().scoresOf("x", "d").get(1).verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(pair(2021, 2022, "x").verdict()).isNotEqualTo(Verdict.IMPROVED);
    assertThat(pair(2021, 2022, "x").family()).isEqualTo(PairChange.Tests.PAIRS);
  }

  @Test
  void theCollegeIsAFamilyOfItsOwn() {
    year(2022, Set.of(), "x", 70, "y", 72);
    year(2024, Set.of(), "x", 80, "y", 82);
    year(2025, Set.of(), "x", 80, "y", 82);

    assertThat(of(PairChange.COLLEGE))
        .extracting(c -> c.from() + " " + c.to() + " " + difference(c))
        .containsExactly("2022 2024 10.0", "2022 2025 10.0", "2024 2025 0.0");
    assertThat(pair(2022, 2025, PairChange.COLLEGE).verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void aMergerPartsTheYearsBeforeItFromThoseAfterIt() {
    String pool = new Pool("z", 2024, new TreeSet<>()).key();
    year(2022, Set.of(), "a", 60, "b", 62, pool, 61);
    year(2023, Set.of(), "a", 70, "b", 72, pool, 71);
    year(2024, Set.of(), "z", 80);
    year(2025, Set.of(), "z", 60);
    events.add(new LineageEvent("a", "z", 2024, LineageEvent.Change.MERGE));
    events.add(new LineageEvent("b", "z", 2024, LineageEvent.Change.MERGE));

    assertThat(of("z"))
        .extracting(c -> c.from() + " " + c.to() + " " + c.verdict() + " " + c.note())
        .containsExactly(
            "2022 2023 IMPROVED Optional[MERGED]",
            "2022 2024 NOT_COMPARABLE Optional[MERGED]",
            "2023 2024 NOT_COMPARABLE Optional[MERGED]",
            "2022 2025 NOT_COMPARABLE Optional[MERGED]",
            "2023 2025 NOT_COMPARABLE Optional[MERGED]",
            "2024 2025 DECLINED Optional.empty");
    assertThat(difference(pair(2022, 2025, "z"))).isEqualTo(-1);
  }

  @Test
  void aRestOfASplitIsNotComparedWithTheWhole() {
    year(2023, Set.of(), "a", 60);
    year(2024, Set.of(), "a", 90, "b", 70);
    year(2025, Set.of(), "a", 90, "b", 70);
    events.add(new LineageEvent("a", "b", 2024, LineageEvent.Change.SPLIT));

    assertThat(of("a"))
        .extracting(c -> c.from() + " " + c.to() + " " + c.note())
        .containsExactly(
            "2023 2024 Optional[SPLIT]", "2023 2025 Optional[SPLIT]", "2024 2025 Optional.empty");
    assertThat(pair(2023, 2025, "a").verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(of("b")).extracting(PairChange::from).containsExactly(2024);
  }

  @Test
  void aWithheldYearHasPairsWithoutAFigure() {
    year(2023, Set.of(), "x", 70, "y", 70);
    year(2024, Set.of("x"), "y", 70);
    year(2025, Set.of(), "x", 90, "y", 70);

    for (PairChange hidden : List.of(pair(2023, 2024, "x"), pair(2024, 2025, "x"))) {
      assertThat(hidden.change()).isEmpty();
      assertThat(hidden.verdict()).isEqualTo(Verdict.WITHHELD);
      assertThat(hidden.note()).contains(Note.WITHHELD);
    }
    assertThat(pair(2023, 2025, "x").verdict()).isEqualTo(Verdict.IMPROVED);
  }

  @Test
  void aBranchHasNoPairWithAYearBeforeItsFirst() {
    year(2023, Set.of(), "y", 70);
    year(2024, Set.of(), "x", 70, "y", 70);
    year(2025, Set.of(), "x", 70, "y", 70);

    assertThat(of("x")).extracting(PairChange::from).containsExactly(2024);
  }

  @Test
  void changedMeasuringPartsTheYears() {
    rules =
        RULES
            + """
                - from: 2024
                  indicators: {d: {scale: points, minimum: 0, maximum: 10}}
              """
                .indent(0);
    year(2022, Set.of(), "x", 70);
    year(2023, Set.of(), "x", 90);
    year(2024, Set.of(), "x", 70);
    year(2025, Set.of(), "x", 90);

    assertThat(of("x").stream().filter(c -> c.change().isPresent()))
        .extracting(c -> c.from() + " " + c.to())
        .containsExactly("2022 2023", "2024 2025");
    assertThat(pair(2022, 2025, "x").verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(pair(2022, 2025, PairChange.COLLEGE).verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
  }

  @Test
  void aPairIsJudgedByTheLimitsOfItsLaterYear() {
    rules = RULES + "  - {from: 2025, tolerance: 20}\n";
    year(2022, Set.of(), "x", 60);
    year(2024, Set.of(), "x", 75);
    year(2025, Set.of(), "x", 75);

    assertThat(pair(2022, 2024, "x").verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(pair(2022, 2025, "x").verdict()).isNotEqualTo(Verdict.IMPROVED);
  }

  @Test
  void upToAThousandBranchesAllPairsAreThere() {
    college(PairFacts.MOST_BRANCHES);

    assertThat(compare().pairs().changes().stream().filter(c -> c.branch().startsWith("b")))
        .hasSize(3 * PairFacts.MOST_BRANCHES);
  }

  @Test
  void withMoreBranchesOnlyThePairsThatEndInTheReportYearAreThere() {
    college(PairFacts.MOST_BRANCHES + 1);

    List<PairChange> changes =
        compare().pairs().changes().stream().filter(c -> c.branch().startsWith("b")).toList();
    assertThat(changes).hasSize(2 * (PairFacts.MOST_BRANCHES + 1));
    assertThat(changes).allMatch(c -> c.to() == 2025);
    assertThat(of(PairChange.COLLEGE)).hasSize(3);
  }

  private void college(int branches) {
    for (int year = 2023; year <= 2025; year++) {
      year(year, Set.of(), IntStream.range(0, branches).boxed().flatMap(b -> score(b)).toArray());
    }
  }

  private static Stream<Object> score(int branch) {
    return Stream.of("b" + branch, 70 + branch % 7);
  }

  @Test
  void aBranchsEditionHasItsOwnPairsAlone() {
    year(2024, Set.of(), "x", 70, "y", 70);
    year(2025, Set.of(), "x", 70, "y", 70);

    Branch own = compare().branches().get(0);
    assertThat(new BranchEdition(compare(), Lineage.of(List.of())).of(own).own().pairs().changes())
        .extracting(PairChange::branch)
        .containsExactly("x");
  }
}
