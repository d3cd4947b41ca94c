package io.gfg.customers.discovery;

import io.gfg.customers.model.FieldType;
import io.gfg.customers.model.FieldUnit;
import java.io.Serializable;

/**
 * What is known of one column.
 *
 * @param name its name
 * @param type the type of its values
 * @param unit what one unit of its values stands for
 * @param group columns of one group belong together
 * @param required whether every row must have a value
 * @param documented whether the data dictionary describes it
 */
public record ContractColumn(
    String name, FieldType type, FieldUnit unit, String group, boolean required, boolean documented)
    implements Serializable {}
