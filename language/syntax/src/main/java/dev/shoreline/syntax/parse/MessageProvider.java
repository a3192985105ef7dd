package dev.shoreline.syntax.parse;

import org.antlr.runtime.RecognitionException;
import org.antlr.runtime.TokenStream;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.SyntaxErrorMessage;
import org.eclipse.xtext.parser.antlr.SyntaxErrorMessageProvider;

/** Puts our own messages into the nodes of a tree that Xtext itself parsed. */
public final class MessageProvider extends SyntaxErrorMessageProvider {

  @Override
  public SyntaxErrorMessage getSyntaxErrorMessage(IParserErrorContext context) {
    RecognitionException fault = context.getRecognitionException();
    if (!(fault.input instanceof TokenStream tokens)) {
      return super.getSyntaxErrorMessage(context);
    }
    INode node = context.getCurrentNode();
    Situation at = Situation.of(fault, tokens, node == null ? null : node.getGrammarElement());
    return new SyntaxErrorMessage(FaultMessage.of(at), "syntax.Unexpected");
  }
}
