package partybuilding.assessment.report.page.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.facts.score.CollegeScore;
import partybuilding.assessment.language.NumberText;

/**
 * The head of the page.
 *
 * @param title of the browser's window and of a saved file
 * @param organisation whose assessment it is
 * @param year the assessment year in words
 * @param facts edition, numbers of branches and ballots, the as-of date
 * @param trace of the number of ballots
 */
public record PageHead(
    String title, String organisation, String year, List<String> facts, TableTrace trace) {
  public PageHead {
    facts = List.copyOf(facts);
  }

  /** A head whose figures are not from a single row of a table. */
  public PageHead(String title, String organisation, String year, List<String> facts) {
    this(title, organisation, year, facts, TableTrace.NONE);
  }

  public static PageHead of(PageInput input) {
    PageWording wording = input.wording();
    String organisation = input.facts().rulebook().organisation();
    String year = wording.text("head.year", Map.of("year", Integer.toString(input.facts().year())));
    List<String> title = List.of(organisation, heading(input));
    TableTrace trace = fullest(input).map(c -> TableTrace.of(c, wording)).orElse(TableTrace.NONE);
    return new PageHead(String.join(" \u00B7 ", title), organisation, year, line(input), trace);
  }

  /** The title of the report. */
  public static String heading(PageInput input) {
    String year = Integer.toString(input.facts().year());
    return input.wording().text("head.report", Map.of("year", year));
  }

  private static List<String> line(PageInput input) {
    PageWording wording = input.wording();
    List<String> line = new ArrayList<>();
    line.add(wording.text("head.edition"));
    int branches = input.facts().branches().size();
    line.add(wording.text("head.branches", Map.of("count", NumberText.count(branches))));
    fullest(input)
        .map(college -> Map.of("count", NumberText.count(college.ballots())))
        .ifPresent(count -> line.add(wording.text("head.ballots", count)));
    line.add(wording.text("head.as_of", Map.of("date", wording.day(input.facts().asOf()))));
    return line;
  }

  /** The dimension with the most ballots, as not every ballot answers every question. */
  private static Optional<CollegeScore> fullest(PageInput input) {
    return input.college().stream()
        .filter(college -> college.ballots() > 0)
        .max(Comparator.comparingLong(CollegeScore::ballots));
  }
}
