package partybuilding.assessment.notice;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a refusal says, and the findings to compare it with. */
public final class Refusals {
  private Refusals() {}

  /** The findings of the refusal that some work ends in; none if it does not. */
  public static List<Finding> of(ThrowingCallable work) {
    ExportsRefused refused = catchThrowableOfType(ExportsRefused.class, work);
    return refused == null ? List.of() : refused.findings();
  }

  /** An error with exactly these values. */
  public static Finding error(String code, Place place, Map<String, String> values) {
    return new Finding(Severity.ERROR, code, place, values);
  }
}
