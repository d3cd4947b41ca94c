package io.gfg.customers.benchmarks.measure;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * Watches the heap of this process. Usage falls only when garbage is collected, so that the usage
 * before each collection, and at the end, gives the true peak.
 */
public final class HeapWatch {

  private final Set<String> pools;
  private final AtomicLong peak = new AtomicLong();
  private final AtomicLong live = new AtomicLong();

  private HeapWatch(Set<String> pools) {
    this.pools = pools;
  }

  /**
   * Begins to watch.
   *
   * @return the watch, which goes on as long as the process
   */
  public static HeapWatch start() {
    Set<String> pools =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());
    HeapWatch watch = new HeapWatch(pools);
    for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
      if (collector instanceof NotificationEmitter emitter) {
        emitter.addNotificationListener((notice, ignored) -> watch.hear(notice), null, null);
      }
    }
    return watch;
  }

  private void hear(Notification notice) {
    if (notice.getUserData() instanceof CompositeData data
        && notice
            .getType()
            .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
      var collection = GarbageCollectionNotificationInfo.from(data).getGcInfo();
      peak.accumulateAndGet(sum(collection.getMemoryUsageBeforeGc()), Math::max);
      live.accumulateAndGet(sum(collection.getMemoryUsageAfterGc()), Math::max);
    }
  }

  private long sum(Map<String, MemoryUsage> usages) {
    return usages.entrySet().stream()
        .filter(usage -> pools.contains(usage.getKey()))
        .mapToLong(usage -> usage.getValue().getUsed())
        .sum();
  }

  /**
   * The most that was in use, garbage included.
   *
   * @return bytes
   */
  public long peak() {
    long now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    return Math.max(peak.get(), now);
  }

  /**
   * The most that was left after a collection.
   *
   * @return bytes; 0 if nothing was collected
   */
  public long live() {
    return live.get();
  }
}
