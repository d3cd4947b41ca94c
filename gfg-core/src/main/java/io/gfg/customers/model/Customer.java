package io.gfg.customers.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One customer: a value, possibly unknown, for each of the 43 columns, and the unknown keys that
 * came with the record. Permissive on purpose: it carries what was read, and rules judge it.
 *
 * <p>Immutable and safe to share between threads. Values sit in an array in catalogue order rather
 * than in record components, so that {@link #with} costs one array copy however many columns there
 * are, and so that the audit can compare any column without reflection.
 *
 * <p>Equality is exact: {@code 1.0} and {@code 1.00} are different values of a decimal column.
 */
public final class Customer implements Described, Serializable {

  private static final long serialVersionUID = 1L;

  private final @Nullable Serializable[] values;
  private final Extras extras;

  private Customer(@Nullable Serializable[] values, Extras extras) {
    this.values = values;
    this.extras = extras;
  }

  /**
   * Starts a customer of whom nothing is known.
   *
   * @return a builder, not thread-safe
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The value of a column.
   *
   * @param field the column
   * @param <T> its Java type
   * @return the value, or null if unknown
   */
  @SuppressWarnings("unchecked") // the builder and with() store nothing but T at this ordinal
  public <T> @Nullable T get(CustomerField<T> field) {
    return (T) values[field.ordinal()];
  }

  /**
   * This customer with another value in one column.
   *
   * @param field the column
   * @param value the new value, or null for unknown
   * @param <T> the column's Java type
   * @return a new customer, or this one if it has that very value already
   * @throws ClassCastException if the value, by way of a raw type, is not of the column's type
   */
  public <T> Customer with(CustomerField<T> field, @Nullable T value) {
    if (Objects.equals(values[field.ordinal()], value)) {
      return this;
    }
    @Nullable Serializable[] changed = values.clone();
    changed[field.ordinal()] = field.checked(value);
    return new Customer(changed, extras);
  }

  /**
   * The unknown keys of the record.
   *
   * @return the extras, perhaps {@linkplain Extras#none() none}
   */
  public Extras extras() {
    return extras;
  }

  /**
   * The customer: 32 lowercase hexadecimal digits.
   *
   * @return the value of {@code customer_id}, or null if unknown
   */
  public @Nullable String customerId() {
    return get(CustomerField.CUSTOMER_ID);
  }

  /**
   * Days since the first order.
   *
   * @return the value of {@code days_since_first_order}, or null if unknown
   */
  public @Nullable Integer daysSinceFirstOrder() {
    return get(CustomerField.DAYS_SINCE_FIRST_ORDER);
  }

  /**
   * Days since the last order.
   *
   * @return the value of {@code days_since_last_order}, or null if unknown
   */
  public @Nullable Integer daysSinceLastOrder() {
    return get(CustomerField.DAYS_SINCE_LAST_ORDER);
  }

  /**
   * Whether the customer gets the newsletter.
   *
   * @return the value of {@code is_newsletter_subscriber}, or null if unknown
   */
  public @Nullable Boolean isNewsletterSubscriber() {
    return get(CustomerField.IS_NEWSLETTER_SUBSCRIBER);
  }

  /**
   * Orders placed.
   *
   * @return the value of {@code orders}, or null if unknown
   */
  public @Nullable Integer orders() {
    return get(CustomerField.ORDERS);
  }

  /**
   * Items bought.
   *
   * @return the value of {@code items}, or null if unknown
   */
  public @Nullable Integer items() {
    return get(CustomerField.ITEMS);
  }

  /**
   * Cancellations.
   *
   * @return the value of {@code cancels}, or null if unknown
   */
  public @Nullable Integer cancels() {
    return get(CustomerField.CANCELS);
  }

  /**
   * Returns; most likely counts items, not orders.
   *
   * @return the value of {@code returns}, or null if unknown
   */
  public @Nullable Integer returns() {
    return get(CustomerField.RETURNS);
  }

  /**
   * Billing differs from shipping; documented as a count, in practice 0 or 1.
   *
   * @return the value of {@code different_addresses}, or null if unknown
   */
  public @Nullable Integer differentAddresses() {
    return get(CustomerField.DIFFERENT_ADDRESSES);
  }

  /**
   * Distinct shipping addresses.
   *
   * @return the value of {@code shipping_addresses}, or null if unknown
   */
  public @Nullable Integer shippingAddresses() {
    return get(CustomerField.SHIPPING_ADDRESSES);
  }

  /**
   * Distinct devices.
   *
   * @return the value of {@code devices}, or null if unknown
   */
  public @Nullable Integer devices() {
    return get(CustomerField.DEVICES);
  }

  /**
   * Vouchers used.
   *
   * @return the value of {@code vouchers}, or null if unknown
   */
  public @Nullable Integer vouchers() {
    return get(CustomerField.VOUCHERS);
  }

  /**
   * Paid by credit card; documented as a count, in practice 0 or 1.
   *
   * @return the value of {@code cc_payments}, or null if unknown
   */
  public @Nullable Integer ccPayments() {
    return get(CustomerField.CC_PAYMENTS);
  }

  /**
   * Paid by PayPal; documented as a count, in practice 0 or 1.
   *
   * @return the value of {@code paypal_payments}, or null if unknown
   */
  public @Nullable Integer paypalPayments() {
    return get(CustomerField.PAYPAL_PAYMENTS);
  }

  /**
   * Paid by Afterpay; documented as a count, in practice 0 or 1.
   *
   * @return the value of {@code afterpay_payments}, or null if unknown
   */
  public @Nullable Integer afterpayPayments() {
    return get(CustomerField.AFTERPAY_PAYMENTS);
  }

  /**
   * Paid by Apple Pay; documented as a count, in practice 0 or 1.
   *
   * @return the value of {@code apple_payments}, or null if unknown
   */
  public @Nullable Integer applePayments() {
    return get(CustomerField.APPLE_PAYMENTS);
  }

  /**
   * Women's items.
   *
   * @return the value of {@code female_items}, or null if unknown
   */
  public @Nullable Integer femaleItems() {
    return get(CustomerField.FEMALE_ITEMS);
  }

  /**
   * Men's items.
   *
   * @return the value of {@code male_items}, or null if unknown
   */
  public @Nullable Integer maleItems() {
    return get(CustomerField.MALE_ITEMS);
  }

  /**
   * Unisex items.
   *
   * @return the value of {@code unisex_items}, or null if unknown
   */
  public @Nullable Integer unisexItems() {
    return get(CustomerField.UNISEX_ITEMS);
  }

  /**
   * Women's apparel items.
   *
   * @return the value of {@code wapp_items}, or null if unknown
   */
  public @Nullable Integer wappItems() {
    return get(CustomerField.WAPP_ITEMS);
  }

  /**
   * Women's footwear items.
   *
   * @return the value of {@code wftw_items}, or null if unknown
   */
  public @Nullable Integer wftwItems() {
    return get(CustomerField.WFTW_ITEMS);
  }

  /**
   * Men's apparel items.
   *
   * @return the value of {@code mapp_items}, or null if unknown
   */
  public @Nullable Integer mappItems() {
    return get(CustomerField.MAPP_ITEMS);
  }

  /**
   * Women's accessories items.
   *
   * @return the value of {@code wacc_items}, or null if unknown
   */
  public @Nullable Integer waccItems() {
    return get(CustomerField.WACC_ITEMS);
  }

  /**
   * Men's accessories items.
   *
   * @return the value of {@code macc_items}, or null if unknown
   */
  public @Nullable Integer maccItems() {
    return get(CustomerField.MACC_ITEMS);
  }

  /**
   * Men's footwear items.
   *
   * @return the value of {@code mftw_items}, or null if unknown
   */
  public @Nullable Integer mftwItems() {
    return get(CustomerField.MFTW_ITEMS);
  }

  /**
   * Women's sport items.
   *
   * @return the value of {@code wspt_items}, or null if unknown
   */
  public @Nullable Integer wsptItems() {
    return get(CustomerField.WSPT_ITEMS);
  }

  /**
   * Men's sport items.
   *
   * @return the value of {@code mspt_items}, or null if unknown
   */
  public @Nullable Integer msptItems() {
    return get(CustomerField.MSPT_ITEMS);
  }

  /**
   * Plus size items.
   *
   * @return the value of {@code curvy_items}, or null if unknown
   */
  public @Nullable Integer curvyItems() {
    return get(CustomerField.CURVY_ITEMS);
  }

  /**
   * Sport accessories items.
   *
   * @return the value of {@code sacc_items}, or null if unknown
   */
  public @Nullable Integer saccItems() {
    return get(CustomerField.SACC_ITEMS);
  }

  /**
   * Orders from the mobile web site.
   *
   * @return the value of {@code msite_orders}, or null if unknown
   */
  public @Nullable Integer msiteOrders() {
    return get(CustomerField.MSITE_ORDERS);
  }

  /**
   * Orders from a desktop.
   *
   * @return the value of {@code desktop_orders}, or null if unknown
   */
  public @Nullable Integer desktopOrders() {
    return get(CustomerField.DESKTOP_ORDERS);
  }

  /**
   * Orders from the Android application.
   *
   * @return the value of {@code android_orders}, or null if unknown
   */
  public @Nullable Integer androidOrders() {
    return get(CustomerField.ANDROID_ORDERS);
  }

  /**
   * Orders from the iOS application.
   *
   * @return the value of {@code ios_orders}, or null if unknown
   */
  public @Nullable Integer iosOrders() {
    return get(CustomerField.IOS_ORDERS);
  }

  /**
   * Orders from another device.
   *
   * @return the value of {@code other_device_orders}, or null if unknown
   */
  public @Nullable Integer otherDeviceOrders() {
    return get(CustomerField.OTHER_DEVICE_ORDERS);
  }

  /**
   * Orders delivered to work.
   *
   * @return the value of {@code work_orders}, or null if unknown
   */
  public @Nullable Integer workOrders() {
    return get(CustomerField.WORK_ORDERS);
  }

  /**
   * Orders delivered home.
   *
   * @return the value of {@code home_orders}, or null if unknown
   */
  public @Nullable Integer homeOrders() {
    return get(CustomerField.HOME_ORDERS);
  }

  /**
   * Orders collected at a parcel point.
   *
   * @return the value of {@code parcelpoint_orders}, or null if unknown
   */
  public @Nullable Integer parcelpointOrders() {
    return get(CustomerField.PARCELPOINT_ORDERS);
  }

  /**
   * Orders collected elsewhere.
   *
   * @return the value of {@code other_collection_orders}, or null if unknown
   */
  public @Nullable Integer otherCollectionOrders() {
    return get(CustomerField.OTHER_COLLECTION_ORDERS);
  }

  /**
   * Discount from marked-down prices, in dollars.
   *
   * @return the value of {@code redpen_discount_used}, or null if unknown
   */
  public @Nullable BigDecimal redpenDiscountUsed() {
    return get(CustomerField.REDPEN_DISCOUNT_USED);
  }

  /**
   * Discount from coupons, in dollars.
   *
   * @return the value of {@code coupon_discount_applied}, or null if unknown
   */
  public @Nullable BigDecimal couponDiscountApplied() {
    return get(CustomerField.COUPON_DISCOUNT_APPLIED);
  }

  /**
   * Usual discount rate of the items bought.
   *
   * @return the value of {@code average_discount_onoffer}, or null if unknown
   */
  public @Nullable BigDecimal averageDiscountOnoffer() {
    return get(CustomerField.AVERAGE_DISCOUNT_ONOFFER);
  }

  /**
   * Discount rate finally used on top.
   *
   * @return the value of {@code average_discount_used}, or null if unknown
   */
  public @Nullable BigDecimal averageDiscountUsed() {
    return get(CustomerField.AVERAGE_DISCOUNT_USED);
  }

  /**
   * Dollars spent by the customer overall.
   *
   * @return the value of {@code revenue}, or null if unknown
   */
  public @Nullable BigDecimal revenue() {
    return get(CustomerField.REVENUE);
  }

  /** Names the 43 columns in catalogue order, then {@code extras}. */
  @Override
  public void describe(FieldConsumer out) {
    for (CustomerField<?> field : CustomerField.all()) {
      out.field(field.name(), get(field));
    }
    out.field("extras", extras);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Customer that
        && Arrays.equals(values, that.values)
        && extras.equals(that.extras);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(values) + extras.hashCode();
  }

  /**
   * The id alone: the rest is personal data and must not reach a log by accident.
   *
   * @return {@code Customer[145a915a54c17dd0082bab97fd9cf9f7]}
   */
  @Override
  public String toString() {
    return "Customer[" + customerId() + "]";
  }

  /** Collects the values of one customer. Not thread-safe; may go on after it built one. */
  public static final class Builder {

    private @Nullable Serializable[] values =
        new @Nullable Serializable[CustomerField.all().size()];
    private Extras extras = Extras.none();
    private boolean isShared;

    private Builder() {}

    /**
     * Sets the value of a column.
     *
     * @param field the column
     * @param value the value, or null for unknown
     * @param <T> the column's Java type
     * @return this builder
     * @throws ClassCastException if the value, by way of a raw type, is not of the column's type
     */
    public <T> Builder set(CustomerField<T> field, @Nullable T value) {
      if (isShared) {
        values = values.clone();
        isShared = false;
      }
      values[field.ordinal()] = field.checked(value);
      return this;
    }

    /**
     * Sets the unknown keys of the record.
     *
     * @param extras the extras
     * @return this builder
     */
    public Builder extras(Extras extras) {
      this.extras = extras;
      return this;
    }

    /**
     * Makes the customer.
     *
     * @return the customer
     */
    public Customer build() {
      isShared = true;
      return new Customer(values, extras);
    }
  }
}
