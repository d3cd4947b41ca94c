package io.gfg.customers.testkit.generator;

import io.gfg.customers.model.CustomerField;
import org.jspecify.annotations.Nullable;

/**
 * One defect in one row.
 *
 * @param defect the defect
 * @param column the column it is in, or null if the line as a whole is spoiled
 * @param written the JSON value that stands in the file, with all defects of the cell applied, or
 *     null if nothing stands there
 * @param truth the JSON value that should stand there, or null if the line as a whole is spoiled
 */
public record PlantedDefect(
    Defect defect,
    @Nullable CustomerField<?> column,
    @Nullable String written,
    @Nullable String truth) {}
