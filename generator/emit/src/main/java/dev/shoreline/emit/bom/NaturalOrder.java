package dev.shoreline.emit.bom;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Orders text so that the numbers in it count: {@code oe2} before {@code oe10}. */
enum NaturalOrder implements Comparator<String> {
  INSTANCE;

  private static final Pattern PIECE = Pattern.compile("[0-9]+|[^0-9]+");

  @Override
  public int compare(String a, String b) {
    Matcher left = PIECE.matcher(a);
    Matcher right = PIECE.matcher(b);
    while (true) {
      boolean more = left.find();
      if (!right.find()) {
        // Different texts of equal pieces ("oe01", "oe1") still need an order.
        return more ? 1 : a.compareTo(b);
      }
      if (!more) {
        return -1;
      }
      int order = piece(left.group(), right.group());
      if (order != 0) {
        return order;
      }
    }
  }

  private static int piece(String a, String b) {
    boolean numbers = isDigit(a.charAt(0)) && isDigit(b.charAt(0));
    return numbers ? new BigInteger(a).compareTo(new BigInteger(b)) : a.compareTo(b);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
