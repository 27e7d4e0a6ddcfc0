package partybuilding.assessment.restatement;

import java.util.OptionalDouble;

/**
 * The earlier and the present value of a figure.
 *
 * @param counted whether it is a whole number of something
 * @param was what had been published; empty where there was nothing, or where it is not shown
 * @param now what is published now; empty where there is nothing, or where it is not shown
 */
public record RestatedValues(boolean counted, OptionalDouble was, OptionalDouble now) {
  /** Neither value is shown. */
  static RestatedValues hidden(boolean counted) {
    return new RestatedValues(counted, OptionalDouble.empty(), OptionalDouble.empty());
  }
}
