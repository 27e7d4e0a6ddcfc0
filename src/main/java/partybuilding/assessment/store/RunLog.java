package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.store.PastRun.Outcome;

/** The runs so far, one after another. */
public final class RunLog {
  private final Sql sql;

  RunLog(Sql sql) {
    this.sql = sql;
  }

  /** Adds a run that is over. */
  public void add(PastRun run) {
    sql.update(
        "insert into past_run (ended_at, assessment_year, language, inputs, files, rows_read,"
            + " outcome) values (?,?,?,?,?,?,?)",
        run.endedAt().toEpochMilli(),
        run.year(),
        run.language(),
        run.inputs(),
        run.files(),
        run.rows(),
        run.outcome().code());
  }

  /** Every run, the oldest first. */
  public List<PastRun> all() {
    return sql.query("select * from past_run order by run_number", RunLog::run);
  }

  private static PastRun run(ResultSet row) throws SQLException {
    return new PastRun(
        Instant.ofEpochMilli(row.getLong("ended_at")),
        row.getInt("assessment_year"),
        row.getString("language"),
        row.getString("inputs"),
        row.getInt("files"),
        row.getLong("rows_read"),
        Coded.of(Outcome.class, row.getString("outcome")));
  }
}
