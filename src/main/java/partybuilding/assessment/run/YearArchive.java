package partybuilding.assessment.run;

import java.util.List;
import partybuilding.assessment.contract.file.ExportKind;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.report.run.RulesJson;
import partybuilding.assessment.run.RunRequest.Repetition;
import partybuilding.assessment.store.PublicationTable.Mark;
import partybuilding.assessment.store.PublishedYears;
import partybuilding.assessment.store.PublishedYears.Origin;
import partybuilding.assessment.store.PublishedYears.PublishedYear;
import partybuilding.assessment.store.State;

/**
 * Keeps the evaluations of every year each time they are published anew: before the report is moved
 * to its place, and settled after. One that an interrupted run left open counts unless its place
 * shows that it was never published.
 */
record YearArchive(RunContext context, State state) {
  /** What was published of a year, the oldest first. */
  List<PublishedYear> published(int year) {
    return years().of(year).stream().filter(this::mayBePublished).toList();
  }

  private boolean mayBePublished(PublishedYear year) {
    return year.settled() || !open().neverPublished(year.mark());
  }

  private OpenMarks open() {
    return new OpenMarks(context.reports());
  }

  /** What is kept of every year is about to be published. */
  void enter() {
    years().open().forEach(this::close);
    plan().folder().upTo(ExportKind.EVALUATIONS, plan().year()).forEach(this::enter);
  }

  private void close(PublishedYear left) {
    if (open().published(left.mark())) {
      years().settle(left.mark());
    } else if (open().neverPublished(left.mark())) {
      years().forget(left);
    }
  }

  private void enter(Export export) {
    List<PublishedYear> published = years().of(export.year());
    if (published.isEmpty() || !years().stands(last(published))) {
      if (withdrawn()) {
        published.forEach(years()::forget);
      }
      years().keep(export.year(), new Origin(export.sha256(), rules(export.year())), mark());
    }
  }

  /** Whether earlier publications are withdrawn, so that they hold nothing back. */
  boolean withdrawn() {
    return plan().request().repetition() == Repetition.WITHDRAWN;
  }

  /** The fingerprint of the rules in force in a year. */
  String rules(int year) {
    return RulesJson.fingerprint(plan().folder().rulebook().rulesOf(year));
  }

  /** Whether a year was published under the rules that are in force in it now. */
  boolean underTheRulesInForce(PublishedYear was) {
    String then = was.origin().rules();
    return then.equals(rules(was.year())) || then.equals(inTheProgramsForm(was.year()));
  }

  /** The fingerprint that earlier versions kept. */
  private String inTheProgramsForm(int year) {
    return Fingerprint.of(plan().folder().rulebook().rulesOf(year).toString());
  }

  /** The report stands in its place. */
  void settle() {
    years().settle(mark());
  }

  /** The report that this run publishes. */
  Mark mark() {
    return new Mark(plan().digest(), context.reports().nameOf(plan().target()));
  }

  /** The fingerprint of the evaluations that the figures of a file's year come from. */
  String source(Export export) {
    List<PublishedYear> published = years().of(export.year());
    return published.isEmpty() || !years().stands(last(published))
        ? export.sha256()
        : last(published).origin().sha256();
  }

  static PublishedYear last(List<PublishedYear> published) {
    return published.get(published.size() - 1);
  }

  private RunPlan plan() {
    return context.plan();
  }

  PublishedYears years() {
    return state.publishedYears();
  }
}
