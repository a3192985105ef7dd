package dev.shoreline.syntax;

import com.google.inject.Binder;
import com.google.inject.Provider;
import com.google.inject.name.Names;
import dev.shoreline.syntax.lex.ShorelineLexer;
import dev.shoreline.syntax.parse.AstFactory;
import dev.shoreline.syntax.parse.MessageProvider;
import dev.shoreline.syntax.parser.antlr.internal.InternalShorelineLexer;
import org.eclipse.xtext.parser.IAstFactory;
import org.eclipse.xtext.parser.antlr.ISyntaxErrorMessageProvider;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.eclipse.xtext.parser.antlr.LexerBindings;
import org.eclipse.xtext.parsetree.reconstr.IParseTreeConstructor;

/**
 * Binds the services of the Shoreline language that differ from Xtext's own, for editors. Reading
 * files for the pipeline goes through {@link SpecReader}, which needs no injector.
 */
public class ShorelineRuntimeModule extends AbstractShorelineRuntimeModule {

  @Override
  public Class<? extends Lexer> bindLexer() {
    return ShorelineLexer.class;
  }

  @Override
  public Provider<? extends InternalShorelineLexer> provideInternalShorelineLexer() {
    return ShorelineLexer::new;
  }

  @Override
  public void configureRuntimeLexer(Binder binder) {
    binder
        .bind(Lexer.class)
        .annotatedWith(Names.named(LexerBindings.RUNTIME))
        .to(ShorelineLexer.class);
  }

  @Override
  public Class<? extends IAstFactory> bindIAstFactory() {
    return AstFactory.class;
  }

  public Class<? extends ISyntaxErrorMessageProvider> bindISyntaxErrorMessageProvider() {
    return MessageProvider.class;
  }

  /** Texts are never written from a model: the language has no serializer. */
  public IParseTreeConstructor bindIParseTreeConstructorToInstance() {
    return (object, out) -> {
      throw new UnsupportedOperationException("a Shoreline text cannot be written from its model");
    };
  }
}
