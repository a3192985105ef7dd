package dev.shoreline.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.inject.Injector;
import dev.shoreline.syntax.Samples;
import dev.shoreline.syntax.ShorelineStandaloneSetup;
import dev.shoreline.syntax.lex.ReservedWords;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.IParser;
import org.junit.jupiter.api.Test;

class GrammarTest {

  @Test
  void reservedWordsAreTheKeywordsThatCannotBeNames() {
    Set<String> keywords = new TreeSet<>();
    for (AbstractRule rule : Grammars.access().getGrammar().getRules()) {
      if (rule instanceof ParserRule) {
        keywords.addAll(words(rule));
      }
    }
    keywords.removeAll(words(Grammars.access().getNameRule()));
    keywords.removeAll(words(Grammars.access().getFactNameRule()));

    assertThat(ReservedWords.all()).containsExactlyInAnyOrderElementsOf(keywords);
  }

  @Test
  void everyExpectationBelongsToARule() {
    assertThat(Expectations.rules())
        .allMatch(
            name ->
                GrammarUtil.findRuleForName(Grammars.access().getGrammar(), name)
                    instanceof ParserRule);
  }

  @Test
  void generatedParserNeedsNoBacktracking() throws IOException {
    String grammar = "/dev/shoreline/syntax/parser/antlr/internal/InternalShorelineParser.class";
    try (var in = GrammarTest.class.getResourceAsStream(grammar)) {
      assertThat(new String(in.readAllBytes(), StandardCharsets.ISO_8859_1))
          .doesNotContain("synpred");
    }
  }

  @Test
  void editorsParseWithTheSameLexerAndMessages() {
    Injector injector = new ShorelineStandaloneSetup().createInjectorAndDoEMFRegistration();
    IParser parser = injector.getInstance(IParser.class);

    IParseResult good = parser.parse(new StringReader(Samples.file("xpo").text()));
    IParseResult bad = parser.parse(new StringReader("part A : B { power = 3 W }"));

    assertThat(good.hasSyntaxErrors()).isFalse();
    assertThat(((SpecFile) good.getRootASTElement()).getDeclarations()).hasSize(2);
    assertThat(bad.getSyntaxErrors())
        .extracting(n -> n.getSyntaxErrorMessage().getMessage())
        .contains("expected a value, found `=`");
  }

  private static Set<String> words(AbstractRule rule) {
    Set<String> words = new TreeSet<>();
    for (Keyword keyword : EcoreUtil2.getAllContentsOfType(rule, Keyword.class)) {
      if (Character.isLetter(keyword.getValue().charAt(0))) {
        words.add(keyword.getValue());
      }
    }
    return words;
  }
}
