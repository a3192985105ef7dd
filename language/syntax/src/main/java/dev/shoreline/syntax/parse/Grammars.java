package dev.shoreline.syntax.parse;

import dev.shoreline.syntax.services.ShorelineGrammarAccess;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.xtext.XtextPackage;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.resource.impl.BinaryGrammarResourceFactoryImpl;
import org.eclipse.xtext.service.GrammarProvider;

/**
 * The grammar as the parser asks for it, loaded once. Wired by hand: building an injector for the
 * language takes longer than checking a small design.
 */
public final class Grammars {
  private static final String LANGUAGE = "dev.shoreline.syntax.Shoreline";

  private Grammars() {}

  public static ShorelineGrammarAccess access() {
    return Loaded.ACCESS;
  }

  /** Loaded when first asked for. */
  private static final class Loaded {
    static final ShorelineGrammarAccess ACCESS = load();

    private static ShorelineGrammarAccess load() {
      EPackage.Registry.INSTANCE.put(ShorelinePackage.eNS_URI, ShorelinePackage.eINSTANCE);
      EPackage.Registry.INSTANCE.putIfAbsent(XtextPackage.eNS_URI, XtextPackage.eINSTANCE);
      Resource.Factory.Registry.INSTANCE
          .getExtensionToFactoryMap()
          .putIfAbsent("xtextbin", new BinaryGrammarResourceFactoryImpl());
      GrammarProvider provider = new GrammarProvider(LANGUAGE, XtextResourceSet::new);
      provider.setClassLoader(Grammars.class.getClassLoader());
      return new ShorelineGrammarAccess(provider);
    }
  }
}
