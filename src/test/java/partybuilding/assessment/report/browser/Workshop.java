package partybuilding.assessment.report.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What all checks share: the reports, and one browser. */
final class Workshop implements ParameterResolver {
  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(Workshop.class);

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    Class<?> type = parameter.getParameter().getType();
    return type == Browser.class || type == Reports.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    ExtensionContext.Store store = context.getRoot().getStore(NAMESPACE);
    Path folder = store.getOrComputeIfAbsent(Bench.class, key -> Bench.set(), Bench.class).folder();
    return parameter.getParameter().getType() == Browser.class
        ? browser(store, folder)
        : store.getOrComputeIfAbsent(
            Reports.class, key -> new Reports(folder.resolve("reports")), Reports.class);
  }

  private static Browser browser(ExtensionContext.Store store, Path folder) {
    return store.getOrComputeIfAbsent(
        Browser.class, key -> Browser.start(folder.resolve("profile")), Browser.class);
  }

  /** A folder that is cleared away at the end. */
  record Bench(Path folder) implements AutoCloseable {
    static Bench set() {
      try {
        return new Bench(Files.createTempDirectory("workshop"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() throws IOException {
      try (Stream<Path> all = Files.walk(folder)) {
        List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        for (Path path : deepestFirst) {
          Files.deleteIfExists(path);
        }
      }
    }
  }
}
