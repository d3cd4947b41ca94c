package io.gfg.customers.source;

import java.util.List;

/** What the rows of one CSV file become. */
interface RowForm {

  /** The record in the cells of one row. */
  ReadRecord row(RecordSlice slice, List<CsvCell> cells);
}
