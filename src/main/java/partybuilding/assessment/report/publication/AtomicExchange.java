package partybuilding.assessment.report.publication;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Arrays;
import partybuilding.assessment.contract.FileName;

/** The one step in which Linux, on most of its file systems, exchanges two folders. */
final class AtomicExchange {
  private static final String CALL = "renameat2";

  /** The call's own numbers: paths from the root need no folder to start at. */
  private static final int NO_FOLDER = -100;

  private static final int EXCHANGE = 2;

  /** From this version on Java warns on the terminal of system calls that it was not told of. */
  private static final int WARNS_FROM = 24;

  /** Where the library may put the part of it that the system loads; it deletes it at once. */
  private static final String SCRATCH = "jna.tmpdir";

  private AtomicExchange() {}

  /** Whether the two have changed places; if not, nothing has happened. */
  static boolean of(Path one, Path other, Path scratch) {
    if (!permitted() || !Platform.isLinux()) {
      return false;
    }
    try {
      Object[] arguments = {NO_FOLDER, terminated(one), NO_FOLDER, terminated(other), EXCHANGE};
      return call(scratch).invokeInt(arguments) == 0;
    } catch (LinkageError e) {
      return false; // Not every system has the library and the call; every system has moves.
    }
  }

  private static Function call(Path scratch) {
    System.setProperty(SCRATCH, scratch.toString());
    return NativeLibrary.getInstance(Platform.C_LIBRARY_NAME).getFunction(CALL);
  }

  private static byte[] terminated(Path path) {
    byte[] bytes = FileName.pathBytes(path);
    return Arrays.copyOf(bytes, bytes.length + 1);
  }

  /** The method that tells is newer than the oldest Java that this program runs on. */
  private static boolean permitted() {
    if (Runtime.version().feature() < WARNS_FROM) {
      return true;
    }
    try {
      Module own = AtomicExchange.class.getModule();
      return (boolean) Module.class.getMethod("isNativeAccessEnabled").invoke(own);
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
