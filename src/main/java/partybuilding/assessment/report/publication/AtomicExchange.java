package partybuilding.assessment.report.publication;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Path;
import java.util.Arrays;
import partybuilding.assessment.contract.FileName;

/** The system call by which Linux exchanges two folders atomically on most of its file systems. */
final class AtomicExchange {
  private static final String CALL = "renameat2";

  /** The constant of the call for paths that are relative to no open folder. */
  private static final int NO_FOLDER = -100;

  private static final int EXCHANGE = 2;

  /**
   * The Java version from which native access that is not enabled causes a warning on the terminal.
   */
  private static final int WARNS_FROM = 24;

  /** The property with the folder for the library's native part, which it deletes at once. */
  private static final String SCRATCH = "jna.tmpdir";

  private AtomicExchange() {}

  /** Exchanges two folders; returns whether it did, otherwise nothing was changed. */
  static boolean of(Path one, Path other, Path scratch) {
    if (!permitted() || !Platform.isLinux()) {
      return false;
    }
    try {
      Object[] arguments = {NO_FOLDER, terminated(one), NO_FOLDER, terminated(other), EXCHANGE};
      return call(scratch).invokeInt(arguments) == 0;
    } catch (LinkageError e) {
      return false; // The library or the call is not available; the caller moves the folders
      // instead.
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

  /**
   * Whether native access is enabled; the method to ask is newer than the oldest Java supported.
   */
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
