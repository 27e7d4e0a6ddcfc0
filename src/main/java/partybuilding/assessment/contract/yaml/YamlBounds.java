package partybuilding.assessment.contract.yaml;

import java.io.StringReader;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import partybuilding.assessment.notice.ExportsRefused;
import partybuilding.assessment.notice.Place;
import partybuilding.assessment.notice.RulesNotice;
import partybuilding.assessment.notice.RulesNotice.TaggedValue;
import partybuilding.assessment.notice.RulesNotice.TooDeepValue;
import partybuilding.assessment.notice.RulesNotice.TooManyReferences;

/**
 * How much of YAML a file of rules may use. The library's own bounds are wider, and it reports what
 * exceeds them as broken YAML.
 */
final class YamlBounds {
  /** Rules lie six levels deep. */
  private static final int DEEPEST = 20;

  private static final int MOST_REFERENCES = 50;

  private final String file;
  private int depth;
  private int references;

  private YamlBounds(String file) {
    this.file = file;
  }

  /**
   * Checks a text as far as it is YAML.
   *
   * @throws ExportsRefused if it exceeds a bound
   */
  static void check(String file, String text) {
    YamlBounds bounds = new YamlBounds(file);
    for (Event event : new Yaml().parse(new StringReader(text))) {
      bounds.fault(event).ifPresent(YamlBounds::refuse);
    }
  }

  private static void refuse(RulesNotice fault) {
    throw new ExportsRefused(fault);
  }

  private Optional<RulesNotice> fault(Event event) {
    Place place = Place.of(file, event.getStartMark().getLine() + 1L);
    if (event instanceof ScalarEvent scalar) {
      return tagged(scalar.getTag(), place);
    }
    if (event instanceof CollectionStartEvent start) {
      depth++;
      return depth > DEEPEST
          ? Optional.of(new TooDeepValue(place, Integer.toString(DEEPEST)))
          : tagged(start.getTag(), place);
    }
    if (event instanceof CollectionEndEvent) {
      depth--;
    }
    return event instanceof AliasEvent && ++references > MOST_REFERENCES
        ? Optional.of(new TooManyReferences(place, Integer.toString(MOST_REFERENCES)))
        : Optional.empty();
  }

  /** A tag names a type of which the library would create an object. */
  private static Optional<RulesNotice> tagged(@Nullable String tag, Place place) {
    return tag == null ? Optional.empty() : Optional.of(new TaggedValue(place));
  }
}
