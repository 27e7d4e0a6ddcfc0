package partybuilding.assessment.cli.option;

import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A list of words that each name one of several things. */
public abstract class ListConverter<T> implements ITypeConverter<Set<T>> {
  private final Function<String, Set<T>> parser;

  /** {@code parser} names the word that it does not know, and those it does. */
  protected ListConverter(Function<String, Set<T>> parser) {
    this.parser = parser;
  }

  @Override
  public final Set<T> convert(String list) {
    try {
      return parser.apply(list);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(String.valueOf(e.getMessage()));
    }
  }
}
