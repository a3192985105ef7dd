package dev.shoreline.eclipse.view;

import org.eclipse.swt.graphics.RGB;

/** Colours of verdicts, strong for lines and pale for areas; readable on light and dark ground. */
public enum StatusColor {
  PASS("pass", new RGB(46, 125, 50), new RGB(226, 243, 227)),
  MARGINAL("marginal", new RGB(178, 120, 0), new RGB(255, 242, 210)),
  FAIL("fail", new RGB(198, 40, 40), new RGB(253, 226, 226)),
  WAIVED("waived", new RGB(106, 76, 147), new RGB(236, 228, 245)),
  NOT_EVALUATED("not evaluated", new RGB(96, 106, 117), new RGB(236, 239, 242)),
  NONE("", new RGB(96, 106, 117), new RGB(250, 251, 252));

  private final String status;
  private final RGB strong;
  private final RGB pale;

  StatusColor(String status, RGB strong, RGB pale) {
    this.status = status;
    this.strong = strong;
    this.pale = pale;
  }

  /** The colours of a status as the server names it; those of no verdict for any other name. */
  public static StatusColor of(String status) {
    for (StatusColor color : values()) {
      if (color.status.equals(status)) {
        return color;
      }
    }
    return NONE;
  }

  public RGB strong() {
    return strong;
  }

  public RGB pale() {
    return pale;
  }
}
