package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.compare.CollegeScore;
import partybuilding.assessment.contract.Dimension;
import partybuilding.assessment.score.Interval;

/**
 * The college in one dimension, at a glance.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param trace of all figures of the card
 * @param score of the year; a dash where there is none
 * @param interval in words; empty where there is none
 * @param movement against the year before
 * @param notes numbers behind it, and why something is missing
 */
public record Card(
    String name,
    String style,
    Trace trace,
    Printed score,
    Printed interval,
    Movement movement,
    List<Printed> notes) {
  private static final int COLOURS = 4;

  /** Copies the notes. */
  public Card {
    notes = List.copyOf(notes);
  }

  static List<Card> of(Material material) {
    List<Card> cards = new ArrayList<>();
    for (Dimension dimension : material.dimensions()) {
      material
          .facts()
          .findCollege(material.facts().year(), dimension.id())
          .ifPresent(college -> cards.add(of(dimension, college, material)));
    }
    return cards;
  }

  /** The name of a dimension's colour, by its place in the report's order. */
  static String style(Dimension dimension, Material material) {
    return "d" + material.dimensions().indexOf(dimension) % COLOURS;
  }

  private static Card of(Dimension dimension, CollegeScore college, Material material) {
    Wording wording = material.wording();
    return new Card(
        wording.name(dimension),
        style(dimension, material),
        Trace.of(college, wording),
        wording.score(college.score()),
        college.interval().map(i -> interval(i, wording)).orElse(Printed.NOTHING),
        Movement.of(college.verdict(), college.change(), college.note(), wording),
        notes(dimension, college, wording));
  }

  private static Printed interval(Interval interval, Wording wording) {
    Map<String, String> ends = Map.of("interval", Numbers.interval(interval));
    return Printed.of(wording.text("card.interval", ends), "score_lower", "score_upper");
  }

  private static List<Printed> notes(Dimension dimension, CollegeScore college, Wording wording) {
    List<Printed> notes = new ArrayList<>();
    if (college.branches() == 0) {
      return List.of(Printed.words(wording.text("card.branches.none")));
    }
    notes.add(counted("branches", college.branches(), wording));
    if (college.ballots() > 0) {
      notes.add(counted("ballots", college.ballots(), wording));
    }
    college
        .note()
        .filter(n -> !n.ofChange())
        .ifPresent(note -> notes.add(Printed.words(wording.note(note))));
    if (dimension.apart()) {
      notes.add(Printed.words(wording.text("card.apart")));
    }
    return notes;
  }

  private static Printed counted(String column, long count, Wording wording) {
    Map<String, String> values = Map.of("count", Numbers.count(count));
    return Printed.of(wording.text("card." + column, values), column);
  }
}
