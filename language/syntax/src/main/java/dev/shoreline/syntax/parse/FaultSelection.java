package dev.shoreline.syntax.parse;

import dev.shoreline.model.message.Diagnostic;
import dev.shoreline.syntax.SourceFile;
import dev.shoreline.syntax.lex.LexicalFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps the faults that are worth reading. A parser that has lost its way complains again and
 * again, so one fault a line is kept, none behind a fault that makes the rest unreadable, and no
 * more than {@value #LIMIT} a file.
 */
final class FaultSelection {
  private static final int LIMIT = 20;

  /** Behind these the parser cannot know what is meant. */
  private static final Set<String> BLINDING =
      Set.of("syntax.Brackets", "syntax.TooDeep", "syntax.UnclosedComment");

  private final SourceFile file;
  private final Set<Integer> lines = new HashSet<>();
  private final List<Diagnostic> kept = new ArrayList<>();

  FaultSelection(SourceFile file) {
    this.file = file;
  }

  List<Diagnostic> select(List<LexicalFault> lexical, List<SyntaxFault> syntactic) {
    int blind = Integer.MAX_VALUE;
    for (LexicalFault fault : lexical) {
      if (BLINDING.contains(fault.id())) {
        blind = Math.min(blind, fault.offset());
      }
    }
    for (LexicalFault fault : lexical) {
      boolean isHidden = fault.offset() > blind && BLINDING.contains(fault.id());
      if (!isHidden && lines.add(file.lines().line(fault.offset()))) {
        keep(fault.id(), fault.offset(), fault.length(), fault.message(), fault.hint());
      }
    }
    for (SyntaxFault fault : syntactic) {
      boolean isTail = fault.length() == 0 && !kept.isEmpty();
      if (fault.offset() < blind && !isTail && lines.add(file.lines().line(fault.offset()))) {
        keep("syntax.Unexpected", fault.offset(), fault.length(), fault.message(), fault.hint());
      }
    }
    kept.sort(Diagnostic.ORDER);
    return limited();
  }

  private void keep(String id, int offset, int length, String message, String hint) {
    kept.add(Diagnostic.error(id, file.lines().span(offset, length), message).withHint(hint));
  }

  private List<Diagnostic> limited() {
    if (kept.size() <= LIMIT) {
      return List.copyOf(kept);
    }
    List<Diagnostic> first = new ArrayList<>(kept.subList(0, LIMIT));
    int more = kept.size() - LIMIT;
    first.set(
        LIMIT - 1, first.get(LIMIT - 1).withNote("more: " + more + " further lines like this"));
    return List.copyOf(first);
  }
}
