package dev.shoreline.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.shoreline.Declaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FollowingReaderTest {
  private final TreeMap<String, String> texts = new TreeMap<>();
  private SpecReader reader;

  private void open(Map<String, String> start) {
    texts.putAll(start);
    reader = SpecReader.following(Workspace.of(files(texts)));
    reader.read(reader.workspace().files());
  }

  private static List<SourceFile> files(Map<String, String> texts) {
    List<SourceFile> files = new ArrayList<>();
    texts.forEach((path, text) -> files.add(SourceFile.of(path, text)));
    return files;
  }

  private Set<String> put(String path, String text) {
    texts.put(path, text);
    Set<String> affected = reader.change(List.of(SourceFile.of(path, text)), List.of());
    settle();
    return affected;
  }

  private Set<String> remove(String path) {
    texts.remove(path);
    Set<String> affected = reader.change(List.of(), List.of(path));
    settle();
    return affected;
  }

  private void settle() {
    reader.read(reader.workspace().files());
    while (!reader.renewSuggestions().isEmpty()) {}
  }

  /** What readers say of all files: messages, and what every link leads to. */
  private static Map<String, List<String>> said(SpecReader reader) {
    Map<String, List<String>> said = new TreeMap<>();
    reader.read(reader.workspace().files());
    for (ParsedFile file : reader.read(reader.workspace().files())) {
      List<String> its = new ArrayList<>();
      file.diagnostics().forEach(d -> its.add(full(d)));
      file.ast().eAllContents().forEachRemaining(o -> links(o, its));
      said.put(file.file().path(), its);
    }
    return said;
  }

  private static String full(Diagnostic d) {
    return d.toString();
  }

  private static void links(EObject object, List<String> its) {
    for (EReference reference : object.eClass().getEAllReferences()) {
      if (reference.isContainment() || reference.isContainer()) {
        continue;
      }
      Object value = object.eGet(reference);
      for (Object target : value instanceof List<?> many ? many : List.of()) {
        its.add(reference.getName() + " " + place((EObject) target));
      }
      if (value instanceof EObject target) {
        its.add(reference.getName() + " " + place(target));
      }
    }
  }

  private static String place(EObject target) {
    // A tree that was replaced has no reader; its root would still know its file.
    String name = target instanceof Declaration d ? d.getName() : "";
    return name
        + " at "
        + Spans.ofName(target)
        + " of "
        + EcoreUtil.getRootContainer(target).eClass().getName();
  }

  private void assertSameAsFresh(String after) {
    SpecReader fresh = SpecReader.open(Workspace.of(files(texts)));
    Map<String, List<String>> expected = said(fresh);
    said(reader)
        .forEach(
            (path, its) -> assertThat(its).as(after + ": " + path).isEqualTo(expected.get(path)));
    for (ParsedFile file : reader.files()) {
      file.ast()
          .eAllContents()
          .forEachRemaining(
              o ->
                  o.eCrossReferences()
                      .forEach(
                          t ->
                              assertThat(reader.files())
                                  .as("%s: a link into a tree that is no more", after)
                                  .anyMatch(f -> f.ast() == EcoreUtil.getRootContainer(t))));
    }
  }

  private static final Map<String, String> SMALL =
      Map.of(
          "a.shore", "package a\nkind Base { power : W }\npart P : Base { power 3 W }\n",
          "b.shore", "package b\nimport a.P\nimport a.*\npart Q : P { power 4 W }\n",
          "c.shore", "package c\nimport b.*\n\npart R : Q { }\npart S : b.Q { }\n",
          "d.shore", "package d\npart T : Unknown { }\nsource X \"x\" { }\n");

  @Test
  void aBodyTouchesOnlyTheFileAndItsUsers() {
    open(SMALL);

    assertThat(put("a.shore", texts.get("a.shore").replace("3 W", "5 W")))
        .containsExactly("a.shore", "b.shore");
    assertSameAsFresh("edit of a body");
    assertThat(put("d.shore", texts.get("d.shore") + "\n")).containsExactly("d.shore");
  }

  @Test
  void treesOfOtherFilesAreKept() {
    open(SMALL);
    var before = reader.read(reader.workspace().files()).get(2).ast();
    put("a.shore", "\n" + texts.get("a.shore"));

    assertThat(reader.read(reader.workspace().files()).get(2).ast()).isSameAs(before);
    assertSameAsFresh("shifted by a line");
  }

  @Test
  void aNameThatComesAndGoesIsFoundAndLost() {
    open(SMALL);
    assertThat(put("e.shore", "package d\nkind Unknown { }\n")).contains("d.shore");
    assertSameAsFresh("declared");
    put("e.shore", "package d\nkind Unknow { }\n");
    assertSameAsFresh("misspelt");
    remove("e.shore");
    assertSameAsFresh("removed");
  }

  @Test
  void circlesAreFoundAndMended() {
    open(
        Map.of(
            "a.shore",
            "part A : B { }\n",
            "b.shore",
            "part B : C { }\n",
            "c.shore",
            "part C : A { }\n"));
    assertSameAsFresh("circle");
    put("c.shore", "kind K { }\npart C : K { }\n");
    assertSameAsFresh("opened");
    put("c.shore", "kind K { }\npart C : A { }\npart D : Ax { }\n");
    assertSameAsFresh("closed again");
    put("b.shore", "\npart B : C { }\npart Ax : C { }\n");
    assertSameAsFresh("moved");
    remove("a.shore");
    assertSameAsFresh("a member removed");
  }

  @Test
  void twoOfOneNameInTwoFiles() {
    open(Map.of("a.shore", "kind K { }\npart A : K { }\n", "b.shore", "part B : A { }\n"));
    put("b.shore", "part A : K { }\n");
    assertSameAsFresh("twice");
    put("a.shore", "\n\nkind K { }\npart A : K { }\n");
    assertSameAsFresh("the first moved");
    put("a.shore", "kind K { }\n");
    assertSameAsFresh("once");
  }

  @Test
  void aReaderThatDoesNotFollowSaysSo() {
    SpecReader plain = SpecReader.open(Workspace.of(files(SMALL)));

    assertThatThrownBy(() -> plain.change(List.of(), List.of("a.shore")))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void afterAnyEditsItSaysWhatAFreshReaderSays(long seed) {
    TreeMap<String, String> start = new TreeMap<>(SMALL);
    Samples.all().forEach(f -> start.put(f.path(), f.text()));
    open(start);
    Random random = new Random(seed);
    List<String> words =
        List.of("P", "Q", "R", "Base", "Unknown", "a", "b", "std.kinds", "part", "Xpo", "power");
    for (int i = 0; i < 40; i++) {
      List<String> paths = List.copyOf(texts.keySet());
      String path = paths.get(random.nextInt(paths.size()));
      String what;
      switch (random.nextInt(10)) {
        case 0 -> {
          remove(path);
          what = "removed " + path;
        }
        case 1 -> {
          String name = "n" + random.nextInt(3) + ".shore";
          put(name, Mutations.of(random.nextLong(), 1).findFirst().orElseThrow());
          what = "made " + name;
        }
        case 2 -> {
          String back =
              start.keySet().stream().skip(random.nextInt(start.size())).findFirst().get();
          put(back, start.get(back));
          what = "restored " + back;
        }
        default -> {
          put(path, edited(texts.get(path), words, random));
          what = "edited " + path;
        }
      }
      assertSameAsFresh("seed " + seed + ", step " + i + ": " + what);
    }
  }

  /** One word of the text replaced by another, or a line taken out or written twice. */
  private static String edited(String text, List<String> words, Random random) {
    if (text.isEmpty()) {
      return "part N : Base { }\n";
    }
    int at = random.nextInt(text.length());
    int start = at;
    while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start--;
    }
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    int lineStart = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
    int lineEnd = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at) + 1;
    return switch (random.nextInt(4)) {
      case 0 -> text.substring(0, lineStart) + text.substring(lineEnd);
      case 1 -> text.substring(0, lineEnd) + text.substring(lineStart);
      default ->
          text.substring(0, start) + words.get(random.nextInt(words.size())) + text.substring(end);
    };
  }
}
