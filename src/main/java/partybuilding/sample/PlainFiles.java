package partybuilding.sample;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import partybuilding.sample.plan.Phrases;
import partybuilding.sample.plan.SamplePlan;

/** Writes the rules and what a reader of the folder must know. */
record PlainFiles(SamplePlan plan) {
  void write(Path folder) throws IOException {
    write(folder.resolve("assessment.yaml"), "assessment.yaml.txt");
    write(folder.resolve("README.md"), "readme.txt");
  }

  private void write(Path file, String template) throws IOException {
    String text =
        Phrases.text(template)
            .replace("@language@", plan.language().tag())
            .replace("@firstYear@", Integer.toString(plan.firstYear()))
            .replace("@lastYear@", Integer.toString(plan.lastYear()))
            .replace("@branches@", Integer.toString(plan.branches()))
            .replace("@evaluators@", Integer.toString(plan.evaluators()))
            .replace("@seed@", Long.toString(plan.seed()));
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
