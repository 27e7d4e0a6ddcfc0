package partybuilding.assessment.intake.evaluation;

import java.nio.file.Path;
import partybuilding.assessment.contract.Rules;
import partybuilding.assessment.contract.yaml.RulebookReader;
import partybuilding.assessment.discovery.Export;
import partybuilding.assessment.discovery.ExportsFolder;

/** Rules of three indicators whose columns all bear the name 表现程度. */
final class Positions {
  static final Rules RULES =
      RulebookReader.read(
              "assessment.yaml",
              """
              rules:
                - from: 2019
                  indicators:
                    direction: {scale: points, aliases: [表现程度], position: 1}
                    team: {scale: points, aliases: [表现程度], position: 2}
                    policy: {scale: grade, aliases: [表现程度], position: 3}
                  dimensions:
                    direction: {indicators: {direction: 0.5, team: 0.5}}
                    policy: {indicators: {policy: 1}}
                  groups:
                    everyone: {weight: 1, aliases: [全体]}
              """)
          .rulesOf(2023);

  private Positions() {}

  static Export write(Path folder, String text) {
    return new ExportsFolder(folder).write(EvaluationsExport.FILE, text);
  }

  static EvaluationsExport read(Path folder, String text) {
    return EvaluationsExport.read(write(folder, text), RULES, EvaluationsExport.REGISTER);
  }
}
