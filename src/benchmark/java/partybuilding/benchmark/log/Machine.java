package partybuilding.benchmark.log;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** What a log says of where it was made. */
public final class Machine {
  private static final double GIGABYTE = 1024.0 * 1024;

  private Machine() {}

  /** Every fact under its name, in order. */
  public static Map<String, String> facts() throws IOException, InterruptedException {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put("processor", find(Path.of("/proc/cpuinfo"), "model name"));
    facts.put("cores", Integer.toString(Runtime.getRuntime().availableProcessors()));
    facts.put("memory", memory());
    facts.put("system", property("os.name") + " " + property("os.version"));
    facts.put("Java", property("java.vm.name") + " " + property("java.runtime.version"));
    facts.put("load before", load());
    facts.put("commit", commit());
    return facts;
  }

  private static String memory() throws IOException {
    String kilobytes = find(Path.of("/proc/meminfo"), "MemTotal").replaceAll("\\D", "");
    return kilobytes.isEmpty()
        ? "not known"
        : "%.0f GB".formatted(Double.parseDouble(kilobytes) / GIGABYTE);
  }

  private static String find(Path file, String name) throws IOException {
    if (!Files.exists(file)) {
      return "not known";
    }
    try (Stream<String> lines = Files.lines(file)) {
      return lines
          .filter(line -> line.startsWith(name))
          .map(line -> line.substring(line.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("not known");
    }
  }

  private static String property(String name) {
    return System.getProperty(name, "");
  }

  private static String load() {
    return "%.2f".formatted(ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
  }

  private static String commit() throws IOException, InterruptedException {
    String changed = git("status", "--porcelain", "--untracked-files=no");
    return git("rev-parse", "--short=12", "HEAD") + (changed.isEmpty() ? "" : ", with changes");
  }

  private static String git(String... arguments) throws IOException, InterruptedException {
    String[] command = Stream.concat(Stream.of("git"), Stream.of(arguments)).toArray(String[]::new);
    Process process = new ProcessBuilder(command).start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? printed.strip() : "not known";
  }
}
