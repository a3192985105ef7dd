package dev.shoreline.syntax.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.ParsedFile;
import dev.shoreline.syntax.Samples;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.SpecReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DuplicateNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "kind K { a : W  a : V }                       # attribute `a` is given twice in this kind",
        "part P : Asic { a 3, a 4 }                    # attribute `a` is given twice in this part",
        "part P : Asic { contains a : Q contains a : Q } # instance `a` is given twice in this part",
        "part P(a = 1, a = 2) : Asic                   # parameter `a` is given twice here",
        "part P : Q(a = 1, a = 2)                      # argument `a` is given twice here",
        "design D(a, a) { }                            # parameter `a` is given twice here",
        "design D { a 3, a 4 }                         # attribute `a` is given twice in this design",
        "design D { chip { a : Q } board { a : Q } }   # instance `a` is given twice in this design",
        "design D { chip { a 3, a 4 } board { a 5 } }  # attribute `a` is given twice at this level",
        "design D { chip { a : Q { b 3, b 4 } } }      # attribute `b` is given twice in this instance",
        "design D { chip { a : Q(b = 3, b = 4) } }     # argument `b` is given twice here",
        "design D { require a : b require a : c }      # requirement `a` is given twice in this design",
        "design D { lanes { a -> b as c d -> e as c } }# link `c` is given twice in this design",
        "design D { power { bus a 3 V bus a 4 V } }    # bus `a` is given twice in this design",
        "design D { cooling { loop a { } loop a { } } }# loop `a` is given twice in this design",
        "design D { cooling { loop a { b 3, b 4 } } }  # attribute `b` is given twice in this loop",
        "design D { cooling { plate on a { b 3, b 4 } } } # attribute `b` is given twice on this plate",
        "design D { chip { a : Q } variant V { board { a : Q } } } # instance `a` is given twice in this variant",
        "design D { variant V { chip { a : Q } board { a : Q } } } # instance `a` is given twice in this variant",
        "design D { variant V { a 3, a 4 } }           # attribute `a` is given twice in this variant",
        "design D { variant V { chip { a 3, a 4 } } }  # attribute `a` is given twice at this level",
        "design D { require a : b variant V { require a : c } } # requirement `a` is given twice in this variant",
        "design D { lanes { a -> b as c } variant V { lanes { d -> e as c } } } # link `c` is given twice in this variant",
        "design D { power { bus a 3 V } variant V { power { bus a 4 V } } } # bus `a` is given twice in this variant",
        "design D { cooling { loop a { } } variant V { cooling { loop a { } } } } # loop `a` is given twice in this variant",
        "design D(a) { variant V(a = 1, a = 2) { } }   # argument `a` is given twice here",
        "design D { variant V { } variant V { } }      # variant `D.V` is declared twice in package `test`",
        "overlay std.standards.XpoMsa { limit a 3 W limit a 4 W } # limit `a` is given twice in this overlay",
        "fabric F { a 3, a 4 }                         # attribute `a` is given twice in this fabric",
        "design D { } fabric F { tier a : D tier a : D } # tier `a` is given twice in this fabric",
        "design D { } compare C { D } compare C { D }  # compare `C` is declared twice in package `test`",
        "fabric F { } fabric F { }                     # fabric `F` is declared twice in package `test`",
        "standard S ~\"t\" { limit a 3 W limit a 4 W }~    # limit `a` is given twice in `S`",
        "standard S ~\"t\" { section T { limit a 3 W limit a 4 W } }~ # limit `a` is given twice in `T`",
        "standard S ~\"t\" { rule a on Asic m \"t\" require b rule a on Asic m \"t\" require c }~ # rule `a` is given twice in `S`",
        "standard S ~\"t\" { section T { } section T { } }~ # section `S.T` is declared twice in package `test`",
        "source S ~\"t\" source S \"t\"~                # source `S` is declared twice in package `test`",
        "part P : Asic part P : Asic                   # part `P` is declared twice in package `test`",
        "part P : Asic kind P : Asic                   # kind `P` is declared twice in package `test`",
        "design D { } design D { }                     # design `D` is declared twice in package `test`",
      })
  void secondOfOneNameIsReportedWithTheFirst(String text, String message) {
    ParsedFile parsed =
        Samples.read("package test\npart Q : Asic\n" + text.replace("~", "") + "\n");

    assertThat(parsed.diagnostics()).extracting(Diagnostic::message).containsExactly(message);
    assertThat(parsed.diagnostics().get(0).related()).hasSize(1);
    assertThat(parsed.diagnostics().get(0).related().get(0).span().offset())
        .isLessThan(parsed.diagnostics().get(0).span().offset());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      value = {
        "part P : Asic source P ~\"t\" design P { } standard P \"t\" { }~",
        "standard S ~\"t\" { limit a 3 W rule a on Asic m \"t\" require b section a { limit a 4 } }~",
        "design D { chip { b 3 } board { b 4 } }",
        "design D { a 1, chip { b 3 } variant V { a 2, chip { b 4 } } }",
        "design D { variant V { chip { a : Other } require r : b } variant W { chip { a : Other } require r : c } } part Other : Asic",
        "design D { variant V { } } design E { variant V { } variant D { } } compare D { E.D D.V } fabric D { }",
      })
  void namesOfDifferentThingsMayBeAlike(String text) {
    assertThat(Samples.read(text.replace("~", "")).diagnostics()).isEmpty();
  }

  @Test
  void secondFileIsBlamed() {
    SourceFile a = SourceFile.of("a.shore", "package p\npart A : Asic\n");
    SourceFile b = SourceFile.of("b.shore", "package p\npart A : Asic\n");

    List<ParsedFile> parsed = SpecReader.open(Samples.workspace(a, b)).read(List.of(a, b));

    assertThat(parsed.get(0).diagnostics()).isEmpty();
    assertThat(parsed.get(1).diagnostics())
        .extracting(Diagnostic::message)
        .containsExactly("part `A` is declared twice in package `p`");
    assertThat(parsed.get(1).diagnostics().get(0).related().get(0).span().toString())
        .isEqualTo("a.shore:2:6");
  }
}
