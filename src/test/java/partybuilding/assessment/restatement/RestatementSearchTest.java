package partybuilding.assessment.restatement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.notice.Finding;
import partybuilding.assessment.restatement.Ground.Kind;

/** One branch, B01, in 2023 and 2024, reported in 2024 and then again. */
class RestatementSearchTest {
  private static final TableTraits SCORES =
      new TableTraits(TableName.SCORES_AS_WAS, Set.of(Kind.EVALUATIONS), Set.of(), Set.of());
  private static final TableTraits COHORTS =
      new TableTraits(
          TableName.RECTIFICATION,
          Set.of(Kind.RECTIFICATION),
          Set.of(Lasting.COHORT_JUDGED, Lasting.BRANCH_UNBROKEN),
          Set.of());
  private static final String KEY = "B01/confidence";

  private final Map<Ground, String> grounds = new HashMap<>();
  private final Map<String, Integer> breaks = new HashMap<>();
  private final List<Integer> groupYears = new ArrayList<>();
  private final PublishedReport was;

  RestatementSearchTest() {
    grounds.put(new Ground(Kind.EVALUATIONS, 2023), "e");
    grounds.put(new Ground(Kind.RECTIFICATION, 2023), "l");
    grounds.put(new Ground(Kind.RULES, 2023), "r");
    grounds.put(Ground.of(Kind.RULES_FILE), "f");
    grounds.put(Ground.of(Kind.STRUCTURE), "s");
    grounds.put(Ground.of(Kind.PROGRAM), "1.0");
    was = report(2024);
  }

  private static List<FigureTable> tables(double ballots, double score, double closed) {
    return List.of(
        table(SCORES, List.of("ballots", "score"), List.of(ballots, score)),
        table(COHORTS, List.of("closed"), List.of(closed)));
  }

  private static FigureTable table(TableTraits traits, List<String> columns, List<Double> figures) {
    List<PublishedRow> rows = List.of(new PublishedRow(2023, KEY, figures));
    return new FigureTable(traits.table().code(), columns, Set.of("ballots", "closed"), rows);
  }

  private PublishedReport report(int year) {
    return new PublishedReport(year, LocalDate.of(year, 12, 31), Set.of("B01"), new Basis(grounds));
  }

  private void change(Ground ground) {
    grounds.put(ground, "another");
  }

  private List<Restatement> moved(int year, List<FigureTable> now) {
    List<FigureTable> before = tables(10, 80, 4);
    PresentReport present =
        new PresentReport(report(year), breaks, Map.of(2023, 5), Set.copyOf(groupYears));
    RestatementSearch search = new RestatementSearch(was, present);
    search.hold(before.get(0), new PresentTable(SCORES, now.get(0)));
    search.hold(before.get(1), new PresentTable(COHORTS, now.get(1)));
    return search.found();
  }

  private List<Restatement> moved(double ballots, double score, double closed) {
    return moved(2024, tables(ballots, score, closed));
  }

  @Test
  void equalFiguresAreNoRestatementWhateverChanged() {
    change(new Ground(Kind.EVALUATIONS, 2023));
    change(Ground.of(Kind.PROGRAM));

    assertThat(moved(10, 80, 4)).isEmpty();
  }

  /** Whether versions add in another order, or processors round a logarithm another way. */
  @ParameterizedTest
  @CsvSource({"80.00000000000001", "79.9999999995"})
  void aScoreThatDiffersByRoundingIsNoRestatement(double score) {
    change(Ground.of(Kind.PROGRAM));

    assertThat(moved(10, score, 4)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"80.00000001", "79.99999999"})
  void aDifferenceThatRoundingDoesNotMakeIsARestatementHoweverSmall(double score) {
    change(Ground.of(Kind.PROGRAM));

    List<Restatement> moved = moved(10, score, 4);

    assertThat(moved).singleElement().extracting(Restatement::cause).isEqualTo("program_changed");
    assertThat(moved.get(0).values().was()).hasValue(80.0);
    assertThat(moved.get(0).values().now()).hasValue(score);
  }

  @Test
  void whatNothingExplainsTheProgramHasDone() {
    assertThat(moved(10, 81, 4)).extracting(Restatement::cause).containsExactly("program_changed");
  }

  @Test
  void severalCausesAreNamedTogether() {
    change(new Ground(Kind.EVALUATIONS, 2023));
    change(new Ground(Kind.RULES, 2023));

    assertThat(moved(10, 81, 4))
        .extracting(Restatement::cause)
        .containsExactly("export_changed+rules_changed");
  }

  @Test
  void anotherProgramThatReadsTheSameFileOfRulesAsOtherRulesHasNotChangedThem() {
    change(new Ground(Kind.RULES, 2023));
    change(Ground.of(Kind.PROGRAM));

    assertThat(moved(10, 81, 4)).extracting(Restatement::cause).containsExactly("program_changed");
    assertThat(moved(10, 81, 4)).as("in doubt neither value").allMatch(m -> hidden(m.values()));
  }

  private static boolean hidden(RestatedValues values) {
    return values.was().isEmpty() && values.now().isEmpty();
  }

  @Test
  void anotherProgramAndAnotherFileOfRulesAreBothNamed() {
    change(new Ground(Kind.RULES, 2023));
    change(Ground.of(Kind.RULES_FILE));
    change(Ground.of(Kind.PROGRAM));

    assertThat(moved(10, 81, 4))
        .extracting(Restatement::cause)
        .containsExactly("rules_changed+program_changed");
  }

  @ParameterizedTest(name = "{0} ballots after 10: shown {1}")
  @CsvSource({"5, true", "6, false", "9, false", "10, false", "14, false", "15, true"})
  void aChangedExportShowsItsValuesOnlyIfTheMinimumGroupChanged(double ballots, boolean shown) {
    change(new Ground(Kind.EVALUATIONS, 2023));

    List<Restatement> moved = moved(ballots, 81, 4);

    assertThat(moved).isNotEmpty().allMatch(m -> m.values().was().isPresent() == shown);
    assertThat(moved).allMatch(m -> m.values().now().isPresent() == shown);
  }

  @Test
  void aChangedRegisterThatBringsOneBallotInShowsNothingEither() {
    change(Ground.of(Kind.STRUCTURE));

    assertThat(moved(11, 81, 4)).hasSize(2).allMatch(m -> m.values().was().isEmpty());
    assertThat(moved(10, 81, 4)).hasSize(1).allMatch(m -> m.values().was().isPresent());
  }

  @Test
  void twoWeightingsOfTheSameBallotsStandSideBySideOnlyWhereGroupsAreShown() {
    change(new Ground(Kind.RULES, 2023));

    assertThat(moved(10, 81, 4)).hasSize(1).allMatch(m -> m.values().was().isEmpty());
    groupYears.add(2023);
    assertThat(moved(10, 81, 4)).hasSize(1).allMatch(m -> m.values().was().isPresent());
  }

  @Test
  void aLedgerThatCameInLaterIsToldFromOneThatWasChanged() {
    grounds.put(new Ground(Kind.RECTIFICATION, 2025), "new");
    assertThat(moved(10, 80, 3)).extracting(Restatement::cause).containsExactly("ledger_changed");

    change(new Ground(Kind.RECTIFICATION, 2023));
    assertThat(moved(10, 80, 3))
        .extracting(Restatement::cause)
        .containsExactly("export_changed+ledger_changed");
  }

  @Test
  void aFigureOfTheLedgerIsShown() {
    change(new Ground(Kind.RECTIFICATION, 2023));

    Restatement moved = moved(10, 80, 3).get(0);

    assertThat(moved.key()).isEqualTo("B01/confidence/closed");
    assertThat(moved.values().was()).hasValue(4);
    assertThat(moved.values().now()).hasValue(3);
  }

  @Test
  void aFigureThatVanishesIsListedIfSomethingChanged() {
    List<FigureTable> withoutScore = tables(Double.NaN, Double.NaN, 4);
    assertThat(moved(2025, withoutScore)).isEmpty();

    change(new Ground(Kind.EVALUATIONS, 2023));
    assertThat(moved(2025, withoutScore))
        .hasSize(2)
        .allMatch(
            m -> m.values().was().equals(OptionalDouble.empty()) && m.values().now().isEmpty());
  }

  @Test
  void aBranchThatTookInAnotherHasOtherCohortsAndNoRestatement() {
    change(Ground.of(Kind.STRUCTURE));
    breaks.put("B01", 2025);
    assertThat(moved(2025, tables(10, 80, 9))).isEmpty();

    breaks.put("B01", 2024);
    assertThat(moved(2025, tables(10, 80, 9))).hasSize(1);
  }

  @Test
  void onlyWhatThisReportSaysFirstIsToldByYearAndCause() {
    change(new Ground(Kind.EVALUATIONS, 2023));
    List<Restatement> moved = moved(11, 81, 4);

    List<Finding> told = RestatementFindings.of(moved, LocalDate.of(2024, 12, 31)).kept();
    assertThat(told).extracting(Finding::code).containsExactly("restated_by_export");
    assertThat(told.get(0).values()).containsEntry("year", "2023").containsEntry("count", "2");
    assertThat(RestatementFindings.of(moved, LocalDate.of(2025, 12, 31)).kept()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "RULES, 2023, restated_by_rules",
    "STRUCTURE, 0, restated_by_structure",
    "PROGRAM, 0, restated_by_program"
  })
  void eachCauseHasItsSentence(Kind kind, int year, String code) {
    change(new Ground(kind, year));

    assertThat(RestatementFindings.of(moved(10, 81, 4), LocalDate.of(2024, 12, 31)).kept())
        .extracting(Finding::code)
        .containsExactly(code);
  }

  @Test
  void causesThatCannotBeToldApartShareASentence() {
    change(Ground.of(Kind.STRUCTURE));
    change(Ground.of(Kind.PROGRAM));

    assertThat(RestatementFindings.of(moved(10, 81, 4), LocalDate.of(2024, 12, 31)).kept())
        .singleElement()
        .satisfies(f -> assertThat(f.code()).isEqualTo("restated_by_several"))
        .satisfies(
            f ->
                assertThat(f.values())
                    .containsEntry("causes", "structure_changed+program_changed"));
  }
}
