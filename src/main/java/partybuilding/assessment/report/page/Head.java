package partybuilding.assessment.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.compare.CollegeScore;

/**
 * The head of the page.
 *
 * @param title of the browser's window and of a saved file
 * @param organisation whose assessment it is
 * @param year the assessment year in words
 * @param facts edition, numbers of branches and ballots, the day of judgement
 */
public record Head(String title, String organisation, String year, List<String> facts) {
  /** Copies the facts. */
  public Head {
    facts = List.copyOf(facts);
  }

  static Head of(Material material) {
    Wording wording = material.wording();
    String organisation = material.facts().rulebook().organisation();
    String year =
        wording.text("head.year", Map.of("year", Integer.toString(material.facts().year())));
    List<String> title = List.of(organisation, wording.text("head.assessment"), year);
    return new Head(String.join(" \u00B7 ", title), organisation, year, line(material));
  }

  private static List<String> line(Material material) {
    Wording wording = material.wording();
    List<String> line = new ArrayList<>();
    line.add(wording.text("head.edition"));
    int branches = material.facts().branches().size();
    line.add(wording.text("head.branches", Map.of("count", Numbers.count(branches))));
    // Not everyone answers every question: the fullest dimension comes nearest to all ballots.
    long ballots = material.college().stream().mapToLong(CollegeScore::ballots).max().orElse(0);
    if (ballots > 0) {
      line.add(wording.text("head.ballots", Map.of("count", Numbers.count(ballots))));
    }
    line.add(wording.text("head.as_of", Map.of("date", material.facts().asOf())));
    return line;
  }
}
