package partybuilding.assessment.report.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The style sheet and the script that are embedded in a page, each joined from files.
 *
 * @param sheet the style sheet
 * @param script empty on a page that is only to be read
 */
record PageAssets(String sheet, String script) {
  /** The assets of a page without a script. */
  static final PageAssets STILL = new PageAssets(text("page.css"), "");

  /** The assets of a page with tables to sort and search and charts that show their values. */
  static final PageAssets LIVELY =
      new PageAssets(
          joined("page.css", "lively.css"),
          script("base.js", "address.js", "sort.js", "choose.js", "values.js", "print.js"));

  /** The assets of the page that compares any two years. */
  static final PageAssets PAIR =
      new PageAssets(
          joined("page.css", "lively.css", "compare.css"),
          script(
              "base.js",
              "address.js",
              "values.js",
              "pairs.js",
              "choice.js",
              "cells.js",
              "span.js",
              "compare.js",
              "picker.js",
              "print.js"));

  /** The variables for the templates. */
  Map<String, String> variables() {
    return Map.of("sheet", sheet, "script", script, "policy", Policy.of(sheet, script));
  }

  /** Joins files into one script with a scope of its own. */
  private static String script(String... names) {
    return "\"use strict\";\n(() => {\n" + joined(names) + "})();\n";
  }

  private static String joined(String... names) {
    return List.of(names).stream().map(PageAssets::text).collect(Collectors.joining("\n"));
  }

  private static String text(String name) {
    ClassLoader here = PageAssets.class.getClassLoader();
    try (InputStream part = here.getResourceAsStream(Templates.FOLDER + name)) {
      if (part == null) {
        throw new IllegalStateException("the program lacks " + Templates.FOLDER + name);
      }
      return new String(part.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(Templates.FOLDER + name, e);
    }
  }
}
