package dev.shoreline.emit.diagram;

import dev.shoreline.emit.html.Html;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Writes an SVG picture element by element. Texts are escaped here; class names and path data come
 * from the program only. Numbers are rounded to tenths of a pixel and independent of the locale.
 */
public final class Svg {
  private final StringBuilder out = new StringBuilder();

  /**
   * @param label what the picture shows, for a reader who cannot see it
   */
  public Svg(double width, double height, String label) {
    out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"")
        .append(number(width))
        .append("\" height=\"")
        .append(number(height))
        .append("\" viewBox=\"0 0 ")
        .append(number(width))
        .append(' ')
        .append(number(height))
        .append("\">\n<title>")
        .append(Html.text(label))
        .append("</title>\n");
  }

  /** At most one digit after the point, none when it is zero. */
  public static String number(double x) {
    BigDecimal rounded = BigDecimal.valueOf(x).setScale(1, RoundingMode.HALF_EVEN);
    return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
  }

  public Svg rect(double x, double y, double width, double height, double radius, String css) {
    out.append("<rect");
    attribute("x", x);
    attribute("y", y);
    attribute("width", Math.max(0, width));
    attribute("height", Math.max(0, height));
    if (radius > 0) {
      attribute("rx", radius);
    }
    return end(css);
  }

  public Svg line(double x1, double y1, double x2, double y2, String css) {
    out.append("<line");
    attribute("x1", x1);
    attribute("y1", y1);
    attribute("x2", x2);
    attribute("y2", y2);
    return end(css);
  }

  public Svg circle(double x, double y, double radius, String css) {
    out.append("<circle");
    attribute("cx", x);
    attribute("cy", y);
    attribute("r", radius);
    return end(css);
  }

  /**
   * @param data made with {@link #number}, never from a spec
   */
  public Svg path(String data, String css) {
    out.append("<path d=\"").append(data).append('"');
    return end(css);
  }

  /** A text that begins at {@code x}, with its base line at {@code y}. */
  public Svg text(double x, double y, String text, String css) {
    return text(x, y, text, css, "start");
  }

  /**
   * @param anchor {@code start}, {@code middle} or {@code end}
   */
  public Svg text(double x, double y, String text, String css, String anchor) {
    out.append("<text");
    attribute("x", x);
    attribute("y", y);
    if (!anchor.equals("start")) {
      out.append(" text-anchor=\"").append(anchor).append('"');
    }
    out.append(" class=\"").append(css).append("\">").append(Html.text(text)).append("</text>\n");
    return this;
  }

  /** A text that ends at a point and comes up to it from the lower left, 35 degrees steep. */
  public Svg tilted(double x, double y, String text, String css) {
    out.append("<text");
    attribute("x", x);
    attribute("y", y);
    String about = number(x) + " " + number(y);
    out.append(" text-anchor=\"end\" transform=\"rotate(-35 ").append(about).append(")\"");
    out.append(" class=\"").append(css).append("\">").append(Html.text(text)).append("</text>\n");
    return this;
  }

  /** Opens a group whose tooltip is {@code title}. */
  public Svg open(String title) {
    out.append("<g><title>").append(Html.text(title)).append("</title>\n");
    return this;
  }

  public Svg close() {
    out.append("</g>\n");
    return this;
  }

  private void attribute(String name, double value) {
    out.append(' ').append(name).append("=\"").append(number(value)).append('"');
  }

  private Svg end(String css) {
    out.append(" class=\"").append(css).append("\"/>\n");
    return this;
  }

  /** The finished picture. */
  public String finish() {
    return out + "</svg>\n";
  }
}
