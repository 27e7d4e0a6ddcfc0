package partybuilding.benchmark.peer;

import java.io.File;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** DuckDB through JDBC, in a Java process of its own. */
public record DuckDb() implements Peer {
  @Override
  public String name() {
    return "DuckDB";
  }

  @Override
  public Optional<String> version() {
    try (Connection connection = DriverManager.getConnection(DuckQuery.DATABASE)) {
      return Optional.of(connection.getMetaData().getDatabaseProductVersion() + " through JDBC");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public List<String> command(Path exports, int threads) {
    return List.of(
        Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
        "-cp",
        classPath(),
        DuckQuery.class.getName(),
        exports.toString(),
        Integer.toString(threads));
  }

  /** Of ours only what the peer needs. */
  private static String classPath() {
    String ours = DuckQuery.class.getProtectionDomain().getCodeSource().getLocation().getPath();
    return Arrays.stream(System.getProperty("java.class.path", "").split(File.pathSeparator, -1))
        .filter(entry -> entry.contains("duckdb") || Path.of(entry).equals(Path.of(ours)))
        .collect(Collectors.joining(File.pathSeparator));
  }
}
