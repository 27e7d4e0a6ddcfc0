package partybuilding.assessment.report.run;

import java.time.LocalDate;
import java.util.Collection;
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
 * How many published figures of a year a report says have changed.
 *
 * @param publishedOn the as-of date of the report that said so first
 * @param year that the figures speak of
 * @param figures how many
 * @param causes why, at least one
 */
public record RestatedYear(LocalDate publishedOn, int year, int figures, Set<Cause> causes) {
  static final String PROPERTY = "restated";

  public RestatedYear {
    causes = Set.copyOf(causes);
  }

  /** What was restated on a day of a year. */
  private record Group(LocalDate publishedOn, int year) {
    static Group of(Restatement moved) {
      return new Group(moved.publishedOn(), moved.year());
    }

    /** Sorts by day, then by year. */
    String order() {
      return publishedOn + " " + year;
    }
  }

  static void write(JsonGenerator json, Comparison facts) {
    Map<String, List<Restatement>> groups =
        facts.sources().restatements().stream()
            .collect(
                Collectors.groupingBy(
                    moved -> Group.of(moved).order(), TreeMap::new, Collectors.toList()));
    if (!groups.isEmpty()) {
      json.writeArrayPropertyStart(PROPERTY);
      groups.values().forEach(moved -> write(json, of(moved)));
      json.writeEndArray();
    }
  }

  private static RestatedYear of(List<Restatement> moved) {
    Set<Cause> causes = EnumSet.noneOf(Cause.class);
    moved.forEach(figure -> causes.addAll(figure.causes()));
    Restatement first = moved.get(0);
    return new RestatedYear(first.publishedOn(), first.year(), moved.size(), causes);
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

  /** As a record states it; empty if what it states is no such thing. */
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
