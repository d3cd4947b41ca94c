package io.gfg.customers.testkit.discovery.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gfg.customers.discovery.InspectOptions;
import io.gfg.customers.discovery.TableInspector;
import io.gfg.customers.source.ReadOptions;
import io.gfg.customers.source.SourceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class ReadOnceTest {

  private final TableInspector inspector = TableInspector.of(InspectOptions.defaults());

  @Test
  void inspectsAStreamThatCanBeReadOnlyOnce() {
    Grid grid = Grids.customers(300, 3);
    InputStream once = new ByteArrayInputStream(grid.ndjson());
    assertThat(inspector.inspectOnce("table.ndjson", once, ReadOptions.defaults()))
        .isEqualTo(grid.inspect(InspectOptions.defaults()));
  }

  @Test
  void namesTheSourceThatCannotBeRead() throws IOException {
    InputStream broken = InputStream.nullInputStream();
    broken.close();
    assertThatThrownBy(() -> inspector.inspectOnce("gone.csv", broken, ReadOptions.defaults()))
        .isInstanceOf(SourceException.class)
        .hasMessageEndingWith("gone.csv");
  }
}
