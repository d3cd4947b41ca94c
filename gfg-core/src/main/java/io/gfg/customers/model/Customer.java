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
 * <p>Immutable and safe to share between threads. Values sit in arrays rather than in record
 * components, so that {@link #with} costs one array copy however many columns there are, and so
 * that the audit can compare any column without reflection. Most columns hold whole numbers; these
 * are kept unboxed, and {@link #getInt} reads them so.
 *
 * <p>Equality is exact: {@code 1.0} and {@code 1.00} are different values of a decimal column.
 */
public final class Customer implements Described, Serializable {

  private static final long serialVersionUID = 1L;

  /** In the order of {@link CustomerField#wholeNumbers}; 0 where unknown. */
  private final int[] wholes;

  /** Which columns are known: the bits of {@link FieldSet}. */
  private final long known;

  private final @Nullable Serializable[] others;
  private final Extras extras;

  private Customer(int[] wholes, long known, @Nullable Serializable[] others, Extras extras) {
    this.wholes = wholes;
    this.known = known;
    this.others = others;
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
  @SuppressWarnings("unchecked") // the builder and with() store nothing but T in this slot
  public <T> @Nullable T get(CustomerField<T> field) {
    Object value = field.isWhole() ? wholeOrNull(field) : others[field.slot()];
    return (T) value;
  }

  private @Nullable Integer wholeOrNull(CustomerField<?> field) {
    return isKnown(field) ? Integer.valueOf(wholes[field.slot()]) : null;
  }

  /**
   * The value of a column of whole numbers, without an object for it.
   *
   * @param field the column
   * @param ifUnknown what to give if the value is unknown
   * @return the value
   */
  public int getInt(CustomerField<Integer> field, int ifUnknown) {
    return isKnown(field) ? wholes[field.slot()] : ifUnknown;
  }

  /**
   * The value of one of all columns of whole numbers, for whoever looks at many of them.
   *
   * @param index the place of the column in {@link CustomerField#wholeNumbers()}
   * @return the value, or 0 if it is unknown
   * @throws IndexOutOfBoundsException if there is no such column
   */
  public int intAt(int index) {
    return wholes[index];
  }

  /**
   * Whether any whole number is negative.
   *
   * @return false if all that are known are 0 or more
   */
  public boolean hasNegativeInt() {
    int signs = 0;
    for (int whole : wholes) {
      signs |= whole;
    }
    return signs < 0;
  }

  /**
   * Whether the value of a column is known.
   *
   * @param field the column
   * @return false if {@link #get} gives null
   */
  public boolean isKnown(CustomerField<?> field) {
    return (known & FieldSet.bit(field)) != 0;
  }

  /**
   * Whether the values of several columns are known.
   *
   * @param fields the columns
   * @return false if {@link #get} gives null for one of them
   */
  public boolean isKnown(FieldSet fields) {
    return fields.isWithin(known);
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
    if (Objects.equals(get(field), value)) {
      return this;
    }
    Serializable checked = field.checked(value);
    long knownThen = known(known, field, checked);
    if (field.isWhole()) {
      int[] changed = wholes.clone();
      changed[field.slot()] = checked == null ? 0 : (Integer) checked;
      return new Customer(changed, knownThen, others, extras);
    }
    @Nullable Serializable[] changed = others.clone();
    changed[field.slot()] = checked;
    return new Customer(wholes, knownThen, changed, extras);
  }

  /** What is known once a column holds another value. */
  private static long known(long before, CustomerField<?> field, @Nullable Object value) {
    long bit = FieldSet.bit(field);
    return value == null ? before & ~bit : before | bit;
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
        && known == that.known
        && Arrays.equals(wholes, that.wholes)
        && Arrays.equals(others, that.others)
        && extras.equals(that.extras);
  }

  @Override
  public int hashCode() {
    int numbers = 31 * Arrays.hashCode(wholes) + Long.hashCode(known);
    return 31 * (31 * numbers + Arrays.hashCode(others)) + extras.hashCode();
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

    private int[] wholes = new int[CustomerField.wholeNumbers().size()];
    private long known;
    private @Nullable Serializable[] others =
        new @Nullable Serializable[CustomerField.all().size() - wholes.length];
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
      Serializable checked = field.checked(value);
      unshare();
      if (field.isWhole()) {
        wholes[field.slot()] = checked == null ? 0 : (Integer) checked;
      } else {
        others[field.slot()] = checked;
      }
      known = known(known, field, checked);
      return this;
    }

    /**
     * Sets the value of a column of whole numbers, without an object for it.
     *
     * @param field the column
     * @param value the value
     * @return this builder
     */
    public Builder setInt(CustomerField<Integer> field, int value) {
      unshare();
      wholes[field.slot()] = value;
      known |= FieldSet.bit(field);
      return this;
    }

    private void unshare() {
      if (isShared) {
        wholes = wholes.clone();
        others = others.clone();
        isShared = false;
      }
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
      return new Customer(wholes, known, others, extras);
    }
  }
}
