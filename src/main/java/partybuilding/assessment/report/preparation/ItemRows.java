package partybuilding.assessment.report.preparation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import partybuilding.assessment.contract.row.ItemDetails;
import partybuilding.assessment.facts.preparation.PreparedItem;
import partybuilding.assessment.language.NumberText;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.report.page.base.Traced;
import partybuilding.assessment.report.paper.block.PaperBlock;
import partybuilding.assessment.report.paper.block.PaperColumn;

/** The table of a branch's problems on its sheet, with the measures promised and the outcomes. */
record ItemRows(PreparationWording wording) {
  private static final List<Outcome> ORDER =
      List.of(
          Outcome.OVERDUE,
          Outcome.OPEN,
          Outcome.AWAITING,
          Outcome.LONG_TERM,
          Outcome.CLOSED,
          Outcome.CANCELLED);

  private static final Comparator<PreparedItem> MOST_PRESSING =
      Comparator.comparing((PreparedItem item) -> ORDER.indexOf(item.outcome()))
          .thenComparing(i -> -i.item().dates().daysOverdue().orElse(0))
          .thenComparing(i -> i.item().dates().deadline().day().orElse(LocalDate.MAX))
          .thenComparing(i -> i.item().year())
          .thenComparing(i -> i.item().id());

  PaperBlock table(List<PreparedItem> items) {
    return new PaperBlock.Table(
        List.of(
            PaperColumn.text(wording.text("column.item"), 15),
            PaperColumn.text(wording.text("column.problem"), 24),
            PaperColumn.text(wording.text("column.measure"), 19),
            PaperColumn.text(wording.text("column.deadline"), 21),
            PaperColumn.text(wording.text("column.state"), 21)),
        items.stream().sorted(MOST_PRESSING).map(this::row).toList());
  }

  private List<Traced> row(PreparedItem prepared) {
    FollowedItem item = prepared.item();
    return List.of(
        Traced.words(item.id()),
        Traced.words(problem(item)),
        Traced.words(promised(item.details())),
        Traced.words(wording.deadline(item.dates().deadline())),
        state(prepared));
  }

  private String problem(FollowedItem item) {
    return wording.text(
        "problem",
        Map.of(
            "problem", item.problem().text(),
            "category", wording.category(item.problem().dimension())));
  }

  private String promised(ItemDetails details) {
    Optional<String> owner =
        details.owner().map(name -> wording.text("promised.owner", Map.of("owner", name)));
    List<String> parts = new ArrayList<>();
    details.measure().ifPresent(parts::add);
    owner.ifPresent(parts::add);
    return parts.isEmpty()
        ? wording.text("promised.nothing")
        : String.join(wording.text("clause.separator"), parts);
  }

  private Traced state(PreparedItem prepared) {
    FollowedItem item = prepared.item();
    List<String> parts = new ArrayList<>();
    List<String> columns = new ArrayList<>();
    parts.add(outcome(item, columns));
    if (prepared.returned()) {
      parts.add(wording.text("state.returned"));
    }
    int reopenings = item.state().reopenings();
    if (reopenings > 0) {
      parts.add(wording.text("state.reopened", Map.of("count", NumberText.count(reopenings))));
      columns.add("reopened");
    }
    prepared.earlier().ifPresent(earlier -> parts.add(recurred(earlier)));
    String sentence = String.join(wording.text("clause.separator"), parts);
    return PreparationTrace.of(item, sentence, columns);
  }

  private String recurred(FollowedItem earlier) {
    return wording.text("state.recurred", Map.of("item", earlier.id()));
  }

  private String outcome(FollowedItem item, List<String> columns) {
    return switch (item.outcome()) {
      case OVERDUE -> overdue(item, columns);
      case CLOSED ->
          item.dates()
              .endedOn()
              .map(day -> wording.text("state.closed.on", Map.of("day", wording.day(day))))
              .orElseGet(() -> wording.text("state.closed"));
      case OPEN -> wording.text("state.open");
      case AWAITING -> wording.text("state.awaiting");
      case LONG_TERM -> wording.text("state.long_term");
      case CANCELLED -> wording.text("state.cancelled");
    };
  }

  private String overdue(FollowedItem item, List<String> columns) {
    columns.add("days_overdue");
    String days = NumberText.count(item.dates().daysOverdue().orElse(0));
    return wording.text("state.overdue", Map.of("days", days));
  }
}
