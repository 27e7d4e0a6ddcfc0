package partybuilding.assessment.language;

import java.util.Locale;

/**
 * The published tables by name: a page, a chart or a comparison of figures can only refer to a
 * table that is published. What is in a table is declared where it is made.
 */
public enum TableName implements Coded {
  SCORES,
  SCORES_AS_WAS,
  CHANGES,
  INDICATORS,
  GRADE_SHARES,
  COLLEGE,
  COLLEGE_BAND,
  ADJUSTED,
  TRENDS,
  RECTIFICATION,
  FLOW,
  BACKLOG,
  ITEMS,
  RECURRENCES,
  COMMON_PROBLEMS,
  SIMILAR_PROBLEMS,
  RECTIFICATION_LIST,
  CLOSURE,
  CLOSURE_CURVES,
  FUNNEL,
  LOOP,
  LOOP_ASSOCIATION,
  DEBRIEFS,
  COMMENTS,
  COMMENT_TEXTS,
  TURNOUT,
  DEBRIEF_MODES,
  DECIDED_GRADES,
  QUOTA,
  REQUIREMENTS,
  GROUP_DIFFERENCES,
  WEAKNESSES,
  RESTATEMENTS,
  FINDINGS,
  PREPARATION;

  /** The folder beside a report's pages that holds the tables. */
  public static final String FOLDER = "tables";

  /** The name, as used in rows of other tables and in {@code datapackage.json}. */
  @Override
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The name of its file. */
  public String file() {
    return code() + ".csv";
  }

  /** Where its file lies in a report's folder. */
  public String path() {
    return FOLDER + "/" + file();
  }
}
