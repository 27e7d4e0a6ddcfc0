package partybuilding.assessment.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.cli.Terminal;

/**
 * Where no call exchanges two folders, as on macOS and Windows, a report is replaced in two moves.
 * Nothing lies in its place between them; whatever command comes after a kill puts it back.
 */
@Tag("crash")
class TwoMovesTest {
  /** The part of the library that the system loads is not found, so that the call is not there. */
  private static final List<String> WITHOUT_THE_CALL = List.of("-Djna.noclasspath=true");

  private static final String COMMAND = "mvn test -Pcrash -Dtest=TwoMovesTest, each move by itself";

  @TempDir private Path home = Path.of("");

  @Test
  void aKillAroundTheTwoMovesLosesNothingWhateverCommandComesNext()
      throws IOException, InterruptedException {
    Scene scene = Scene.later(home);
    WatchedProcess process = new WatchedProcess(home.resolve("errors.txt"), WITHOUT_THE_CALL);
    Map<String, String> earlier = scene.published(2025);
    List<String> moments = process.moments(scene.arguments());
    Kill kill = Kill.undisturbed(scene, process, earlier);
    List<String> moves =
        moments.stream().filter(moment -> moment.startsWith("publish\tmove")).toList();
    assertThat(moves).hasSize(6);

    List<String> outcomes = new ArrayList<>();
    List<Boolean> absent = new ArrayList<>();
    for (String moment : moves) {
      outcomes.add(kill.at(moment.substring(moment.indexOf('\t') + 1)));
      scene.restore("killed");
      absent.add(scene.published(2025).isEmpty());
      assertEveryCommandFindsAReport(scene);
    }
    new CrashLog(moments, moves, outcomes).write("moves", COMMAND);

    assertThat(outcomes).allMatch(outcome -> outcome.endsWith(Kill.SAME));
    assertThat(absent).as("in the place of the report").contains(true, false);
  }

  private void assertEveryCommandFindsAReport(Scene scene) throws IOException {
    Path empty = Files.createDirectories(home.resolve("empty"));
    List<String> refused = new ArrayList<>(scene.arguments());
    refused.replaceAll(option -> option.startsWith("--data=") ? "--data=" + empty : option);
    for (List<String> command :
        List.of(
            scene.reading("verify-report"),
            scene.reading("explain"),
            scene.preparing(),
            scene.arguments("--year=2024"),
            refused)) {
      scene.restore("killed");
      Terminal.run(command.toArray(String[]::new));
      assertThat(scene.published(2025)).as(command.toString()).containsKey("run.json");
    }
  }
}
