package partybuilding.assessment.run;

import java.util.ArrayList;
import java.util.List;
import partybuilding.assessment.compare.Comparer;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.FileAccount;
import partybuilding.assessment.notice.Findings;
import partybuilding.assessment.run.Checked.Verdict;
import partybuilding.assessment.store.State;
import partybuilding.assessment.store.StateFolder;

/**
 * Tries a run on the exports: reads and judges every file as the run would, and does not stop at
 * the first that is refused. Publishes nothing and leaves no trace.
 */
public final class DataCheck {
  private final RunPlan plan;
  private final State state;
  private final List<FileAccount> accounts = new ArrayList<>();
  private Findings findings;
  private Verdict verdict = Verdict.USABLE;

  private DataCheck(RunPlan plan, State state) {
    this.plan = plan;
    this.state = state;
    this.findings = plan.findings();
  }

  /** Tries the run that was asked for; its folders of reports and state are not touched. */
  public static Checked check(RunRequest request) {
    RunPlan plan;
    try {
      plan = RunPlan.tried(request, ProgramProperties.program());
    } catch (ExportsRefused refusal) {
      return Checked.refused(Findings.of(refusal.findings()));
    }
    return StateFolder.lendEmpty(state -> new DataCheck(plan, state).check());
  }

  private Checked check() {
    judgeTemplates();
    Structures structures = structures();
    accounts.addAll(structures.accounts());
    findings = findings.and(structures.findings());
    YearReading reading = new YearReading(plan.folder().rulebook(), structures.structure());
    for (Export export : plan.yearlyExports()) {
      take(export, reading.read(export));
    }
    return verdict == Verdict.USABLE
        ? compared(structures)
        : new Checked(accounts, findings, verdict);
  }

  /** What is wrong with them stands among the findings already. */
  private void judgeTemplates() {
    try {
      plan.templates().requireUsable();
    } catch (ExportsRefused refusal) {
      verdict = Verdict.REFUSED;
    }
  }

  private Structures structures() {
    try {
      return Structures.read(plan.folder(), plan.year());
    } catch (ExportsRefused refusal) {
      verdict = Verdict.REFUSED;
      return Structures.unknown(Findings.of(refusal.findings()));
    }
  }

  private void take(Export export, ReadOutcome reading) {
    findings = findings.and(reading.findings());
    if (reading instanceof ReadOutcome.Accepted accepted) {
      accounts.add(accepted.account());
      accepted.content().keepIn(state);
      state.files().replace(export.kind(), "", accepted.account(), accepted.findings());
    } else if (reading instanceof ReadOutcome.Refused refused) {
      verdict = Verdict.REFUSED;
      refused.account().ifPresent(accounts::add);
    }
  }

  /** Only where every file can be used can they be held against each other. */
  private Checked compared(Structures structures) {
    try {
      Comparison facts = Comparer.compare(new KeptMaterial(plan, structures, state).material());
      return new Checked(facts.sources().accounts(), facts.sources().findings(), verdict);
    } catch (ExportsRefused refusal) {
      Findings all = findings.and(Findings.of(refusal.findings()));
      return new Checked(accounts, all, Verdict.REFUSED);
    }
  }
}
