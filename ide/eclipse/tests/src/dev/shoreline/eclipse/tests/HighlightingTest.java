package dev.shoreline.eclipse.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.shoreline.eclipse.editor.SyntaxColor;
import dev.shoreline.eclipse.editor.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.graphics.Color;
import org.eclipse.ui.texteditor.ITextEditor;
import org.junit.jupiter.api.Test;

/** The editor of specs and its colours. */
class HighlightingTest extends WorkbenchTest {
  private static final String TEXT =
      """
      shoreline 1.0
      package tests

      /** Comment with design in it,
          over two lines. */
      part design : OpticalEngine { // rest
        description "text with power"
        host unknown line unknown
        power typ 10.5 W, max 12 kW
        tx -3.1 .. 4.0 dBm
        length 25 mm
      }
      """;

  @Test
  void specsOpenInTheGenericEditor() throws CoreException {
    project(Specs.CLEAN);
    ITextEditor editor = Desk.open(design);
    assertEquals("org.eclipse.ui.genericeditor.GenericEditor", editor.getSite().getId());
  }

  @Test
  void wordsNumbersUnitsTextsAndCommentsAreTold() throws CoreException {
    project(TEXT);
    ITextEditor editor = Desk.open(design);
    assertStyle(editor, "part design", SyntaxColor.KEYWORD);
    assertStyle(editor, "design in it", SyntaxColor.COMMENT);
    assertStyle(editor, "over two", SyntaxColor.COMMENT);
    assertStyle(editor, "rest", SyntaxColor.COMMENT);
    assertStyle(editor, "text with power", SyntaxColor.TEXT);
    assertStyle(editor, "10.5", SyntaxColor.NUMBER);
    assertStyle(editor, "W, max", SyntaxColor.UNIT);
    assertStyle(editor, "kW", SyntaxColor.UNIT);
    assertStyle(editor, "dBm", SyntaxColor.UNIT);
    assertStyle(editor, "mm\n", SyntaxColor.UNIT);
    assertEquals(SWT.BOLD, style(editor, "part design").fontStyle);
    StyleRange name = style(editor, "OpticalEngine");
    assertTrue(name == null || name.fontStyle != SWT.BOLD, "a name is no keyword");
  }

  @Test
  void aWordThatStandsWhereOnlyANameCanIsNoKeyword() throws CoreException {
    project(Specs.CLEAN + "// limit\n");
    ITextEditor editor = Desk.open(design);
    Desk.document(editor).set("design D {\n  require power.max <= 4 W\n  x[1..2] : board(1)\n}\n");
    Desk.settle(200);
    assertStyle(editor, "require", SyntaxColor.KEYWORD);
    assertNull(keyword(editor, "power.max"));
    assertNull(keyword(editor, "max <="));
    assertNull(keyword(editor, "board(1)"));
  }

  @Test
  void theColoursAreThoseOfTheTheme() {
    Color keyword = SyntaxColor.KEYWORD.attribute().getForeground();
    Color comment = SyntaxColor.COMMENT.attribute().getForeground();
    assertNotEquals(keyword, comment);
    assertEquals(127, keyword.getRed());
  }

  @Test
  void theWordsAreThoseOfTheGrammar() throws IOException {
    String grammar = Files.readString(Path.of(System.getProperty("shoreline.grammar")));
    String rules =
        grammar.substring(grammar.indexOf("SpecFile returns"), grammar.indexOf("terminal ID"));
    Set<String> words = new TreeSet<>();
    Matcher quoted = Pattern.compile("'([a-z]+)'").matcher(rules);
    while (quoted.find()) {
      words.add(quoted.group(1));
    }
    assertTrue(words.size() > 60, "the grammar has been read: " + words);
    assertEquals(words, new TreeSet<>(Words.ALL));
  }

  private static void assertStyle(ITextEditor editor, String text, SyntaxColor color) {
    StyleRange style = style(editor, text);
    assertTrue(style != null, "no colour at " + text);
    assertEquals(color.attribute().getForeground(), style.foreground, text);
  }

  private static StyleRange style(ITextEditor editor, String text) {
    return Desk.viewer(editor).getTextWidget().getStyleRangeAtOffset(offset(editor, text));
  }

  private static StyleRange keyword(ITextEditor editor, String text) {
    StyleRange style = style(editor, text);
    return style != null && style.fontStyle == SWT.BOLD ? style : null;
  }
}
