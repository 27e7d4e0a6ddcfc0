package partybuilding.benchmark.peer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A peer that is a library of a scripting language.
 *
 * @param name of the library
 * @param interpreter runs the script
 * @param script computes the cells; alone it prints the library's version
 */
public record Script(String name, String interpreter, Path script) implements Peer {
  static Script dataTable(Path folder) throws IOException {
    return new Script("data.table", "Rscript", copy("datatable.R", folder));
  }

  static Script pandas(Path folder) throws IOException {
    return new Script("pandas", "python3", copy("frames.py", folder));
  }

  private static Path copy(String script, Path folder) throws IOException {
    Path target = Files.createDirectories(folder).resolve(script);
    try (InputStream text = Script.class.getResourceAsStream("/" + script)) {
      Files.copy(Objects.requireNonNull(text), target, StandardCopyOption.REPLACE_EXISTING);
    }
    return target;
  }

  @Override
  public Optional<String> version() throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(interpreter, script.toString()).start();
    } catch (IOException noInterpreter) {
      return Optional.empty();
    }
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return process.waitFor() == 0 ? Optional.of(printed.strip()) : Optional.empty();
  }

  @Override
  public List<String> command(Path exports, int threads) {
    return List.of(interpreter, script.toString(), exports.toString(), Integer.toString(threads));
  }
}
