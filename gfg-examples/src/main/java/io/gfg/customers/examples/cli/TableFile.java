package io.gfg.customers.examples.cli;

import io.gfg.customers.discovery.TableContract;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.source.CellKind;
import io.gfg.customers.source.CustomerSource;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.RecordReader;
import io.gfg.customers.source.RowDecoder;
import io.gfg.customers.source.TableColumns;
import io.gfg.customers.source.TableRecord;
import io.gfg.customers.source.TableRow;
import io.gfg.customers.source.TableSource;
import java.nio.file.Path;

/** A file of any table as named on the command line. */
final class TableFile {

  private TableFile() {}

  static TableSource source(Path file, Shell shell) {
    if (!CustomerFile.isEncryptedZip(file)) {
      return TableSource.of(file);
    }
    CustomerSource decrypted = CustomerFile.source(file, shell);
    return TableSource.of(decrypted.name(), decrypted::openData, ReadOptions.defaults());
  }

  /** What is known of its columns: the customers' catalogue, if its first row has their key. */
  static TableContract contract(TableSource source) {
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
