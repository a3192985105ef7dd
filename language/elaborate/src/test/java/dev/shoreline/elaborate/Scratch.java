package dev.shoreline.elaborate;
import dev.shoreline.model.*;
import dev.shoreline.evaluate.ExprText;
import java.nio.file.*;
public class Scratch {
  public static void main(String[] a) throws Exception {
    for (String f : a) {
      System.out.println("=================== " + f);
      var o = Specs.elaborate(Path.of(f).getFileName().toString(), Files.readString(Path.of(f)));
      System.out.println(Specs.show(o.linking()));
      System.out.println("-------- elaborate");
      System.out.println(Specs.show(o.designs().diagnostics()));
      for (Design d : o.designs().value()) System.out.println(DesignText.of(d, ExprText::of));
    }
  }
}
