package partybuilding.assessment.job;

import java.util.List;
import org.springframework.batch.core.scope.context.ChunkContext;
import org.springframework.batch.core.step.StepContribution;
import org.springframework.batch.core.step.tasklet.Tasklet;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import partybuilding.assessment.contract.ExportKind;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.store.State;

/** Reads who is who, forgets files that are gone, and says what was found. */
final class DiscoverTasklet implements Tasklet {
  private final RunWorkshop workshop;
  private final State state;

  DiscoverTasklet(RunWorkshop workshop, State state) {
    this.workshop = workshop;
    this.state = state;
  }

  @Override
  public RepeatStatus execute(StepContribution contribution, ChunkContext context) {
    RunPlan plan = workshop.plan();
    workshop.structures();
    for (ExportKind kind : ExportKind.values()) {
      List<Export> exports = plan.folder().upTo(kind, Integer.MAX_VALUE);
      state.keepOnly(kind, exports.stream().map(Export::year).toList());
    }
    workshop.progress().discovered(plan.year(), plan.yearlyExports().size());
    workshop.meter().begin();
    return RepeatStatus.FINISHED;
  }
}
