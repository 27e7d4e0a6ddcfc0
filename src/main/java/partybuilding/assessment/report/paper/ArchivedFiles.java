package partybuilding.assessment.report.paper;

import java.util.List;
import java.util.SortedMap;
import partybuilding.assessment.notice.FileAccount;

/**
 * What is filed.
 *
 * @param outputs the SHA-256 of each published file, by path
 * @param inputs what they were made from
 */
public record ArchivedFiles(SortedMap<String, String> outputs, List<FileAccount> inputs) {}
