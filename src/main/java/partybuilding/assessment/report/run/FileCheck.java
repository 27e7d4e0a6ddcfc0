package partybuilding.assessment.report.run;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import partybuilding.assessment.notice.Fingerprint;
import partybuilding.assessment.report.run.Discrepancy.Kind;

/** Walks through a folder and compares each file with its published digest. Follows no link. */
final class FileCheck extends SimpleFileVisitor<Path> {
  private final Path folder;
  private final Map<String, String> published;
  private final Set<String> missing;
  private final List<Discrepancy> found = new ArrayList<>();

  private FileCheck(Path folder, Map<String, String> published) {
    this.folder = folder;
    this.published = published;
    this.missing = new TreeSet<>(published.keySet());
  }

  static List<Discrepancy> of(Path folder, Map<String, String> published) throws IOException {
    Path real = folder.toRealPath();
    FileCheck check = new FileCheck(real, published);
    Files.walkFileTree(real, check);
    check.missing.forEach(path -> check.found.add(new Discrepancy(Kind.MISSING, path)));
    return check.found;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
    String path = path(file);
    if (!path.equals(Run.FILE_NAME)) {
      missing.remove(path);
      check(path, file, attributes);
    }
    return FileVisitResult.CONTINUE;
  }

  private void check(String path, Path file, BasicFileAttributes attributes) {
    String expected = published.get(path);
    if (expected == null) {
      found.add(new Discrepancy(Kind.EXTRA, path));
    } else if (!attributes.isRegularFile()) {
      found.add(new Discrepancy(Kind.CHANGED, path));
    } else {
      compare(path, file, expected);
    }
  }

  private void compare(String path, Path file, String expected) {
    try {
      if (!Fingerprint.of(file).equals(expected)) {
        found.add(new Discrepancy(Kind.CHANGED, path));
      }
    } catch (IOException e) {
      found.add(new Discrepancy(Kind.UNREADABLE, path));
    }
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
    String path = path(file);
    missing.removeIf(name -> name.equals(path) || name.startsWith(path + "/"));
    found.add(new Discrepancy(Kind.UNREADABLE, path));
    return FileVisitResult.CONTINUE;
  }

  private String path(Path file) {
    return Outputs.name(folder.relativize(file));
  }
}
