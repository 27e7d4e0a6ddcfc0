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
      Overview | college | | Score, lower end=score_lower; Score, upper end=score_upper; Change on last year=change; Change, lower end=change_lower; Change, upper end=change_upper
      Branches | scores | year=2025; dimension=confidence | Confidence: Score=score; Confidence: Change on last year=change
      Branches | scores | year=2025; dimension=capability | Capability: Score=score; Capability: Change on last year=change
      Branches | scores | year=2025; dimension=project_integration | Project integration: Score=score; Project integration: Change on last year=change
      Branches | scores | year=2025; dimension=overall | Overall: Score=score; Overall: Change on last year=change
      Branches | rectification | year=2024; dimension=all | Closure rate of 2024 items=closure_rate
      Score intervals | scores | year=2025; dimension=confidence | Confidence: Score=score; Confidence: Score, lower end=score_lower; Confidence: Score, upper end=score_upper
      Score intervals | scores | year=2025; dimension=capability | Capability: Score=score; Capability: Score, lower end=score_lower; Capability: Score, upper end=score_upper
      Score intervals | scores | year=2025; dimension=project_integration | Project integration: Score=score; Project integration: Score, lower end=score_lower; Project integration: Score, upper end=score_upper
      Score intervals | scores | year=2025; dimension=overall | Overall: Score=score; Overall: Score, lower end=score_lower; Overall: Score, upper end=score_upper
      Scores | scores | year=2025 | Ballots=ballots; Score=score; Score, lower end=score_lower; Score, upper end=score_upper
      Scores | scores | year=2025 | Share of good=good_share; Good or fairly good=good_or_fairly_good_share
      Scores by year | scores | |
      Changes | scores | year=2025 | Change on last year=change; Change, lower end=change_lower; Change, upper end=change_upper
      Compared with others | adjusted | year=2025 | Difference from average=effect; Difference, lower end=effect_lower
      Compared with others | adjusted | year=2025 | Difference, upper end=effect_upper; Change against others=standing_change
      Compared with others | adjusted | year=2025 | Against others, lower end=standing_change_lower; Against others, upper end=standing_change_upper
      Compared with others | trends | | Points per year=slope; Points per year, lower end=slope_lower; Points per year, upper end=slope_upper; Years counted=years
      Any two years | changes | | From=from_year; To=to_year; Change (points)=change; Change, lower end=change_lower; Change, upper end=change_upper
      College, any two years | changes | branch_id=all | From=from_year; To=to_year; Change (points)=change; Change, lower end=change_lower; Change, upper end=change_upper
      Ranks | scores | year=2025 | Rank, from=rank_lower; Rank, to=rank_upper; Ranked branches=of
      Ranks | college | year=2025 | Real share of spread=rankability
      College ledger | rectification | branch_id=all; dimension=all | Raised=raised; Closed=closed; Of these returned=reopened; On time=closed_on_time
      College ledger | rectification | branch_id=all; dimension=all | Carried over=carried_over; Overdue=overdue; Long-term=long_term; Cancelled=cancelled
      College ledger | rectification | branch_id=all; dimension=all | Came back=recurred; Closure rate=closure_rate; Awaiting verification=awaiting
      College ledger | rectification | branch_id=all; dimension=all | Due=due; Of these on time=rectified_on_time
      College ledger | rectification | branch_id=all; dimension=all | Rate, lower end=closure_rate_lower; Rate, upper end=closure_rate_upper
      Ledger by dimension | rectification | branch_id=all | Raised=raised; Closed=closed; Of these returned=reopened; On time=closed_on_time
      Ledger by dimension | rectification | branch_id=all | Carried over=carried_over; Overdue=overdue; Long-term=long_term; Cancelled=cancelled
      Ledger by dimension | rectification | branch_id=all | Came back=recurred; Closure rate=closure_rate; Awaiting verification=awaiting
      Ledger by dimension | rectification | branch_id=all | Due=due; Of these on time=rectified_on_time
      Ledger by dimension | rectification | branch_id=all | Rate, lower end=closure_rate_lower; Rate, upper end=closure_rate_upper
      Ledger | rectification | dimension=all | Raised=raised; Closed=closed; Of these returned=reopened; On time=closed_on_time
      Ledger | rectification | dimension=all | Carried over=carried_over; Overdue=overdue; Long-term=long_term; Cancelled=cancelled
      Ledger | rectification | dimension=all | Came back=recurred; Closure rate=closure_rate; Awaiting verification=awaiting
      Ledger | rectification | dimension=all | Due=due; Of these on time=rectified_on_time
      Ledger | rectification | dimension=all | Rate, lower end=closure_rate_lower; Rate, upper end=closure_rate_upper
      Open items by branch | backlog | | To be rectified=open; Awaiting verification=awaiting; 1–30 days overdue=overdue_1_30; 31–90 days overdue=overdue_31_90
      Open items by branch | backlog | | 91–180 days overdue=overdue_91_180; Over 180 days overdue=overdue_over_180
      Open items by branch | backlog | | Due within three months=due_within_three_months; Long-term=long_term; Closed unverified=closed_unverified
      Open items | items | | Days overdue=days_overdue; Days awaiting=days_awaiting
      Common problems | common-problems | | Branches=branches; Ledger items=items; Comments=gaps; Since=first_year
      Common problems | common-problems | | To be rectified=open; Overdue=overdue; Awaiting verification=awaiting; Long-term=long_term; Closed=closed
      College time to closure | closure | branch_id=all | Items=items; Closed=closed; Cancelled=cancelled; Median days=median_days
      College time to closure | closure | branch_id=all | Days, lower end=median_days_lower; Days, upper end=median_days_upper
      College time to closure | closure | branch_id=all | Closed in 90 days=closed_within_90_days; Closed in 180 days=closed_within_180_days
      College time to closure | closure | branch_id=all | Closed in 365 days=closed_within_365_days
      Time to closure | closure | year=all | Items=items; Closed=closed; Cancelled=cancelled; Median days=median_days
      Time to closure | closure | year=all | Days, lower end=median_days_lower; Days, upper end=median_days_upper
      Time to closure | closure | year=all | Closed in 90 days=closed_within_90_days; Closed in 180 days=closed_within_180_days
      Time to closure | closure | year=all | Closed in 365 days=closed_within_365_days
      Closure and next score | loop | dimension=all | Closure rate=closure_rate; Score=score; Next year's score=next_score
      Closure and next score | loop | dimension=all | Next year's change=next_change; Expected score=expected_next; Against expected=beyond_expected
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
