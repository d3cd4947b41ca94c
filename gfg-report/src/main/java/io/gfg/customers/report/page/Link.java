package io.gfg.customers.report.page;

/**
 * A link within the page.
 *
 * @param anchor the id it leads to; empty if there is no such place
 * @param text its text
 */
record Link(String anchor, String text) {}
