package partybuilding.assessment.cli.option;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * The option whose value was refused.
 *
 * @param option as it is written
 * @param value what was given; none if it was left out
 */
public record FaultyValue(String option, Optional<String> value) {
  /** The option at fault; empty if the error is about something else. */
  public static Optional<FaultyValue> of(ParameterException wrong) {
    return arguments(wrong)
        .filter(OptionSpec.class::isInstance)
        .map(option -> ((OptionSpec) option).longestName())
        .map(name -> new FaultyValue(name, Optional.ofNullable(wrong.getValue())))
        .findFirst();
  }

  private static Stream<ArgSpec> arguments(ParameterException wrong) {
    List<ArgSpec> missing =
        wrong instanceof MissingParameterException some ? some.getMissing() : List.of();
    return Stream.concat(Optional.ofNullable(wrong.getArgSpec()).stream(), missing.stream());
  }
}
