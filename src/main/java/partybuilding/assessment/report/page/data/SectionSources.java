package partybuilding.assessment.report.page.data;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.page.base.PageWording;

/**
 * The line beneath each section that names the tables its figures come from.
 *
 * @param lines by section; none where no tables lie beside the page
 */
public record SectionSources(Map<String, Line> lines) {
  private static final Map<String, List<String>> TABLES =
      Map.ofEntries(
          Map.entry("points", List.of("college", "scores", "rectification", "items")),
          Map.entry("weaknesses", List.of("weaknesses", "changes")),
          Map.entry(
              "brief",
              List.of(
                  "college",
                  "scores",
                  "backlog",
                  "items",
                  "recurrences",
                  "comments",
                  "common-problems")),
          Map.entry("rows", List.of("scores", "funnel", "debriefs")),
          Map.entry("college", List.of("college", "changes")),
          Map.entry("dimensions", List.of("scores", "college")),
          Map.entry("branches", List.of("scores")),
          Map.entry("standing", List.of("adjusted", "trends", "scores", "college")),
          Map.entry(
              "rectification",
              List.of(
                  "rectification",
                  "funnel",
                  "flow",
                  "backlog",
                  "items",
                  "recurrences",
                  "common-problems",
                  "similar-problems")),
          Map.entry("closure", List.of("closure")),
          Map.entry("loop", List.of("loop", "loop-association")),
          Map.entry(
              "meeting",
              List.of(
                  "debriefs",
                  "debrief-modes",
                  "decided-grades",
                  "quota",
                  "comments",
                  "comment-texts",
                  "requirements",
                  "turnout",
                  "group-differences")),
          Map.entry("data", List.of("findings")));

  public SectionSources {
    lines = Map.copyOf(lines);
  }

  /**
   * The line of a section.
   *
   * @param lead the words before the tables
   * @param tables their names; none if no tables are published
   */
  public record Line(String lead, List<String> tables) {
    private static final Line NONE = new Line("", List.of());

    public Line {
      tables = List.copyOf(tables);
    }

    /** Whether there is nothing to report. */
    public boolean isEmpty() {
      return tables.isEmpty();
    }
  }

  public static SectionSources of(Imprint imprint, PageWording wording) {
    Map<String, Line> lines = new LinkedHashMap<>();
    if (imprint.tables()) {
      TABLES.forEach((section, tables) -> lines.put(section, line(section, tables, wording)));
    }
    return new SectionSources(lines);
  }

  /** The line of a section; empty where it has none. */
  public Line of(String section) {
    return lines.getOrDefault(section, Line.NONE);
  }

  private static Line line(String section, List<String> tables, PageWording wording) {
    String key = section.equals("data") ? "section.record" : "section.tables";
    return new Line(wording.text(key), tables);
  }
}
