package partybuilding.assessment.report.workbook.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.contract.row.ItemStatus;
import partybuilding.assessment.facts.meeting.CommentText;
import partybuilding.assessment.facts.meeting.ListedItem;
import partybuilding.assessment.rectification.FollowedItem;
import partybuilding.assessment.rectification.Outcome;
import partybuilding.assessment.rectification.Recurrence;

/** The history of a problem in one line. */
final class ListHistory {
  private final ListWords words;

  ListHistory(ListWords words) {
    this.words = words;
  }

  String of(ListedItem listed) {
    return listed instanceof ListedItem.Carried carried
        ? joined(carried(carried))
        : words.text("history.named", Map.of("year", listed.year()));
  }

  private String joined(Stream<String> parts) {
    return parts.collect(Collectors.joining(words.text("history.separator")));
  }

  private Stream<String> carried(ListedItem.Carried carried) {
    FollowedItem item = carried.item();
    List<String> parts = new ArrayList<>();
    parts.add(raised(item));
    state(item).ifPresent(parts::add);
    if (item.state().reopenings() > 0) {
      parts.add(words.text("history.reopened", Map.of("count", item.state().reopenings())));
    }
    carried.earlier().map(this::recurrence).ifPresent(parts::add);
    parts.addAll(former(item));
    carried.gaps().stream().map(this::gap).forEach(parts::add);
    return parts.stream();
  }

  private String raised(FollowedItem item) {
    return item.dates()
        .raisedOn()
        .map(day -> words.text("history.raised.day", Map.of("year", item.year(), "day", day)))
        .orElseGet(() -> words.text("history.raised", Map.of("year", item.year())));
  }

  private Optional<String> state(FollowedItem item) {
    if (item.dates().daysOverdue().isPresent()) {
      long days = item.dates().daysOverdue().getAsLong();
      return Optional.of(words.text("history.overdue", Map.of("days", days)));
    }
    if (item.dates().daysAwaiting().isPresent()) {
      long days = item.dates().daysAwaiting().getAsLong();
      return Optional.of(words.text("history.awaiting", Map.of("days", days)));
    }
    return item.outcome() == Outcome.AWAITING || item.state().status() == ItemStatus.RETURNED
        ? Optional.of(words.text("history." + item.state().status().code()))
        : Optional.empty();
  }

  private String recurrence(Recurrence recurrence) {
    Map<String, ?> earlier =
        Map.of(
            "year",
            recurrence.earlier().year(),
            "id",
            recurrence.earlier().id(),
            "years",
            recurrence.yearsRunning().orElse(1));
    if (recurrence.suspected()) {
      return words.text("history.suspected", earlier);
    }
    return words.text(recurrence.everyYear() ? "history.every" : "history.recurred", earlier);
  }

  /** The statements of earlier years, as the cells for them are empty in the new list. */
  private List<String> former(FollowedItem item) {
    if (item.year() == words.facts().year()) {
      return List.of();
    }
    return Stream.of(
            words.deadline(item.dates().deadline()).map(text -> former("deadline", text)),
            item.details().owner().map(text -> former("owner", text)),
            item.details().measure().map(text -> former("measure", text)))
        .flatMap(Optional::stream)
        .toList();
  }

  private String former(String what, String text) {
    return words.text("history." + what, Map.of("text", text));
  }

  private String gap(CommentText gap) {
    return words.text("history.gap", Map.of("year", gap.year(), "text", gap.text()));
  }
}
