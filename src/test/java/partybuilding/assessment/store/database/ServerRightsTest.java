package partybuilding.assessment.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.store.database.ServerFailure.Reason;

/** What a server allows a user who does not manage it, and what it does to a session that waits. */
@Tag("postgres")
class ServerRightsTest {
  private final String schema = ServerUnderTest.schema();
  private final String user = ServerUnderTest.schema();
  private final Path folder;

  ServerRightsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @BeforeEach
  void aUserWhoManagesNothing() throws SQLException {
    manage("create role " + user + " login password '" + ServerUnderTest.password() + "'");
    manage("create schema " + schema);
    ServerUnderTest.keepIn(folder, schema, user);
  }

  @AfterEach
  void theUserIsGone() throws SQLException {
    manage("drop schema " + schema + " cascade");
    manage("drop role " + user);
  }

  private void manage(String sql) throws SQLException {
    try (Connection connection = ServerUnderTest.in(schema).getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private OpenDatabase open() {
    return new StateServer(ServerSettings.in(folder).orElseThrow()).open(2);
  }

  private void assertRefused(Reason reason) {
    assertThatThrownBy(() -> open().close())
        .isInstanceOfSatisfying(
            ServerFailure.class, failure -> assertThat(failure.reason()).isEqualTo(reason));
  }

  @Test
  void aSchemaThatTheUserMayNotUseIsTold() {
    assertRefused(Reason.DENIED);
  }

  @Test
  void tablesOfAnotherProgramAreSeenThoughTheUserMayNotReadThem() throws SQLException {
    manage("grant usage, create on schema " + schema + " to " + user);
    manage("create table wages (x int)");

    assertRefused(Reason.FOREIGN);
  }

  @Test
  void aServerThatTakesNoChangesIsTold() throws SQLException {
    manage("grant usage, create on schema " + schema + " to " + user);
    manage("alter role " + user + " set default_transaction_read_only = on");

    assertRefused(Reason.DENIED);
  }

  @Test
  void noSessionIsEndedForWaiting() throws SQLException {
    manage("grant usage, create on schema " + schema + " to " + user);
    manage("alter role " + user + " set idle_session_timeout = '30s'");
    manage("alter role " + user + " set idle_in_transaction_session_timeout = '30s'");

    try (OpenDatabase state = open();
        Connection connection = state.source().getConnection();
        Statement statement = connection.createStatement()) {
      for (String name : new String[] {"session", "in_transaction_session"}) {
        try (ResultSet rows = statement.executeQuery("show idle_" + name + "_timeout")) {
          assertThat(rows.next()).isTrue();
          assertThat(rows.getString(1)).as(name).isEqualTo("0");
        }
      }
    }
  }

  @Test
  void aSessionThatHoldsTheLockWaitsForever() throws SQLException {
    try (Connection lock = ServerUnderTest.in(schema).getConnection();
        Statement statement = lock.createStatement()) {
      statement.execute("set idle_session_timeout = '30s'");

      assertThat(SessionTimeouts.switchedOff(lock))
          .contains(" -c idle_in_transaction_session_timeout=0 -c idle_session_timeout=0");
      try (ResultSet rows = statement.executeQuery("show idle_session_timeout")) {
        assertThat(rows.next()).isTrue();
        assertThat(rows.getString(1)).isEqualTo("0");
      }
    }
  }

  /** The server ends a session some time after its connection was closed. */
  @Test
  void theNextRunMayBeginAsSoonAsOneHasEnded() throws SQLException {
    manage("grant usage, create on schema " + schema + " to " + user);
    StateServer server = new StateServer(ServerSettings.in(folder).orElseThrow());
    for (int run = 0; run < 200; run++) {
      assertThat(server.read(source -> "a state")).isEmpty();
    }
  }

  @Test
  void aLockThatTheServerEndedIsNoticed() throws SQLException {
    manage("grant usage, create on schema " + schema + " to " + user);
    try (OpenDatabase state = open()) {
      state.requireHeld();
      ServerUnderTest.endLocksOf(schema);

      assertThatThrownBy(state::requireHeld)
          .satisfies(
              lost ->
                  assertThat(ServerFailure.of(lost, folder))
                      .hasValueSatisfying(
                          told -> assertThat(told.reason()).isEqualTo(Reason.UNREACHABLE)));
    }
  }
}
