package partybuilding.assessment.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import partybuilding.assessment.store.database.ServerFailure.Reason;

class ServerSettingsTest {
  private static final String NEEDED = "host=db.example\ndatabase=assessment\nuser=office\n";

  @TempDir private Path folder = Path.of("");

  @Test
  void aFolderWithoutSettingsKeepsItsStateInAFile() {
    assertThat(ServerSettings.in(folder)).isEmpty();
  }

  /** Such as a disk that is not mounted; a new state beside it would forget what was published. */
  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "creating a symbolic link needs a privilege on Windows")
  void aLinkThatLeadsNowhereIsNoFolderWithoutSettings() throws IOException {
    Files.createSymbolicLink(
        folder.resolve("database.properties"), folder.resolve("not mounted/database.properties"));

    assertThatThrownBy(() -> ServerSettings.in(folder))
        .isInstanceOfSatisfying(
            ServerFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.SETTINGS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1", "99", "9999", "59999", "64999", "65499", "65529", "65535"})
  void everyPortThatThereIsMayBeNamed(String port) {
    assertThat(settings(NEEDED + "port=" + port + "\n").value("port")).isEqualTo(port);
  }

  @ParameterizedTest
  @CsvSource({
    "host,db.example",
    "database,assessment",
    "user,office",
    "port,5432",
    "schema,assessment",
    "sslmode,prefer",
    "sslrootcert,''"
  })
  void whatIsNotSetHasItsDefault(String setting, String value) {
    ServerSettings settings = settings(NEEDED);

    assertThat(settings.value(setting)).isEqualTo(value);
    assertThat(settings.password()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "host=db.example\nuser=office\n",
        NEEDED + "url=jdbc:postgresql://elsewhere/\n",
        NEEDED + "port=five\n",
        NEEDED + "port=0\n",
        NEEDED + "port=65536\n",
        NEEDED + "port=70000\n",
        NEEDED + "schema=a; drop schema b\n",
        NEEDED + "sslmode=perhaps\n",
        NEEDED + "sslrootcert=\n",
        NEEDED + "schema=\\u12\n"
      })
  void settingsThatAreMissingUnknownOrNotOfTheirFormAreRefused(String text) {
    assertThatThrownBy(() -> settings(text))
        .isInstanceOfSatisfying(
            ServerFailure.class,
            failure -> {
              assertThat(failure.reason()).isEqualTo(Reason.SETTINGS);
              assertThat(failure.settings()).isEqualTo(folder.resolve("database.properties"));
            });
  }

  @Test
  @DisabledOnOs(
      value = OS.WINDOWS,
      disabledReason = "it sets POSIX permissions, which files on Windows do not have")
  void aPasswordThatOthersMayReadIsRefused() throws IOException {
    Path file = ServerUnderTest.settings(folder, NEEDED + "password=secret\n");
    assertThat(ServerSettings.in(folder).orElseThrow().password()).hasValue("secret");

    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

    assertThatThrownBy(() -> ServerSettings.in(folder))
        .isInstanceOfSatisfying(
            ServerFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.READABLE));
  }

  @ParameterizedTest
  @CsvSource({
    "08001,UNREACHABLE",
    "57P01,UNREACHABLE",
    "53300,UNREACHABLE",
    "28P01,LOGIN",
    "3D000,DATABASE",
    "3F000,DENIED",
    "25006,DENIED",
    "42501,DENIED",
    "53100,FULL"
  })
  void theServersCodeTellsTheReason(String state, Reason reason) {
    Throwable failure = new StateFailure("open", new CodedException(state));

    assertThat(settings(NEEDED).explain(failure))
        .hasValueSatisfying(
            explained -> {
              assertThat(explained.reason()).isEqualTo(reason);
              assertThat(explained).hasCause(failure).hasMessage(reason.code());
            });
  }

  @Test
  void whatIsNotTheServersIsLeftToOthers() {
    ServerSettings settings = settings(NEEDED);

    assertThat(settings.explain(new ConnectException("no"))).isEmpty();
    assertThat(settings.explain(new CodedException("42601"))).isEmpty();
    assertThat(settings.damaged().reason()).isEqualTo(Reason.DAMAGED);
  }

  private ServerSettings settings(String text) {
    ServerUnderTest.settings(folder, text);
    return ServerSettings.in(folder).orElseThrow();
  }

  /** A failure of the driver with a code of the server. */
  private static final class CodedException extends PSQLException {
    private static final long serialVersionUID = 1L;

    private final String code;

    CodedException(String code) {
      super(code, PSQLState.UNKNOWN_STATE);
      this.code = code;
    }

    @Override
    public String getSQLState() {
      return code;
    }
  }
}
