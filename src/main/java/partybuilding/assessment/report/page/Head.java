package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.compare.CollegeScore;

/**
 * The head of the page.
 *
 * @param title of the browser's window and of a saved file
 * @param organisation whose assessment it is
 * @param year the assessment year in words
 * @param facts edition, numbers of branches and ballots, the day of judgement
 * @param trace of the number of ballots
 */
public record Head(
    String title, String organisation, String year, List<String> facts, Trace trace) {
  /** Copies the facts. */
  public Head {
    facts = List.copyOf(facts);
  }

  /** A head whose figures no single row of a table holds. */
  Head(String title, String organisation, String year, List<String> facts) {
    this(title, organisation, year, facts, Trace.NONE);
  }

  static Head of(Material material) {
    Wording wording = material.wording();
    String organisation = material.facts().rulebook().organisation();
    String year =
        wording.text("head.year", Map.of("year", Integer.toString(material.facts().year())));
    List<String> title = List.of(organisation, wording.text("head.assessment"), year);
    Trace trace = fullest(material).map(c -> Trace.of(c, wording)).orElse(Trace.NONE);
    return new Head(String.join(" \u00B7 ", title), organisation, year, line(material), trace);
  }

  private static List<String> line(Material material) {
    Wording wording = material.wording();
    List<String> line = new ArrayList<>();
    line.add(wording.text("head.edition"));
    int branches = material.facts().branches().size();
    line.add(wording.text("head.branches", Map.of("count", Numbers.count(branches))));
    fullest(material)
        .map(college -> Map.of("count", Numbers.count(college.ballots())))
        .ifPresent(count -> line.add(wording.text("head.ballots", count)));
    line.add(wording.text("head.as_of", Map.of("date", material.facts().asOf())));
    return line;
  }

  /** Not everyone answers every question: the fullest dimension comes nearest to all ballots. */
  private static Optional<CollegeScore> fullest(Material material) {
    return material.college().stream()
        .filter(college -> college.ballots() > 0)
        .max(Comparator.comparingLong(CollegeScore::ballots));
  }
}
