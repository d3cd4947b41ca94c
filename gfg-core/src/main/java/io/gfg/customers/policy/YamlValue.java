package io.gfg.customers.policy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value of a policy file with its place, read as what it should be. */
final class YamlValue {

  private final String file;
  private final Node key;
  private final Node node;

  YamlValue(String file, Node node) {
    this(file, node, node);
  }

  private YamlValue(String file, Node key, Node node) {
    this.file = file;
    this.key = key;
    this.node = node;
  }

  /** The mapping that the value is, with no other keys than these. */
  YamlMapping mapping(String what, List<String> allowed) {
    YamlMapping mapping = new YamlMapping(this, what, entries(what));
    mapping.allowOnly(allowed);
    return mapping;
  }

  /** The entries of the mapping that the value is, whatever their keys. */
  Map<String, YamlValue> entries(String what) {
    if (!(node instanceof MappingNode mapping)) {
      throw error(what + " must be a mapping of keys to values, not " + kind());
    }
    Map<String, YamlValue> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlValue key = new YamlValue(file, tuple.getKeyNode());
      String name = key.text("a key of " + what);
      if (entries.put(name, new YamlValue(file, tuple.getKeyNode(), tuple.getValueNode()))
          != null) {
        throw key.error("the key " + name + " stands here twice; keep one");
      }
    }
    return entries;
  }

  List<YamlValue> list(String what) {
    if (!(node instanceof SequenceNode sequence)) {
      throw error(what + " must be a list, each entry behind a hyphen, not " + kind());
    }
    return sequence.getValue().stream().map(child -> new YamlValue(file, child)).toList();
  }

  /** The text of a scalar, as it is written: 1.10 stays 1.10. */
  String text(String what) {
    if (!(node instanceof ScalarNode scalar)) {
      throw error(what + " must be a text, not " + kind());
    }
    if (scalar.getTag().equals(Tag.NULL)) {
      throw error(what + " has no value; give one or take the key out");
    }
    return scalar.getValue();
  }

  BigDecimal decimal(String what) {
    String text = text(what);
    try {
      if (text.length() <= 100 && !isQuoted()) {
        return new BigDecimal(text);
      }
    } catch (NumberFormatException notANumber) {
      throw error(what + " must be a number, not " + shown(text));
    }
    throw error(what + " must be a number, not " + shown(text));
  }

  int wholeNumber(String what) {
    try {
      return decimal(what).intValueExact();
    } catch (ArithmeticException notWhole) {
      throw error(what + " must be a whole number of 32 bits, not " + shown(text(what)));
    }
  }

  boolean isScalar() {
    return node instanceof ScalarNode;
  }

  /** An error about this value, which ends with its place. */
  PolicyFileException error(String message) {
    return new PolicyFileException(message + ": " + place());
  }

  /** An error about the key that this value stands behind. */
  PolicyFileException keyError(String message) {
    return new YamlValue(file, key).error(message);
  }

  /** The same for what a part of the library refuses. */
  PolicyFileException error(IllegalArgumentException refused) {
    return new PolicyFileException(refused.getMessage() + ": " + place(), refused);
  }

  private boolean isQuoted() {
    return node instanceof ScalarNode scalar && !scalar.isPlain();
  }

  private String place() {
    return node.getStartMark()
        .map(mark -> YamlDocument.place(file, mark.getLine() + 1, mark.getColumn() + 1))
        .orElse(file);
  }

  private String kind() {
    if (node instanceof MappingNode) {
      return "a mapping";
    }
    if (node instanceof SequenceNode) {
      return "a list";
    }
    return node.getTag().equals(Tag.NULL) ? "nothing" : "a text";
  }

  /** A value in a message: quoted, and not longer than a line. */
  static String shown(String text) {
    int limit = 40;
    String cut = text.length() > limit ? text.substring(0, limit) + "..." : text;
    return "'" + cut.replaceAll("\\R", " ") + "'";
  }
}
