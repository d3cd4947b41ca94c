package io.gfg.customers.model;

/** The part of a customer's behaviour that a column describes. */
public enum FieldGroup {
  /** Who the customer is. */
  IDENTITY,
  /** How long the customer has been ordering. */
  TENURE,
  /** How much was ordered, cancelled and returned. */
  ACTIVITY,
  /** Where orders went. */
  ADDRESS,
  /** How orders were paid. */
  PAYMENT,
  /** What kinds of items were bought. */
  ASSORTMENT,
  /** On which devices orders were placed. */
  DEVICE,
  /** Where orders were collected. */
  COLLECTION,
  /** Which discounts were used. */
  DISCOUNT,
  /** What the customer spent. */
  REVENUE
}
