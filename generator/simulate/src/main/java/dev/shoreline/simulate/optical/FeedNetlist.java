package dev.shoreline.simulate.optical;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.shoreline.simulate.text.CsvText;
import java.util.ArrayList;
import java.util.List;

/** Which network of which file stands where in the feed trees, for {@code feed_tree.py}. */
final class FeedNetlist {
  static final String FILE = "optical_netlist.json";

  private static final ObjectMapper JSON = new ObjectMapper();

  private FeedNetlist() {}

  static String render(List<FeedTree> trees, FeedNetworks networks) {
    ObjectNode root = JSON.createObjectNode();
    root.put("about", "laser feed trees; names end at a port number, 0 towards the laser");
    ArrayNode list = root.putArray("trees");
    trees.forEach(t -> tree(t, networks, list.addObject()));
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter()
            .withObjectIndenter(new DefaultIndenter("  ", "\n"))
            .withArrayIndenter(DefaultPrettyPrinter.NopIndenter.instance);
    try {
      return JSON.writer(printer).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a tree of plain values cannot be written", e);
    }
  }

  private static void tree(FeedTree tree, FeedNetworks networks, ObjectNode node) {
    String id = tree.path().id();
    String input = id + "_port_laser";
    node.put("name", id);
    node.put("input", input);
    ArrayNode outputs = node.putArray("outputs");
    List<String> ports = new ArrayList<>();
    for (int lane = 1; lane <= tree.lanes().size(); lane++) {
      ports.add(id + "_port_lane" + lane);
    }
    ports.forEach(outputs::add);
    ArrayNode elements = node.putArray("elements");
    ArrayNode connections = node.putArray("connections");
    for (FeedTree.Element e : tree.elements()) {
      ObjectNode element = elements.addObject();
      element.put("name", e.name());
      element.put("stage", CsvText.cell(e.stage()));
      element.put("file", networks.file(e));
      FeedTree.End from = e.from().orElse(new FeedTree.End(input, 0));
      joint(connections, from, new FeedTree.End(e.name(), 0));
    }
    for (int i = 0; i < ports.size(); i++) {
      joint(connections, tree.lanes().get(i), new FeedTree.End(ports.get(i), 0));
    }
  }

  private static void joint(ArrayNode connections, FeedTree.End a, FeedTree.End b) {
    ArrayNode joint = connections.addArray();
    joint.addArray().add(a.element()).add(a.port());
    joint.addArray().add(b.element()).add(b.port());
  }
}
