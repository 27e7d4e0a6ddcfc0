package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import partybuilding.assessment.permission.Access;

/** The folder that the reports of all years are published in, as one run uses it. */
public final class PublicationFolder implements AutoCloseable {
  private final Path folder;
  private final Access access;
  private final Clock clock;
  private final Consumer<Path> undeleted;
  private final SideFolders beside = new SideFolders();
  private final Set<Path> staged = new TreeSet<>();
  private Optional<FolderLock> lock = Optional.empty();

  private PublicationFolder(Path folder, Access access, Clock clock, Consumer<Path> undeleted) {
    this.folder = folder;
    this.access = access;
    this.clock = clock;
    this.undeleted = undeleted;
  }

  /**
   * Holds the folder until this is closed, and repairs what an interrupted run left in it. A folder
   * that does not exist or is not writable is not held yet, as the run may publish nothing.
   *
   * @param access who may read what is published
   * @param undeleted receives paths that could not be deleted
   * @throws ReportsInUse at once, if another run holds it
   */
  public static PublicationFolder open(
      Path folder, Access access, Clock clock, Consumer<Path> undeleted) {
    PublicationFolder opened = new PublicationFolder(folder, access, clock, undeleted);
    if (Files.isDirectory(folder)) {
      opened.holdIfWritable();
    }
    return opened;
  }

  /** Whether reports were ever published in a folder. */
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(FolderLock.FILE_NAME));
  }

  /**
   * Moves a report back that an interrupted run left beside its place, for a command that only
   * reads reports; where none is missing the folder is not touched.
   *
   * @throws ReportsInUse if a run is just replacing it
   */
  public static void repair(Path folder, Clock clock, Consumer<Path> undeleted) throws IOException {
    if (isIn(folder) && new Leftovers(folder).missing()) {
      open(folder, Access.OWNER, clock, undeleted).close();
    }
  }

  private void holdIfWritable() {
    try {
      hold();
    } catch (IOException e) {
      close(); // {@link #claim} reports the failure if there is something to publish.
    }
  }

  /** Creates the folder if needed, and holds it from now on. */
  public void claim() throws IOException {
    if (lock.isEmpty()) {
      Files.createDirectories(folder, access.ofNewFolder(folder));
      hold();
    }
  }

  private void hold() throws IOException {
    lock = Optional.of(FolderLock.take(folder, clock.instant()));
    new Leftovers(folder).repair().forEach(undeleted);
  }

  /** The id of a report, which is the same on every machine and for every path to this folder. */
  public String nameOf(Path report) {
    return identity() + "/" + report.getFileName();
  }

  /** The path of the report with an id; empty if the id is of another folder. */
  public Optional<Path> find(String name) {
    String here = identity() + "/";
    return Optional.of(name)
        .filter(report -> report.startsWith(here))
        .map(report -> folder.resolve(report.substring(here.length())));
  }

  private String identity() {
    return lock.orElseThrow().identity();
  }

  /** Creates an empty temporary folder beside the report's target. */
  public Path stage(Path target) throws IOException {
    Path place = beside.staged(target);
    Deletion.of(place);
    staged.add(place);
    return Files.createDirectory(place, Access.OWNER.ofNewFolder(place));
  }

  /**
   * Replaces the target by the staged folder. If it fails, the target is either the earlier folder
   * or the new one, complete.
   */
  public void publish(Path target) throws IOException {
    Path place = beside.staged(target);
    if (Files.isRegularFile(target)) {
      throw new NotDirectoryException(target.toString());
    }
    give(place);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Deletion.of(beside.exchange(target, undeleted)).ifPresent(undeleted);
    } else {
      Files.move(place, target);
    }
    staged.remove(place);
  }

  /** Sets the permissions of a report, also of an unchanged one. */
  public void give(Path report) throws IOException {
    if (lock.isPresent()) {
      access.give(report);
      access.letThrough(folder);
    }
  }

  /**
   * Whether a failure was caused by a full disk; to be called before closing, which frees space.
   */
  public Optional<DiskFull> full(Throwable failure) {
    return DiskFull.in(folder, failure);
  }

  /** Replaces a file beside the reports in one step, if this is held. */
  public void replace(String name, FileContent content) throws IOException {
    if (lock.isPresent()) {
      new ReplacedFile(folder, name).write(content, access);
    }
  }

  /** Where the reports are. */
  public Path path() {
    return folder;
  }

  /** Writes the ending of a run, if the folder is held: it may not exist or not be writable. */
  public void mark(LastRun run) throws IOException {
    if (lock.isPresent()) {
      discard(); // Deleting the staged folder first frees space if the disk was full.
      run.write(folder, access);
    }
  }

  /** The file with the ending of the last run. */
  public Path marker() {
    return folder.resolve(LastRun.FILE_NAME);
  }

  /** Deletes folders that were staged and not published, and releases the folder. */
  @Override
  public void close() {
    discard();
    try {
      if (lock.isPresent()) {
        lock.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    lock = Optional.empty();
  }

  private void discard() {
    staged.forEach(Deletion::of);
    staged.clear();
  }
}
