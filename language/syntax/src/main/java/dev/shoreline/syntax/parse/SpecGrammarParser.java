package dev.shoreline.syntax.parse;

import dev.shoreline.syntax.parser.antlr.internal.InternalShorelineParser;
import dev.shoreline.syntax.services.ShorelineGrammarAccess;
import java.util.ArrayList;
import java.util.List;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.IntStream;
import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.Token;
import org.antlr.runtime.TokenStream;
import org.eclipse.emf.ecore.EObject;

/** The generated parser, with our own messages in place of those of ANTLR. */
final class SpecGrammarParser extends InternalShorelineParser {
  /** Faults to choose from; a text with more is no spec. */
  private static final int MANY = 1000;

  private final List<SyntaxFault> faults = new ArrayList<>();
  private final int end;

  /**
   * @param end length of the text, where a message about its end is shown
   */
  SpecGrammarParser(TokenStream tokens, ShorelineGrammarAccess grammar, int end) {
    super(tokens, grammar);
    this.end = end;
  }

  /** In the order in which the parser met them. */
  List<SyntaxFault> faults() {
    return faults;
  }

  @Override
  public void reportError(RecognitionException fault) {
    boolean isCascade = state.errorRecovery;
    super.reportError(fault);
    if (!isCascade) {
      record(fault);
    }
  }

  /** The generated parser comes here without a report when a whole rule cannot go on. */
  @Override
  public void recover(IntStream tokens, RecognitionException fault) {
    if (!state.errorRecovery) {
      record(fault);
    }
    super.recover(tokens, fault);
    // Silent until the next token that fits.
    state.errorRecovery = true;
  }

  private void record(RecognitionException fault) {
    if (faults.size() >= MANY) {
      return;
    }
    Token found = fault.token != null ? fault.token : input.LT(1);
    int offset = end;
    int length = 0;
    if (found instanceof CommonToken token && token.getType() != Token.EOF) {
      offset = token.getStartIndex();
      length = token.getStopIndex() - offset + 1;
    }
    EObject place = getCurrentNode() == null ? null : getCurrentNode().getGrammarElement();
    Situation at = Situation.of(fault, (TokenStream) input, place);
    faults.add(new SyntaxFault(offset, length, FaultMessage.of(at), FaultHint.of(at)));
  }
}
