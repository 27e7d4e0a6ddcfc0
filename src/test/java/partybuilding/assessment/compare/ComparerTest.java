package partybuilding.assessment.compare;

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
import org.junit.jupiter.api.Test;
import partybuilding.assessment.compare.input.ComparisonInput;
import partybuilding.assessment.compare.input.ComparisonInput.Structure;
import partybuilding.assessment.compare.input.LedgerInput;
import partybuilding.assessment.compare.input.Meetings;
import partybuilding.assessment.compare.input.ScoreInput;
import partybuilding.assessment.compare.input.SourceInput;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.facts.Descent;
import partybuilding.assessment.facts.LineBreak;
import partybuilding.assessment.facts.score.BranchScore;
import partybuilding.assessment.facts.score.Change;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.facts.score.Verdict;
import partybuilding.assessment.lineage.Lineage;
import partybuilding.assessment.lineage.LineageEvent;
import partybuilding.assessment.lineage.Pool;
import partybuilding.assessment.lineage.Register;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.score.inference.StandardError;

class ComparerTest {
  private static final String RULES =
      """
      rules:
        - from: 2019
          indicators: {d: {scale: points, minimum: 0, maximum: 100}}
          dimensions: {d: {indicators: {d: 1.0}}}
          groups: {a: {weight: 1.0}}
      """;

  private final List<YearFigures> years = new ArrayList<>();
  private final List<LineageEvent> events = new ArrayList<>();
  private String rules = RULES;

  /**
   * A year in which each branch, named by a letter, and each pool has a score of standard error 1.
   */
  private void year(int year, Set<String> withheld, Object... branchesAndScores) {
    TreeMap<String, String> names = new TreeMap<>();
    withheld.forEach(id -> names.put(id, id));
    List<BranchFigure> figures = new ArrayList<>();
    for (int i = 0; i < branchesAndScores.length; i += 2) {
      String id = (String) branchesAndScores[i];
      if (id.length() == 1) {
        names.put(id, id);
      }
      figures.add(figure(id, ((Number) branchesAndScores[i + 1]).doubleValue()));
    }
    CollegeFigure college =
        new CollegeFigure(
            "d",
            figures.size(),
            60,
            OptionalDouble.of(70),
            Optional.of(new StandardError(1, 50)),
            Optional.empty());
    years.add(new YearFigures(year, names, withheld, figures, List.of(college), List.of()));
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

  private Comparison compare() {
    Rulebook rulebook = RulebookReader.read("assessment.yaml", rules);
    int year = years.get(years.size() - 1).year();
    Structure structure = new Structure(Register.open(), Lineage.of(events));
    return Comparer.compare(
        new ComparisonInput(
            year,
            rulebook,
            structure,
            new ScoreInput(years, List.of()),
            LedgerInput.of(LocalDate.of(year, 12, 31), List.of(), Lineage.of(List.of()), year),
            Meetings.NONE,
            SourceInput.NONE));
  }

  private BranchScore score(int year, String branch) {
    return compare().scores().scoresOf(branch, "d").stream()
        .filter(s -> s.year() == year)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aBranchIsComparedWithItsOwnYearBefore() {
    year(2024, Set.of(), "x", 70, "y", 70);
    year(2025, Set.of(), "x", 78, "y", 70.5);
    assertThat(score(2025, "x").verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(score(2025, "y").verdict()).isEqualTo(Verdict.HELD);
    Change change = score(2025, "x").change().orElseThrow();
    assertThat(change.difference()).isCloseTo(8, within(1e-12));
    assertThat(change.interval().orElseThrow().lower()).isBetween(5.0, 5.3);
  }

  @Test
  void theFirstYearHasTooFewYears() {
    year(2025, Set.of(), "x", 70);
    assertThat(score(2025, "x").verdict()).isEqualTo(Verdict.TOO_FEW_YEARS);
    assertThat(score(2025, "x").change()).isEmpty();
  }

  @Test
  void aYearAfterAGapIsComparedWithNone() {
    year(2023, Set.of(), "x", 60);
    year(2025, Set.of(), "x", 90);
    assertThat(score(2025, "x").verdict()).isEqualTo(Verdict.TOO_FEW_YEARS);
    assertThat(compare().years()).containsExactly(2023, 2025);
  }

  @Test
  void aWithheldYearHasNoScoreAndTheNextNoChange() {
    year(2024, Set.of("x"), "y", 70);
    year(2025, Set.of(), "x", 78, "y", 70);
    BranchScore hidden = score(2024, "x");
    assertThat(hidden.score()).isEmpty();
    assertThat(hidden.ballots()).isZero();
    assertThat(hidden.note()).contains(Note.WITHHELD);
    assertThat(score(2025, "x").verdict()).isEqualTo(Verdict.WITHHELD);
    assertThat(score(2025, "x").change()).isEmpty();
  }

  @Test
  void aChangeAcrossAMergerIsMarkedAndNeverCalledOne() {
    year(2024, Set.of(), "a", 60, "b", 62, "z", 61);
    year(2025, Set.of(), "z", 90);
    events.add(new LineageEvent("a", "z", 2025, LineageEvent.Change.MERGE));
    events.add(new LineageEvent("b", "z", 2025, LineageEvent.Change.MERGE));
    assertThat(score(2025, "z").verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(score(2025, "z").note()).contains(Note.MERGED);
    assertThat(score(2024, "z").note()).contains(Note.MERGED);
    assertThat(compare().branches()).extracting("id").containsExactly("z");
  }

  @Test
  void aRenameContinuesTheLineWithoutAMark() {
    year(2024, Set.of(), "a", 60, "z", 60);
    year(2025, Set.of(), "z", 70);
    events.add(new LineageEvent("a", "z", 2025, LineageEvent.Change.RENAME));
    assertThat(score(2025, "z").verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(score(2025, "z").note()).isEmpty();
  }

  @Test
  void aRenamedBranchIsSeenUnderItsPresentNumber() {
    year(2023, Set.of(), "a", 58);
    year(2024, Set.of(), "a", 60);
    year(2025, Set.of(), "z", 70);
    events.add(new LineageEvent("a", "z", 2025, LineageEvent.Change.RENAME));
    assertThat(score(2024, "z").score()).hasValue(60);
    assertThat(score(2025, "z").verdict()).isEqualTo(Verdict.IMPROVED);
    assertThat(compare().branches()).extracting("id").containsExactly("z");
    assertThat(compare().scores().asWas())
        .extracting(s -> s.year() + " " + s.branch() + " " + s.score().orElseThrow())
        .containsExactly("2023 a 58.0", "2024 a 60.0", "2025 z 70.0");
  }

  @Test
  void aMergedBranchIsSeenAsThePoolThatTheReportYearKnows() {
    year(2023, Set.of(), "a", 60, "b", 64, key("b", 2024), 62, key("b", 2025), 63, "c", 66);
    year(2024, Set.of(), "b", 70, "c", 66, key("b", 2025), 68);
    events.add(new LineageEvent("a", "b", 2024, LineageEvent.Change.MERGE));
    events.add(new LineageEvent("c", "b", 2025, LineageEvent.Change.MERGE));
    assertThat(score(2023, "b").score()).hasValue(62);
    assertThat(score(2024, "b").score()).hasValue(70);
    year(2025, Set.of(), "b", 72);
    assertThat(score(2023, "b").score()).hasValue(63);
    assertThat(score(2024, "b").score()).hasValue(68);
    assertThat(compare().scope().breaks())
        .containsExactly(
            new LineBreak("b", 2024, LineageEvent.Change.MERGE),
            new LineBreak("b", 2025, LineageEvent.Change.MERGE));
    assertThat(compare().scores().asWas())
        .extracting(s -> s.year() + " " + s.branch())
        .containsExactly("2023 a", "2023 b", "2023 c", "2024 b", "2024 c", "2025 b");
  }

  @Test
  void aBreakStaysWhereItWasWhenTheMergedBranchIsRenamed() {
    year(2023, Set.of(), "a", 60, "b", 64, key("m", 2024), 62, key("z", 2025), 62);
    year(2024, Set.of(), "m", 90);
    year(2025, Set.of(), "z", 90);
    events.add(new LineageEvent("a", "m", 2024, LineageEvent.Change.MERGE));
    events.add(new LineageEvent("b", "m", 2024, LineageEvent.Change.MERGE));
    events.add(new LineageEvent("m", "z", 2025, LineageEvent.Change.RENAME));
    assertThat(score(2024, "z").verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(score(2024, "z").note()).contains(Note.MERGED);
    assertThat(score(2025, "z").verdict()).isEqualTo(Verdict.HELD);
  }

  @Test
  void aSplitLeavesItsChildWithoutAPastAndNoChangeFromNothing() {
    year(2024, Set.of(), "a", 60);
    year(2025, Set.of(), "b", 90, "c", 80);
    events.add(new LineageEvent("a", "b", 2025, LineageEvent.Change.SPLIT));
    events.add(new LineageEvent("a", "c", 2025, LineageEvent.Change.SPLIT));
    assertThat(compare().scores().scoresOf("b", "d")).hasSize(1);
    assertThat(score(2025, "b").note()).contains(Note.SPLIT);
    assertThat(score(2025, "b").change()).isEmpty();
    assertThat(compare().branches()).extracting("id").containsExactly("b", "c");
  }

  @Test
  void aWithheldPredecessorIsHiddenUnderTheNumberOfItsSuccessor() {
    year(2024, Set.of("a"), "x", 70);
    year(2025, Set.of(), "z", 70, "x", 70);
    events.add(new LineageEvent("a", "z", 2025, LineageEvent.Change.RENAME));
    assertThat(score(2024, "z").note()).contains(Note.WITHHELD);
    assertThat(score(2025, "z").verdict()).isEqualTo(Verdict.WITHHELD);
    assertThat(compare().scores().asWas().get(0).note()).contains(Note.WITHHELD);
    assertThat(compare().scores().asWas().get(0).score()).isEmpty();
  }

  private static String key(String id, int since) {
    return new Pool(id, since, new TreeSet<>()).key();
  }

  @Test
  void aChangedScaleIsNotCompared() {
    rules =
        RULES
            + """
                - from: 2025
                  indicators: {d: {scale: points, minimum: 0, maximum: 10}}
              """
                .indent(0);
    year(2024, Set.of(), "x", 70);
    year(2025, Set.of(), "x", 90);
    assertThat(score(2025, "x").verdict()).isEqualTo(Verdict.NOT_COMPARABLE);
    assertThat(score(2025, "x").change()).isEmpty();
  }

  @Test
  void addingAYearLeavesEarlierScoresAsTheyWere() {
    year(2023, Set.of(), "x", 70, "y", 75);
    year(2024, Set.of(), "x", 78, "y", 70);
    List<BranchScore> before = compare().scores().branches();
    List<CollegeScore> college = compare().scores().college();
    year(2025, Set.of(), "x", 60, "y", 90);
    assertThat(compare().scores().branches()).containsAll(before);
    assertThat(compare().scores().college()).containsAll(college);
  }

  @Test
  void howABranchCameAboutIsToldStepByStepWithEveryNameOfAStep() {
    year(2024, Set.of(), "a", 70, "b", 70);
    year(2025, Set.of(), "c", 70, "e", 70);
    events.add(new LineageEvent("a", "c", 2025, LineageEvent.Change.MERGE));
    events.add(new LineageEvent("b", "c", 2025, LineageEvent.Change.MERGE));
    events.add(new LineageEvent("z", "a", 2023, LineageEvent.Change.RENAME));
    events.add(new LineageEvent("", "e", 2025, LineageEvent.Change.CREATE));

    assertThat(compare().scope().descents())
        .containsExactly(
            new Descent("c", 2023, LineageEvent.Change.RENAME, List.of("z"), List.of("a")),
            new Descent("c", 2025, LineageEvent.Change.MERGE, List.of("a", "b"), List.of("c")),
            new Descent("e", 2025, LineageEvent.Change.CREATE, List.of(), List.of("e")));
  }
}
