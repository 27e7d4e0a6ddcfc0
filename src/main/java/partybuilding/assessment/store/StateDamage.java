package partybuilding.assessment.store;

import java.io.EOFException;
import java.nio.channels.NonWritableChannelException;
import java.sql.SQLException;
import java.util.Set;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStoreException;
import partybuilding.assessment.packed.DamagedBlock;
import partybuilding.assessment.store.database.CauseChain;

/** The file in the place of the database is not a database, or is damaged. */
public final class StateDamage extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** H2's codes for a file that is damaged, or of a format that it does not know. */
  private static final Set<Integer> OF_THE_DATABASE = Set.of(90030, 90048, 90049);

  /** The same of the store below. */
  private static final Set<Integer> OF_THE_STORE =
      Set.of(
          DataUtils.ERROR_UNSUPPORTED_FORMAT,
          DataUtils.ERROR_FILE_CORRUPT,
          DataUtils.ERROR_SERIALIZATION,
          DataUtils.ERROR_CHUNK_NOT_FOUND,
          DataUtils.ERROR_BLOCK_NOT_FOUND,
          DataUtils.ERROR_TRANSACTION_CORRUPT,
          DataUtils.ERROR_UNKNOWN_DATA_TYPE);

  private static final int READ_ONLY = 90097;

  StateDamage() {}

  /** Whether a failure comes from a damaged database. */
  public static boolean of(Throwable failure) {
    return new CauseChain(failure)
        .all()
        .anyMatch(
            cause ->
                cause instanceof StateDamage
                    || cause instanceof DamagedBlock
                    || cause instanceof EOFException
                    || (cause instanceof SQLException sql
                        && OF_THE_DATABASE.contains(sql.getErrorCode()))
                    || (cause instanceof MVStoreException store
                        && OF_THE_STORE.contains(store.getErrorCode())));
  }

  /** Whether a database that is only looked at wants to be completed first, so it has no tables. */
  static boolean incomplete(Throwable failure) {
    return new CauseChain(failure)
        .all()
        .anyMatch(
            cause ->
                cause instanceof NonWritableChannelException
                    || (cause instanceof SQLException sql && sql.getErrorCode() == READ_ONLY));
  }
}
