package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.CollegeScore;
import partybuilding.assessment.contract.Dimension;

/**
 * The college in one dimension, at a glance.
 *
 * @param name the dimension's
 * @param style the dimension's colour
 * @param score of the year; a dash where there is none
 * @param interval in words; empty where there is none
 * @param movement against the year before
 * @param notes numbers behind it, and why something is missing
 */
public record Card(
    String name,
    String style,
    String score,
    String interval,
    Movement movement,
    List<String> notes) {
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
        wording.score(college.score(), Optional.empty()),
        college.interval().map(i -> interval(Numbers.interval(i), wording)).orElse(""),
        Movement.of(college.verdict(), college.change(), wording),
        notes(dimension, college, wording));
  }

  private static String interval(String ends, Wording wording) {
    return wording.text("card.interval", Map.of("interval", ends));
  }

  private static List<String> notes(Dimension dimension, CollegeScore college, Wording wording) {
    List<String> notes = new ArrayList<>();
    if (college.branches() == 0) {
      return List.of(wording.text("card.branches.none"));
    }
    notes.add(wording.text("card.branches", Map.of("count", Numbers.count(college.branches()))));
    if (college.ballots() > 0) {
      notes.add(wording.text("card.ballots", Map.of("count", Numbers.count(college.ballots()))));
    }
    college.note().ifPresent(note -> notes.add(wording.note(note)));
    if (dimension.apart()) {
      notes.add(wording.text("card.apart"));
    }
    return notes;
  }
}
