package partybuilding.benchmark.peer;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The peer's process: one query over all yearly files of a folder. */
public final class DuckQuery {
  static final String DATABASE = "jdbc:duckdb:";
  private static final List<String> POINTS = List.of("confidence", "capability", "project");
  private static final String QUERY =
      """
      with rows as (
        select "年度" as year, "党组织编号" as branch, "评委类别" as voters,
          "党建信心" as confidence, "党建能力" as capability, "项目融合" as project,
          "综合评价" as grade,
          case "综合评价" when '好' then 100 when '较好' then 80 when '一般' then 60
            when '差' then 40 end as overall
        from read_csv('%s/evaluations-*.csv', header = true, nullstr = '')
        where "党组织编号" is not null
          and not ("评委类别" = '党总支书记' and "所在党组织" is not distinct from "党组织"))
      select year, branch, voters,
        count(confidence), avg(confidence), stddev_samp(confidence),
        count(capability), avg(capability), stddev_samp(capability),
        count(project), avg(project), stddev_samp(project),
        count(overall), avg(overall), stddev_samp(overall),
        count(*) filter (grade = '好'), count(*) filter (grade = '较好'),
        count(*) filter (grade = '一般'), count(*) filter (grade = '差')
      from rows group by all
      """;

  private DuckQuery() {}

  /** Takes the folder, the number of threads and, to write the cells, a file. */
  public static void main(String[] arguments) throws SQLException, IOException {
    try (Connection connection = DriverManager.getConnection(DATABASE);
        Statement statement = connection.createStatement()) {
      statement.execute("SET threads = " + Integer.parseInt(arguments[1]));
      String folder = arguments[0].replace("'", "''");
      try (ResultSet cells = statement.executeQuery(QUERY.formatted(folder));
          PrintWriter text = new PrintWriter(target(arguments))) {
        write(cells, text);
      }
    }
  }

  private static Writer target(String[] arguments) throws IOException {
    return arguments.length > 2
        ? Files.newBufferedWriter(Path.of(arguments[2]))
        : Writer.nullWriter();
  }

  private static void write(ResultSet cells, PrintWriter text) throws SQLException {
    text.println(
        "year,branch_id,indicator,evaluator_group,ballots,mean,sd,good,fairly_good,average,poor");
    while (cells.next()) {
      String head = cells.getString(1) + "," + cells.getString(2) + ",";
      String group = "," + cells.getString(3) + ",";
      for (int i = 0; i < POINTS.size(); i++) {
        text.println(head + POINTS.get(i) + group + numbers(cells, 4 + 3 * i, 3) + ",,,,");
      }
      text.println(head + "overall" + group + numbers(cells, 13, 7));
    }
  }

  private static String numbers(ResultSet cells, int first, int count) throws SQLException {
    StringBuilder numbers = new StringBuilder();
    for (int i = first; i < first + count; i++) {
      String number = cells.getString(i);
      numbers.append(i > first ? "," : "").append(number == null ? "" : number);
    }
    return numbers.toString();
  }
}
