package io.gfg.customers.policy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A mapping of a policy file, asked key by key. */
final class YamlMapping {

  private final YamlValue value;
  private final String what;
  private final Map<String, YamlValue> entries;

  YamlMapping(YamlValue value, String what, Map<String, YamlValue> entries) {
    this.value = value;
    this.what = what;
    this.entries = entries;
  }

  void allowOnly(List<String> allowed) {
    entries.forEach(
        (key, entry) -> {
          if (!allowed.contains(key)) {
            throw entry.keyError(
                "%s has no key %s; it has %s"
                    .formatted(what, YamlValue.shown(key), String.join(", ", allowed)));
          }
        });
  }

  YamlValue required(String key) {
    return find(key)
        .orElseThrow(() -> value.error("%s lacks the key %s; add it".formatted(what, key)));
  }

  Optional<YamlValue> find(String key) {
    return Optional.ofNullable(entries.get(key));
  }

  String text(String key) {
    return required(key).text(key);
  }

  /** The one key there is; more or less than one is an error. */
  String onlyKey() {
    if (entries.size() != 1) {
      throw value.error(what + " takes exactly one key, not " + entries.size());
    }
    return entries.keySet().iterator().next();
  }

  Set<String> keys() {
    return entries.keySet();
  }

  YamlValue value() {
    return value;
  }
}
