package io.gfg.customers.jooq.chaos;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Hands bytes on between clients and a server, counts them, and does something once so many have
 * passed. What is done is done by the thread that passes the bytes, so that no further one passes
 * that way meanwhile.
 */
final class CuttingProxy implements AutoCloseable {

  private static final int PIECE = 1 << 14;

  private final ServerSocket listening;
  private final int serverPort;
  private final Passed passed = new Passed();
  private final Queue<Socket> open = new ConcurrentLinkedQueue<>();
  private final AtomicReference<@Nullable Trap> trap = new AtomicReference<>();

  CuttingProxy(int serverPort) throws IOException {
    this.serverPort = serverPort;
    this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    start(this::accept);
  }

  int port() {
    return listening.getLocalPort();
  }

  Passed passed() {
    return passed;
  }

  /** Once the trigger says so, the action is done on the link they passed. */
  void arm(Trigger trigger, Consumer<Link> action) {
    trap.set(new Trap(trigger, action));
  }

  private void accept() {
    while (!listening.isClosed()) {
      try {
        Socket client = listening.accept();
        Socket server = new Socket();
        open.add(client);
        open.add(server);
        server.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), serverPort));
        Link link = new Link(client, server);
        start(() -> pump(link, Direction.UP));
        start(() -> pump(link, Direction.DOWN));
      } catch (IOException closed) {
        open.forEach(Link::close);
      }
    }
  }

  private void pump(Link link, Direction direction) {
    byte[] piece = new byte[PIECE];
    try {
      InputStream in = link.from(direction).getInputStream();
      OutputStream out = link.to(direction).getOutputStream();
      int length = in.read(piece);
      while (length >= 0) {
        pass(link, direction, piece, length, out);
        length = in.read(piece);
      }
      link.close();
    } catch (IOException closed) {
      link.close();
    }
  }

  private void pass(Link link, Direction direction, byte[] piece, int length, OutputStream out)
      throws IOException {
    Trap armed = trap.get();
    long left =
        armed == null ? Long.MAX_VALUE : armed.trigger().left(direction, passed, piece, length);
    if (armed == null || left > length) {
      passed.add(direction, length);
      out.write(piece, 0, length);
      return;
    }
    int first = (int) Math.max(0, left);
    passed.add(direction, first);
    out.write(piece, 0, first);
    spring(armed, link);
    passed.add(direction, length - first);
    out.write(piece, first, length - first);
  }

  private synchronized void spring(Trap armed, Link link) {
    if (trap.compareAndSet(armed, null)) {
      armed.action().accept(link);
    }
  }

  /**
   * Disarms, and waits for an action that has begun.
   *
   * @return whether there was one
   */
  synchronized boolean settle() {
    return trap.getAndSet(null) == null;
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "proxy");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() {
    try {
      listening.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.forEach(Link::close);
  }

  private record Trap(Trigger trigger, Consumer<Link> action) {}
}
