package io.gfg.customers.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The columns of a table, numbered as they are first met. Nothing that is reported may depend on
 * the numbers: threads meet columns in differing orders.
 *
 * <p>Safe to share between threads.
 */
public final class TableColumns {

  private final Map<String, Integer> indexes = new ConcurrentHashMap<>();
  private final List<String> names = new ArrayList<>();

  /** Creates an empty list of columns. */
  public TableColumns() {}

  /**
   * The number of a column, which is added if it is new.
   *
   * @param name its name
   * @return from 0
   */
  public int indexOf(String name) {
    Integer known = indexes.get(name);
    return known != null ? known : add(name);
  }

  private synchronized int add(String name) {
    Integer known = indexes.get(name);
    if (known != null) {
      return known;
    }
    names.add(name);
    indexes.put(name, names.size() - 1);
    return names.size() - 1;
  }

  /**
   * The name of a column.
   *
   * @param index its number
   * @return the name
   */
  public synchronized String name(int index) {
    return names.get(index);
  }

  /**
   * How many columns are known so far.
   *
   * @return the count
   */
  public synchronized int size() {
    return names.size();
  }
}
