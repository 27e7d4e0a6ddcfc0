package partybuilding.assessment.report.browser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * From which columns of which table the columns of a sheet come.
 *
 * @param sheet its English name
 * @param table the table without its ending
 * @param fixed what holds of all of the table's rows that are meant
 * @param columns the table's column of each English heading
 */
record Correspondence(
    String sheet, String table, Map<String, String> fixed, Map<String, String> columns) {
  private static final Pattern BAR = Pattern.compile("\\s*\\|\\s*");
  private static final Pattern SEMICOLON = Pattern.compile("\\s*;\\s*");

  private static final String ALL =
      """
      Overview | college | | Score, lower end=score_lower; Score, upper end=score_upper; On last year=change; Change, lower end=change_lower; Change, upper end=change_upper
      Scores | scores | year=2025 | Ballots=ballots; Score=score; Score, lower end=score_lower; Score, upper end=score_upper
      Scores | scores | year=2025 | Share of good=good_share; Good or fairly good=good_or_fairly_good_share
      Scores by year | scores | |
      Changes | scores | year=2025 | On last year=change; Change, lower end=change_lower; Change, upper end=change_upper
      Among the others | adjusted | year=2025 | Adjusted difference=effect; Difference, lower end=effect_lower
      Among the others | adjusted | year=2025 | Difference, upper end=effect_upper; Relative change=standing_change
      Among the others | adjusted | year=2025 | Relative change, lower end=standing_change_lower; Relative change, upper end=standing_change_upper
      Among the others | trends | | Points a year=slope; Points a year, lower end=slope_lower; Points a year, upper end=slope_upper; Years of trend=years
      Any two years | changes | | From=from_year; To=to_year; Change (points)=change; Change, lower end=change_lower; Change, upper end=change_upper
      Ranks | scores | year=2025 | Rank, from=rank_lower; Rank, to=rank_upper; Ranked branches=of
      Ranks | college | year=2025 | Rankability=rankability
      Ledger | rectification | | Raised=raised; Closed=closed; Of these returned=reopened; On time=closed_on_time
      Ledger | rectification | | Carried over=carried_over; Overdue=overdue; Long-term=long_term; Cancelled=cancelled
      Ledger | rectification | | Came back=recurred; Closure rate=closure_rate; Awaiting verification=awaiting
      Ledger | rectification | | Deadline come=due; Of these on time=rectified_on_time
      Ledger | rectification | | Rate, lower end=closure_rate_lower; Rate, upper end=closure_rate_upper
      Backlog | backlog | | To be rectified=open; Awaiting verification=awaiting; 1–30 days overdue=overdue_1_30; 31–90 days overdue=overdue_31_90
      Backlog | backlog | | 91–180 days overdue=overdue_91_180; Over 180 days overdue=overdue_over_180
      Backlog | backlog | | Due within three months=due_within_three_months; Long-term=long_term; Closed unverified=closed_unverified
      Open items | items | | Days overdue=days_overdue; Days awaiting=days_awaiting
      Time to closure | closure | | Items=items; Closed=closed; Cancelled=cancelled; Median days=median_days
      Time to closure | closure | | Days, lower end=median_days_lower; Days, upper end=median_days_upper
      Time to closure | closure | | Closed in 90 days=closed_within_90_days; Closed in 180 days=closed_within_180_days
      Time to closure | closure | | Closed in 365 days=closed_within_365_days
      The loop | loop | dimension=all | Closure rate=closure_rate; Score=score; Next score=next_score
      The loop | loop | dimension=all | Next change=next_change; Expected next=expected_next; Beyond expected=beyond_expected
      Debriefs | debriefs | year=2025 | Parts given, of four=parts_given; Overall score=score
      Debriefs | comments | year=2025; kind=gap | Gaps named=given; Gaps taken up=taken_up
      Debriefs | comments | year=2025; kind=suggestion | Suggestions made=given; Suggestions taken up=taken_up
      """;

  /** Every one there is. */
  static List<Correspondence> all() {
    return ALL.lines().map(Correspondence::of).toList();
  }

  private static Correspondence of(String line) {
    String[] parts = BAR.split(line, -1);
    return new Correspondence(parts[0], parts[1], pairs(parts[2]), pairs(parts[3]));
  }

  private static Map<String, String> pairs(String text) {
    Map<String, String> pairs = new LinkedHashMap<>();
    SEMICOLON
        .splitAsStream(text.strip())
        .filter(pair -> !pair.isEmpty())
        .forEach(
            pair ->
                pairs.put(
                    pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1)));
    return pairs;
  }
}
