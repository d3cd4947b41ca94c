package io.gfg.customers.examples.cli;

import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.Relation;
import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.discovery.TableProfile;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.RecordReader;
import io.gfg.customers.source.RowDecoder;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRecord;
import io.gfg.customers.source.TableRow;
import io.gfg.customers.source.TableSource;
import java.util.List;

/** Looks at a file of any table. */
final class TableFile {

  private TableFile() {}

  /** What the table holds, what seems wrong in it, and what became of relations. */
  static TableProfile inspect(TableSource source, List<Relation> relations, ThreadsOption threads) {
    InspectOptions options = InspectOptions.defaults().withContract(contract(source));
    return TableInspector.of(threads.in(options)).inspect(source, relations);
  }

  /** What is known of its columns: the customers' catalogue, if its first row has their key. */
  private static TableContract contract(TableSource source) {
    TableColumns columns = new TableColumns();
    RowDecoder decoder = new RowDecoder(source.options(), columns);
    TableRow row = new TableRow(columns);
    try (RecordReader reader = source.open()) {
      while (reader.hasNext()) {
        if (reader.next() instanceof TableRecord record && decoder.decode(record, row).isEmpty()) {
          int key = columns.indexOf(CustomerField.CUSTOMER_ID.name());
          return row.kind(key) == CellKind.MISSING
              ? TableContract.none()
              : TableContract.customers();
        }
      }
      return TableContract.none();
    }
  }
}
