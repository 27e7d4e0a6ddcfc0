package partybuilding.assessment.store.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.store.database.ServerFailure.Reason;

class StateServerTest {
  @Test
  void aServerThatDoesNotAnswerIsTold(@TempDir Path folder) throws IOException {
    int port;
    try (ServerSocket socket = new ServerSocket(0)) {
      port = socket.getLocalPort();
    }
    ServerUnderTest.settings(
        folder,
        "host=127.0.0.1\ndatabase=assessment\nuser=office\npassword=secret\nsslrootcert=none\nport="
            + port
            + "\n");
    StateServer server = new StateServer(ServerSettings.in(folder).orElseThrow());

    assertThatThrownBy(() -> server.open(1))
        .isInstanceOfSatisfying(
            ServerFailure.class,
            failure -> assertThat(failure.reason()).isEqualTo(Reason.UNREACHABLE));
  }
}
