package partybuilding.assessment.report.publication;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;

/** The folder that the reports of all years are published in, as one run uses it. */
public final class PublicationFolder implements AutoCloseable {
  private final Path folder;
  private final Access access;
  private final Clock clock;
  private final Consumer<Path> undeleted;
  private final String run =
      String.format(Locale.ROOT, "%016x", UUID.randomUUID().getMostSignificantBits());
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
   * that is not there, or cannot be written to, is not held yet: perhaps nothing will be published.
   *
   * @param access who may read what is published
   * @param undeleted is told what should be deleted and cannot be
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

  /** Whether reports have ever been published in a folder. */
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
      close(); // Whoever has something to publish claims it again, and fails.
    }
  }

  /** Makes the folder where it is not there, and holds it from now on. */
  public void claim() throws IOException {
    if (lock.isEmpty()) {
      Files.createDirectories(folder, access.ofNewFolder());
      hold();
    }
  }

  private void hold() throws IOException {
    lock = Optional.of(FolderLock.take(folder, clock.instant()));
    new Leftovers(folder).repair().forEach(undeleted);
  }

  /** What a report is known by on every machine, and by whatever path this folder is reached. */
  public String nameOf(Path report) {
    return identity() + "/" + report.getFileName();
  }

  /** Where the report of that name lies or would lie; empty if it is of another folder. */
  public Optional<Path> find(String name) {
    String here = identity() + "/";
    return Optional.of(name)
        .filter(report -> report.startsWith(here))
        .map(report -> folder.resolve(report.substring(here.length())));
  }

  private String identity() {
    return lock.orElseThrow().identity();
  }

  /** Makes an empty folder beside a report's place, for the report to be written into. */
  public Path stage(Path target) throws IOException {
    Path place = place(target);
    Deletion.of(place);
    staged.add(place);
    return Files.createDirectory(place, Access.OWNER.ofNewFolder());
  }

  /**
   * Puts what was staged in the place of an earlier report. Whatever fails, the target is the
   * earlier folder or the new one, and whole.
   */
  public void publish(Path target) throws IOException {
    Path place = place(target);
    if (Files.isRegularFile(target)) {
      throw new NotDirectoryException(target.toString());
    }
    give(place);
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      Deletion.of(exchanged(target, place)).ifPresent(undeleted);
    } else {
      Files.move(place, target);
    }
    staged.remove(place);
  }

  /** Gives a report to its readers; one that stays as it is may have had others before. */
  public void give(Path report) throws IOException {
    if (lock.isPresent()) {
      access.give(report);
      access.letThrough(folder);
    }
  }

  private Path exchanged(Path target, Path place) throws IOException {
    // One digit more than the name of what was staged; a later run would delete it as well.
    Path scratch = name(target, SideName.Kind.SPARE).beside(target, run + 0);
    Files.createDirectory(scratch, Access.OWNER.ofNewFolder());
    try {
      Path aside = name(target, SideName.Kind.EARLIER).beside(target, run);
      return new Exchange(target, aside, scratch).with(place);
    } finally {
      Deletion.of(scratch).ifPresent(undeleted);
    }
  }

  private Path place(Path target) {
    return name(target, SideName.Kind.SPARE).beside(target, run);
  }

  private static SideName name(Path target, SideName.Kind kind) {
    return new SideName(String.valueOf(target.getFileName()), kind);
  }

  /**
   * Whether something failed for want of room; to be asked before this is closed and makes some.
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

  /** Leaves how a run ended, if this is held: the folder may not be there, or not be writable. */
  public void mark(LastRun run) throws IOException {
    if (lock.isPresent()) {
      discard(); // That makes room for it where a full disk was what the run failed for.
      run.write(folder, access);
    }
  }

  /** The file in which that stands. */
  public Path marker() {
    return folder.resolve(LastRun.FILE_NAME);
  }

  /** Deletes what was staged and not published, and gives the folder up. */
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
