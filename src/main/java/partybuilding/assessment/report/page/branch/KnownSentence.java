package partybuilding.assessment.report.page.branch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.lineage.Branch;
import partybuilding.assessment.rectification.Cohort;
import partybuilding.assessment.report.page.base.PageInput;
import partybuilding.assessment.report.page.base.PageWording;
import partybuilding.assessment.report.page.base.Printed;
import partybuilding.assessment.report.page.base.TableTrace;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.page.ledger.ClosedWords;

/** The sentence on how a branch's scores changed and how many of its problems were closed. */
final class KnownSentence {
  private final PageInput input;
  private final PageWording wording;
  private final MoveSentence moves;
  private final Optional<Cohort> cohort;

  KnownSentence(Branch branch, PageInput input) {
    this.input = input;
    this.wording = input.wording();
    this.moves = new MoveSentence(branch, input);
    this.cohort =
        input.details(branch).cohorts().stream()
            .filter(raised -> raised.year() < input.facts().year())
            .max(Comparator.comparingInt(Cohort::year));
  }

  Traced traced() {
    Map<String, String> parts = Map.of("scores", moves.text(), "ledger", ledger());
    return new Traced(Printed.words(wording.text("opening.known", parts)), trace());
  }

  private String ledger() {
    return cohort
        .map(
            raised ->
                wording.text(
                    "opening.ledger",
                    Map.of(
                        "year", Integer.toString(raised.year()),
                        "due", NumberText.count(raised.toClose()),
                        "word", ClosedWords.column(raised.year(), input),
                        "closed", NumberText.count(raised.closed()))))
        .orElse(wording.text("opening.ledger.none"));
  }

  private TableTrace trace() {
    List<TableTrace> rows = new ArrayList<>(moves.rows());
    cohort.ifPresent(raised -> rows.add(TableTrace.of(raised, wording)));
    return TableTrace.all(rows);
  }
}
