package partybuilding.assessment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import partybuilding.assessment.restatement.Basis;
import partybuilding.assessment.restatement.Ground;

/** What the figures of publications rest on. */
final class PublishedGrounds {
  private static final String OF = " where publication_number = ?";

  private final Sql sql;

  PublishedGrounds(Sql sql) {
    this.sql = sql;
  }

  void insert(long number, Basis basis) {
    List<List<Object>> grounds = new ArrayList<>();
    basis
        .digests()
        .forEach((g, digest) -> grounds.add(List.of(number, g.kind().code(), g.year(), digest)));
    sql.insert("insert into published_ground values (?,?,?,?)", grounds);
  }

  void forget(long number) {
    sql.update("delete from published_ground" + OF, number);
  }

  Basis find(long number) {
    return new Basis(
        sql
            .query(
                "select * from published_ground" + OF,
                row -> Map.entry(ground(row), row.getString("digest")),
                number)
            .stream()
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
  }

  private static Ground ground(ResultSet row) throws SQLException {
    return new Ground(Ground.Kind.of(row.getString("kind")), row.getInt("assessment_year"));
  }
}
