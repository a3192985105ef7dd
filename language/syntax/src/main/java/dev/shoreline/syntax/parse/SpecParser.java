package dev.shoreline.syntax.parse;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.lex.LexicalFault;
import dev.shoreline.syntax.lex.ShorelineLexer;
import dev.shoreline.syntax.shoreline.ShorelineFactory;
import dev.shoreline.syntax.shoreline.SpecFile;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.RecognitionException;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.parser.IParseResult;
import org.eclipse.xtext.parser.antlr.ITokenDefProvider;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.TokenDefProvider;
import org.eclipse.xtext.parser.antlr.XtextTokenStream;

/** Parses one file. Never throws because of what the file says. */
public final class SpecParser {
  static {
    QuietLogging.ensure();
  }

  private static final ITokenDefProvider TOKENS =
      TokenDefProvider.from(SpecGrammarParser.tokenNames);
  private static final String[] HIDDEN = {"RULE_WS", "RULE_ML_COMMENT", "RULE_SL_COMMENT"};

  private SpecParser() {}

  /**
   * A file as far as it can be read by itself.
   *
   * @param ast the whole file, or what could be read of it
   * @param references names to link, in the order of the text
   * @param diagnostics what is wrong with the text, sorted
   */
  public record Parse(SpecFile ast, List<Reference> references, List<Diagnostic> diagnostics) {}

  public static Parse parse(SourceFile file) {
    try {
      return tryToParse(file);
    } catch (StackOverflowError e) {
      // The lexer stops a text long before; this is for callers with hardly any stack.
      SpecFile empty = ShorelineFactory.eINSTANCE.createSpecFile();
      SourceAdapter.attach(empty, file);
      return new Parse(
          empty,
          List.of(),
          List.of(
              Diagnostic.error(
                  "syntax.TooDeep",
                  file.lines().span(0, 0),
                  "brackets and operators nest deeper than can be read here")));
    }
  }

  private static Parse tryToParse(SourceFile file) {
    String text = file.text();
    ShorelineLexer lexer = new ShorelineLexer(new ANTLRStringStream(text));
    XtextTokenStream tokens = new XtextTokenStream(lexer, TOKENS);
    tokens.initCurrentLookAhead(0);
    tokens.setInitialHiddenTokens(HIDDEN);
    SpecGrammarParser parser = new SpecGrammarParser(tokens, Grammars.access(), text.length());
    ReferenceRecorder recorder = new ReferenceRecorder();
    parser.setTokenTypeMap(TOKENS.getTokenDefMap());
    parser.setSyntaxErrorProvider(new SyntaxErrorMessageProvider());
    parser.setNodeModelBuilder(recorder);
    parser.setSemanticModelBuilder(new AstFactory());
    SpecFile ast = ast(parser);
    SourceAdapter.attach(ast, file);
    return new Parse(ast, references(recorder), diagnostics(file, lexer.faults(), parser.faults()));
  }

  private static SpecFile ast(SpecGrammarParser parser) {
    try {
      IParseResult result = parser.parse();
      if (result.getRootASTElement() instanceof SpecFile file) {
        return file;
      }
    } catch (RecognitionException e) {
      parser.reportError(e);
    } catch (RuntimeException e) {
      // The parser is called by reflection, which wraps errors.
      if (e.getCause() instanceof StackOverflowError overflow) {
        throw overflow;
      }
      throw e;
    }
    return ShorelineFactory.eINSTANCE.createSpecFile();
  }

  private static List<Reference> references(ReferenceRecorder recorder) {
    List<Reference> references = new ArrayList<>(recorder.noted().size());
    for (ReferenceRecorder.Noted noted : recorder.noted()) {
      INode node = noted.node();
      EObject owner = node.getSemanticElement();
      String feature = GrammarUtil.containingAssignment(noted.place()).getFeature();
      if (owner != null
          && owner.eClass().getEStructuralFeature(feature) instanceof EReference reference) {
        references.add(
            new Reference(
                owner,
                reference,
                NodeModelUtils.getTokenText(node),
                node.getOffset(),
                node.getLength()));
      }
    }
    return references;
  }

  private static List<Diagnostic> diagnostics(
      SourceFile file, List<LexicalFault> lexical, List<SyntaxFault> syntactic) {
    return lexical.isEmpty() && syntactic.isEmpty()
        ? List.of()
        : new FaultSelection(file).select(lexical, syntactic);
  }
}
