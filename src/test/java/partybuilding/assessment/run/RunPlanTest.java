package partybuilding.assessment.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import partybuilding.assessment.cli.Terminal;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.permission.Access;
import partybuilding.assessment.report.Format;
import partybuilding.assessment.report.Readership;
import partybuilding.assessment.run.RunRequest.Folders;
import partybuilding.assessment.run.RunRequest.Repetition;

class RunPlanTest {
  private static final Program ONE = new Program("1.0.0", "a1");
  private static final Program OTHER_BUILD = new Program("1.0.0", "b2");

  @TempDir private Path data = Path.of("");

  private RunPlan plan(Program program) {
    RunRequest request =
        new RunRequest(
            new Folders(data, data.resolve("reports"), data.resolve("state"), Access.OWNER),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Readership.LEADERSHIP,
            Set.of(Format.CSV),
            1,
            Repetition.WHEN_CHANGED);
    return RunPlan.of(request, program);
  }

  @Test
  void anotherBuildOfTheSameVersionIsAnotherRunAndReadsEveryFileAnew() {
    Terminal.run("sample", "--data=" + data, "--branches=3", "--years=2025", "--evaluators=20");
    Export export = plan(ONE).yearlyExports().get(0);

    assertThat(plan(ONE).digest()).isEqualTo(plan(ONE).digest());
    assertThat(plan(OTHER_BUILD).digest()).isNotEqualTo(plan(ONE).digest());
    assertThat(plan(ONE).readUnder(export)).isEqualTo(plan(ONE).readUnder(export));
    assertThat(plan(OTHER_BUILD).readUnder(export)).isNotEqualTo(plan(ONE).readUnder(export));
  }

  @Test
  void theBuildIsTheDigestOfWhatItIsBuiltFrom() {
    assertThat(ProgramProperties.program().build()).matches("[0-9a-f]{64}");
  }
}
