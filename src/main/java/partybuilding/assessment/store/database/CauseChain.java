package partybuilding.assessment.store.database;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** A failure and what caused it, the outermost first. */
public record CauseChain(Throwable failure) {
  /** All of them. */
  public Stream<Throwable> all() {
    return Stream.iterate(failure, Objects::nonNull, Throwable::getCause);
  }

  /** Those of a type. */
  public <T extends Throwable> Stream<T> all(Class<T> type) {
    return all().filter(type::isInstance).map(type::cast);
  }

  /** The outermost of a type; empty if there is none. */
  public <T extends Throwable> Optional<T> find(Class<T> type) {
    return all(type).findFirst();
  }
}
