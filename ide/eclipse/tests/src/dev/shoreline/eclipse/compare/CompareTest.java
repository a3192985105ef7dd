package dev.shoreline.eclipse.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.compare.CompareUI;
import org.eclipse.compare.IEncodedStreamContentAccessor;
import org.eclipse.compare.ITypedElement;
import org.eclipse.compare.structuremergeviewer.Differencer;
import org.eclipse.compare.structuremergeviewer.IDiffContainer;
import org.eclipse.compare.structuremergeviewer.IDiffElement;
import org.eclipse.compare.structuremergeviewer.IStructureCreator;
import org.eclipse.swt.graphics.Image;
import org.junit.jupiter.api.Test;

/** The structure of a spec, and what differs in it. */
class CompareTest {
  private static final String TEXT =
      """
      shoreline 1.0
      package tests

      source Sheet "A { sheet"
        dated 2026-01

      /** A part: { */
      part Engine : OpticalEngine {
        power typ 10 W // }
      }

      design Small {
        chip { oe : Engine }
        cooling {
          loop tcs { flow 2 L/min }
        }
      }
      """;

  @Test
  void blocksAreFoundByTheirHeads() {
    List<String> names = new ArrayList<>();
    collect(BlockScan.of(TEXT), "", names);
    assertEquals(
        List.of(
            "shoreline 1.0",
            "package tests",
            "source Sheet",
            "part Engine",
            "design Small",
            "design Small/chip",
            "design Small/cooling",
            "design Small/cooling/loop tcs"),
        names);
  }

  @Test
  void aBlockHasItsCommentAndEndsAtItsBrace() {
    Block part = BlockScan.of(TEXT).get(3);
    String text = TEXT.substring(part.offset(), part.offset() + part.length());
    assertTrue(text.startsWith("/** A part: { */"), text);
    assertTrue(text.endsWith("// }\n}"), text);
  }

  @Test
  void aBrokenTextEndsWithTheText() {
    assertEquals(1, BlockScan.of("design A { chip {").size());
    assertEquals(1, BlockScan.of("design A { \"never closed").size());
    assertEquals(0, BlockScan.of("/* never closed").size());
    assertTrue(BlockScan.of("x { ".repeat(5000) + "}".repeat(5000)).size() > 0);
  }

  @Test
  void theCompareEditorTellsWhichBlockDiffers() {
    IStructureCreator creator = new SpecStructure();
    Object difference =
        new Differencer()
            .findDifferences(
                false,
                null,
                null,
                null,
                creator.getStructure(new Side(TEXT)),
                creator.getStructure(new Side(TEXT.replace("2 L/min", "3 L/min"))));
    List<String> changed = new ArrayList<>();
    leaves((IDiffElement) difference, changed);
    assertEquals(List.of("loop tcs"), changed);
  }

  @Test
  void thePlatformFindsTheStructureOfSpecs() {
    var input =
        new org.eclipse.compare.structuremergeviewer.DiffNode(
            new Side(TEXT), new Side(TEXT + "\n"));
    var found =
        CompareUI.findStructureViewer(
            null,
            input,
            new org.eclipse.swt.widgets.Shell(),
            new org.eclipse.compare.CompareConfiguration());
    assertNotNull(found);
    assertTrue(
        found.getClass().getSimpleName().contains("StructureDiff"), found.getClass().getName());
  }

  private static void collect(List<Block> blocks, String above, List<String> names) {
    for (Block block : blocks) {
      names.add(above + block.name());
      collect(block.inside(), above + block.name() + "/", names);
    }
  }

  private static void leaves(IDiffElement element, List<String> changed) {
    if (element instanceof IDiffContainer container && container.hasChildren()) {
      for (IDiffElement child : container.getChildren()) {
        leaves(child, changed);
      }
    } else if (element != null) {
      changed.add(element.getName());
    }
  }

  /** One side of a comparison, in no file. */
  private record Side(String text) implements ITypedElement, IEncodedStreamContentAccessor {
    @Override
    public String getName() {
      return "design.shore";
    }

    @Override
    public Image getImage() {
      return null;
    }

    @Override
    public String getType() {
      return "shore";
    }

    @Override
    public InputStream getContents() {
      return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
      return "UTF-8";
    }
  }
}
