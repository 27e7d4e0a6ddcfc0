package partybuilding.assessment.cli.message;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * The stack trace of a failure. A message may quote what was read, so only those of input and
 * output are written: a log holds no ballot.
 */
final class TraceText {
  private final Set<Throwable> told = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<String> lines = new ArrayList<>();

  private TraceText() {}

  static List<String> lines(Throwable failure) {
    TraceText text = new TraceText();
    text.tell("", failure);
    return text.lines;
  }

  private void tell(String relation, Throwable failure) {
    if (!told.add(failure)) {
      return;
    }
    lines.add(relation + name(failure));
    for (StackTraceElement place : failure.getStackTrace()) {
      lines.add("    at " + place);
    }
    for (Throwable suppressed : failure.getSuppressed()) {
      tell("suppressed: ", suppressed);
    }
    if (failure.getCause() != null) {
      tell("caused by: ", failure.getCause());
    }
  }

  private static String name(Throwable failure) {
    return failure instanceof IOException ? failure.toString() : failure.getClass().getName();
  }
}
