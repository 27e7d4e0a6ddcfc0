package partybuilding.assessment.job;

import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.run.RunContext;
import partybuilding.assessment.run.RunPlan;
import partybuilding.assessment.store.State;

/** Reads who is who, forgets files that are gone, and says what was found. */
final class DiscoverTasklet implements Tasklet {
  private final RunContext run;
  private final State state;

  DiscoverTasklet(RunContext run, State state) {
    this.run = run;
    this.state = state;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    RunPlan plan = run.plan();
    run.structures();
    for (ExportKind kind : ExportKind.values()) {
      List<Export> exports = plan.folder().upTo(kind, Integer.MAX_VALUE);
      state.keepOnly(kind, exports.stream().map(Export::year).toList());
    }
    run.progress().discovered(plan.year(), plan.yearlyExports().size());
    run.meter().begin();
    return RepeatStatus.FINISHED;
  }
}
