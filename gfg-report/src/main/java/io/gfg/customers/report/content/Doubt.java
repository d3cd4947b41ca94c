package io.gfg.customers.report.content;

import java.io.Serializable;

/**
 * An open finding that touches an answer.
 *
 * @param findingId the finding's stable id, such as {@code COPIED_COLUMN:macc_items}
 * @param headline the finding in one sentence
 */
public record Doubt(String findingId, String headline) implements Serializable {}
