package partybuilding.assessment.report.browser;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/**
 * A program of the machine that the checks need.
 *
 * @param name what it is called
 * @param bundle the Debian packages that bring it
 */
record InstalledTool(String name, String bundle) {
  static final InstalledTool CHROMIUM = new InstalledTool("chromium", "chromium");
  static final InstalledTool CHROMEDRIVER = new InstalledTool("chromedriver", "chromium-driver");
  static final InstalledTool LIBREOFFICE =
      new InstalledTool("soffice", "libreoffice-calc-nogui libreoffice-writer-nogui");
  static final InstalledTool PDFTOPPM = new InstalledTool("pdftoppm", "poppler-utils");
  static final InstalledTool PDFTOTEXT = new InstalledTool("pdftotext", "poppler-utils");
  static final InstalledTool PDFFONTS = new InstalledTool("pdffonts", "poppler-utils");

  private static final long LONGEST_MINUTES = 2;

  /** Where it stands. */
  Path path() {
    return Pattern.compile(File.pathSeparator)
        .splitAsStream(System.getenv().getOrDefault("PATH", ""))
        .map(folder -> Path.of(folder).resolve(name))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError(
                    name + " is missing on this machine; install the package " + bundle + "."));
  }

  /** What it says when it is run. */
  String run(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(path().toString()));
    command.addAll(Arrays.asList(arguments));
    Path said = Files.createTempFile(name, ".txt");
    try {
      return output(command, said);
    } finally {
      Files.delete(said);
    }
  }

  private static String output(List<String> command, Path said) throws IOException {
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    boolean ended = ended(process);
    String text = Files.readString(said, StandardCharsets.UTF_8);
    if (!ended || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new AssertionError(command + (ended ? " failed: " : " did not end: ") + text);
    }
    return text;
  }

  private static boolean ended(Process process) {
    try {
      return process.waitFor(LONGEST_MINUTES, TimeUnit.MINUTES);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
