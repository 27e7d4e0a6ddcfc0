package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import partybuilding.assessment.score.BranchFigure;
import partybuilding.assessment.score.CollegeFigure;
import partybuilding.assessment.score.GradeCounts;
import partybuilding.assessment.score.IndicatorFigure;
import partybuilding.assessment.score.Note;
import partybuilding.assessment.score.Shares;
import partybuilding.assessment.score.Spread;
import partybuilding.assessment.score.YearFigures;

/** The figures of each year's evaluations. */
public final class FigureTable {
  private static final List<String> TABLES =
      List.of("branch_seen", "branch_figure", "college_figure", "indicator_figure");

  private final Sql sql;
  private final CaveatRows caveats;

  FigureTable(Sql sql) {
    this.sql = sql;
    this.caveats = new CaveatRows(sql);
  }

  /** Puts a year's figures in the place of whatever is kept of it. */
  public void replace(YearFigures figures) {
    forget(figures.year());
    List<List<Object>> seen = new ArrayList<>();
    figures
        .names()
        .forEach(
            (id, name) ->
                seen.add(List.of(figures.year(), id, name, figures.withheld().contains(id))));
    sql.insert("insert into branch_seen values (?,?,?,?)", seen);
    sql.insert(
        "insert into branch_figure values (?,?,?,?,?,?,?,?,?,?)",
        rows(figures.branches(), f -> row(figures.year(), f)));
    sql.insert(
        "insert into college_figure values (?,?,?,?,?,?,?,?)",
        rows(figures.college(), f -> row(figures.year(), f)));
    sql.insert(
        "insert into indicator_figure values (?,?,?,?,?,?,?,?,?,?,?,?)",
        rows(figures.indicators(), FigureTable::row));
    caveats.replace(figures.year(), figures.caveats());
  }

  /** Forgets a year. */
  void forget(int year) {
    for (String table : TABLES) {
      sql.update("delete from " + table + " where assessment_year = ?", year);
    }
    caveats.forget(year);
  }

  private static <T> List<List<Object>> rows(List<T> figures, Function<T, List<Object>> row) {
    return figures.stream().map(row).toList();
  }

  private static List<Object> row(int year, BranchFigure f) {
    return List.of(
        year,
        f.branch(),
        f.dimension(),
        f.ballots(),
        f.score(),
        f.spread().map(Spread::standardError),
        f.spread().map(Spread::freedom),
        f.shares().map(Shares::good),
        f.shares().map(Shares::goodOrFairlyGood),
        f.note().map(Note::code));
  }

  private static List<Object> row(int year, CollegeFigure f) {
    return List.of(
        year,
        f.dimension(),
        f.branches(),
        f.ballots(),
        f.score(),
        f.spread().map(Spread::standardError),
        f.spread().map(Spread::freedom),
        f.note().map(Note::code));
  }

  private static List<Object> row(IndicatorFigure f) {
    return List.of(
        f.year(),
        f.branch(),
        f.indicator(),
        f.group(),
        f.ballots(),
        f.mean(),
        f.sd(),
        f.grades().map(GradeCounts::good),
        f.grades().map(GradeCounts::fairlyGood),
        f.grades().map(GradeCounts::average),
        f.grades().map(GradeCounts::poor),
        f.note().map(Note::code));
  }

  /** The figures kept of a year. */
  public YearFigures find(int year) {
    TreeMap<String, String> names = new TreeMap<>();
    Set<String> withheld = new HashSet<>();
    sql.query(
        "select * from branch_seen where assessment_year = ?",
        row -> {
          names.put(row.getString("branch"), row.getString("name"));
          return row.getBoolean("withheld") && withheld.add(row.getString("branch"));
        },
        year);
    return new YearFigures(
        year,
        names,
        withheld,
        read("branch_figure", "branch, dimension", FigureTable::branch, year),
        read("college_figure", "dimension", FigureTable::college, year),
        read(
            "indicator_figure", "branch, indicator, evaluator_group", FigureTable::indicator, year),
        caveats.find(year));
  }

  private <T> List<T> read(String table, String order, Sql.RowReader<T> reader, int year) {
    return sql.query(
        "select * from " + table + " where assessment_year = ? order by " + order, reader, year);
  }

  private static BranchFigure branch(ResultSet row) throws SQLException {
    OptionalDouble good = Sql.optionalDouble(row, "good_share");
    OptionalDouble upper = Sql.optionalDouble(row, "good_or_fairly_good_share");
    return new BranchFigure(
        row.getString("branch"),
        row.getString("dimension"),
        row.getLong("ballots"),
        Sql.optionalDouble(row, "score"),
        spread(row),
        good.isPresent()
            ? Optional.of(new Shares(good.getAsDouble(), upper.orElseThrow()))
            : Optional.empty(),
        note(row));
  }

  private static CollegeFigure college(ResultSet row) throws SQLException {
    return new CollegeFigure(
        row.getString("dimension"),
        row.getInt("branches"),
        row.getLong("ballots"),
        Sql.optionalDouble(row, "score"),
        spread(row),
        note(row));
  }

  private static IndicatorFigure indicator(ResultSet row) throws SQLException {
    OptionalInt good = Sql.optionalInt(row, "good");
    return new IndicatorFigure(
        row.getInt("assessment_year"),
        row.getString("branch"),
        row.getString("indicator"),
        row.getString("evaluator_group"),
        row.getLong("ballots"),
        Sql.optionalDouble(row, "mean"),
        Sql.optionalDouble(row, "sd"),
        good.isPresent()
            ? Optional.of(
                new GradeCounts(
                    row.getLong("good"),
                    row.getLong("fairly_good"),
                    row.getLong("average"),
                    row.getLong("poor")))
            : Optional.empty(),
        note(row));
  }

  private static Optional<Spread> spread(ResultSet row) throws SQLException {
    OptionalDouble error = Sql.optionalDouble(row, "standard_error");
    OptionalDouble freedom = Sql.optionalDouble(row, "freedom");
    return error.isPresent()
        ? Optional.of(new Spread(error.getAsDouble(), freedom.orElseThrow()))
        : Optional.empty();
  }

  private static Optional<Note> note(ResultSet row) throws SQLException {
    return Sql.optionalText(row, "note").map(n -> Note.valueOf(n.toUpperCase(Locale.ROOT)));
  }

  /** The years whose figures are kept, ascending. */
  public List<Integer> years() {
    return sql.query(
        "select distinct assessment_year from branch_seen order by 1", row -> row.getInt(1));
  }
}
