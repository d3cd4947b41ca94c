package io.gfg.customers.source;

import java.io.IOException;

/**
 * A scan of newline-delimited JSON, in blocks of lines.
 *
 * @param blockSize how many bytes a block has, unless a line has more
 */
record LineScan(LineBlocks blocks, ReadOptions options, int blockSize) implements TableScan {

  LineScan(LineBlocks blocks, ReadOptions options) {
    this(blocks, options, LineBlocks.SIZE);
  }

  @Override
  public RowCursor rows(TableColumns columns) {
    return new LineRows(blocks, new LineBlock(blockSize), options, columns);
  }

  @Override
  public void close() {
    try {
      blocks.close();
    } catch (IOException error) {
      throw new SourceException(UnreadableException.describe(error) + ": " + blocks.name(), error);
    }
  }
}
