package partybuilding.assessment.intake.evaluation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import partybuilding.assessment.contract.Column;
import partybuilding.assessment.contract.Indicator;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.Spelling;
import partybuilding.assessment.notice.BallotNotice.MissingValue;
import partybuilding.assessment.notice.LayoutNotice.AbsentIndicators;
import partybuilding.assessment.notice.LayoutNotice.IndicatorNotAsked;
import partybuilding.assessment.notice.Notice;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.sheet.Sheet;

/** The cell of a row that names its indicator. */
final class IndicatorCell {
  private static final int UNKNOWN = -1;

  private final Sheet sheet;
  private final int column;
  private final Rules rules;
  private final Map<String, Integer> byName = new HashMap<>();
  private final Map<String, Integer> bySpelling = new HashMap<>();
  private final BitSet met = new BitSet();

  IndicatorCell(EvaluationReading reading) {
    sheet = reading.sheet();
    column = reading.header().find(Column.INDICATOR).orElseThrow();
    rules = reading.rules();
    List<Indicator> indicators = rules.indicators();
    for (int i = 0; i < indicators.size(); i++) {
      int place = i;
      indicators.get(i).names().map(Spelling::of).distinct().forEach(name -> enter(name, place));
    }
  }

  /** A name that several indicators share, each with its position, means none of them here. */
  private void enter(String name, int place) {
    byName.merge(name, place, (one, other) -> UNKNOWN);
  }

  int column() {
    return column;
  }

  /** The indicator's place among the year's indicators; -1 if it is none of them. */
  int find() {
    return bySpelling.computeIfAbsent(
        sheet.cell(column), cell -> byName.getOrDefault(Spelling.of(cell), UNKNOWN));
  }

  /** The notice for an indicator that was not found. */
  Notice notice() {
    String value = sheet.cell(column).strip();
    return value.isEmpty()
        ? new MissingValue(sheet.place(column))
        : new IndicatorNotAsked(sheet.place(column), value, print(allPlaces()));
  }

  /** Notes that a row of the indicator counts. */
  void meet(int indicator) {
    met.set(indicator);
  }

  /** Reports the indicators behind a dimension that no row spoke of. */
  void reportAbsent(Place file) {
    BitSet absent = allPlaces();
    absent.andNot(met);
    rules.indicators().stream()
        .filter(indicator -> !ReportedIndicators.include(indicator, rules))
        .forEach(indicator -> absent.clear(rules.indexOfIndicator(indicator.id())));
    if (!absent.isEmpty()) {
      sheet.report(new AbsentIndicators(file, print(absent)));
    }
  }

  private BitSet allPlaces() {
    BitSet all = new BitSet();
    all.set(0, rules.indicators().size());
    return all;
  }

  private String print(BitSet places) {
    return IntStream.range(0, rules.indicators().size())
        .filter(places::get)
        .mapToObj(rules.indicators()::get)
        .map(indicator -> indicator.names().collect(Collectors.joining("/")))
        .collect(Collectors.joining("；"));
  }
}
