package io.gfg.customers.jooq.chaos;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;

/** The two sockets of one session. */
record Link(Socket client, Socket server) {

  Socket from(Direction direction) {
    return direction == Direction.UP ? client : server;
  }

  Socket to(Direction direction) {
    return direction == Direction.UP ? server : client;
  }

  /** What the server knows the session by. */
  int clientPort() {
    return server.getLocalPort();
  }

  void close() {
    close(client);
    close(server);
  }

  /** Without a farewell, as a broken line or a full router would do. */
  void reset() {
    try {
      client.setSoLinger(true, 0);
      server.setSoLinger(true, 0);
    } catch (IOException alreadyClosed) {
      // Then there is nothing left to reset.
    }
    close();
  }

  static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
