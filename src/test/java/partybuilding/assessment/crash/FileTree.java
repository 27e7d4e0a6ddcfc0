package partybuilding.assessment.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import partybuilding.assessment.notice.Fingerprint;

/** A folder and all that is in it. */
record FileTree(Path root) {
  /** The digest of each file by its path in the folder; none where there is no folder. */
  Map<String, String> digests() throws IOException {
    Map<String, String> digests = new TreeMap<>();
    for (Path path : paths()) {
      String name = root.relativize(path).toString();
      digests.put(name, Files.isDirectory(path) ? "folder" : Fingerprint.of(path));
    }
    digests.remove("");
    return digests;
  }

  /** The files that hold a text, in the encodings in which programs keep texts. */
  List<String> holding(String text) throws IOException {
    List<String> holding = new ArrayList<>();
    for (Path path : paths()) {
      if (Files.isRegularFile(path) && holds(Files.readAllBytes(path), text)) {
        holding.add(root.relativize(path).toString());
      }
    }
    return holding;
  }

  private static boolean holds(byte[] bytes, String text) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    return Stream.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)
        .map(encoding -> new String(text.getBytes(encoding), StandardCharsets.ISO_8859_1))
        .anyMatch(all::contains);
  }

  /** Replaces this folder by a copy of another. */
  void replaceBy(FileTree other) throws IOException {
    for (Path path : paths().stream().sorted(Comparator.reverseOrder()).toList()) {
      Files.delete(path);
    }
    for (Path path : other.paths()) {
      Files.copy(path, root.resolve(other.root.relativize(path).toString()));
    }
  }

  /** Each folder before what is in it. */
  private List<Path> paths() throws IOException {
    if (!Files.exists(root)) {
      return List.of();
    }
    try (Stream<Path> paths = Files.walk(root)) {
      return paths.toList();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
