package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;
import java.util.List;
import java.util.stream.Stream;

/** The columns in the order of the real file, which is not that of the catalogue. */
final class FileOrder {

  static final List<CustomerField<?>> COLUMNS =
      Stream.of(
              """
              sacc_items work_orders female_items is_newsletter_subscriber male_items
              afterpay_payments msite_orders wftw_items mapp_items orders cc_payments curvy_items
              paypal_payments macc_items cancels revenue returns other_collection_orders
              parcelpoint_orders customer_id android_orders days_since_last_order vouchers
              average_discount_used shipping_addresses redpen_discount_used mftw_items
              days_since_first_order unisex_items home_orders coupon_discount_applied
              desktop_orders ios_orders apple_payments wspt_items wacc_items items mspt_items
              devices different_addresses wapp_items other_device_orders average_discount_onoffer
              """
                  .split("\\s+"))
          .<CustomerField<?>>map(name -> CustomerField.find(name).orElseThrow())
          .toList();

  private FileOrder() {}
}
