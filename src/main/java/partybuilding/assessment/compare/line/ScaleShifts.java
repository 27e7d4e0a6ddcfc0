package partybuilding.assessment.compare.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.file.Rulebook;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.YearFigures;

/**
 * Where the answers of a dimension most likely changed their scale although the rules did not: a
 * year that is suspected by its own answers, or a college's mean that moved by more than {@value
 * #LARGEST} points from one year with evaluations to the next under the same rules.
 */
public final class ScaleShifts {
  /** No college's mean moves by more points on 0–100 in a year. */
  static final double LARGEST = 25;

  private final Rulebook rulebook;

  /** Shifts up less shifts down until a year: a scale that comes back is the old one. */
  private final Map<List<Object>, Integer> levels = new HashMap<>();

  private final Set<List<Object>> suspected = new HashSet<>();
  private final List<Shift> shifts = new ArrayList<>();

  /** The college's mean of a dimension moved too far into a year. */
  public record Shift(int year, Dimension dimension) {}

  /** {@code years} ascending. */
  public ScaleShifts(Rulebook rulebook, List<YearFigures> years) {
    this.rulebook = rulebook;
    Map<String, CollegeYear> before = new TreeMap<>();
    for (YearFigures year : years) {
      for (CollegeFigure figure : year.college()) {
        follow(year, figure, before);
      }
    }
  }

  /** A year's college in one dimension, and the level of its scale. */
  private record CollegeYear(int year, double score, boolean suspected, int level) {}

  private void follow(YearFigures year, CollegeFigure figure, Map<String, CollegeYear> before) {
    String id = figure.dimension();
    boolean doubtful = suspected(year, id);
    CollegeYear last = before.get(id);
    int level = last == null ? 0 : last.level();
    if (figure.score().isPresent()) {
      double score = figure.score().getAsDouble();
      if (last != null && !doubtful && !last.suspected() && shifted(year.year(), id, last, score)) {
        level += score > last.score() ? 1 : -1;
        shifts.add(new Shift(year.year(), dimension(year.year(), id)));
      }
      before.put(id, new CollegeYear(year.year(), score, doubtful, level));
    }
    levels.put(List.of(year.year(), id), level);
    if (doubtful) {
      suspected.add(List.of(year.year(), id));
    }
  }

  private boolean shifted(int year, String dimension, CollegeYear last, double score) {
    return Math.abs(score - last.score()) > LARGEST
        && MeasurementRules.alike(rulebook, dimension, year, last.year());
  }

  private boolean suspected(YearFigures year, String dimension) {
    return !year.caveats().suspectedScales().isEmpty()
        && dimension(year.year(), dimension).parts().stream()
            .anyMatch(part -> year.caveats().suspectedScales().contains(part.indicator()));
  }

  private Dimension dimension(int year, String id) {
    Rules rules = rulebook.rulesOf(year);
    return rules.findDimension(id).orElseThrow();
  }

  /** Whether two years of a dimension most likely differ in their scale. */
  boolean between(String dimension, int year, int other) {
    if (year == other) {
      return false;
    }
    List<Object> one = List.of(year, dimension);
    List<Object> two = List.of(other, dimension);
    return suspected.contains(one)
        || suspected.contains(two)
        || !levels.getOrDefault(one, 0).equals(levels.getOrDefault(two, 0));
  }

  /** The shifts that no year's own answers show, by year. */
  public List<Shift> shifts() {
    return shifts;
  }
}
