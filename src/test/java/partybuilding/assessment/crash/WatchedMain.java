package partybuilding.assessment.crash;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import partybuilding.assessment.cli.Main;

/** The program itself, whose moments are counted and whose steps are taken from its messages. */
public final class WatchedMain {
  /** How the English line begins after which another step follows. */
  private static final Map<String, String> NEXT =
      Map.of("Found:", "read", "Compared:", "write", "Written:", "publish", "Published:", "end");

  private WatchedMain() {}

  public static void main(String[] arguments) {
    CrashMoments.logAtTheEnd();
    OutputStream messages = System.err;
    System.setErr(
        new PrintStream(messages, true, StandardCharsets.UTF_8) {
          @Override
          public void write(byte[] bytes, int offset, int length) {
            String text = new String(bytes, offset, length, StandardCharsets.UTF_8);
            NEXT.keySet().stream().filter(text::contains).map(NEXT::get).forEach(CrashMoments::at);
            super.write(bytes, offset, length);
          }
        });
    Main.main(arguments);
  }
}
