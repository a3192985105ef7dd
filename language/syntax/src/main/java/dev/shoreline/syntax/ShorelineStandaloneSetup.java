package dev.shoreline.syntax;

import com.google.inject.Injector;
import dev.shoreline.syntax.shoreline.ShorelinePackage;
import org.eclipse.emf.ecore.EPackage;

/** Makes the Shoreline language usable outside Eclipse. */
public class ShorelineStandaloneSetup extends ShorelineStandaloneSetupGenerated {

  /** Registers the language and ignores its injector. */
  public static void doSetup() {
    new ShorelineStandaloneSetup().createInjectorAndDoEMFRegistration();
  }

  @Override
  public Injector createInjectorAndDoEMFRegistration() {
    // The validator looks the package up while super runs, so it has to be known before.
    EPackage.Registry.INSTANCE.put(ShorelinePackage.eNS_URI, ShorelinePackage.eINSTANCE);
    return super.createInjectorAndDoEMFRegistration();
  }
}
