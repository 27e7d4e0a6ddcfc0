package partybuilding.assessment.closure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One age at which items ended, or are followed no further.
 *
 * @param age in days
 * @param atRisk how many were still open that day and under observation; those that end on it too
 * @param closed of them, closed that day
 * @param cancelled of them, withdrawn that day
 */
public record AgeDay(long age, int atRisk, int closed, int cancelled) {
  /** The ages at which any of the spells ends, ascending. */
  static List<AgeDay> of(List<Spell> spells) {
    SortedMap<Long, Turnover> turnovers = new TreeMap<>();
    for (Spell spell : spells) {
      turnovers.computeIfAbsent(spell.firstDay(), age -> new Turnover()).begun++;
      turnovers.computeIfAbsent(spell.end(), age -> new Turnover()).end(spell.ending());
    }
    List<AgeDay> days = new ArrayList<>();
    int atRisk = 0;
    for (Map.Entry<Long, Turnover> day : turnovers.entrySet()) {
      Turnover turnover = day.getValue();
      atRisk += turnover.begun;
      if (turnover.ended() > 0) {
        days.add(new AgeDay(day.getKey(), atRisk, turnover.closed, turnover.cancelled));
      }
      atRisk -= turnover.ended();
    }
    return days;
  }

  /** What comes and goes at one age; those that end are there when others do. */
  private static final class Turnover {
    private int begun;
    private int closed;
    private int cancelled;
    private int open;

    private void end(Ending ending) {
      switch (ending) {
        case CLOSED -> closed++;
        case CANCELLED -> cancelled++;
        case OPEN -> open++;
      }
    }

    private int ended() {
      return closed + cancelled + open;
    }
  }
}
