package dev.shoreline.tests.suite;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The dependency rules of ARCHITECTURE.md. */
class ArchitectureTest {
  private static final String ROOT = "dev.shoreline.";

  /** Module to the modules it may see. */
  private static final Map<String, List<String>> MAY_SEE =
      Map.ofEntries(
          Map.entry("units", List.of()),
          Map.entry("model", List.of("units")),
          Map.entry("evaluate", List.of("units", "model")),
          Map.entry("syntax", List.of("units", "model")),
          Map.entry("elaborate", List.of("units", "model", "evaluate", "syntax")),
          Map.entry("rollup", List.of("units", "model", "evaluate")),
          Map.entry("check", List.of("units", "model", "evaluate", "rollup")),
          Map.entry("simulate", List.of("units", "model", "evaluate", "rollup", "check")),
          Map.entry("sonic", List.of("units", "model", "evaluate", "rollup", "check")),
          Map.entry(
              "emit",
              List.of("units", "model", "evaluate", "rollup", "check", "simulate", "sonic")),
          Map.entry("diff", List.of("units", "model", "evaluate", "rollup", "check", "emit")),
          Map.entry("merge", List.of("model", "syntax")),
          Map.entry(
              "pipeline",
              List.of(
                  "units",
                  "model",
                  "evaluate",
                  "syntax",
                  "elaborate",
                  "rollup",
                  "check",
                  "simulate",
                  "sonic",
                  "emit",
                  "diff")),
          Map.entry("git", List.of("model", "check", "diff", "merge", "pipeline")),
          // of emit only the forms that messages are printed in, of simulate the results
          Map.entry(
              "cli",
              List.of(
                  "pipeline",
                  "git",
                  "merge",
                  "diff",
                  "sonic",
                  "model",
                  "check",
                  "rollup",
                  "units",
                  "simulate",
                  "emit")),
          Map.entry(
              "maven",
              List.of("pipeline", "git", "diff", "model", "check", "rollup", "simulate", "emit")),
          Map.entry(
              "server",
              List.of(
                  "units",
                  "model",
                  "evaluate",
                  "syntax",
                  "elaborate",
                  "rollup",
                  "check",
                  "emit",
                  "diff",
                  "pipeline",
                  "git")));

  private static JavaClasses all;

  @BeforeAll
  static void load() {
    all =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.shoreline");
  }

  @TestFactory
  List<DynamicTest> modulesSeeOnlyWhatTheyMay() {
    return MAY_SEE.keySet().stream()
        .sorted()
        .map(
            module -> {
              String[] forbidden =
                  MAY_SEE.keySet().stream()
                      .filter(m -> !m.equals(module) && !MAY_SEE.get(module).contains(m))
                      .map(m -> ROOT + m + "..")
                      .sorted()
                      .toArray(String[]::new);
              return DynamicTest.dynamicTest(
                  module,
                  () ->
                      noClasses()
                          .that()
                          .resideInAPackage(ROOT + module + "..")
                          .should()
                          .dependOnClassesThat()
                          .resideInAnyPackage(forbidden)
                          .check(all));
            })
        .toList();
  }

  @Test
  void onlyWhatWorksOnTextSeesEmfAndXtext() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            ROOT + "syntax..",
            ROOT + "elaborate..",
            ROOT + "merge..",
            ROOT + "server..",
            ROOT + "emit.diagram..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.eclipse.emf..", "org.eclipse.xtext..", "org.antlr..")
        .because(
            "the EMF tree ends at elaborate; merge and the language server need to know where its"
                + " elements stand; ELK's graph is EMF and stays in emit.diagram")
        .check(all.that(notWrittenByXtend()));
  }

  @Test
  void onlyTheFrontDoorTouchesFilesClockAndEnvironment() {
    DescribedPredicate<JavaClass> io =
        new DescribedPredicate<>("files, clock or environment") {
          @Override
          public boolean test(JavaClass c) {
            String name = c.getName();
            return name.equals("java.nio.file.Files")
                || name.equals("java.io.File")
                || name.equals("java.io.FileInputStream")
                || name.equals("java.io.FileOutputStream")
                || name.equals("java.time.Clock");
          }
        };
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + "units..",
            ROOT + "model..",
            ROOT + "evaluate..",
            ROOT + "elaborate..",
            ROOT + "rollup..",
            ROOT + "check..",
            ROOT + "simulate..",
            ROOT + "sonic..",
            ROOT + "emit..",
            ROOT + "diff..",
            ROOT + "merge..")
        .and()
        .resideOutsideOfPackage(ROOT + "simulate.run..")
        .should()
        .dependOnClassesThat(io)
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .check(all);
  }

  @Test
  void packagesHaveNoCycles() {
    for (String module : MAY_SEE.keySet()) {
      if (module.equals("syntax")) {
        continue; // generated classes refer to the hand-written runtime module and back
      }
      slices()
          .matching(ROOT + module + ".(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .check(all);
    }
  }

  @Test
  void nothingIsNamedForNothing() {
    classes()
        .that()
        .resideInAPackage("dev.shoreline..")
        .should()
        .haveSimpleNameNotEndingWith("Util")
        .andShould()
        .haveSimpleNameNotEndingWith("Utils")
        .andShould()
        .haveSimpleNameNotEndingWith("Helper")
        .andShould()
        .haveSimpleNameNotEndingWith("Manager")
        .check(
            all.that(
                new DescribedPredicate<>("hand written") {
                  @Override
                  public boolean test(JavaClass c) {
                    return !c.getPackageName().startsWith(ROOT + "syntax.shoreline");
                  }
                }));
  }

  /** Xtend templates compile to calls of its own small run-time library. */
  private static DescribedPredicate<JavaClass> notWrittenByXtend() {
    return new DescribedPredicate<>("not compiled from Xtend") {
      @Override
      public boolean test(JavaClass c) {
        return !c.getSimpleName().endsWith("Template");
      }
    };
  }
}
