package io.gfg.customers.jooq.analytics;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The average revenue of customers who ordered with iOS, Android or a desktop.
 *
 * @param anyDevice of all who ordered with at least one of the three, each counted once
 * @param byDevice of those assigned to each device: the first of {@link Device} that they ordered
 *     with, so that the groups do not overlap and make up the whole
 */
public record DeviceRevenue(AverageRevenue anyDevice, Map<Device, AverageRevenue> byDevice) {

  /** Copies the map; a device that nobody is assigned to has no average. */
  public DeviceRevenue {
    EnumMap<Device, AverageRevenue> all = new EnumMap<>(Device.class);
    for (Device device : Device.values()) {
      all.put(device, byDevice.getOrDefault(device, AverageRevenue.NONE));
    }
    byDevice = Collections.unmodifiableMap(all);
  }
}
