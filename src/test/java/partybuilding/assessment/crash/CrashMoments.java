package partybuilding.assessment.crash;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Counts the moments at which a process changes files. One moment can be chosen: there the process
 * stands still, whatever its threads are at, or from there on its disk is at fault.
 */
final class CrashMoments {
  static final String CHOSEN = "crash.moment";
  static final String LOG = "crash.log";

  /** What the process prints where it stands still. */
  static final String REACHED = "reached";

  private static final Pattern TAKES_ROOM = Pattern.compile("open|write|folder|copy");
  private static final List<String> PASSED = new ArrayList<>();
  private static final Map<String, Integer> TIMES = new HashMap<>();
  private static String step = "open";
  private static boolean chosen;

  private CrashMoments() {}

  /** The lines of the log name the step that the process is at. */
  static synchronized void at(String next) {
    step = next;
  }

  /** Something is about to be changed; the same again has another number. */
  static synchronized void pass(String what) throws IOException {
    String moment = what + " #" + TIMES.merge(what, 1, Integer::sum);
    PASSED.add(step + "\t" + moment);
    chosen |= moment.equals(System.getProperty(CHOSEN));
    switch (DiskFault.ofThisProcess()) {
      case NONE -> {
        if (chosen) {
          standStill();
        }
      }
      case FULL -> {
        if (chosen && TAKES_ROOM.matcher(what).lookingAt()) {
          throw new IOException("No space left on device");
        }
      }
      case READ_ONLY -> throw new FileSystemException(what, null, "Read-only file system");
    }
  }

  private static void standStill() {
    System.out.println(REACHED + "\t" + PASSED.get(PASSED.size() - 1));
    System.out.flush();
    while (true) {
      try {
        Thread.sleep(Long.MAX_VALUE);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
    }
  }

  /** Writes down all moments when the process ends, if a file for them is named. */
  static void logAtTheEnd() {
    String file = System.getProperty(LOG, "");
    if (!file.isEmpty()) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> write(file)));
    }
  }

  private static synchronized void write(String file) {
    try (PrintStream log =
        new PrintStream(new FileOutputStream(file), false, StandardCharsets.UTF_8)) {
      PASSED.forEach(log::println);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
