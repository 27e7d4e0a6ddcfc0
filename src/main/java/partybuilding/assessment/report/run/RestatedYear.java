package partybuilding.assessment.report.run;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import partybuilding.assessment.facts.Comparison;
import partybuilding.assessment.language.Coded;
import partybuilding.assessment.restatement.Cause;
import partybuilding.assessment.restatement.PublishedDay;
import partybuilding.assessment.restatement.Restatement;
import tools.jackson.core.JsonGenerator;

/**
 * The number of published figures of a year that changed, as a report states it.
 *
 * @param publishedOn the as-of date of the first report that states it
 * @param year the assessment year of the figures
 * @param figures how many
 * @param causes why, at least one
 */
public record RestatedYear(LocalDate publishedOn, int year, int figures, Set<Cause> causes) {
  static final String PROPERTY = "restated";

  public RestatedYear {
    causes = Set.copyOf(causes);
  }

  /** The key of a group of restatements. */
  private record Group(LocalDate publishedOn, int year) {
    private static final Comparator<Group> ORDER =
        Comparator.comparing(Group::publishedOn).thenComparing(Group::year);

    static Group of(Restatement moved) {
      return new Group(moved.publishedOn(), moved.year());
    }
  }

  static void write(JsonGenerator json, Comparison facts) {
    Map<Group, List<Restatement>> groups =
        facts.sources().restatements().stream()
            .collect(
                Collectors.groupingBy(
                    Group::of, () -> new TreeMap<>(Group.ORDER), Collectors.toList()));
    if (!groups.isEmpty()) {
      json.writeArrayPropertyStart(PROPERTY);
      groups.forEach((group, moved) -> write(json, of(group, moved)));
      json.writeEndArray();
    }
  }

  private static RestatedYear of(Group group, List<Restatement> moved) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    moved.forEach(figure -> causes.addAll(figure.causes()));
    return new RestatedYear(group.publishedOn, group.year, moved.size(), causes);
  }

  private static void write(JsonGenerator json, RestatedYear restated) {
    json.writeStartObject();
    json.writeStringProperty("published_on", restated.publishedOn().toString());
    json.writeNumberProperty("year", restated.year());
    json.writeNumberProperty("figures", restated.figures());
    json.writeArrayPropertyStart("causes");
    restated.causes().stream().map(Cause::code).sorted().forEach(json::writeString);
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Parses the entry of a record; empty if it is not valid. */
  static Optional<RestatedYear> parse(Map<String, Object> stated) {
    Optional<LocalDate> day = PublishedDay.find(String.valueOf(stated.get("published_on")));
    Set<Cause> causes = causes(stated);
    boolean whole = day.isPresent() && !causes.isEmpty();
    return whole
            && stated.get("year") instanceof Integer year
            && stated.get("figures") instanceof Integer figures
            && figures > 0
        ? Optional.of(new RestatedYear(day.get(), year, figures, causes))
        : Optional.empty();
  }

  private static Set<Cause> causes(Map<String, Object> stated) {
    Stream<?> all =
        stated.get("causes") instanceof Collection<?> codes ? codes.stream() : Stream.of();
    return all.flatMap(code -> Coded.find(Cause.class, String.valueOf(code)).stream())
        .collect(Collectors.toSet());
  }
}
