package io.gfg.customers.decoding;

import io.gfg.customers.audit.FieldChange;
import io.gfg.customers.model.Customer;
import io.gfg.customers.model.CustomerField;
import io.gfg.customers.model.CustomersException;
import io.gfg.customers.model.FieldType;
import io.gfg.customers.model.Reason;
import io.gfg.customers.source.RawCustomer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives the values of a record the types of their columns.
 *
 * <table>
 *   <caption>What becomes of a value</caption>
 *   <tr><th>column</th><th>as read</th><th>outcome</th></tr>
 *   <tr><td>any</td><td>missing, null</td><td>unknown</td></tr>
 *   <tr><td>any</td><td>object, array</td><td>failure {@code <column>.nested}</td></tr>
 *   <tr><td>integer</td><td>3, 3.0, 3e0</td><td>3</td></tr>
 *   <tr><td>integer</td><td>"3"</td><td>3, recorded as a change by {@code <column>.number-as-text}</td></tr>
 *   <tr><td>integer</td><td>3.5</td><td>failure {@code <column>.not-whole}</td></tr>
 *   <tr><td>integer</td><td>beyond 32 bits</td><td>failure {@code <column>.out-of-range}</td></tr>
 *   <tr><td>decimal</td><td>any number</td><td>exactly as written, up to 38 digits before the point and 38
 *       behind it; beyond, failure {@code <column>.out-of-range}</td></tr>
 *   <tr><td>decimal</td><td>"12.50"</td><td>12.50, recorded as a change</td></tr>
 *   <tr><td>boolean</td><td>true, false</td><td>the same</td></tr>
 *   <tr><td>not text</td><td>other text</td><td>what a {@link FieldDecoder} says, recorded as a change; else
 *       failure {@code <column>.not-a-number} or {@code <column>.not-a-boolean}</td></tr>
 *   <tr><td>boolean</td><td>a number</td><td>what a {@link FieldDecoder} says of its digits, recorded as a
 *       change; else failure {@code <column>.wrong-type}</td></tr>
 *   <tr><td>not text</td><td>another type</td><td>failure {@code <column>.wrong-type}</td></tr>
 *   <tr><td>text</td><td>text</td><td>the same</td></tr>
 *   <tr><td>text</td><td>a number, true, false</td><td>failure {@code <column>.wrong-type}</td></tr>
 *   <tr><td>text</td><td>with U+0000 or half a
 *       surrogate pair</td><td>failure {@code <column>.unstorable}: PostgreSQL cannot hold it</td></tr>
 *   <tr><td>text</td><td>of more than 2,600 bytes in UTF-8</td><td>failure {@code <column>.too-long}: no
 *       index of PostgreSQL holds it</td></tr>
 *   <tr><td>extras</td><td>with such text, or with a number
 *       of more than 16,000 digits</td><td>failure {@code extras.unstorable}</td></tr>
 * </table>
 *
 * <p>Immutable and safe to share between threads.
 */
public final class CustomerDecoder {

  private static final Reason UNSTORABLE_EXTRAS =
      new Reason(
          "extras.unstorable",
          List.of(),
          "an unknown key holds U+0000, half a surrogate pair or a number of more than 16,000 digits,"
              + " which PostgreSQL cannot store");

  private static final String NUMBER_AS_TEXT = ".number-as-text";

  private final @Nullable FieldDecoder<?>[] decoders;

  private CustomerDecoder(Map<CustomerField<?>, FieldDecoder<?>> decoders) {
    this.decoders = CustomerField.all().stream().map(decoders::get).toArray(FieldDecoder<?>[]::new);
  }

  /**
   * A decoder with the help of field decoders.
   *
   * @param decoders at most one for each column
   * @return the decoder
   * @throws IllegalStateException if two decoders claim one column
   */
  public static CustomerDecoder of(List<FieldDecoder<?>> decoders) {
    return new CustomerDecoder(
        decoders.stream().collect(Collectors.toMap(FieldDecoder::field, Function.identity())));
  }

  /**
   * Decodes a record.
   *
   * @param raw the record as read
   * @return the customer, with what failed and what changed
   * @throws CustomersException if a field decoder throws
   */
  public DecodedCustomer decode(RawCustomer raw) {
    List<CustomerField<?>> untyped = raw.untyped();
    return untyped.isEmpty() && raw.extras().isEmpty()
        ? new DecodedCustomer(raw, raw.typed(), List.of(), List.of())
        : new Decoding(raw).run(untyped);
  }

  @SuppressWarnings("unchecked") // the array holds at each ordinal a decoder of that column
  private <T> @Nullable FieldDecoder<T> decoderOf(CustomerField<T> field) {
    return (FieldDecoder<T>) decoders[field.ordinal()];
  }

  /** One record on its way. Lists are made only for the few records that need one. */
  private final class Decoding {

    private final RawCustomer raw;
    private Customer customer;
    private List<Reason> failures = List.of();
    private List<FieldChange> changes = List.of();

    Decoding(RawCustomer raw) {
      this.raw = raw;
      this.customer = raw.typed();
    }

    DecodedCustomer run(List<CustomerField<?>> untyped) {
      for (int i = 0; i < untyped.size(); i++) {
        CustomerField<?> field = untyped.get(i);
        decodeField(field, Objects.requireNonNull(raw.get(field), "kept because it is known"));
      }
      if (!raw.extras().isEmpty() && !StorableJson.isStorable(raw.extras())) {
        fail(UNSTORABLE_EXTRAS);
      }
      return new DecodedCustomer(raw, customer, failures, changes);
    }

    private <T> void decodeField(CustomerField<T> field, Object value) {
      T decoded = TypeDecoding.decode(field, value);
      if (decoded != null) {
        customer = customer.with(field, decoded);
      } else if (!decodeOther(field, value)) {
        fail(TypeDecoding.failure(field, value));
      }
    }

    private <T> boolean decodeOther(CustomerField<T> field, Object value) {
      if (value instanceof String text) {
        return decodeByDecoder(field, text, value) || decodeNumber(field, text);
      }
      return field.type() == FieldType.BOOLEAN
          && value instanceof Number
          && decodeByDecoder(field, value.toString(), value);
    }

    private <T> boolean decodeByDecoder(CustomerField<T> field, String text, Object value) {
      FieldDecoder<T> decoder = decoderOf(field);
      if (decoder == null) {
        return false;
      }
      Optional<T> decoded = ask(decoder, text).filter(it -> isStorable(field, it));
      decoded.ifPresent(it -> record(field, decoder.id(), value, it));
      return decoded.isPresent();
    }

    private <T> boolean decodeNumber(CustomerField<T> field, String text) {
      T number = TypeDecoding.decodeNumber(field, text);
      if (number != null) {
        record(field, field.ruleName() + NUMBER_AS_TEXT, text, number);
      }
      return number != null;
    }

    /** What a decoder makes of a text is held to the same bounds as what the file says itself. */
    private <T> boolean isStorable(CustomerField<T> field, T value) {
      return TypeDecoding.decode(field, value) != null;
    }

    private <T> Optional<T> ask(FieldDecoder<T> decoder, String text) {
      try {
        return Objects.requireNonNull(decoder.decode(text), "returned null");
      } catch (RuntimeException e) {
        throw new CustomersException(
            "the decoder " + decoder.id() + " failed at " + raw.position(), e);
      }
    }

    private <T> void record(CustomerField<T> field, String rule, Object before, T value) {
      customer = customer.with(field, value);
      if (changes.isEmpty()) {
        changes = new ArrayList<>(2);
      }
      String id = Objects.toString(raw.get(CustomerField.CUSTOMER_ID), "");
      changes.add(new FieldChange(raw.position(), id, rule, field, before, value));
    }

    private void fail(Reason reason) {
      if (failures.isEmpty()) {
        failures = new ArrayList<>(2);
      }
      failures.add(reason);
    }
  }
}
