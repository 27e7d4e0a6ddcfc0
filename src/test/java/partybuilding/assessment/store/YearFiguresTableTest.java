package partybuilding.assessment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.YearFigures;
import partybuilding.assessment.score.inference.StandardError;

class YearFiguresTableTest {
  private static final double NO_ROUND_NUMBER = 0.1 + 0.2;

  @Test
  void figuresComeBackBitForBit() {
    State state = Database.open();
    YearFigures figures = figures(2023, Math.nextUp(80.0));

    state.figures().replace(figures);

    assertThat(state.figures().find(2023)).isEqualTo(figures);
  }

  @Test
  void everyDoubleIsKeptExactly() {
    State state = Database.open();
    for (double value :
        new double[] {0, 100, Math.PI, 1.0 / 3, Double.MIN_VALUE, Double.MAX_VALUE, 1e-300}) {
      state.figures().replace(figures(2023, value));

      assertThat(state.figures().find(2023).branches().get(0).score()).hasValue(value);
    }
  }

  @Test
  void everyNoteComesBack() {
    State state = Database.open();
    for (Note note : Note.values()) {
      BranchFigure figure =
          new BranchFigure(
              "B01",
              "overall",
              0,
              OptionalDouble.empty(),
              Optional.empty(),
              Optional.empty(),
              Optional.of(note));
      YearFigures figures =
          new YearFigures(2023, new TreeMap<>(), Set.of(), List.of(figure), List.of(), List.of());
      state.figures().replace(figures);

      assertThat(state.figures().find(2023)).isEqualTo(figures);
    }
  }

  @Test
  void replacingAYearLeavesTheOthersAlone() {
    State state = Database.open();
    state.figures().replace(figures(2022, 70));
    state.figures().replace(figures(2023, 80));
    YearFigures fewer =
        new YearFigures(
            2023, new TreeMap<>(Map.of("B09", "新")), Set.of(), List.of(), List.of(), List.of());

    state.figures().replace(fewer);

    assertThat(state.figures().find(2023)).isEqualTo(fewer);
    assertThat(state.figures().find(2022)).isEqualTo(figures(2022, 70));
    assertThat(state.figures().years()).containsExactly(2022, 2023);
  }

  @Test
  void aYearThatWasNeverReadHasNoFigures() {
    assertThat(Database.open().figures().find(2023))
        .isEqualTo(
            new YearFigures(2023, new TreeMap<>(), Set.of(), List.of(), List.of(), List.of()));
  }

  @Test
  void openingTheStateAgainKeepsWhatIsInIt() {
    DataSource database = Database.source();
    State.open(database).figures().replace(figures(2023, 80));

    assertThat(State.open(database).figures().find(2023)).isEqualTo(figures(2023, 80));
  }

  @Test
  void longNamesAreKeptWhole() {
    State state = Database.open();
    String name = "党".repeat(3000);
    YearFigures figures =
        new YearFigures(
            2023, new TreeMap<>(Map.of(name, name)), Set.of(), List.of(), List.of(), List.of());

    state.figures().replace(figures);

    assertThat(state.figures().find(2023)).isEqualTo(figures);
  }

  private static YearFigures figures(int year, double score) {
    Optional<StandardError> standardError =
        Optional.of(new StandardError(NO_ROUND_NUMBER, 41.540_3));
    return new YearFigures(
        year,
        new TreeMap<>(Map.of("B01", "机电工程系党总支", "B02", "“机关”党总支, 'x'")),
        Set.of("B02"),
        List.of(
            new BranchFigure(
                "B01",
                "confidence",
                12,
                OptionalDouble.of(score),
                standardError,
                Optional.of(new Shares(NO_ROUND_NUMBER, 1)),
                Optional.empty()),
            new BranchFigure(
                "B02",
                "confidence",
                0,
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Note.WITHHELD))),
        List.of(
            new CollegeFigure(
                "capability", 0, 0, OptionalDouble.empty(), Optional.empty(), Optional.empty()),
            new CollegeFigure(
                "confidence",
                14,
                60,
                OptionalDouble.of(score),
                standardError,
                Optional.of(Note.MERGED))),
        List.of(
            indicator(year, "all", OptionalDouble.empty(), Optional.empty()),
            indicator(
                year,
                "committee",
                OptionalDouble.of(NO_ROUND_NUMBER),
                Optional.of(new GradeCounts(1, 2, 0, 4)))));
  }

  private static IndicatorFigure indicator(
      int year, String group, OptionalDouble sd, Optional<GradeCounts> grades) {
    return new IndicatorFigure(
        year,
        "B01",
        "overall",
        group,
        new IndicatorFigure.Statistics(7, OptionalDouble.of(81.5), sd, grades),
        Optional.empty());
  }
}
