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
public record SectionSources(Map<String, String> lines) {
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

  public static SectionSources of(Imprint imprint, PageWording wording) {
    Map<String, String> lines = new LinkedHashMap<>();
    if (imprint.tables()) {
      TABLES.forEach((section, tables) -> lines.put(section, line(section, tables, wording)));
    }
    return new SectionSources(lines);
  }

  /** The line of a section; empty where it has none. */
  public String of(String section) {
    return lines.getOrDefault(section, "");
  }

  private static String line(String section, List<String> tables, PageWording wording) {
    List<String> files = tables.stream().map(table -> "tables/" + table + ".csv").toList();
    String key = section.equals("data") ? "section.record" : "section.tables";
    return wording.text(key, Map.of("tables", wording.list(files)));
  }
}
