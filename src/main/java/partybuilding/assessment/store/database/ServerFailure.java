package partybuilding.assessment.store.database;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.postgresql.util.PSQLException;

/** The server that is to hold the state does not do what a run needs. */
public final class ServerFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** The codes of the server that tell the reason, or how they begin. */
  private static final Map<String, Reason> STATES =
      Map.of(
          "08", Reason.UNREACHABLE,
          "57P", Reason.UNREACHABLE,
          "533", Reason.UNREACHABLE,
          "28", Reason.LOGIN,
          "3D", Reason.DATABASE,
          "3F", Reason.DENIED,
          "25006", Reason.DENIED,
          "42501", Reason.DENIED,
          "531", Reason.FULL);

  private final Reason reason;
  private final transient Path settings;

  ServerFailure(Reason reason, Path settings, Throwable cause) {
    super(reason.code(), cause);
    this.reason = reason;
    this.settings = settings;
  }

  ServerFailure(Reason reason, Path settings) {
    super(reason.code());
    this.reason = reason;
    this.settings = settings;
  }

  /** What is wrong. */
  public enum Reason {
    /** A setting is missing, unknown or not of its form. */
    SETTINGS,
    /** The file holds a password, and others may read it. */
    READABLE,
    /** The server does not answer, or has gone away. */
    UNREACHABLE,
    /** It does not know the user or the password. */
    LOGIN,
    /** It has no such database. */
    DATABASE,
    /** The user may not do what a run does, or the server takes no changes. */
    DENIED,
    /** Its disk is full. */
    FULL,
    /** The schema holds tables that are not those of a state. */
    FOREIGN,
    /** A newer version of the program has written the state. */
    NEWER,
    /** What is kept there is damaged. */
    DAMAGED;

    /** Its name in lower case. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What is wrong. */
  public Reason reason() {
    return reason;
  }

  /** The file that names the server. */
  public Path settings() {
    return settings;
  }

  /** What a failure says of the server; empty if it says nothing of it. */
  static Optional<ServerFailure> of(Throwable failure, Path settings) {
    return new CauseChain(failure)
        .all(PSQLException.class)
        .flatMap(cause -> reason(cause).stream())
        .map(reason -> new ServerFailure(reason, settings, failure))
        .findFirst();
  }

  private static Optional<Reason> reason(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    return STATES.entrySet().stream()
        .filter(known -> state.startsWith(known.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
