package io.gfg.customers.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.RecordPosition;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.assertj.core.util.Throwables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordReaderTest {

  private static final Path PUBLISHED = Path.of("../../shared/data/published-rows.ndjson");

  @TempDir Path folder;

  @Test
  void keepsItsContract() throws IOException {
    Path file = Files.writeString(folder.resolve("data.json"), "{\"orders\":1}\n");
    try (RecordReader reader = CustomerSource.of(file).open()) {
      assertThatThrownBy(reader::receipt).isInstanceOf(IllegalStateException.class);
      assertThat(reader.hasNext()).isTrue();
      assertThat(reader.hasNext()).isTrue();
      assertThat(reader.next().position()).hasToString("data.json:1");
      assertThatThrownBy(reader::next).isInstanceOf(NoSuchElementException.class);
      assertThat(reader.hasNext()).isFalse();
      assertThat(reader.receipt().records()).isEqualTo(1);
      assertThat(reader.receipt().format()).isEqualTo(SourceFormat.NDJSON);
    }
  }

  @Test
  void closesEarlyAndTwice() {
    RecordReader reader = of("{}\n{}").open();
    reader.next();
    reader.close();
    reader.close();
    assertThatThrownBy(reader::hasNext).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aDetachedRecordSaysTheSameOverBytesOfItsOwn() {
    try (RecordReader reader = of("{\"orders\":1}\n{\"orders\":2,\"note\":\"ü\"}").open()) {
      reader.next();
      RawCustomer read = (RawCustomer) reader.next();
      RawCustomer detached = read.detached();
      assertThat(detached.raw()).isEqualTo(read.raw());
      assertThat(detached.position()).isEqualTo(read.position());
      assertThat(detached.get(CustomerField.ORDERS)).isEqualTo(2);
      assertThat(detached.has(CustomerField.ITEMS)).isFalse();
      assertThat(detached.extras()).isEqualTo(read.extras());
    }
  }

  @Test
  void opensTwiceAtTheBeginning() {
    CustomerSource source = of("{}\n{\"orders\":1}");
    assertThat(Outcomes.of(source)).isEqualTo(Outcomes.of(source));
  }

  @Test
  void endsMessagesWithThePath() {
    Path missing = folder.resolve("missing.json");
    assertThatThrownBy(() -> CustomerSource.of(missing).open())
        .isInstanceOf(SourceException.class)
        .hasMessage("there is no such file: " + missing);
    assertThatThrownBy(() -> CustomerSource.of(folder).open())
        .isInstanceOf(SourceException.class)
        .hasMessage("it is a folder, not a file: " + folder);
    assertThatThrownBy(() -> CustomerSource.of(folder.toUri()).open())
        .isInstanceOf(SourceException.class)
        .hasMessageStartingWith("it is a folder");
    assertThatThrownBy(() -> CustomerSource.of(URI.create("nowhere")).open())
        .isInstanceOf(SourceException.class)
        .hasMessageEndingWith(": nowhere");
  }

  @Test
  void keepsSecretsOfAnAddressToItself() {
    URI uri = URI.create("unknown://user:secret@host/data.json?signature=secret");
    assertThat(CustomerSource.of(uri).name()).isEqualTo("unknown://host/data.json");
    assertThatThrownBy(() -> CustomerSource.of(uri).open())
        .isInstanceOf(SourceException.class)
        .hasMessageNotContaining("secret");
  }

  @Test
  void keepsSecretsOfARefusedRequestToItself() throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          exchange.sendResponseHeaders(
              exchange.getRequestURI().getPath().equals("/gone") ? 404 : 403, -1);
          exchange.close();
        });
    server.start();
    try {
      for (String path : List.of("gone", "denied")) {
        URI uri =
            URI.create(
                "http://localhost:" + server.getAddress().getPort() + "/" + path + "?key=secret");
        assertThatThrownBy(() -> CustomerSource.of(uri).open())
            .isInstanceOf(SourceException.class)
            .hasMessageMatching(
                "the address cannot be read \\(HTTP/1.1 40[34] .*\\): http://localhost:\\d+/"
                    + path)
            .hasStackTraceContaining("cannot be read")
            .satisfies(
                error -> assertThat(Throwables.getStackTrace(error)).doesNotContain("secret"));
      }
    } finally {
      server.stop(0);
    }
  }

  @Test
  void readsAnAddress() throws IOException {
    Path file = Files.writeString(folder.resolve("data.json"), "{\"orders\":1}");
    assertThat(Outcomes.of(CustomerSource.of(file.toUri()))).containsExactly("1@0 orders=1");
  }

  @Test
  void decodesTheSameAfterSerialisation() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    new ObjectOutputStream(bytes).writeObject(RecordDecoder.of(ReadOptions.defaults()));
    RecordDecoder copy =
        (RecordDecoder)
            new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
    byte[] line = " {\"orders\":1} ".getBytes(StandardCharsets.UTF_8);
    ReadRecord record = copy.decode(line, 1, 12, position());
    assertThat(((RawCustomer) record).get(CustomerField.ORDERS)).isEqualTo(1);
  }

  @Test
  void readsThePublishedRows() {
    assumeTrue(Files.exists(PUBLISHED), "the published rows are not beside the repository");
    try (RecordReader reader = CustomerSource.of(PUBLISHED).open()) {
      while (reader.hasNext()) {
        RawCustomer record = (RawCustomer) reader.next();
        assertThat(CustomerField.all()).allMatch(record::has);
        assertThat(record.extras().isEmpty()).isTrue();
      }
      assertThat(reader.receipt().records()).isEqualTo(10);
    }
  }

  private static RecordPosition position() {
    return new RecordPosition("x", null, 1, 1, 0);
  }

  private static CustomerSource of(String data) {
    return CustomerSource.of(
        "x", () -> new ByteArrayInputStream(data.getBytes(StandardCharsets.UTF_8)));
  }
}
