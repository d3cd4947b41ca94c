package io.gfg.customers.jooq.analytics;

/** A device that customers order with, in the order in which a customer is assigned to one. */
public enum Device {
  /** The iOS application. */
  IOS,
  /** The Android application. */
  ANDROID,
  /** A desktop computer. */
  DESKTOP
}
