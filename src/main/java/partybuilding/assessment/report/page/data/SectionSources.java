package partybuilding.assessment.report.page.data;

import static partybuilding.assessment.language.TableName.ADJUSTED;
import static partybuilding.assessment.language.TableName.BACKLOG;
import static partybuilding.assessment.language.TableName.CHANGES;
import static partybuilding.assessment.language.TableName.CLOSURE;
import static partybuilding.assessment.language.TableName.COLLEGE;
import static partybuilding.assessment.language.TableName.COMMENTS;
import static partybuilding.assessment.language.TableName.COMMENT_TEXTS;
import static partybuilding.assessment.language.TableName.COMMON_PROBLEMS;
import static partybuilding.assessment.language.TableName.DEBRIEFS;
import static partybuilding.assessment.language.TableName.DEBRIEF_MODES;
import static partybuilding.assessment.language.TableName.DECIDED_GRADES;
import static partybuilding.assessment.language.TableName.FINDINGS;
import static partybuilding.assessment.language.TableName.FLOW;
import static partybuilding.assessment.language.TableName.FUNNEL;
import static partybuilding.assessment.language.TableName.GROUP_DIFFERENCES;
import static partybuilding.assessment.language.TableName.ITEMS;
import static partybuilding.assessment.language.TableName.LOOP;
import static partybuilding.assessment.language.TableName.LOOP_ASSOCIATION;
import static partybuilding.assessment.language.TableName.QUOTA;
import static partybuilding.assessment.language.TableName.RECTIFICATION;
import static partybuilding.assessment.language.TableName.RECURRENCES;
import static partybuilding.assessment.language.TableName.REQUIREMENTS;
import static partybuilding.assessment.language.TableName.SCORES;
import static partybuilding.assessment.language.TableName.SIMILAR_PROBLEMS;
import static partybuilding.assessment.language.TableName.TRENDS;
import static partybuilding.assessment.language.TableName.TURNOUT;
import static partybuilding.assessment.language.TableName.WEAKNESSES;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import partybuilding.assessment.language.TableName;
import partybuilding.assessment.report.page.base.Imprint;
import partybuilding.assessment.report.page.base.PageWording;

/**
 * The line beneath each section that names the tables its figures come from.
 *
 * @param lines by section; none where no tables lie beside the page
 */
public record SectionSources(Map<String, Line> lines) {
  private static final Map<String, List<TableName>> TABLES =
      Map.ofEntries(
          Map.entry("points", List.of(COLLEGE, SCORES, RECTIFICATION, ITEMS)),
          Map.entry("weaknesses", List.of(WEAKNESSES, CHANGES)),
          Map.entry(
              "brief",
              List.of(COLLEGE, SCORES, BACKLOG, ITEMS, RECURRENCES, COMMENTS, COMMON_PROBLEMS)),
          Map.entry("rows", List.of(SCORES, FUNNEL, DEBRIEFS)),
          Map.entry("college", List.of(COLLEGE, CHANGES)),
          Map.entry("dimensions", List.of(SCORES, COLLEGE)),
          Map.entry("branches", List.of(SCORES)),
          Map.entry("standing", List.of(ADJUSTED, TRENDS, SCORES, COLLEGE)),
          Map.entry(
              "rectification",
              List.of(
                  RECTIFICATION,
                  FUNNEL,
                  FLOW,
                  BACKLOG,
                  ITEMS,
                  RECURRENCES,
                  COMMON_PROBLEMS,
                  SIMILAR_PROBLEMS)),
          Map.entry("closure", List.of(CLOSURE)),
          Map.entry("loop", List.of(LOOP, LOOP_ASSOCIATION)),
          Map.entry(
              "meeting",
              List.of(
                  DEBRIEFS,
                  DEBRIEF_MODES,
                  DECIDED_GRADES,
                  QUOTA,
                  COMMENTS,
                  COMMENT_TEXTS,
                  REQUIREMENTS,
                  TURNOUT,
                  GROUP_DIFFERENCES)),
          Map.entry("data", List.of(FINDINGS)));

  public SectionSources {
    lines = Map.copyOf(lines);
  }

  /**
   * The line of a section.
   *
   * @param lead the words before the tables
   * @param tables which they are; none if no tables are published
   */
  public record Line(String lead, List<TableName> tables) {
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

  private static Line line(String section, List<TableName> tables, PageWording wording) {
    String key = section.equals("data") ? "section.record" : "section.tables";
    return new Line(wording.text(key), tables);
  }
}
