package partybuilding.assessment.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of a few bytes, mounted on a folder until it is closed. It takes root. */
final class SmallDisk implements AutoCloseable {
  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  static SmallDisk mount(Path folder, String options) throws IOException, InterruptedException {
    Files.createDirectories(folder);
    run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
    return new SmallDisk(folder);
  }

  /** From now on it can only be read. */
  void readOnly() throws IOException, InterruptedException {
    run("mount", "-o", "remount,ro", folder.toString());
  }

  /** The folder that it is mounted on has moved with the one that holds it. */
  SmallDisk movedTo(Path place) {
    return new SmallDisk(place);
  }

  private static void run(String... command) throws IOException, InterruptedException {
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IOException(String.join(" ", command) + " ended with " + status);
    }
  }

  @Override
  public void close() throws IOException {
    try {
      run("umount", folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
