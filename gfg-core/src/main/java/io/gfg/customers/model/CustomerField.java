package io.gfg.customers.model;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One column of the customer file: its name, type, unit and meaning. The constants of this class,
 * in {@link #all() this order}, are the only list of columns; everything else is derived from it.
 *
 * <p>Immutable, compared by identity, and the same object after serialisation.
 *
 * @param <T> the Java type of the column's values
 */
@SuppressWarnings(
    "UnusedTypeParameter") // T types the values that Customer hands out for the column
public final class CustomerField<T> implements Serializable {

  private static final long serialVersionUID = 1L;

  private static final FieldCatalogue CATALOGUE = new FieldCatalogue();

  /** The customer: 32 lowercase hexadecimal digits. */
  public static final CustomerField<String> CUSTOMER_ID =
      CATALOGUE.text(
          "customer_id", FieldGroup.IDENTITY, "the customer: 32 lowercase hexadecimal digits");

  /** Days since the first order. */
  public static final CustomerField<Integer> DAYS_SINCE_FIRST_ORDER =
      CATALOGUE.days("days_since_first_order", FieldGroup.TENURE, "days since the first order");

  /** Days since the last order. */
  public static final CustomerField<Integer> DAYS_SINCE_LAST_ORDER =
      CATALOGUE.days("days_since_last_order", FieldGroup.TENURE, "days since the last order");

  /** Whether the customer gets the newsletter. */
  public static final CustomerField<Boolean> IS_NEWSLETTER_SUBSCRIBER =
      CATALOGUE.flag(
          "is_newsletter_subscriber",
          FieldGroup.IDENTITY,
          "whether the customer gets the newsletter");

  /** Orders placed. */
  public static final CustomerField<Integer> ORDERS =
      CATALOGUE.count("orders", FieldGroup.ACTIVITY, "orders placed");

  /** Items bought. */
  public static final CustomerField<Integer> ITEMS =
      CATALOGUE.count("items", FieldGroup.ACTIVITY, "items bought");

  /** Cancellations. */
  public static final CustomerField<Integer> CANCELS =
      CATALOGUE.count("cancels", FieldGroup.ACTIVITY, "cancellations");

  /** Returns; most likely counts items, not orders. */
  public static final CustomerField<Integer> RETURNS =
      CATALOGUE.count(
          "returns", FieldGroup.ACTIVITY, "returns; most likely counts items, not orders");

  /** Billing differs from shipping; documented as a count, in practice 0 or 1. */
  public static final CustomerField<Integer> DIFFERENT_ADDRESSES =
      CATALOGUE.count(
          "different_addresses",
          FieldGroup.ADDRESS,
          "billing differs from shipping; documented as a count, in practice 0 or 1");

  /** Distinct shipping addresses. */
  public static final CustomerField<Integer> SHIPPING_ADDRESSES =
      CATALOGUE.count("shipping_addresses", FieldGroup.ADDRESS, "distinct shipping addresses");

  /** Distinct devices. */
  public static final CustomerField<Integer> DEVICES =
      CATALOGUE.count("devices", FieldGroup.DEVICE, "distinct devices");

  /** Vouchers used. */
  public static final CustomerField<Integer> VOUCHERS =
      CATALOGUE.count("vouchers", FieldGroup.DISCOUNT, "vouchers used");

  /** Paid by credit card; documented as a count, in practice 0 or 1. */
  public static final CustomerField<Integer> CC_PAYMENTS =
      CATALOGUE.count(
          "cc_payments",
          FieldGroup.PAYMENT,
          "paid by credit card; documented as a count, in practice 0 or 1");

  /** Paid by PayPal; documented as a count, in practice 0 or 1. */
  public static final CustomerField<Integer> PAYPAL_PAYMENTS =
      CATALOGUE.count(
          "paypal_payments",
          FieldGroup.PAYMENT,
          "paid by PayPal; documented as a count, in practice 0 or 1");

  /** Paid by Afterpay; documented as a count, in practice 0 or 1. */
  public static final CustomerField<Integer> AFTERPAY_PAYMENTS =
      CATALOGUE.count(
          "afterpay_payments",
          FieldGroup.PAYMENT,
          "paid by Afterpay; documented as a count, in practice 0 or 1");

  /** Paid by Apple Pay; documented as a count, in practice 0 or 1. */
  public static final CustomerField<Integer> APPLE_PAYMENTS =
      CATALOGUE.count(
          "apple_payments",
          FieldGroup.PAYMENT,
          "paid by Apple Pay; documented as a count, in practice 0 or 1");

  /** Women's items. */
  public static final CustomerField<Integer> FEMALE_ITEMS =
      CATALOGUE.count("female_items", FieldGroup.ASSORTMENT, "women's items");

  /** Men's items. */
  public static final CustomerField<Integer> MALE_ITEMS =
      CATALOGUE.count("male_items", FieldGroup.ASSORTMENT, "men's items");

  /** Unisex items. */
  public static final CustomerField<Integer> UNISEX_ITEMS =
      CATALOGUE.count("unisex_items", FieldGroup.ASSORTMENT, "unisex items");

  /** Women's apparel items. */
  public static final CustomerField<Integer> WAPP_ITEMS =
      CATALOGUE.count("wapp_items", FieldGroup.ASSORTMENT, "women's apparel items");

  /** Women's footwear items. */
  public static final CustomerField<Integer> WFTW_ITEMS =
      CATALOGUE.count("wftw_items", FieldGroup.ASSORTMENT, "women's footwear items");

  /** Men's apparel items. */
  public static final CustomerField<Integer> MAPP_ITEMS =
      CATALOGUE.count("mapp_items", FieldGroup.ASSORTMENT, "men's apparel items");

  /** Women's accessories items. */
  public static final CustomerField<Integer> WACC_ITEMS =
      CATALOGUE.count("wacc_items", FieldGroup.ASSORTMENT, "women's accessories items");

  /** Men's accessories items. */
  public static final CustomerField<Integer> MACC_ITEMS =
      CATALOGUE.optionalCount("macc_items", FieldGroup.ASSORTMENT, "men's accessories items");

  /** Men's footwear items. */
  public static final CustomerField<Integer> MFTW_ITEMS =
      CATALOGUE.count("mftw_items", FieldGroup.ASSORTMENT, "men's footwear items");

  /** Women's sport items. */
  public static final CustomerField<Integer> WSPT_ITEMS =
      CATALOGUE.count("wspt_items", FieldGroup.ASSORTMENT, "women's sport items");

  /** Men's sport items. */
  public static final CustomerField<Integer> MSPT_ITEMS =
      CATALOGUE.count("mspt_items", FieldGroup.ASSORTMENT, "men's sport items");

  /** Plus size items. */
  public static final CustomerField<Integer> CURVY_ITEMS =
      CATALOGUE.count("curvy_items", FieldGroup.ASSORTMENT, "plus size items");

  /** Sport accessories items. */
  public static final CustomerField<Integer> SACC_ITEMS =
      CATALOGUE.count("sacc_items", FieldGroup.ASSORTMENT, "sport accessories items");

  /** Orders from the mobile web site. */
  public static final CustomerField<Integer> MSITE_ORDERS =
      CATALOGUE.count("msite_orders", FieldGroup.DEVICE, "orders from the mobile web site");

  /** Orders from a desktop. */
  public static final CustomerField<Integer> DESKTOP_ORDERS =
      CATALOGUE.count("desktop_orders", FieldGroup.DEVICE, "orders from a desktop");

  /** Orders from the Android application. */
  public static final CustomerField<Integer> ANDROID_ORDERS =
      CATALOGUE.count("android_orders", FieldGroup.DEVICE, "orders from the Android application");

  /** Orders from the iOS application. */
  public static final CustomerField<Integer> IOS_ORDERS =
      CATALOGUE.count("ios_orders", FieldGroup.DEVICE, "orders from the iOS application");

  /** Orders from another device. */
  public static final CustomerField<Integer> OTHER_DEVICE_ORDERS =
      CATALOGUE.count("other_device_orders", FieldGroup.DEVICE, "orders from another device");

  /** Orders delivered to work. */
  public static final CustomerField<Integer> WORK_ORDERS =
      CATALOGUE.count("work_orders", FieldGroup.COLLECTION, "orders delivered to work");

  /** Orders delivered home. */
  public static final CustomerField<Integer> HOME_ORDERS =
      CATALOGUE.count("home_orders", FieldGroup.COLLECTION, "orders delivered home");

  /** Orders collected at a parcel point. */
  public static final CustomerField<Integer> PARCELPOINT_ORDERS =
      CATALOGUE.count(
          "parcelpoint_orders", FieldGroup.COLLECTION, "orders collected at a parcel point");

  /** Orders collected elsewhere. */
  public static final CustomerField<Integer> OTHER_COLLECTION_ORDERS =
      CATALOGUE.count(
          "other_collection_orders", FieldGroup.COLLECTION, "orders collected elsewhere");

  /** Discount from marked-down prices, in dollars. */
  public static final CustomerField<BigDecimal> REDPEN_DISCOUNT_USED =
      CATALOGUE.undocumentedDollars(
          "redpen_discount_used",
          FieldGroup.DISCOUNT,
          "discount from marked-down prices, in dollars");

  /** Discount from coupons, in dollars. */
  public static final CustomerField<BigDecimal> COUPON_DISCOUNT_APPLIED =
      CATALOGUE.undocumentedDollars(
          "coupon_discount_applied", FieldGroup.DISCOUNT, "discount from coupons, in dollars");

  /** Usual discount rate of the items bought. */
  public static final CustomerField<BigDecimal> AVERAGE_DISCOUNT_ONOFFER =
      CATALOGUE.rate(
          "average_discount_onoffer",
          FieldGroup.DISCOUNT,
          "usual discount rate of the items bought");

  /** Discount rate finally used on top. */
  public static final CustomerField<BigDecimal> AVERAGE_DISCOUNT_USED =
      CATALOGUE.rate(
          "average_discount_used", FieldGroup.DISCOUNT, "discount rate finally used on top");

  /** Dollars spent by the customer overall. */
  public static final CustomerField<BigDecimal> REVENUE =
      CATALOGUE.dollars("revenue", FieldGroup.REVENUE, "dollars spent by the customer overall");

  private static final List<CustomerField<?>> ALL = CATALOGUE.fields();

  private static final List<CustomerField<Integer>> WHOLE_NUMBERS =
      ALL.stream().filter(CustomerField::isWhole).map(CustomerField::asInteger).toList();

  private static final Map<String, CustomerField<?>> BY_NAME =
      ALL.stream().collect(Collectors.toUnmodifiableMap(CustomerField::name, Function.identity()));

  private final String name;
  private final int ordinal;
  private final transient int slot;
  private final transient boolean whole;
  private final transient FieldTraits traits;
  private final transient Class<? extends Serializable> javaType;

  CustomerField(String name, int ordinal, int slot, FieldTraits traits) {
    this.name = name;
    this.ordinal = ordinal;
    this.slot = slot;
    this.whole = traits.type() == FieldType.INTEGER;
    this.traits = traits;
    this.javaType = traits.type().javaType();
  }

  /**
   * The value itself, which a caller may have cast by force to the wrong type.
   *
   * @throws ClassCastException if it is not of the column's type
   */
  @Nullable Serializable checked(@Nullable Object value) {
    return javaType.cast(value);
  }

  /** The place of the column's value among those that a {@link Customer} keeps in one array. */
  int slot() {
    return slot;
  }

  /** Whether the values are whole numbers, which a {@link Customer} keeps unboxed. */
  boolean isWhole() {
    return whole;
  }

  /**
   * This column, known to hold whole numbers.
   *
   * @return this
   * @throws ClassCastException if its {@link #type} is another
   */
  @SuppressWarnings("unchecked") // the catalogue gives whole numbers to no column of another type
  public CustomerField<Integer> asInteger() {
    if (!whole) {
      throw new ClassCastException(name + " holds no whole numbers");
    }
    return (CustomerField<Integer>) this;
  }

  /**
   * Every column, in the order of the table and of written files.
   *
   * @return the 43 columns
   */
  public static List<CustomerField<?>> all() {
    return ALL;
  }

  /**
   * Every column of whole numbers.
   *
   * @return the columns of type {@link FieldType#INTEGER}, in the order of {@link #all()}
   */
  public static List<CustomerField<Integer>> wholeNumbers() {
    return WHOLE_NUMBERS;
  }

  /**
   * Looks a column up.
   *
   * @param name the name in the file and in the table, such as {@code cc_payments}
   * @return the column, or empty if the catalogue has none of that name
   */
  public static Optional<CustomerField<?>> find(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /**
   * The name in the file and in the table.
   *
   * @return lower case words joined by underscores
   */
  public String name() {
    return name;
  }

  /**
   * The place in {@link #all()}.
   *
   * @return from 0 to 42
   */
  public int ordinal() {
    return ordinal;
  }

  /**
   * The type of the values.
   *
   * @return the type
   */
  public FieldType type() {
    return traits.type();
  }

  /**
   * The unit of the values.
   *
   * @return the unit
   */
  public FieldUnit unit() {
    return traits.unit();
  }

  /**
   * The part of the customer's behaviour the column describes.
   *
   * @return the group
   */
  public FieldGroup group() {
    return traits.group();
  }

  /**
   * Whether every record must carry a value.
   *
   * @return the presence expected
   */
  public FieldPresence presence() {
    return traits.presence();
  }

  /**
   * Whether the producer's data dictionary describes the column.
   *
   * @return the documentation found
   */
  public FieldDocumentation documentation() {
    return traits.documentation();
  }

  /**
   * What the column means, in words.
   *
   * @return a phrase in lower case, without a full stop
   */
  public String meaning() {
    return traits.meaning();
  }

  /**
   * The name as it starts a rule id: hyphens instead of underscores.
   *
   * @return for example {@code days-since-last-order}
   */
  public String ruleName() {
    return name.replace('_', '-');
  }

  /**
   * The name.
   *
   * @return {@link #name()}
   */
  @Override
  public String toString() {
    return name;
  }

  private Object readResolve() {
    return BY_NAME.getOrDefault(name, this);
  }
}
